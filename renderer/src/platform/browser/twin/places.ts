import { secondFolder, twinRooms, type TwinPlace } from '@shared/twin/room'
import { handleRoom, type Reach } from './handleRoom'
import type { OpenedFolder, Which } from './memory'

/** The part of the File System Access API that TypeScript's DOM library does not list yet. */
type Asked = { readonly mode: 'readwrite' }
type Guarded = FileSystemDirectoryHandle & {
  queryPermission?(asked: Asked): Promise<PermissionState>
  requestPermission?(asked: Asked): Promise<PermissionState>
}
const asked: Asked = { mode: 'readwrite' }

/** Whether the browser opens this folder to the page now. The browser's own files are never asked about. */
export const permissionOf = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  (await (handle as Guarded).queryPermission?.(asked)) ?? 'granted'
/** Asks the officer; only behind a click of hers. */
export const askPermission = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  (await (handle as Guarded).requestPermission?.(asked)) ?? 'granted'

/** Whether a folder lies there and may be used. */
async function canReach(handle: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    if ((await permissionOf(handle)) !== 'granted') return false
    // One that was removed, or lies on a stick that is away, is found out by looking into it.
    await handle.keys().next()
    return true
  } catch {
    return false
  }
}

/** The folder below another, made where that is asked. */
const below =
  (home: Reach, name: string): Reach =>
  async (create) => {
    const folder = await home(create)
    if (folder === null) return null
    try {
      return await folder.getDirectoryHandle(name, { create })
    } catch (cause) {
      if (!create && cause instanceof DOMException && (cause.name === 'NotFoundError' || cause.name === 'TypeMismatchError')) return null
      throw cause
    }
  }

const roomsIn = (home: Reach): Pick<TwinPlace, 'journal' | 'snapshots' | 'attached'> => ({
  journal: handleRoom(below(home, twinRooms.journal)),
  snapshots: handleRoom(below(home, twinRooms.snapshots)),
  attached: handleRoom(below(home, twinRooms.attached)),
})

const among = (root: FileSystemDirectoryHandle, folder: string, label: string): TwinPlace => ({
  label,
  isThere: () => Promise.resolve(true),
  ...roomsIn(below(() => Promise.resolve(root), folder)),
})
/** Among the browser's own files, where no folder was chosen. */
export const insidePlace = (root: FileSystemDirectoryHandle, label: string): TwinPlace => among(root, secondFolder, label)
/** Among the browser's own files too, while the chosen folder waits to be opened again; nothing else ever stands there. */
export const waitingPlace = (root: FileSystemDirectoryHandle, label: string): TwinPlace => among(root, `${secondFolder} (chờ)`, label)

/** In a folder that the officer opened; laid out as the desktop program does, so that each reads what the other wrote. */
export function openedPlace({ name, handle }: OpenedFolder, which: Which, inner: string = secondFolder): TwinPlace {
  const home: Reach = () => Promise.resolve(handle)
  return {
    label: name,
    isThere: () => (handle === null ? Promise.resolve(false) : canReach(handle)),
    isClosed: async () => handle !== null && (await permissionOf(handle).catch(() => 'denied')) === 'prompt',
    open: () => (handle === null ? Promise.resolve() : askPermission(handle)),
    ...roomsIn(which === 'first' ? home : below(home, inner)),
  }
}

/** Whether two opened folders are the same, or one lies in the other. One that the browser no longer knows overlaps none. */
export async function handlesOverlap(one: OpenedFolder | null, { handle: b }: OpenedFolder): Promise<boolean> {
  const a = one?.handle ?? null
  return a !== null && b !== null && ((await a.resolve(b)) !== null || (await b.resolve(a)) !== null)
}

/** A folder in an opened one; `null` where there is none of that name. */
export async function folderIn({ handle }: OpenedFolder, name: string): Promise<OpenedFolder | null> {
  const inner = handle === null ? null : await below(() => Promise.resolve(handle), name)(false)
  return inner === null ? null : { name, handle: inner }
}
