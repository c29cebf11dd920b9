import { foldText } from '@shared/lib/text'
import type { Change } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import { walkLog, walkPacked, type TakeEntries } from '../core/log'
import type { LogEntry, PackedPage } from '../core/logPages'
import { ownNames } from '../core/rowNames'

export type { LogEntry }

/** Which entries are asked for. `from` and `to` are instants, ISO 8601; `to` is the first one after. */
export type LogFilter = {
  readonly from?: string | null
  readonly to?: string | null
  /** In the label, who, which PC, or a name inside the rows. */
  readonly words?: string
  /** Who did it, or at which computer: words of both. */
  readonly who?: string
  readonly kind?: Change['kind'] | null
  readonly record?: { readonly table: string; readonly key: string } | null
}
export type LogPage = {
  readonly entries: readonly LogEntry[]
  /** Where to go on; `null` at the beginning of the log. */
  readonly next: number | null
}

const wordsOf = ({ label, by, device, rows }: Change): string =>
  [
    label,
    by,
    device,
    ...rows.flatMap((row) =>
      'fields' in row
        ? row.fields.flatMap(({ before, after }) => [before, after].filter((value) => typeof value === 'string'))
        : ownNames('added' in row ? row.added : row.removed),
    ),
  ].join(' ')

const wordsIn = (text = ''): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '')

function fits(entry: Change, { from, to, kind, record }: LogFilter, words: readonly string[], who: readonly string[]): boolean {
  if (from != null && entry.at < from) return false
  if (to != null && entry.at >= to) return false
  if (kind != null && entry.kind !== kind) return false
  if (record != null && !entry.rows.some(({ table, key }) => table === record.table && key === record.key)) return false
  if (who.length > 0) {
    const doer = foldText(`${entry.by} ${entry.device}`)
    if (!who.every((word) => doer.includes(word))) return false
  }
  if (words.length === 0) return true
  const text = foldText(wordsOf(entry))
  return words.every((word) => text.includes(word))
}

/** Where entries are looked for: the log of the data, or the pages of a file of closed years. */
export type LogSource = AppDatabase | readonly PackedPage[]
const isPages = (source: LogSource): source is readonly PackedPage[] => Array.isArray(source)

/**
 * The log from its end backwards: the newest entries before `before` that fit, at least `limit` of them where there are so many. Closed pages
 * are opened only where they may hold such an entry.
 */
export async function readLog(
  source: LogSource,
  filter: LogFilter,
  { before = Number.MAX_SAFE_INTEGER, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<LogPage> {
  const [words, who] = [wordsIn(filter.words), wordsIn(filter.who)]
  const found: LogEntry[] = []
  let next: number | null = null
  const bounds = { before, from: filter.from, to: filter.to, records: filter.record == null ? undefined : [filter.record] }
  const take: TakeEntries = (entries, lowest) => {
    for (const entry of entries) if (fits(entry, filter, words, who)) found.push(entry)
    next = found.length >= limit ? lowest : null
    return next === null
  }
  if (isPages(source)) walkPacked(source, bounds, take)
  else await walkLog(source, bounds, take)
  return { entries: found, next }
}

/** How many entries the log got since that moment. */
export async function countActsSince(db: AppDatabase, at: string): Promise<number> {
  let count = 0
  await walkLog(db, { before: Number.MAX_SAFE_INTEGER }, (entries) => {
    const since = entries.findIndex((entry) => entry.at <= at)
    count += since === -1 ? entries.length : since
    return since === -1
  })
  return count
}
