import { hexOf, sha256Of } from '@shared/lib/sha256'
import type { Appender, Draft, Room, RoomFacts } from '@shared/twin/room'

/** Opens the folder of a room; `null` where it is not there and is not to be made. Throws what the browser refuses. */
export type Reach = (create: boolean) => Promise<FileSystemDirectoryHandle | null>

/**
 * To add to a file the browser rewrites it: it is copied, written, and takes the place of the old one whole. So the files of a journal stay
 * small here; a new one goes on where this much is reached.
 */
const fullBytes = 64 * 1024
const encoder = new TextEncoder()

const isMissing = (cause: unknown): boolean =>
  cause instanceof DOMException && (cause.name === 'NotFoundError' || cause.name === 'TypeMismatchError')

/**
 * The file of that name; `null` when there is none. A browser gives a new file its name before its content, so that one cut off between is
 * empty: it counts for nothing.
 */
async function fileIn(reach: Reach, name: string): Promise<File | null> {
  try {
    const folder = await reach(false)
    const file = folder === null ? null : await (await folder.getFileHandle(name)).getFile()
    return file === null || file.size === 0 ? null : file
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer())
const partOf = async (file: File, from: number, most: number) => ({ bytes: await bytesOf(file.slice(from, from + most)), total: file.size })

async function made(reach: Reach): Promise<FileSystemDirectoryHandle> {
  const folder = await reach(true)
  if (folder === null) throw new DOMException('the folder is away', 'NotFoundError')
  return folder
}

/** Writes from a byte on. The file changes when all of it stands, and not at all where something fails. */
async function writeAt(file: FileSystemFileHandle, at: number, data: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await file.createWritable({ keepExistingData: at > 0 })
  try {
    await stream.write({ type: 'write', position: at, data })
    await stream.close()
  } catch (cause) {
    await stream.abort().catch(() => {})
    throw cause
  }
}

async function appendTo(reach: Reach, name: string): Promise<Appender> {
  let known = (await fileIn(reach, name))?.size ?? 0
  return {
    async append(text) {
      const bytes = encoder.encode(text)
      await writeAt(await (await made(reach)).getFileHandle(name), known, bytes)
      known += bytes.length
    },
    isOurs: async () => known < fullBytes && (await fileIn(reach, name))?.size === known,
    close: () => Promise.resolve(),
  }
}

/** Each piece that was written, so that what the medium holds is judged though nobody hashes a stream here. */
type Piece = { readonly from: number; readonly to: number; readonly sha256: string }

async function createDraft(reach: Reach): Promise<Draft> {
  const folder = await made(reach)
  const name = `.~ban-sao-${hexOf(crypto.getRandomValues(new Uint8Array(8)))}.tmp`
  const handle = await folder.getFileHandle(name, { create: true })
  const pieces: Piece[] = []
  let stream: FileSystemWritableFileStream | null = await handle.createWritable()
  const length = (): number => pieces.at(-1)?.to ?? 0
  /** What was written so far stands in the file. */
  async function lie(): Promise<File> {
    const open = stream
    stream = null
    await open?.close()
    return handle.getFile()
  }
  return {
    async write(bytes) {
      const data = new Uint8Array(bytes)
      stream ??= await handle.createWritable({ keepExistingData: true })
      await stream.write({ type: 'write', position: length(), data })
      pieces.push({ from: length(), to: length() + data.length, sha256: await sha256Of(data) })
    },
    readBack: async (from, most) => partOf(await lie(), from, most),
    async sealed() {
      const file = await lie()
      if (file.size !== length()) return null
      for (const { from, to, sha256 } of pieces) if ((await sha256Of(await bytesOf(file.slice(from, to)))) !== sha256) return null
      return sha256Of(await bytesOf(file))
    },
    async settle(to) {
      // No browser renames a file in a folder of the computer: it is written once more, and stands there whole or not at all.
      const file = await lie()
      const target = await folder.getFileHandle(to, { create: true })
      await file.stream().pipeTo(await target.createWritable())
      if ((await target.getFile()).size !== file.size) throw new DOMException('half a file', 'QuotaExceededError')
      await folder.removeEntry(name)
    },
    async drop() {
      await stream?.abort().catch(() => {})
      stream = null
      await folder.removeEntry(name).catch((cause: unknown) => {
        if (!isMissing(cause)) throw cause
      })
    },
  }
}

/** A folder of the twin in a browser: one that was opened to this tab, or one among the browser's own files. */
export function handleRoom(reach: Reach): Room {
  const remove = async (name: string): Promise<void> => {
    try {
      await (await reach(false))?.removeEntry(name)
    } catch (cause) {
      if (!isMissing(cause)) throw cause
    }
  }
  const names = async (): Promise<string[]> => {
    const found: Promise<string[]>[] = []
    for await (const [name, { kind }] of (await reach(false))?.entries() ?? [])
      if (kind === 'file') found.push(fileIn(reach, name).then((file) => (file === null && !name.endsWith('.tmp') ? [] : [name])))
    return (await Promise.all(found)).flat()
  }
  return {
    names,
    async facts(name): Promise<RoomFacts | null> {
      const file = await fileIn(reach, name)
      return file === null ? null : { bytes: file.size, changedAt: file.lastModified }
    },
    async text(name) {
      const file = await fileIn(reach, name)
      if (file === null) throw new DOMException('no such file', 'NotFoundError')
      return file.text()
    },
    async piece(name, from, most) {
      const file = await fileIn(reach, name)
      return file === null ? null : partOf(file, from, most)
    },
    async hash(name) {
      const file = await fileIn(reach, name)
      if (file === null) throw new DOMException('no such file', 'NotFoundError')
      return sha256Of(await bytesOf(file))
    },
    async put(name, text) {
      const folder = await made(reach)
      await writeAt(await folder.getFileHandle(name, { create: true }), 0, encoder.encode(text))
    },
    append: (name) => appendTo(reach, name),
    create: () => createDraft(reach),
    async sweep() {
      for (const name of await names()) if (name.endsWith('.tmp')) await remove(name)
    },
    remove,
    flush: () => Promise.resolve(),
  }
}
