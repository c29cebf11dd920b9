import type { FilePiece } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { piecesOf, streamOf, type BackupSource } from '../backup'
import { BrokenBackup } from '../backup/broken'
import { heldKeyFor } from '../secrecy/keys'
import { isSealed, slotsOf, unsealPieces } from '../secrecy/sealed'

/** Thrown through a stream that only knows exceptions, and taken out again behind it. */
export class PlaceFailure extends Error {
  constructor(readonly failure: AppError) {
    super('the place refused')
  }
}

type Read = (from: number) => Promise<Result<FilePiece>>

/** A file that is read piece by piece, as it lies there. What the place refuses is thrown as `PlaceFailure`. */
export async function rawSourceFrom(read: Read): Promise<Result<BackupSource>> {
  const first = await read(0)
  return first.ok ? ok(sourceBehind(first.value, read)) : first
}

function sourceBehind(first: FilePiece, read: Read): BackupSource {
  let [at, ready]: [number, FilePiece | null] = [0, first]
  const next = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    let piece = ready
    ready = null
    if (piece === null) {
      const answer = await read(at)
      if (!answer.ok) throw new PlaceFailure(answer.error)
      piece = answer.value
    }
    at += piece.bytes.length
    return piece.bytes.length === 0 ? null : piece.bytes
  }
  return { size: first.total, pieces: streamOf(next) }
}

/**
 * The same as a backup to open, unsealed where it is sealed. Errors: `secret.needed` when this window does not hold its key. A sealed file
 * that was damaged ends before the damage: whoever reads it finds it cut short.
 */
export async function sourceFrom(read: Read): Promise<Result<BackupSource>> {
  const first = await read(0)
  if (!first.ok) return first
  const source = sourceBehind(first.value, read)
  if (!isSealed(first.value.bytes)) return ok(source)
  const slots = await slotsOf(first.value.bytes)
  if (!slots.ok) return slots
  const key = heldKeyFor(slots.value)
  if (key === null) return err({ code: 'secret.needed', slots: slots.value })
  const open = unsealPieces(piecesOf(source.pieces), () => key)
  const next = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    try {
      const piece = await open.next()
      return piece.done === true ? null : piece.value
    } catch (cause) {
      if (cause instanceof BrokenBackup) return null
      throw cause
    }
  }
  return ok({ size: source.size, pieces: streamOf(next) })
}
