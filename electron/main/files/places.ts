import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { FolderRef, SavedFile } from '@shared/ipc/contract'

export type Places = ReturnType<typeof createPlaces>

/**
 * The folders and files that the officer chose in this session. The page gets a token for each and never a say in the path,
 * so a page gone wrong can reach nothing that the officer did not show it.
 */
export function createPlaces(documents: string, newToken: () => string = randomUUID) {
  const folders = new Map<string, string>()
  const files = new Map<string, string>()
  let latest = documents

  return {
    addFolder(folder: string): FolderRef {
      latest = folder
      const token = newToken()
      folders.set(token, folder)
      return { token, label: folder }
    },
    /** A folder the program made inside a chosen one: the officer is still where she chose to be. */
    addFolderInside(folder: string, name: string): FolderRef {
      const token = newToken()
      folders.set(token, path.join(folder, name))
      return { token, label: path.join(folder, name) }
    },
    addFile(folder: string, fileName: string): SavedFile {
      latest = folder
      const token = newToken()
      files.set(token, path.join(folder, fileName))
      return { token, fileName, folderLabel: folder }
    },
    /** Remembers where the officer last was, so that the next file window opens there. */
    visit(folder: string): void {
      latest = folder
    },
    folder: (token: string) => folders.get(token),
    file: (token: string) => files.get(token),
    latest: () => latest,
  }
}
