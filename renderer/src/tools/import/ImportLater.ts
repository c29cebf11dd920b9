import { later } from '@renderer/ui/later'

/** The import's dialog in a file of its own: the list is there to be typed in before it. */
export const ImportLater = later(async () => (await import('./ImportDialog')).ImportDialog)
