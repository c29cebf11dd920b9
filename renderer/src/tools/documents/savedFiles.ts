import type { SavedFile } from '@shared/ipc/contract'

/**
 * Files saved since the program started, by the id of their record. The place gives out keys to files for one session only,
 * so older records are shown with their folder but not opened from here.
 */
const files = new Map<string, SavedFile>()

export const rememberSaved = (id: string, file: SavedFile): void => {
  files.set(id, file)
}
/** The file behind a record while it can be opened; `undefined` for files of earlier sessions. */
export const savedFileOf = (id: string): SavedFile | undefined => files.get(id)
