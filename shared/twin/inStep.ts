import { pieceBytes } from '../ipc/twin'
import type { Room, TwinPlace } from './room'

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

/** Brings a room of the second place in step: what is new or longer is copied, what the first no longer has goes when `mirror` says so. */
async function step(first: Room, second: Room, mirror: boolean): Promise<void> {
  const wanted = (await first.names()).filter((name) => !name.endsWith('.tmp'))
  if (wanted.length === 0) return
  for (const name of wanted) {
    const from = await first.facts(name)
    if (from === null) continue
    const to = await second.facts(name)
    // One that was sealed again with another key may be as long as before.
    if (to?.bytes !== from.bytes || to.changedAt < from.changedAt) await copyWhole(first, second, name)
  }
  if (mirror)
    for (const name of await second.names())
      if (!wanted.includes(name) && /\.(svbackup|json|jsonl|tmp)$/.test(name)) await second.remove(name)
}

/**
 * Brings the second place in step with the first: snapshots and journal mirror it, attached files are only added. False when it is not
 * there: a stick that is away is no failure.
 */
export async function keepInStep(first: TwinPlace, second: TwinPlace): Promise<boolean> {
  if (!(await second.isThere())) return false
  await step(first.attached, second.attached, false)
  await step(first.journal, second.journal, true)
  await step(first.snapshots, second.snapshots, true)
  return true
}

/** Adds the attached files that the twin lacks; each stands under its hash, so that none is written twice. */
export const keepAttached = (kept: Room, attached: Room): Promise<void> => step(kept, attached, false)
