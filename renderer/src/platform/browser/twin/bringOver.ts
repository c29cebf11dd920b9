import type { JournalPart, Snapshot } from '@shared/ipc/twin'
import { sameSlots, type Slots } from '@shared/lib/seal'
import { copyWhole, keepAttached } from '@shared/twin/inStep'
import { createJournal } from '@shared/twin/journal'
import type { HashText, Room, TwinPlace } from '@shared/twin/room'
import { createSnapshots } from '@shared/twin/snapshots'

type Tools = { readonly hash: HashText; readonly newToken: () => string; readonly clock: () => Date; readonly appVersion: string }

async function emptied({ journal, snapshots, attached }: TwinPlace): Promise<void> {
  for (const room of [journal, snapshots, attached]) for (const name of await room.names()) await room.remove(name)
}

/** All acts behind a copy, with the one key that opens those of them that are sealed; `null` where they are broken or of several keys. */
async function actsBehind(
  read: (from: number) => Promise<JournalPart>,
): Promise<{ readonly texts: readonly string[]; readonly slots: Slots | null } | null> {
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

/** The copy with its facts, the facts first as ever: without its bytes nobody takes them for a copy. */
async function carry(from: Room, to: Room, { id }: Snapshot): Promise<void> {
  for (const name of [`${id}.json`, `${id}.svbackup`]) await copyWhole(from, to, name)
}

/**
 * Brings what was written while a folder waited into that folder: the newest copy made meanwhile, and the acts behind it, as they stand. Where
 * the folder has all of it already, or has it now, nothing waits any more. Without a copy made meanwhile the acts stay where they
 * are, since nobody can tell what they rest on; the store brings them to the folder itself, and they go the next time.
 */
export async function bringOver(waiting: TwinPlace, folder: TwinPlace, { hash, newToken, clock, appVersion }: Tools): Promise<void> {
  const journalIn = (place: TwinPlace) => createJournal(place.journal, hash, () => clock().toISOString())
  const [there, here] = [journalIn(waiting), journalIn(folder)]
  const [copy] = await createSnapshots(waiting.snapshots, newToken, clock).list()
  const end = await there.end()
  const line = end?.line ?? copy?.line
  if (line === undefined) return
  const known = await here.end()
  const last = Math.max(end?.last?.seq ?? 0, copy?.line === line ? copy.seq : 0)
  if (known?.line !== line || (known.last?.seq ?? -1) < last) {
    const acts = copy?.line === line ? await actsBehind((from) => there.read(line, copy.seq, from)) : null
    if (copy === undefined || acts === null) return
    await keepAttached(waiting.attached, folder.attached)
    await carry(waiting.snapshots, folder.snapshots, copy)
    await here.rotate(line, copy.seq, appVersion)
    if (acts.texts.length > 0) await here.append(line, acts.texts, appVersion, acts.slots)
    await here.close()
  }
  await emptied(waiting)
}
