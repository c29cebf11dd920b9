import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { journalEntrySchema, lineSchema, type Counts, type JournalEnd, type JournalPart } from '@shared/ipc/twin'
import { systemCode } from '../diskErrors'

/**
 * The journal: one file per stretch between two snapshots, `nhat-ky-000001.jsonl`. Every line is `hash text`, where the hash is the
 * SHA-256 of the hash before and the text: a changed, missing or half-written line is noticed, and everything before it still counts.
 * Nothing written is ever changed: after a failed write a new file goes on from the last whole line.
 */
const headSchema = z.object({
  journal: z.literal('so-vang.journal'),
  version: z.literal(1),
  line: lineSchema,
  number: z.int().positive(),
  /** Everything up to this entry stands in the snapshot before it. */
  afterSeq: z.int().nonnegative(),
  /** The hash that the file before ended with; empty for the first of a line. */
  previous: z.string(),
  startedAt: z.string(),
  appVersion: z.string(),
})
type Head = z.infer<typeof headSchema>
/** A file as far as it is whole. `end`: the last hash that holds. `isTorn`: something stands behind it that does not. */
type Segment = { readonly fileName: string; readonly head: Head; readonly texts: string[]; readonly end: string; readonly isTorn: boolean }
type Open = {
  readonly handle: fs.FileHandle
  readonly line: string
  readonly number: number
  end: string
  /** Whether anything may follow: not after a failed write. */
  isWhole: boolean
}

const namePattern = /^nhat-ky-(\d{6,})\.jsonl$/
const nameOf = (number: number): string => `nhat-ky-${String(number).padStart(6, '0')}.jsonl`
const linked = (before: string, text: string): string => createHash('sha256').update(before).update(text).digest('hex')

/** Reads a file line by line until one does not follow from the one before. `null` when not even its head does. */
export async function readSegment(folder: string, fileName: string): Promise<Segment | null> {
  const whole = await fs.readFile(path.join(folder, fileName), 'utf8')
  const lines = whole.split('\n')
  const tail = lines.pop() // what stands behind the last line end: nothing, or a line cut short
  let end = ''
  const texts: string[] = []
  for (const each of lines) {
    const [hash, text] = [each.slice(0, 64), each.slice(65)]
    if (hash !== linked(end, text)) break
    texts.push(text)
    end = hash
  }
  const head = parsedHead(texts.shift())
  return head === null ? null : { fileName, head, texts, end, isTorn: tail !== '' || texts.length + 1 < lines.length }
}

const parsedHead = (text: string | undefined): Head | null => {
  try {
    return headSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null // no JSON: not a journal of ours
  }
}

const entryOf = (text: string) => {
  try {
    return journalEntrySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // hashed but no entry: written by another version
  }
}

/** The last entry of a file; where it has none, the one it begins behind. */
const lastSeqOf = ({ head, texts }: Segment): number => Math.max(head.afterSeq, ...texts.slice(-1).map((text) => entryOf(text)?.seq ?? 0))
/** Whether a snapshot that holds everything up to `seq` lacks this act. What came to nothing may be in it still, and is done away again. */
const isBehind = (text: string, seq: number): boolean => {
  const entry = entryOf(text)
  return entry !== null && (entry.drop || entry.seq > seq)
}

/** How many entries, and letters of them, go in one answer. */
const answered = { entries: 2000, letters: 8_000_000 }

export type Journal = ReturnType<typeof createJournal>

