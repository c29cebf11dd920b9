import { z } from 'zod'
import type { AppError, BrokenDetail } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import type { Progress, Row } from '../core/pages'
import { schemaVersion } from '../migrations'
import { BrokenBackup } from './broken'
import {
  backupFormat,
  backupVersion,
  endSchema,
  fileLineSchema,
  fromBase64,
  headerSchema,
  type BackupHeader,
  type KeptFile,
} from './format'
import type { BackupSource } from './pieces'
import { isPlain, strange } from './plain'
import { RowJudge } from './rows'
import { BackupText } from './text'

export type BackupSummary = {
  readonly header: BackupHeader
  readonly counts: Readonly<Record<string, number>>
  readonly rows: number
  readonly files: number
  /** Of everything before the last line: which backup it is, to the letter. */
  readonly sha256: string
}

/**
 * Who takes what a backup holds while it is read. Whether the file is whole is known at its end only: what was taken of one that turns
 * out broken is thrown away.
 */
export type BackupTaker = {
  readonly onHeader?: (header: BackupHeader) => Promise<void>
  /** `length`: of the text they stood in. */
  readonly onRows?: (table: string, rows: readonly Row[], length: number) => Promise<void>
  readonly onFile?: (file: KeptFile) => Promise<void>
}

/** Written by a newer program. */
class NewerBackup extends Error {
  constructor(readonly appVersion: string) {
    super('newer')
  }
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null // not JSON: the caller names the line
  }
}

const looseHeader = z.looseObject({
  format: z.literal(backupFormat),
  version: z.number(),
  schemaVersion: z.number(),
  appVersion: z.string(),
})

function headerOf(line: string): BackupHeader {
  const loose = looseHeader.safeParse(json(line))
  if (!loose.success) throw new BrokenBackup('notABackup')
  const { version, schemaVersion: found, appVersion } = loose.data
  if (version > backupVersion || found > schemaVersion) throw new NewerBackup(appVersion)
  const header = headerSchema.safeParse(loose.data)
  if (!header.success) throw new BrokenBackup('notABackup')
  return header.data
}

type RowLine = { readonly t: string; readonly r: Row }
const isRowLine = (value: unknown): value is RowLine => {
  const { t, r } = (value ?? {}) as Partial<RowLine>
  return typeof t === 'string' && typeof r === 'object' && r !== null && !Array.isArray(r)
}

/** What is said of a line, a file, a table. */
const unread = 'không đọc được'
const otherFile = 'nội dung không khớp mã kiểm tra'
const strangeTable = 'loại bản ghi thừa hoặc thiếu'

/** Rows of one table that arrived together. */
type Found = { readonly rows: Row[]; length: number }

/** One reading of a backup: where it stands, what it found. */
class Reading {
  header: BackupHeader | null = null
  private judge: RowJudge | null = null
  private lineNumber = 0
  private fileCount = 0

  constructor(
    private readonly taker: BackupTaker,
    private readonly judged: string | undefined,
  ) {}

  async take(lines: readonly string[]): Promise<void> {
    const byTable = new Map<string, Found>()
    for (const line of lines) {
      this.lineNumber += 1
      if (this.judge === null) await this.begin(line)
      else if (line.startsWith('{"f":')) await this.takeFile(line)
      else this.takeRow(this.judge, line, byTable)
    }
    for (const [table, { rows, length }] of byTable) await this.taker.onRows?.(table, rows, length)
  }

  private async begin(line: string): Promise<void> {
    this.header = headerOf(line)
    this.judge = new RowJudge(this.header.schemaVersion)
    await this.taker.onHeader?.(this.header)
  }

  private takeRow(judge: RowJudge, line: string, byTable: Map<string, Found>): void {
    const value = json(line)
    const place = `dòng ${this.lineNumber}`
    if (this.fileCount > 0 || !isRowLine(value) || !judge.isTable(value.t)) return judge.note({ place, words: unread })
    if (this.judged === undefined && !isPlain(line, value.r)) return judge.note({ place, table: value.t, words: strange })
    if (!(this.judged === undefined ? judge.take(value.t, value.r, place) : judge.takeJudged(value.t, value.r, place))) return
    const found = byTable.get(value.t) ?? { rows: [], length: 0 }
    found.rows.push(value.r)
    found.length += line.length
    byTable.set(value.t, found)
  }

  private async takeFile(line: string): Promise<void> {
    this.fileCount += 1
    const row = fileLineSchema.safeParse(json(line))
    const bytes = row.success ? fromBase64(row.data.b) : null
    if (!row.success || bytes === null || (await sha256Of(bytes)) !== row.data.f)
      return this.judge?.note({ place: `tệp đính kèm ${this.fileCount}`, words: otherFile })
    await this.taker.onFile?.({ sha256: row.data.f, bytes })
  }

  /** The end of the file: hash, then rows, counts, links. */
  end({ tail, hash }: BackupText): BackupSummary {
    const parsed = endSchema.safeParse(json(tail))
    if (this.header === null || this.judge === null) {
      headerOf(tail) // throws what it is, unless the file has one line only
      throw new BrokenBackup('truncated')
    }
    if (!parsed.success) throw new BrokenBackup('truncated')
    const { counts, files = 0, sha256 } = parsed.data
    if (hash !== sha256 || (this.judged !== undefined && hash !== this.judged)) throw new BrokenBackup('hash')
    const found = this.judge.counts
    const strange = [...found.keys(), ...Object.keys(counts)].filter((table) => !found.has(table) || counts[table] === undefined)
    const problems = [...strange.map((table) => ({ table, words: strangeTable })), ...this.judge.problems]
    if (problems.length > 0) throw new BrokenBackup('rows', problems)
    const wrong: BrokenDetail[] = [...found].flatMap(([table, count]) =>
      count === counts[table] ? [] : [{ table, counts: { found: count, said: counts[table] } }],
    )
    if (this.fileCount !== files) wrong.push({ place: 'tệp đính kèm', counts: { found: this.fileCount, said: files } })
    if (wrong.length > 0) throw new BrokenBackup('counts', wrong)
    const lost = this.judge.lostLinks()
    if (lost.length > 0) throw new BrokenBackup('links', lost)
    const log = this.judge.logProblems()
    if (log.length > 0) throw new BrokenBackup('log', log)
    return { header: this.header, counts, rows: [...found.values()].reduce((sum, count) => sum + count, 0), files, sha256 }
  }
}

/** What is wrong with a backup, as a value; anything else goes on being thrown. */
export function backupError(cause: unknown): AppError {
  if (cause instanceof BrokenBackup) return { code: 'backup.broken', reason: cause.reason, details: cause.details }
  if (cause instanceof NewerBackup) return { code: 'backup.newer', appVersion: cause.appVersion }
  throw cause
}

/**
 * Reads a backup from start to end and verifies it: wholeness, hash, counts, every row, links. Nothing is held but ids. `judged`: the hash of
 * a backup that was read so a moment ago; the same letters need no second judging, and any other are refused.
 * Errors: `backup.broken` with the reason and the first bad rows, `backup.newer`. Throws what reading the source or the taker throws.
 */
export async function readBackup(
  source: BackupSource,
  taker: BackupTaker = {},
  onProgress: Progress = () => {},
  judged?: string,
): Promise<Result<BackupSummary>> {
  const text = new BackupText(source)
  const reading = new Reading(taker, judged)
  try {
    for await (const { lines, done } of text.lines()) {
      await reading.take(lines)
      onProgress(done, source.size)
    }
    return ok(reading.end(text))
  } catch (cause) {
    return err(backupError(cause))
  }
}
