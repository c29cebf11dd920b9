import type { Counts, JournalEnd, JournalPart } from '../ipc/twin'
import { sameSlots, type Slots } from '../lib/seal'
import type { Appender, HashText, Room } from './room'
import {
  entryOf,
  headOf,
  isAtOrBehind,
  isBehind,
  isPlain,
  lastSeqOf,
  linked,
  numberOf,
  readBehind,
  readSegment,
  superfluousFiles,
  type Head,
  type Segment,
} from './segments'

type Open = {
  readonly file: Appender
  readonly line: string
  readonly number: number
  /** What opens the sealed entries in it. */
  readonly slots: Slots | null
  end: string
  /** Whether anything may follow: not after a failed write. */
  isWhole: boolean
}

type Beginning = Pick<Head, 'line' | 'afterSeq' | 'previous' | 'appVersion'> & { readonly slots: Slots | null }

const nameOf = (number: number): string => `nhat-ky-${String(number).padStart(6, '0')}.jsonl`

/** Lines as they stand in a file behind this hash, and the hash they end with. */
async function chained(hash: HashText, before: string, texts: readonly string[]): Promise<{ readonly end: string; readonly all: string }> {
  let [end, all] = [before, '']
  for (const text of texts) {
    end = await linked(hash, end, text)
    all += `${end} ${text}\n`
  }
  return { end, all }
}

/** How many entries, and letters of them, go in one answer. */
const answered = { entries: 2000, letters: 8_000_000 }

export type Journal = ReturnType<typeof createJournal>

/**
 * The journal: one file per stretch between two snapshots, `nhat-ky-000001.jsonl`. Every line is `hash text`, where the hash is the
 * SHA-256 of the hash before and the text: a changed, missing or half-written line is noticed, and everything before it still counts.
 * Nothing written is ever changed: after a failed write a new file goes on from the last whole line. A new one also goes on where another
 * window wrote meanwhile, or where the medium rewrites a file to add to it and this one has grown (`Appender.isOurs`).
 */
