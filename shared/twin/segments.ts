import { z } from 'zod'
import { journalEntrySchema, lineSchema, type JournalEntry, type JournalPart } from '../ipc/twin'
import { slotsSchema, type Slots } from '../lib/seal'
import type { HashText, Room } from './room'

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
  /** What opens the sealed entries of this file; missing where none is sealed. */
  slots: slotsSchema.optional(),
})
export type Head = z.infer<typeof headSchema>
/** A file as far as it is whole. `end`: the last hash that holds. `isTorn`: something stands behind it that does not. */
export type Segment = {
  readonly fileName: string
  readonly head: Head
  readonly texts: string[]
  readonly end: string
  readonly isTorn: boolean
}

/** The hash of a line: of the hash before it and its own text. */
export const linked = (hash: HashText, before: string, text: string): string | Promise<string> => hash(before + text)

const namePattern = /^nhat-ky-(\d{6,})\.jsonl$/
/** The number in the name of a file of the journal; 0 for any other. */
export const numberOf = (name: string): number => Number(namePattern.exec(name)?.[1] ?? 0)

/**
 * Reads a file line by line until one does not follow from the one before. `null` when not even its head does, or when it is not the file of its
 * name: two that were exchanged would each hide acts of the other.
 */
export async function readSegment(room: Room, hash: HashText, fileName: string): Promise<Segment | null> {
  const whole = await room.text(fileName)
  const lines = whole.split('\n')
  const tail = lines.pop() // what stands behind the last line end: nothing, or a line cut short
  let end = ''
  const texts: string[] = []
  for (const each of lines) {
    const [said, text] = [each.slice(0, 64), each.slice(65)]
    const made = linked(hash, end, text)
    // Where the hash is made at once nothing is waited for, ten thousand times.
    if (said !== (typeof made === 'string' ? made : await made)) break
    texts.push(text)
    end = said
  }
  const head = parsedHead(texts.shift())
  return head === null || head.number !== numberOf(fileName)
    ? null
    : { fileName, head, texts, end, isTorn: tail !== '' || texts.length + 1 < lines.length }
}

const parsedHead = (text: string | undefined): Head | null => {
  try {
    return headSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null // no JSON: not a journal of ours
  }
}

/** How much of a file its head surely fits into. */
const headBytes = 64 * 1024

/** What a file says of itself in its first line, without reading all of it; `null` where that does not hold. */
export async function headOf(room: Room, fileName: string): Promise<Head | null> {
  const piece = await room.piece(fileName, 0, headBytes).catch(() => null)
  const line = piece === null ? '' : (new TextDecoder().decode(piece.bytes).split('\n')[0] ?? '')
  const head = parsedHead(line.slice(65))
  return head?.number === numberOf(fileName) ? head : null
}

export const entryOf = (text: string): JournalEntry | null => {
  try {
    return journalEntrySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // hashed but no entry: written by another version
  }
}

/** The last entry of a file; where it has none, the one it begins behind. */
export const lastSeqOf = ({ head, texts }: Segment): number =>
  Math.max(head.afterSeq, ...texts.slice(-1).map((text) => entryOf(text)?.seq ?? 0))
/** Whether a snapshot that holds everything up to `seq` lacks this act. What came to nothing may be in it still, and is done away again. */
export const isBehind = (text: string, seq: number): boolean => {
  const entry = entryOf(text)
  return entry !== null && (entry.drop || entry.seq > seq)
}

/** The same for what goes over into the next file: of what came to nothing only the act that the snapshot may have seen last. */
export const isAtOrBehind = (text: string, seq: number): boolean => {
  const entry = entryOf(text)
  return entry !== null && (entry.seq > seq || (entry.drop && entry.seq === seq))
}

/** Which files, in their order, no line needs any more. The one before the first needed stays: it holds the last act when nothing was done since. */
export function superfluousFiles(heads: readonly (Head | null)[], needs: ReadonlyMap<string, number>): number[] {
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

type Behind = { readonly texts: string[]; readonly brokenAt: JournalPart['brokenAt']; readonly locks: readonly Slots[] }

/**
 * Files are read from the last one that begins at or before the entry; each must go on where the one before ended. Where that first one is
 * gone, nothing can be trusted: what follows rests on acts that are not there.
 */
export async function readBehind(room: Room, hash: HashText, all: readonly string[], line: string, afterSeq: number): Promise<Behind> {
  const segments: (Segment | string)[] = []
  for (const name of all.toReversed()) {
    const segment = await readSegment(room, hash, name).catch(() => null)
    if (segment !== null && segment.head.line !== line) continue
    segments.unshift(segment ?? name)
    if (segment !== null && segment.head.afterSeq <= afterSeq) break
  }
  const texts: string[] = []
  const locks: Slots[] = []
  let before: Segment | null = null
  for (const segment of segments) {
    const broken = (fileName: string, entry: number) => ({ texts, brokenAt: { fileName, entry }, locks })
    if (typeof segment === 'string') return broken(segment, 0)
    if (before === null && segment.head.afterSeq > afterSeq) return broken(segment.fileName, 0)
    if (before !== null && segment.head.previous !== before.end) return broken(before.fileName, before.texts.length)
    texts.push(...segment.texts.filter((text) => isBehind(text, afterSeq)))
    if (segment.head.slots !== undefined) locks.push(segment.head.slots)
    before = segment
  }
  // What is torn at the very end was being written as the power went: it was never confirmed, unless whole lines stand behind it.
  const isDamaged = before?.isTorn === true && (await hasLinesBehind(room, before))
  return { texts, brokenAt: isDamaged && before !== null ? { fileName: before.fileName, entry: before.texts.length } : null, locks }
}

const hasLinesBehind = async (room: Room, segment: Segment): Promise<boolean> => {
  const whole = await room.text(segment.fileName)
  return whole.split('\n').length - 1 > segment.texts.length + 1
}

/** Whether a file holds acts that anybody can read. */
export const isPlain = ({ texts }: Segment): boolean => texts.some((text) => entryOf(text)?.sealed === undefined)
