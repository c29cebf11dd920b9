import { foldText } from '@shared/lib/text'
import type { Change } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import { ownNames } from '../core/rowNames'

export type LogEntry = Change & { readonly seq: number }

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

const blockLength = 500
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

/**
 * The log from its end backwards: the newest entries before `before` that fit, at least `limit` of them where there are so many. Read in
 * blocks by number, so that nothing but a block is held and a log of any length answers at once.
 */
export async function readLog(
  db: AppDatabase,
  filter: LogFilter,
  { before = Number.MAX_SAFE_INTEGER, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<LogPage> {
  const [words, who] = [wordsIn(filter.words), wordsIn(filter.who)]
  const found: LogEntry[] = []
  for (let below = before; ;) {
    const [top] = await db.changes.where(':id').below(below).reverse().limit(1).primaryKeys()
    if (top === undefined) return { entries: found, next: null }
    const block = await db.changes
      .where(':id')
      .between(top - blockLength, top, false, true)
      .toArray()
    found.push(...(block.toReversed() as LogEntry[]).filter((entry) => fits(entry, filter, words, who)))
    below = top - blockLength + 1
    if (found.length >= limit) return { entries: found, next: below }
  }
}

/** How many entries the log got since that moment. */
export async function countActsSince(db: AppDatabase, at: string): Promise<number> {
  let count = 0
  await db.changes
    .orderBy(':id')
    .reverse()
    .until((change) => change.at <= at)
    .each(() => {
      count += 1
    })
  return count
}
