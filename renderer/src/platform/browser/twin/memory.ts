import { z } from 'zod'
import type { TwinMemory } from '@shared/twin/surroundings'
import { oneStore } from '../oneStore'

/** A folder that the officer opened to this place. `handle`: `null` where the browser's note of it went with the site's data. */
export type OpenedFolder = { readonly name: string; readonly handle: FileSystemDirectoryHandle | null }
export type Which = 'first' | 'second'

const folderSchema = z.object({ name: z.string() }).nullable()
const rememberedSchema = z.object({
  folder: folderSchema,
  second: folderSchema,
  secondAt: z.string().nullable(),
  secondHome: z.string().nullable().optional(),
  /** Folders that were chosen before this one, the newest first. */
  former: z.array(z.object({ name: z.string() })).optional(),
  office: z.object({ officeName: z.string(), at: z.string() }).nullable(),
  /** Since when another computer goes on with the data. */
  handedOver: z.string().nullable().optional(),
  /** When a backup file was last handed to the downloads. */
  downloadedAt: z.string().nullable(),
})
type Remembered = z.infer<typeof rememberedSchema>
const unset: Remembered = { folder: null, second: null, secondAt: null, office: null, downloadedAt: null }

const fileName = 'so-vang.json'
/** The browser's own notes of folders, which it keeps nowhere but in a database. */
const inHandles = oneStore('so-vang-noi-giu', 'folders')

/** Which folder a note is of: one of the places, or one that was chosen before, by its rank. */
type Noted = Which | `former:${number}`
/** Where the browser's own notes of folders are kept. */
export type FolderNotes = {
  get(which: Noted): Promise<FileSystemDirectoryHandle | null>
  put(which: Noted, handle: FileSystemDirectoryHandle): Promise<unknown>
}
export const databaseNotes: FolderNotes = {
  async get(which) {
    try {
      const found: unknown = await inHandles<unknown>('readonly', (store) => store.get(which) as IDBRequest<unknown>)
      return (found ?? null) as FileSystemDirectoryHandle | null
    } catch {
      return null // the databases are what may be lost: the name still says which folder it was
    }
  },
  put: (which, handle) => inHandles('readwrite', (store) => store.put(handle, which)),
}

export type BrowserMemory = Awaited<ReturnType<typeof openMemory>>

/**
 * What the twin of this browser remembers: names and times in a file of the browser's own, apart from the databases; the folders themselves
 * in a database, since a browser keeps them nowhere else.
 */
export async function openMemory(root: FileSystemDirectoryHandle, notes: FolderNotes) {
  async function read(): Promise<Remembered> {
    try {
      const text = await (await (await root.getFileHandle(fileName)).getFile()).text()
      return rememberedSchema.safeParse(JSON.parse(text)).data ?? unset
    } catch {
      return unset // not there, or not readable: as in a new browser
    }
  }
  let present = await read()
  const folderOf = async (which: Noted, name: string | undefined): Promise<OpenedFolder | null> =>
    name === undefined ? null : { name, handle: await notes.get(which) }
  let folders = {
    folder: await folderOf('first', present.folder?.name),
    second: await folderOf('second', present.second?.name),
    former: (await Promise.all((present.former ?? []).map(({ name }, rank) => folderOf(`former:${rank}`, name)))).filter(
      (one) => one !== null,
    ),
  }
  let writing: Promise<void> = Promise.resolve()
  async function write(): Promise<void> {
    const stream = await (await root.getFileHandle(fileName, { create: true })).createWritable()
    await stream.write(JSON.stringify(present))
    await stream.close()
  }
  function keep(changes: Partial<Remembered>): void {
    present = { ...present, ...changes }
    writing = writing.then(write, write)
  }
  /** Notes a folder for the next start. */
  function note(which: Noted, folder: OpenedFolder | null): void {
    const handle = folder?.handle ?? null
    if (handle !== null) writing = writing.then(() => notes.put(which, handle)).then(() => {})
  }
  /** By their rank; of one that the browser no longer knows the name is left. */
  function keepFormer(former: readonly OpenedFolder[]): void {
    folders = { ...folders, former: [...former] }
    keep({ former: former.map(({ name }) => ({ name })) })
    for (const [rank, one] of former.entries()) note(`former:${rank}`, one)
  }
  const noted = (folder: OpenedFolder | null | undefined) => (folder === null || folder === undefined ? null : { name: folder.name })

  return {
    get: (): TwinMemory<OpenedFolder> & Pick<Remembered, 'downloadedAt'> => ({ ...present, ...folders }),
    set({ folder, second, former, ...rest }: Partial<TwinMemory<OpenedFolder> & Pick<Remembered, 'downloadedAt'>>): void {
      if (folder !== undefined) folders = { ...folders, folder }
      if (second !== undefined) folders = { ...folders, second }
      if (former !== undefined) keepFormer(former)
      note('first', folder ?? null)
      note('second', second ?? null)
      keep({
        ...rest,
        ...(folder === undefined ? {} : { folder: noted(folder) }),
        ...(second === undefined ? {} : { second: noted(second) }),
      })
    },
    /** Resolves when all of it is written; throws what the browser refused. */
    settled: () => writing,
  }
}
