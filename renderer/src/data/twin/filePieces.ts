import type { FilePiece } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { streamOf, type BackupSource } from '../backup'

/** Thrown through a stream that only knows exceptions, and taken out again behind it. */
export class PlaceFailure extends Error {
  constructor(readonly failure: AppError) {
    super('the place refused')
  }
}

/** A file that is read piece by piece as a backup to open. What the place refuses is thrown as `PlaceFailure`. */
export async function sourceFrom(read: (from: number) => Promise<Result<FilePiece>>): Promise<Result<BackupSource>> {
  const first = await read(0)
  if (!first.ok) return first
  let [at, ready]: [number, FilePiece | null] = [0, first.value]
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
  return { ok: true, value: { size: first.value.total, pieces: streamOf(next) } }
}
