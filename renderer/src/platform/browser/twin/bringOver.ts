import type { JournalPart, Snapshot } from '@shared/ipc/twin'
import { sameSlots, type Slots } from '@shared/lib/seal'
import { copyWhole, keepAttached } from '@shared/twin/inStep'
import { createJournal } from '@shared/twin/journal'
import type { HashText, Room, TwinPlace } from '@shared/twin/room'
import { entryOf, isBehind } from '@shared/twin/segments'
import { createSnapshots, type Snapshots } from '@shared/twin/snapshots'

type Tools = { readonly hash: HashText; readonly newToken: () => string; readonly clock: () => Date; readonly appVersion: string }

async function emptied({ journal, snapshots, attached }: TwinPlace): Promise<void> {
  for (const room of [journal, snapshots, attached]) for (const name of await room.names()) await room.remove(name)
}

type Acts = { readonly texts: readonly string[]; readonly slots: Slots | null }

/** All acts behind a copy, with the one key that opens those of them that are sealed; `null` where they are broken or of several keys. */
async function actsBehind(read: (from: number) => Promise<JournalPart>): Promise<Acts | null> {
  const texts: string[] = []
  for (let from: number | null = 0; from !== null;) {
    const part = await read(from)
    const [slots = null, ...others] = part.locks
    if (part.brokenAt !== null || others.some((other) => !sameSlots(slots, other))) return null
    texts.push(...part.entries)
    if (part.next === null) return { texts, slots }
    from = part.next
  }
  return null
}

/**
 * The copy with its facts, the facts first as ever: without its bytes nobody takes them for a copy. Another one of the same second keeps its
 * place: this one gets a number.
 */
async function carry(from: Room, to: Room, { id, sha256, line, seq, madeAt }: Snapshot, there: Snapshots): Promise<void> {
  const isThere = (await there.list()).some((one) => one.sha256 === sha256 && one.line === line && one.seq === seq && one.madeAt === madeAt)
  if (isThere) return
  const free = await there.freeId(id)
  for (const ending of ['.json', '.svbackup']) await copyWhole(from, to, `${id}${ending}`, `${free}${ending}`)
}

/** Of these acts those that the folder lacks; `null` unless the first of them is the very next one. */
function goingOn(acts: Acts | null, seq: number): Acts | null {
  const texts = acts?.texts.filter((text) => isBehind(text, seq)) ?? []
  const next = texts.map((text) => entryOf(text)).find((entry) => entry?.drop === false)
  return acts !== null && next?.seq === seq + 1 ? { ...acts, texts } : null
}

/**
 * Brings what was written while a folder waited into that folder: the newest copy made meanwhile, and the acts behind it, as they stand. Without
 * such a copy the acts that go on right where the folder ends. Where the folder has all of it already, or has it now, nothing waits any more;
 * acts of which nobody can tell what they rest on stay where they are: the store brings them to the folder itself, and they go the next time.
 */
export async function bringOver(waiting: TwinPlace, folder: TwinPlace, { hash, newToken, clock, appVersion }: Tools): Promise<void> {
  const journalIn = (place: TwinPlace) => createJournal(place.journal, hash, () => clock().toISOString())
  const copiesIn = (place: TwinPlace) => createSnapshots(place.snapshots, newToken, clock)
  const [there, here] = [journalIn(waiting), journalIn(folder)]
  const [made] = await copiesIn(waiting).list()
  const end = await there.end()
  const line = end?.line ?? made?.line
  if (line === undefined) return
  const copy = made?.line === line ? made : undefined
  const known = await here.end()
  const isSameLine = known?.line === line
  if (!isSameLine || (known.last?.seq ?? -1) < Math.max(end?.last?.seq ?? 0, copy?.seq ?? 0)) {
    const acts = await actsBehind((from) => there.read(line, copy?.seq ?? 0, from))
    const kept = (await copiesIn(folder).list()).find((one) => one.line === line)?.seq ?? 0
    const rest = copy !== undefined ? acts : isSameLine ? goingOn(acts, Math.max(known.last?.seq ?? 0, kept)) : null
    if (rest === null) return
    await keepAttached(waiting.attached, folder.attached)
    if (copy !== undefined) {
      await carry(waiting.snapshots, folder.snapshots, copy, copiesIn(folder))
      await here.rotate(line, copy.seq, appVersion)
    }
    if (rest.texts.length > 0) await here.append(line, rest.texts, appVersion, rest.slots)
    await here.close()
  }
  await emptied(waiting)
}
