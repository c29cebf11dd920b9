import type { AppError } from '@shared/lib/errors'
import { isBrokenOff, isStorageFull, isStoreFailure } from './storageErrors'

/** Free bytes of the disks that data are written to; `null` where nobody knows. */
type AskRoom = () => Promise<number | null>

let ask: AskRoom = () => Promise.resolve(null)
/** Says who knows the disk. */
export const askRoomFrom = (asker: AskRoom): void => {
  ask = asker
}

let namedAt = 0
/** An act was refused by its name because the disk is full: what fails beside it of the same cause need not be said again. */
export const noteNamed = (): void => {
  namedAt = Date.now()
}
const sameCauseMs = 60_000
export const wasNamedLately = (): boolean => Date.now() - namedAt < sameCauseMs

/** With less than this nothing is written any more: the store's own files need more for one act. */
const leastBytes = 16 * 1024 * 1024

/** Whether the disk is full at this moment: what a failure of the store meant. */
export async function isFullNow(): Promise<boolean> {
  const bytes = await ask().catch(() => null)
  return bytes !== null && bytes < leastBytes
}

/** What a failure of the store means to the officer; `null` for anything else. The browser does not say why it failed, the disk does. */
export async function storeError(cause: unknown): Promise<AppError | null> {
  if (isStorageFull(cause)) return { code: 'storage.full' }
  if (isBrokenOff(cause) && (await isFullNow())) return { code: 'storage.full' }
  if (!isStoreFailure(cause)) return null
  return (await isFullNow()) ? { code: 'storage.full' } : { code: 'storage.unavailable' }
}
