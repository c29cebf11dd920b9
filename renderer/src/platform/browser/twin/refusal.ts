import type { AppError, PlaceFailed } from '@shared/lib/errors'

/** A folder that may not be opened now is as good as away: it is opened again by a click. */
const reasons: Readonly<Record<string, PlaceFailed['reason']>> = {
  NotFoundError: 'away',
  NotAllowedError: 'away',
  InvalidStateError: 'away',
  NoModificationAllowedError: 'inUse',
  SecurityError: 'readOnly',
  QuotaExceededError: 'full',
  NotReadableError: 'unreadable',
}

/** What a browser refused as a folder of copies was read or written; `null` for a bug. */
export function placeRefusal(cause: unknown, folder: string): AppError | null {
  const reason = reasons[cause instanceof DOMException ? cause.name : '']
  return reason === undefined ? null : { code: 'place.failed', reason, folder }
}
