import type { AppError } from '@shared/lib/errors'
import { ActFailure } from '@renderer/data/acts'
import type { Platform } from '@renderer/platform/platform'

const nameOf = (cause: unknown): string => (cause instanceof Error || cause instanceof DOMException ? cause.name : '')
/** Dexie wraps what the browser said: the reason may be one or two levels down. */
const namesOf = (cause: unknown): string[] => {
  const names: string[] = []
  for (let inner = cause, depth = 0; inner !== null && inner !== undefined && depth < 4; depth += 1) {
    names.push(nameOf(inner))
    inner = (inner as { readonly inner?: unknown; readonly cause?: unknown }).inner ?? (inner as { readonly cause?: unknown }).cause
  }
  return names
}

const isAppError = (value: unknown): value is AppError => typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string'

/** What a thrown cause means to the officer, where that is known; `null` for a bug. */
export function expectedFailure(cause: unknown): AppError | null {
  if (cause instanceof ActFailure && isAppError(cause.failure)) return cause.failure
  const names = namesOf(cause)
  if (names.includes('QuotaExceededError')) return { code: 'storage.full' }
  if (names.some((name) => ['OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'UnknownError', 'DatabaseClosedError', 'TimeoutError'].includes(name))) return { code: 'storage.unavailable' }
  return null
}

/** The failure in the officer's terms; a bug is left in the log and gets a reference. */
export async function failureOf(platform: Platform, cause: unknown): Promise<AppError> {
  return expectedFailure(cause) ?? { code: 'internal', reference: await platform.reportError(cause) }
}
