import type { Attachment } from '@shared/domain/attachment/types'
import type { Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import type { Platform } from '@renderer/platform/platform'

type File = Omit<Attachment, 'id' | 'sha256' | 'bytes'> & { readonly bytes: Uint8Array<ArrayBuffer> }

/** Keeps the bytes of a file and gives the row that will name them: the bytes first, so that a row never names what is not there. */
export async function keepForRow(platform: Platform, { bytes, ...file }: File): Promise<Result<Omit<Attachment, 'id'>>> {
  const hash = await sha256Of(bytes)
  const kept = await platform.keepFile(hash, bytes)
  return kept.ok ? { ok: true, value: { ...file, sha256: hash, bytes: bytes.length } } : kept
}
