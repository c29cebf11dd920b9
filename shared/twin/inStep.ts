import { pieceBytes } from '../ipc/twin'
import { followed, superfluous } from './retention'
import type { HashText, Room, TwinPlace } from './room'
import { isPlain, lastSeqOf, numberOf, readSegment, superfluousFiles } from './segments'
import { contentsOf, newestFirst, type Contents } from './whose'

/** What is to be copied cannot be read, or went away meanwhile: the fault of that one file, not of the medium it goes to. */
class Unreadable extends Error {}
const read = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((cause: unknown) => {
    throw new Unreadable('a file cannot be read', { cause })
  })

/**
 * Copies a file to its place, there under another name where one is given: it stands under its name when it is whole, so that a stick pulled
 * out leaves no half file.
 */
export async function copyWhole(from: Room, to: Room, name: string, as = name): Promise<void> {
  const draft = await to.create()
  try {
    for (let at = 0; ;) {
      const piece = await read(from.piece(name, at, pieceBytes))
      if (piece === null) throw new Unreadable('a file went away while it was copied')
      if (piece.bytes.length === 0) break
      await draft.write(piece.bytes)
      at += piece.bytes.length
    }
    if ((await draft.sealed()) === null) throw new Error('the medium holds other bytes')
    await draft.settle(as)
  } catch (cause) {
    // A half copy would take the room that is missing already.
    await draft.drop().catch(() => {})
    throw cause
  }
}

/** Whether the other place lacks an attached file, or has it as it was before it was sealed, or sealed again with another key. */
async function isLacking(from: Room, to: Room, name: string): Promise<boolean> {
  const [own, other] = [await from.facts(name), await to.facts(name)]
  if (own === null) return false
  if (other === null || other.bytes !== own.bytes) return true
  // The clock may have been wrong as it was written there: what is older is not other for that.
  return other.changedAt < own.changedAt && (await read(from.hash(name))) !== (await to.hash(name))
}

/** Does the work for each; one that cannot be read keeps none of the others back. Gives how many could not. */
async function forEach<One>(all: Iterable<One>, work: (one: One) => Promise<void>): Promise<number> {
  let unread = 0
  for (const one of all)
    await work(one).catch((cause: unknown) => {
      if (!(cause instanceof Unreadable)) throw cause
      unread += 1
    })
  return unread
}

/**
 * Adds the attached files that the twin lacks; each stands under its hash, so that none is written twice. Gives how many could not be read.
 * Throws what the medium they go to refuses.
 */
export const keepAttached = async (kept: Room, attached: Room): Promise<number> =>
  forEach(await kept.names(), async (name) => {
    if (!name.endsWith('.tmp') && (await isLacking(kept, attached, name))) await copyWhole(kept, attached, name)
  })

/**
 * A copy takes the place of an earlier state of itself only where it is whole: a damaged one must not spread. What is new has its bytes last,
 * without which it counts for nothing; what changes has its facts last, so that one cut off between is told apart, and made good.
 */
const addCopies = ({ snapshots: from }: TwinPlace, { snapshots: to }: TwinPlace, ours: Contents, theirs: Contents): Promise<number> =>
  forEach(ours.copies, async ([id, facts]) => {
    const [bytes, text] = [`${id}.svbackup`, `${id}.json`]
    const [own, other] = [await from.facts(bytes), await to.facts(bytes)]
    if (own === null) return
    if (other === null) {
      if ((await from.facts(text)) !== null) await copyWhole(from, to, text)
      return copyWhole(from, to, bytes)
    }
    if (facts === null || (own.bytes === other.bytes && theirs.copies.get(id)?.sha256 === facts.sha256)) return
    if ((await read(from.hash(bytes))) !== facts.sha256) return
    await copyWhole(from, to, bytes)
    await copyWhole(from, to, text)
  })

/** Files of the journal only grow: one of the same length is the same. */
const addJournal = (from: Room, to: Room, { journal }: Contents): Promise<number> =>
  forEach(journal.keys(), async (name) => {
    const [own, other] = [await from.facts(name), await to.facts(name)]
    if (own !== null && other?.bytes !== own.bytes) await copyWhole(from, to, name)
  })

/** What was brought over: what there was, and how many files of it could not be read, which stay where they are. */
export type Added = { readonly ours: Contents; readonly unread: number }

/** Copies what the other place lacks, and takes nothing away. Only into a place that `fits`. Throws what that medium refuses. */
export async function addAll(from: TwinPlace, to: TwinPlace): Promise<Added> {
  const [ours, theirs] = [await contentsOf(from), await contentsOf(to)]
  // Copies and journal first: the attached files may be many, and a stick is soon pulled out.
  const unread =
    (await addJournal(from.journal, to.journal, ours)) +
    (await addCopies(from, to, ours, theirs)) +
    (await keepAttached(from.attached, to.attached))
  return { ours, unread }
}

/** Files in the clear whose acts stand in a sealed copy go where the first place has let its own go. */
async function dropPlain(first: TwinPlace, second: TwinPlace, left: readonly string[], theirs: Contents, hash: HashText): Promise<void> {
  const newest = newestFirst(theirs)[0]
  if (newest?.sealedBy === undefined || left.length === 0) return
  const read = (room: Room, name: string) => readSegment(room, hash, name).catch(() => null)
  for (const name of await first.journal.names()) {
    const segment = await read(first.journal, name)
    if (segment !== null && isPlain(segment)) return
  }
  for (const name of left) {
    const segment = await read(second.journal, name)
    if (segment === null || !isPlain(segment) || segment.isTorn) continue
    if (segment.head.line !== newest.line || lastSeqOf(segment) <= newest.seq) await second.journal.remove(name)
  }
}

/** What is too old goes by the same rule as in the first place, and only of the lines that are kept there. */
async function takeAway(first: TwinPlace, second: TwinPlace, ours: Contents, hash: HashText): Promise<void> {
  const theirs = await contentsOf(second)
  const list = newestFirst(theirs).filter(({ line }) => ours.lines.has(line))
  for (const { id } of superfluous(list))
    if (!ours.copies.has(id)) for (const name of [`${id}.svbackup`, `${id}.json`]) await second.snapshots.remove(name)
  const names = [...theirs.journal.keys()]
    .filter((name) => ours.lines.has(theirs.journal.get(name)?.line ?? ''))
    .sort((a, b) => numberOf(a) - numberOf(b))
  const goes = superfluousFiles(
    names.map((name) => theirs.journal.get(name) ?? null),
    followed(list),
  ).flatMap((index) => names[index] ?? [])
  const left = names.filter((name) => !ours.journal.has(name))
  for (const name of left) if (goes.includes(name)) await second.journal.remove(name)
  await dropPlain(
    first,
    second,
    left.filter((name) => !goes.includes(name)),
    theirs,
    hash,
  )
  for (const room of [second.snapshots, second.journal, second.attached]) await room.sweep()
}

/**
 * Brings a second place that `fits` in step with the first: what is new or longer is copied, what is too old here is too old there.
 * Attached files are only added. Gives how many files could not be read.
 */
export async function keepInStep(first: TwinPlace, second: TwinPlace, hash: HashText): Promise<number> {
  const { ours, unread } = await addAll(first, second)
  await takeAway(first, second, ours, hash)
  return unread
}