export function createJournal(folder: string, now: () => string = () => new Date().toISOString()) {
  let open: Open | null = null
  /** Written since the last snapshot was begun: they stand in the next file too, so that a file holds all that follows its snapshot. */
  let sinceBegin: string[] | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }

  async function names(): Promise<string[]> {
    const found = await fs.readdir(folder).catch((cause: unknown) => {
      if (systemCode(cause) === 'ENOENT') return []
      throw cause
    })
    return found.filter((name) => namePattern.test(name)).sort((a, b) => numberOf(a) - numberOf(b))
  }
  const numberOf = (name: string): number => Number(namePattern.exec(name)?.[1] ?? 0)

  const close = async (): Promise<void> => {
    const before = open
    open = null
    await before?.handle.close()
  }

  async function begin(line: string, afterSeq: number, previous: string, appVersion: string): Promise<Open> {
    await close()
    await fs.mkdir(folder, { recursive: true })
    const number = numberOf((await names()).at(-1) ?? '') + 1
    const head: Head = { journal: 'so-vang.journal', version: 1, line, number, afterSeq, previous, startedAt: now(), appVersion }
    const handle = await fs.open(path.join(folder, nameOf(number)), 'ax')
    open = { handle, line, number, end: '', isWhole: true }
    await write(open, [JSON.stringify(head)])
    return open
  }

  async function write(to: Open, texts: readonly string[]): Promise<void> {
    let end = to.end
    let all = ''
    for (const text of texts) {
      end = linked(end, text)
      all += `${end} ${text}\n`
    }
    to.isWhole = false
    await to.handle.appendFile(all)
    await to.handle.datasync()
    to.isWhole = true
    to.end = end
  }

  /** The last whole file of the folder, and the file that a line goes on in. */
  async function lastSegment(): Promise<Segment | null> {
    for (const name of (await names()).reverse()) {
      const segment = await readSegment(folder, name).catch(() => null)
      if (segment !== null) return segment
    }
    return null
  }

  /** The open file of this line; goes on in the last one when that is whole, else begins another. */
  async function opened(line: string, appVersion: string): Promise<Open> {
    if (open?.line === line && open.isWhole) return open
    const last = await lastSegment()
    if (last?.head.line !== line) return begin(line, 0, '', appVersion)
    const isNewest = last.fileName === (await names()).at(-1)
    if (last.isTorn || !isNewest) return begin(line, lastSeqOf(last), last.end, appVersion)
    await close()
    open = {
      handle: await fs.open(path.join(folder, last.fileName), 'a'),
      line,
      number: last.head.number,
      end: last.end,
      isWhole: true,
    }
    return open
  }

  return {
    /** The line of data that was written last, and its last act that did not come to nothing. `null` when there is no journal. */
    async end(): Promise<JournalEnd | null> {
      const all = (await names()).reverse()
      let line: string | null = null
      let counts: Counts | null = null
      const dropped = new Set<string>()
      for (const name of all) {
        const segment = await readSegment(folder, name).catch(() => null)
        if (segment === null || (line !== null && segment.head.line !== line)) continue
        line = segment.head.line
        for (const text of segment.texts.toReversed()) {
          const entry = entryOf(text)
          if (entry === null) continue
          const { seq, at, label, actId, drop } = entry
          counts ??= entry.counts
          if (drop) dropped.add(actId)
          else if (!dropped.has(actId)) return { line, last: { seq, at, label, actId, counts } }
        }
      }
      return line === null ? null : { line, last: null }
    },

    /** Adds acts, on the disk when the promise resolves. Throws what the disk says; nothing of it counts then. */
    append: (line: string, texts: readonly string[], appVersion: string): Promise<void> =>
      inTurn(async () => {
        await write(await opened(line, appVersion), texts)
        sinceBegin?.push(...texts)
      }),

    /** A snapshot begins: what is written from now on will stand behind it. */
    mark: (): void => {
      sinceBegin = []
    },

    /** A snapshot that holds everything up to `seq` is there: a new file begins. */
    rotate: (line: string, seq: number, appVersion: string): Promise<void> =>
      inTurn(async () => {
        const last = await lastSegment()
        const next = await begin(line, seq, last?.head.line === line ? last.end : '', appVersion)
        const behind = (sinceBegin ?? []).filter((text) => isBehind(text, seq))
        sinceBegin = null
        if (behind.length > 0) await write(next, behind)
      }),

    /** The acts of a line behind `afterSeq`, in order, up to the first place that does not hold. */
    async read(line: string, afterSeq: number, from: number): Promise<JournalPart> {
      const { texts, brokenAt } = await readBehind(folder, await names(), line, afterSeq)
      const entries: string[] = []
      let letters = 0
      for (const text of texts.slice(from, from + answered.entries)) {
        if (entries.length > 0 && letters + text.length > answered.letters) break
        entries.push(text)
        letters += text.length
      }
      const next = from + entries.length
      return { entries, next: next < texts.length ? next : null, brokenAt: next < texts.length ? null : brokenAt }
    },

    /**
     * Removes files that only snapshots older than these entries would need. `needs`: for each line that has snapshots, the entry of its
     * oldest one that must still be gone on from. Lines of before a restore keep theirs as long as their snapshots count.
     */
    prune: (needs: ReadonlyMap<string, number>): Promise<void> =>
      inTurn(async () => {
        const all = await names()
        const heads = await Promise.all(all.map(async (name) => (await readSegment(folder, name).catch(() => null))?.head ?? null))
        for (const index of superfluousFiles(heads, needs)) await fs.rm(path.join(folder, all[index] ?? ''), { force: true })
      }),

    close: (): Promise<void> => inTurn(close),
  }
}

/** Which files, in their order, no line needs any more. The one before the first needed stays: it holds the last act when nothing was done since. */
function superfluousFiles(heads: readonly (Head | null)[], needs: ReadonlyMap<string, number>): number[] {
  const firstKept = new Map<string, number>()
  for (const [line, seq] of needs) {
    const needed = heads.findLastIndex((head) => head?.line === line && head.afterSeq <= seq)
    const before = heads.slice(0, Math.max(0, needed)).findLastIndex((head) => head?.line === line)
    if (needed >= 0) firstKept.set(line, before >= 0 ? before : needed)
  }
  if (firstKept.size === 0) return []
  const oldest = Math.min(...firstKept.values())
  return heads.flatMap((head, index) => (index < (firstKept.get(head?.line ?? '') ?? oldest) ? [index] : []))
}

/** Files are read from the last one that begins at or before the entry; each must go on where the one before ended. */
async function readBehind(folder: string, all: readonly string[], line: string, afterSeq: number) {
  const segments: (Segment | string)[] = []
  for (const name of all.toReversed()) {
    const segment = await readSegment(folder, name).catch(() => null)
    if (segment !== null && segment.head.line !== line) continue
    segments.unshift(segment ?? name)
    if (segment !== null && segment.head.afterSeq <= afterSeq) break
  }
  const texts: string[] = []
  let before: Segment | null = null
  for (const segment of segments) {
    const broken = (fileName: string, entry: number) => ({ texts, brokenAt: { fileName, entry } })
    if (typeof segment === 'string') return broken(segment, 0)
    if (before !== null && segment.head.previous !== before.end) return broken(before.fileName, before.texts.length)
    texts.push(...segment.texts.filter((text) => isBehind(text, afterSeq)))
    before = segment
  }
  // What is torn at the very end was being written as the power went: it was never confirmed, unless whole lines stand behind it.
  const isDamaged = before?.isTorn === true && (await hasLinesBehind(folder, before))
  return { texts, brokenAt: isDamaged && before !== null ? { fileName: before.fileName, entry: before.texts.length } : null }
}

const hasLinesBehind = async (folder: string, segment: Segment): Promise<boolean> => {
  const whole = await fs.readFile(path.join(folder, segment.fileName), 'utf8')
  return whole.split('\n').length - 1 > segment.texts.length + 1
}
