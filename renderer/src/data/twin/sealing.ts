import type { Slots } from '@shared/lib/seal'
import type { FilePiece, Snapshot } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { joinPieces, piecesOf } from '../backup'
import { sealLines } from '../secrecy/lines'
import { sealingKey } from '../secrecy/lock'
import { seal, unseal } from '../secrecy/sealed'
import { sealMark } from '../secrecy/secret'
import { rawSourceFrom } from './filePieces'
import type { TwinReader } from './recover'
import type { SnapshotWriter } from './snapshot'

type Append = (line: string, entries: readonly string[], slots: Slots | null) => Promise<Result<null>>

/** Writes to the journal, sealed where the officer chose that. Without the key nothing is written in the clear: `secret.locked`. */
export const sealedAppend =
  (append: Append) =>
  async (line: string, entries: readonly string[]): Promise<Result<null>> => {
    const key = await sealingKey()
    if (!key.ok) return key
    if (key.value === null) return append(line, entries, null)
    return append(line, await sealLines(entries, line, key.value), key.value.slots)
  }

export type OldCopies = TwinReader &
  SnapshotWriter & {
    replace(snapshot: string, id: string, sealedBy: string): Promise<Result<Snapshot>>
    dropPlain(): Promise<Result<{ readonly removed: number }>>
  }

/** The copies that anybody can read. */
export const plainCopies = (snapshots: readonly Snapshot[]): Snapshot[] => snapshots.filter(({ sealedBy }) => sealedBy === undefined)

/**
 * Seals copies that were made in the clear, one after the other: each is read and held against its hash, sealed, opened again and compared,
 * and only then takes the place of the other. Then the journal in the clear goes, whose acts all stand in a sealed copy. What fails is left
 * as it was. Gives how many copies were sealed.
 */
export async function sealOldCopies(
  place: OldCopies,
  snapshots: readonly Snapshot[],
  { onProgress, signal }: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<number>> {
  const key = await sealingKey()
  if (!key.ok) return key
  if (key.value === null) return err({ code: 'secret.locked' })
  const old = plainCopies(snapshots)
  const sealedBy = await sealMark(key.value.slots)
  for (const [index, copy] of old.entries()) {
    if (signal?.aborted === true) return err({ code: 'cancelled' })
    onProgress?.(index, old.length)
    const bytes = await wholeCopy(place, copy)
    if (!bytes.ok) return bytes
    const sealed = await seal(bytes.value, key.value)
    const again = await unseal(sealed, key.value)
    if (!again.ok) return again
    if ((await sha256Of(again.value)) !== copy.sha256) return err({ code: 'backup.broken', reason: 'hash', details: [] })
    const replaced = await put(place, copy.id, sealed, sealedBy)
    if (!replaced.ok) return replaced
  }
  const dropped = await place.dropPlain()
  return dropped.ok ? ok(old.length) : dropped
}

/** The bytes of a copy as they lie there, held against its hash. */
async function wholeCopy(place: TwinReader, { id, sha256 }: Snapshot): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const source = await rawSourceFrom((from): Promise<Result<FilePiece>> => place.read(id, from))
  if (!source.ok) return source
  const bytes = await joinPieces(piecesOf(source.value.pieces))
  return (await sha256Of(bytes)) === sha256 ? ok(bytes) : err({ code: 'backup.broken', reason: 'hash', details: [] })
}

const pieceLength = 4 * 1024 * 1024
async function put(place: OldCopies, id: string, bytes: Uint8Array<ArrayBuffer>, sealedBy: string): Promise<Result<Snapshot>> {
  const begun = await place.begin()
  if (!begun.ok) return begun
  const { snapshot } = begun.value
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const taken = await place.piece(snapshot, bytes.slice(at, at + pieceLength))
    if (!taken.ok) {
      await place.drop(snapshot)
      return taken
    }
  }
  return place.replace(snapshot, id, sealedBy)
}
