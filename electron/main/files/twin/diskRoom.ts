import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { secondFolder, twinRooms, type Appender, type Draft, type Room, type TwinPlace } from '@shared/twin/room'
import { systemCode } from '../diskErrors'
import { hashOfFile } from '../hashOfFile'
import { flushFolder, isOwnFile, ownFiles, putText } from '../ownFiles'
import { patiently } from '../patient'
import { isFolderThere } from './reach'

/** What does not exist yet is read as nothing. */
const orNull = (cause: unknown): null => {
  if (systemCode(cause) === 'ENOENT') return null
  throw cause
}

async function readFrom(handle: fs.FileHandle, from: number, most: number) {
  const { size } = await handle.stat()
  const bytes = new Uint8Array(Math.max(0, Math.min(most, size - from)))
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return { bytes: bytes.slice(0, bytesRead), total: size }
}

/** A part of a file; `null` when there is none. */
async function readPart(file: string, from: number, most: number) {
  if (!(await isOwnFile(file))) return null
  const handle = await patiently(() => fs.open(file, 'r')).catch(orNull)
  if (handle === null) return null
  return readFrom(handle, from, most).finally(() => handle.close())
}

/**
 * A file of the journal: what is added is flushed. An open file outlives its name: where its folder was moved or removed, or another computer
 * wrote in it, what is added would stand where nobody looks, or break the chain.
 */
async function appendTo(file: string): Promise<Appender> {
  const handle = await patiently(() => fs.open(file, 'a'))
  const { size } = await handle.stat().catch(async (cause: unknown) => {
    await handle.close()
    throw cause
  })
  let known = size
  const isOurs = async (): Promise<boolean> => (await fs.lstat(file).catch(orNull))?.size === known
  return {
    async append(text) {
      await handle.appendFile(text)
      await handle.datasync()
      known += Buffer.byteLength(text)
      if (!(await isOurs())) throw Object.assign(new Error('the file went away'), { code: 'ENOENT' })
    },
    isOurs,
    close: () => handle.close(),
  }
}

async function createDraft(folder: string): Promise<Draft> {
  await fs.mkdir(folder, { recursive: true })
  const file = path.join(folder, `.~ban-sao-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await fs.open(file, 'wx')
  const hash = createHash('sha256')
  return {
    async write(bytes) {
      await handle.appendFile(bytes)
      hash.update(bytes)
    },
    async readBack(from, most) {
      await handle.sync()
      return (await readPart(file, from, most)) ?? { bytes: new Uint8Array(), total: 0 }
    },
    async sealed() {
      await handle.sync()
      await handle.close()
      const sha256 = hash.digest('hex')
      return (await hashOfFile(file)) === sha256 ? sha256 : null
    },
    settle: (name) => patiently(() => fs.rename(file, path.join(folder, name))),
    async drop() {
      await handle.close().catch(() => {})
      await patiently(() => fs.rm(file, { force: true }))
    },
  }
}

/** A folder of the twin on a disk. */
export const diskRoom = (folder: string): Room => ({
  names: () => ownFiles(folder),
  async facts(name) {
    const facts = await fs.lstat(path.join(folder, name)).catch(orNull)
    return facts?.isFile() === true ? { bytes: facts.size, changedAt: facts.mtimeMs } : null
  },
  text: (name) => patiently(() => fs.readFile(path.join(folder, name), 'utf8')),
  piece: (name, from, most) => readPart(path.join(folder, name), from, most),
  hash: (name) => hashOfFile(path.join(folder, name)),
  async put(name, text) {
    await fs.mkdir(folder, { recursive: true })
    const file = path.join(folder, name)
    try {
      await putText(file, text)
    } catch (cause) {
      await fs.rm(`${file}.tmp`, { force: true }).catch(() => {})
      throw cause
    }
    await flushFolder(folder)
  },
  append: (name) => appendTo(path.join(folder, name)),
  create: () => createDraft(folder),
  async sweep() {
    const names = await fs.readdir(folder).catch(orNull)
    for (const name of names ?? []) if (name.endsWith('.tmp')) await fs.rm(path.join(folder, name), { force: true })
  },
  remove: (name) => patiently(() => fs.rm(path.join(folder, name), { force: true })),
  flush: () => flushFolder(folder),
})

/** The rooms of the twin in a folder; those of a second place stand in a folder of their own there. */
export function diskPlace(folder: string, which: 'first' | 'second', inner = secondFolder): TwinPlace {
  const home = which === 'first' ? folder : path.join(folder, inner)
  return {
    label: folder,
    isThere: () => isFolderThere(folder),
    journal: diskRoom(path.join(home, twinRooms.journal)),
    snapshots: diskRoom(path.join(home, twinRooms.snapshots)),
    attached: diskRoom(path.join(home, twinRooms.attached)),
  }
}
