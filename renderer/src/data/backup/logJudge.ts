import type { BrokenDetail } from '@shared/lib/errors'
import { yearsOf, type LogArchive } from '@shared/domain/change/archive'
import type { LogBody, LogEnd, LogPage } from '@shared/domain/change/pages'
import { yearOfInstant } from '@shared/domain/change/pages'
import { changeSchema } from '@shared/domain/change/types'
import { sha256Of } from '@shared/lib/sha256'
import { fromBase64 } from '../core/base64'
import { bytesOf, chainOf, DamagedPage, entriesIn, saidOf, swelling, textOf, type LogEntry } from '../core/logPages'
import type { Row } from '../core/pages'
import { BrokenBackup } from './broken'
import { isPlain, strange } from './plain'

/**
 * How closed pages are judged. `hashes`: held against the hashes made as they were closed, enough for rows that this program wrote; `entries`:
 * opened and every entry judged, for a file of whatever origin.
 */
export type LogDepth = 'hashes' | 'entries'
type Said = ReturnType<typeof saidOf>
type Found = { sha256: string; readonly said: Said | null; readonly problem: string | null }

/** The number of the last entry before, and the chain up to it. */
export type LogStart = { readonly to: number; readonly chain: string }
const logStart: LogStart = { to: 0, chain: '' }

const pageName = (id: number): string => `trang nhật ký ${id}`

/** The first thing wrong with the entries of a page; `null` when nothing is. */
function entryProblem(entries: readonly LogEntry[]): string | null {
  let last = 0
  for (const entry of entries) {
    const parsed = changeSchema.safeParse(entry)
    if (!parsed.success) return parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    if (entry.seq === undefined || entry.seq <= last) return `mục ${entry.seq} sau mục ${last}`
    last = entry.seq
  }
  const year = yearOfInstant(entries[0]?.at ?? '')
  return entries.every(({ at }) => yearOfInstant(at) === year) ? null : 'có mục của năm khác'
}

const isSame = (head: LogPage, said: Said): boolean => (Object.keys(said) as (keyof Said)[]).every((key) => head[key] === said[key])

/** Judges the log as its rows pass, in whatever order: pages, their hashes and chain, what they hold, where they end. */
export class LogJudge {
  private readonly heads = new Map<number, LogPage>()
  private readonly bodies = new Map<number, Found>()
  private readonly archives: LogArchive[] = []
  private end: LogEnd | null = null
  private firstOpen = Number.POSITIVE_INFINITY
  private readonly hashing: Promise<void>[] = []
  private packed = 0
  private unpacked = 0

  constructor(
    private readonly depth: LogDepth,
    /** Where the log begins that is judged: behind what lies elsewhere, for a part of one. */
    private readonly start: LogStart = logStart,
  ) {}

  /** Takes a row that is sound by its schema. Throws `BrokenBackup` where pages swell beyond all sense. */
  add(table: string, row: Row): void {
    if (table === 'changes') this.firstOpen = Math.min(this.firstOpen, Number(row['seq']))
    else if (table === 'logPages') this.heads.set(Number(row['id']), row as LogPage)
    else if (table === 'logBodies') this.bodies.set(Number(row['id']), this.lookInto(row as LogBody))
    else if (table === 'logArchives') this.archives.push(row as LogArchive)
    else if (table === 'meta' && row['key'] === 'logEnd') this.end = row['value'] as LogEnd
  }

  private lookInto(body: LogBody): Found {
    try {
      if (this.depth === 'hashes') return this.hashed(body)
      const { bytes, sha256 } = bytesOf(body)
      const text = textOf(body.id, bytes)
      this.packed += bytes.length
      this.unpacked += text.length
      if (this.unpacked > swelling.after && this.unpacked > this.packed * swelling.times) throw new DamagedPage(body.id, true)
      const entries = entriesIn(body.id, text)
      const lines = text.split('\n')
      const isStrange = entries.some((entry, index) => !isPlain(lines[index] ?? text, entry))
      const problem = isStrange ? strange : entryProblem(entries)
      return { sha256, said: problem === null ? saidOf(entries) : null, problem }
    } catch (cause) {
      if (!(cause instanceof DamagedPage)) throw cause
      if (cause.isTrick) throw new BrokenBackup('tooLarge', [{ words: pageName(body.id) }])
      return { sha256: '', said: null, problem: 'không mở được' }
    }
  }

  /** Of a page that is held against its hash alone; the browser makes that beside us. */
  private hashed({ id, packed }: LogBody): Found {
    const bytes = fromBase64(packed)
    if (bytes === null) throw new DamagedPage(id)
    const found: Found = { sha256: '', said: null, problem: null }
    this.hashing.push(sha256Of(bytes).then((sha256) => void (found.sha256 = sha256)))
    return found
  }

  /** When every hash is made: to be waited for before `problems` is asked. */
  async settled(): Promise<void> {
    await Promise.all(this.hashing)
  }

  /** What is wrong, once every row has passed and the hashes are made. */
  problems(): BrokenDetail[] {
    const problems: string[] = []
    const pages = [...this.heads.values()].toSorted((a, b) => a.id - b.id)
    let { to, chain } = this.behindArchives(problems)
    for (const page of pages) {
      const problem = this.pageProblem(page, to, chain)
      if (problem !== null) problems.push(`${pageName(page.id)}: ${problem}`)
      to = page.to
      chain = page.chain
    }
    for (const id of this.bodies.keys()) if (!this.heads.has(id)) problems.push(`${pageName(id)}: không có đầu trang`)
    if (this.firstOpen <= to) problems.push(`mục ${this.firstOpen}: đã có trong trang nhật ký`)
    if ((this.end?.to ?? 0) !== to || (this.end?.chain ?? '') !== chain)
      problems.push(`nhật ký hết ở mục ${to}, không phải ${this.end?.to ?? 0}`)
    return problems.map((words) => ({ words }))
  }

  /** Where the years in files of their own end: what stands in the store goes on from there. */
  private behindArchives(problems: string[]): LogStart {
    let at = this.start
    for (const archive of this.archives.toSorted((a, b) => a.from - b.from)) {
      const follows = archive.from > at.to && archive.to >= archive.from && archive.chainBefore === at.chain
      if (!follows) problems.push(`tệp nhật ký năm ${yearsOf(archive)}: không nối tiếp phần trước nó`)
      at = { to: archive.to, chain: archive.chain }
    }
    return at
  }

  private pageProblem(page: LogPage, to: number, chain: string): string | null {
    const found = this.bodies.get(page.id)
    if (found === undefined) return 'thiếu nội dung'
    if (found.problem !== null) return found.problem
    if (found.sha256 !== page.sha256) return 'nội dung không khớp mã kiểm tra'
    if (page.id <= to) return `chồng lên trang trước (đến mục ${to})`
    if (chainOf(chain, page.sha256) !== page.chain) return 'không nối tiếp trang trước'
    if (page.to < page.id) return 'số mục không khớp'
    return found.said === null || isSame(page, found.said) ? null : 'nói khác với nội dung'
  }
}