export function createJournal(room: Room, hash: HashText, now: () => string) {
  const segmentOf = (name: string): Promise<Segment | null> => readSegment(room, hash, name).catch(() => null)
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
    return (await room.names()).filter((name) => numberOf(name) > 0).sort((a, b) => numberOf(a) - numberOf(b))
  }

  const close = async (): Promise<void> => {
    const before = open
    open = null
    await before?.file.close()
  }

  /**
   * A new file, in which these acts stand already. It gets its name when all of them are on the disk: cut off before, the file before it is
   * still the last one and holds them.
   */
  async function begin({ slots, ...facts }: Beginning, texts: readonly string[]): Promise<void> {
    await close()
    const number = numberOf((await names()).at(-1) ?? '') + 1
    const sealed = slots === null ? {} : { slots }
    const head: Head = { journal: 'so-vang.journal', version: 1, number, startedAt: now(), ...facts, ...sealed }
    const { end, all } = await chained(hash, '', [JSON.stringify(head), ...texts])
    await room.put(nameOf(number), all)
    open = { file: await room.append(nameOf(number)), line: facts.line, number, slots, end, isWhole: true }
  }

  async function write(to: Open, texts: readonly string[]): Promise<void> {
    const { end, all } = await chained(hash, to.end, texts)
    to.isWhole = false
    await to.file.append(all)
    to.isWhole = true
    to.end = end
  }

  /** The last whole file of the folder, and the file that a line goes on in. */
  async function lastSegment(): Promise<Segment | null> {
    for (const name of (await names()).reverse()) {
      const segment = await segmentOf(name)
      if (segment !== null) return segment
    }
    return null
  }

  /** The last file of a line, where files of another one stand behind it: of other data put in use meanwhile, or of another computer. */
  async function lastOf(line: string): Promise<Segment | null> {
    for (const name of (await names()).reverse()) if ((await headOf(room, name))?.line === line) return segmentOf(name)
    return null
  }

  /** Whether the open file is as it was left, and still the last one. */
  const isNewest = async ({ file, number }: Open): Promise<boolean> =>
    (await file.isOurs()) && (await room.facts(nameOf(number + 1))) === null

  /** Writes in the open file of this line, or goes on in the last one when that is whole; else begins another with these acts in it. */
  async function put(line: string, texts: readonly string[], appVersion: string, slots: Slots | null): Promise<void> {
    if (open?.line === line && open.isWhole && sameSlots(open.slots, slots) && (await isNewest(open))) return write(open, texts)
    const last = await lastSegment()
    if (last?.head.line !== line) {
      const own = await lastOf(line)
      const behind = own === null ? { afterSeq: 0, previous: '' } : { afterSeq: lastSeqOf(own), previous: own.end }
      return begin({ line, ...behind, appVersion, slots }, texts)
    }
    const goOn = (): Promise<void> => begin({ line, afterSeq: lastSeqOf(last), previous: last.end, appVersion, slots }, texts)
    const isLast = last.fileName === (await names()).at(-1)
    if (last.isTorn || !isLast || !sameSlots(last.head.slots ?? null, slots)) return goOn()
    await close()
    open = { file: await room.append(last.fileName), line, number: last.head.number, slots, end: last.end, isWhole: true }
    return (await open.file.isOurs()) ? write(open, texts) : goOn()
  }

  async function plainFiles(): Promise<Segment[]> {
    const all = await Promise.all((await names()).map((name) => segmentOf(name)))
    return all.flatMap((segment) => (segment !== null && isPlain(segment) ? [segment] : []))
  }

  return {
    /** The line of data that was written last, and its last act that did not come to nothing. `null` when there is no journal. */
    async end(): Promise<JournalEnd | null> {
      const all = (await names()).reverse()
      let line: string | null = null
      let counts: Counts | null = null
      const dropped = new Set<string>()
      for (const name of all) {
        const segment = await segmentOf(name)
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
    append: (line: string, texts: readonly string[], appVersion: string, slots: Slots | null = null): Promise<void> =>
      inTurn(async () => {
        await put(line, texts, appVersion, slots)
        sinceBegin?.push(...texts)
      }),

    /** A snapshot begins: what is written from now on will stand behind it. */
    mark: (): void => {
      sinceBegin = []
    },

    /** A snapshot that holds everything up to `seq` is there: a new file begins. */
    rotate: (line: string, seq: number, appVersion: string): Promise<void> =>
      inTurn(async () => {
        const last = await lastOf(line)
        // What was written meanwhile is carried over as it was written, with what opens it.
        const slots = last?.head.slots ?? null
        // Another window may have written meanwhile: what the files hold counts, and what this one knows where they are damaged.
        const { texts } = await readBehind(room, hash, await names(), line, seq)
        const own = (sinceBegin ?? []).filter((text) => isBehind(text, seq))
        const behind = new Set([...texts.filter((text) => isAtOrBehind(text, seq)), ...own])
        await begin({ line, afterSeq: seq, previous: last?.end ?? '', appVersion, slots }, [...behind])
        sinceBegin = null
      }),

    /** The acts of a line behind `afterSeq`, in order, up to the first place that does not hold. */
    async read(line: string, afterSeq: number, from: number): Promise<JournalPart> {
      const { texts, brokenAt, locks } = await readBehind(room, hash, await names(), line, afterSeq)
      const entries: string[] = []
      let letters = 0
      for (const text of texts.slice(from, from + answered.entries)) {
        if (entries.length > 0 && letters + text.length > answered.letters) break
        entries.push(text)
        letters += text.length
      }
      const next = from + entries.length
      return { entries, next: next < texts.length ? next : null, brokenAt: next < texts.length ? null : brokenAt, locks }
    },

    /**
     * Removes files that only snapshots older than these entries would need. `needs`: for each line that has snapshots, the entry of its
     * oldest one that must still be gone on from. Lines of before a restore keep theirs as long as their snapshots count.
     */
    prune: (needs: ReadonlyMap<string, number>): Promise<void> =>
      inTurn(async () => {
        const all = await names()
        const heads = await Promise.all(all.map(async (name) => (await segmentOf(name))?.head ?? null))
        for (const index of superfluousFiles(heads, needs)) await room.remove(all[index] ?? '')
      }),

    /**
     * Removes the files with acts in the clear that a sealed copy holds: of its line all up to the entry. Those that are not whole, or go
     * further, stay.
     */
    dropPlain: (line: string, seq: number): Promise<number> =>
      inTurn(async () => {
        const goes = (await plainFiles()).filter((each) => !each.isTorn && (each.head.line !== line || lastSeqOf(each) <= seq))
        for (const { head, fileName } of goes) {
          if (open?.number === head.number) await close()
          await room.remove(fileName)
        }
        return goes.length
      }),

    close: (): Promise<void> => inTurn(close),
  }
}
