import type { FolderRef, SavedFile } from '@shared/ipc/contract'
import { numberedName } from '@shared/lib/fileNames'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'

/** The part of the File System Access API that TypeScript's DOM library does not list yet. */
type FolderPicker = (options: {
  readonly id: string
  readonly mode: 'readwrite'
  readonly startIn: 'documents'
}) => Promise<FileSystemDirectoryHandle>
const folderPicker = () => (window as { readonly showDirectoryPicker?: FolderPicker }).showDirectoryPicker

export const canChooseFolder = () => folderPicker() !== undefined

/** Asks the officer for a folder; `null` when she left it. `id`: the browser opens its window where that one last was. */
export async function askForFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await folderPicker()?.call(window, { id, mode: 'readwrite', startIn: 'documents' })) ?? null
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null
    throw cause
  }
}

/** The folders that the officer opened to this tab; forgotten when it closes. */
export function browserFolders() {
  const opened = new Map<string, FileSystemDirectoryHandle>()
  /** Saves stand in line: two of one name must not both find it free. */
  let line: Promise<unknown> = Promise.resolve()

  return {
    async choose(): Promise<Result<FolderRef | null>> {
      if (!canChooseFolder()) return err({ code: 'platform.unsupported', what: 'folder' })
      const handle = await askForFolder('so-vang')
      if (handle === null) return ok(null)
      const token = crypto.randomUUID()
      opened.set(token, handle)
      return ok({ token, label: handle.name })
    },

    /** A new folder inside one that was opened, under the first name that is free. */
    async inside(folder: FolderRef, name: string): Promise<Result<FolderRef>> {
      const handle = opened.get(folder.token)
      if (handle === undefined) return err({ code: 'file.notFound', fileName: folder.label })
      try {
        for (let number = 1; ; number += 1) {
          const free = numberedName(name, number)
          if (await exists(handle, free)) continue
          const token = crypto.randomUUID()
          opened.set(token, await handle.getDirectoryHandle(free, { create: true }))
          return ok({ token, label: `${folder.label}/${free}` })
        }
      } catch (cause) {
        return err(writeError(cause, name))
      }
    },

    async save(folder: FolderRef, fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<SavedFile>> {
      const handle = opened.get(folder.token)
      if (handle === undefined) return err({ code: 'file.notFound', fileName: folder.label })
      const turn = line.then(() => saveNumbered(handle, fileName, bytes))
      line = turn.catch(() => {})
      return turn.then(
        (saved) => ok({ token: '', fileName: saved, folderLabel: folder.label }),
        (cause: unknown) => err(writeError(cause, fileName)),
      )
    },
  }
}

/** Writes under the first name that is free. What the browser could not finish is removed again. */
async function saveNumbered(folder: FileSystemDirectoryHandle, wanted: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const fileName = numberedName(wanted, number)
    if (await exists(folder, fileName)) continue
    const file = await folder.getFileHandle(fileName, { create: true })
    try {
      const stream = await file.createWritable()
      await stream.write(bytes)
      await stream.close()
    } catch (cause) {
      await folder.removeEntry(fileName)
      throw cause
    }
    return fileName
  }
}

const exists = (folder: FileSystemDirectoryHandle, fileName: string) =>
  folder.getFileHandle(fileName).then(
    () => true,
    (cause: unknown) => {
      if (cause instanceof DOMException && cause.name === 'TypeMismatchError') return true
      if (cause instanceof DOMException && cause.name === 'NotFoundError') return false
      throw cause
    },
  )

/** What the browser refused, as the officer may hear it; anything else is a bug and goes on upwards. */
export function writeError(cause: unknown, fileName: string): AppError {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'NoModificationAllowedError':
      return { code: 'file.inUse', fileName }
    case 'NotAllowedError':
    case 'SecurityError':
      return { code: 'file.readOnly', fileName }
    case 'QuotaExceededError':
      return { code: 'file.diskFull', fileName }
    case 'NotFoundError':
      return { code: 'file.notFound', fileName }
    default:
      throw cause
  }
}
