import type { AppError } from '@shared/lib/errors'
import { ActFailure } from '@renderer/data/core/acts'
import { failureNames, isStorageFull } from '@renderer/data/core/storageErrors'
import type { Platform } from '@renderer/platform/platform'

/** What a thrown cause means to the officer, where that is known; `null` for a bug. */
export function expectedFailure(cause: unknown): AppError | null {
  if (cause instanceof ActFailure) return cause.failure
  if (isStorageFull(cause)) return { code: 'storage.full' }
  if (
    failureNames(cause).some((name) =>
      ['OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'UnknownError', 'DatabaseClosedError', 'TimeoutError'].includes(name),
    )
  )
    return { code: 'storage.unavailable' }
  return null
}

/** The failure in the officer's terms; a bug is left in the log and gets a reference. */
export async function failureOf(platform: Platform, cause: unknown): Promise<AppError> {
  return expectedFailure(cause) ?? { code: 'internal', reference: await platform.reportError(cause) }
}
