import { pieceBytes } from '../ipc/twin'
import { followed, superfluous } from './retention'
import type { HashText, Room, TwinPlace } from './room'
import { isPlain, lastSeqOf, numberOf, readSegment, superfluousFiles } from './segments'
import { contentsOf, newestFirst, type Contents } from './whose'

/** Copies a file to its place: it stands under its name when it is whole, so that a stick pulled out leaves no half file. */
export async function copyWhole(from: Room, to: Room, name: string): Promise<void> {
  const draft = await to.create()
  try {
    for (let at = 0; ;) {
      const piece = await from.piece(name, at, pieceBytes)
      if (piece === null) throw new Error('a file went away while it was copied')
      if (piece.bytes.length === 0) break
      await draft.write(piece.bytes)
      at += piece.bytes.length
    }
    if ((await draft.sealed()) === null) throw new Error('the medium holds other bytes')
    await draft.settle(name)
  } catch (cause) {
    // A half copy would take the room that is missing already.
    await draft.drop().catch(() => {})
    throw cause
  }
}

/** `new`: the other place has no such file. `changed`: it has one of another length, or from before this one was written. */
async function lookAt(from: Room, to: Room, name: string): Promise<'new' | 'changed' | 'same'> {
  const [own, other] = [await from.facts(name), await to.facts(name)]
  if (own === null) return 'same'
  if (other === null) return 'new'
  // One that was sealed again with another key may be as long as before.
  return other.bytes !== own.bytes || other.changedAt < own.changedAt ? 'changed' : 'same'
}

/** Adds the attached files that the twin lacks; each stands under its hash, so that none is written twice. */
export async function keepAttached(kept: Room, attached: Room): Promise<void> {
  for (const name of await kept.names())
    if (!name.endsWith('.tmp') && (await lookAt(kept, attached, name)) !== 'same') await copyWhole(kept, attached, name)
}

/** A copy takes the place of an earlier state of itself only where it is whole: a damaged one must not spread. */
async function addCopies(from: TwinPlace, to: TwinPlace, { copies }: Contents): Promise<void> {
  for (const [id, facts] of copies)
    for (const name of [`${id}.json`, `${id}.svbackup`]) {
      const look = await lookAt(from.snapshots, to.snapshots, name)
      if (look === 'same') continue
      if (look === 'changed' && (facts === null || (await from.snapshots.hash(`${id}.svbackup`)) !== facts.sha256)) continue
      await copyWhole(from.snapshots, to.snapshots, name)
    }
}

/** Files of the journal only grow: one of the same length is the same. */
async function addJournal(from: Room, to: Room, { journal }: Contents): Promise<void> {
  for (const name of journal.keys()) {
    const [own, other] = [await from.facts(name), await to.facts(name)]
    if (own !== null && other?.bytes !== own.bytes) await copyWhole(from, to, name)
  }
}

/** Copies what the other place lacks, and takes nothing away. Only into a place that `fits`. Throws what the media refuse. */
export async function addAll(from: TwinPlace, to: TwinPlace): Promise<Contents> {
  const ours = await contentsOf(from)
  await keepAttached(from.attached, to.attached)
  await addJournal(from.journal, to.journal, ours)
  await addCopies(from, to, ours)
  return ours
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
  await second.snapshots.sweep()
  await second.journal.sweep()
}

/**
 * Brings a second place that `fits` in step with the first: what is new or longer is copied, what is too old here is too old there.
 * Attached files are only added.
 */
export async function keepInStep(first: TwinPlace, second: TwinPlace, hash: HashText): Promise<void> {
  const ours = await addAll(first, second)
  await takeAway(first, second, ours, hash)
}
