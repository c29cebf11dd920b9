import type { AppError } from '@shared/lib/errors'
import { ActFailure } from '@renderer/data/core/acts'
import { storeError } from '@renderer/data/core/room'
import { suspectStore } from '@renderer/data/core/suspicion'
import { isStorageFull, isStoreFailure } from '@renderer/data/core/storageErrors'
import type { Platform } from '@renderer/platform/platform'

/** What a thrown cause means to the officer, where that is known; `null` for a bug. */
export function expectedFailure(cause: unknown): AppError | null {
  if (cause instanceof ActFailure) return cause.failure
  if (isStorageFull(cause)) return { code: 'storage.full' }
  return isStoreFailure(cause) ? { code: 'storage.unavailable' } : null
}

/** The failure in the officer's terms; a bug is left in the log and gets a reference. */
export async function failureOf(platform: Platform, cause: unknown): Promise<AppError> {
  const known = expectedFailure(cause)
  const told = known?.code === 'storage.unavailable' ? await storeError(cause) : known
  if (told?.code === 'storage.unavailable') suspectStore()
  return told ?? { code: 'internal', reference: await platform.reportError(cause) }
}
