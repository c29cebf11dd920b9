import { createHash, randomBytes, type Hash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import {
  pieceBytes,
  snapshotFactsSchema,
  snapshotIdSchema,
  type FilePiece,
  type Snapshot,
  type SnapshotFacts,
  type ToldFacts,
} from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import { systemCode } from '../diskErrors'
import { hashOfFile } from '../hashOfFile'
import { flushFolder, isOwnFile, ownFiles, putText } from '../ownFiles'

const ending = '.svbackup'
const two = (value: number): string => String(value).padStart(2, '0')
/** Day and time of this computer, as the name of a file. */
const stampOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`

type Writing = { readonly file: string; readonly handle: fs.FileHandle; readonly hash: Hash; bytes: number }
export type Snapshots = ReturnType<typeof createSnapshots>

async function readPiece(file: string, from: number): Promise<Result<FilePiece>> {
  if (!(await isOwnFile(file))) return err({ code: 'file.notFound', fileName: path.basename(file) })
  const handle = await fs.open(file, 'r').catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return null
    throw cause
  })
  if (handle === null) return err({ code: 'file.notFound', fileName: path.basename(file) })
  try {
    const { size } = await handle.stat()
    const bytes = new Uint8Array(Math.max(0, Math.min(pieceBytes, size - from)))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
    return ok({ bytes: bytes.slice(0, bytesRead), total: size })
  } finally {
    await handle.close()
  }
}

/**
 * Snapshots in one folder: `2026-12-14 14.32.05.svbackup` and its facts beside it. Bytes arrive in pieces under a temporary name; a
 * snapshot stands under its own name only when it was flushed and read back with the hash that the page says.
 */
export function createSnapshots(folder: string, clock: () => Date = () => new Date()) {
  const writing = new Map<string, Writing>()
  /** Beginnings and the end stand in line: of two that begin together one must find and drop the other. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }
  const fileOf = (id: string): string => path.join(folder, `${id}${ending}`)
  const factsOf = (id: string): string => path.join(folder, `${id}.json`)

  async function read(id: string): Promise<Snapshot | null> {
    try {
      if (!(await isOwnFile(fileOf(id))) || !(await isOwnFile(factsOf(id)))) return null
      const facts = snapshotFactsSchema.safeParse(JSON.parse(await fs.readFile(factsOf(id), 'utf8')))
      const { size } = await fs.stat(fileOf(id))
      return facts.success ? { ...facts.data, id, bytes: size } : null
    } catch {
      return null // gone, or its facts are no longer ours: not one to build on
    }
  }

  async function ids(): Promise<string[]> {
    return (await ownFiles(folder)).flatMap((name) => {
      const id = name.endsWith(ending) ? name.slice(0, -ending.length) : ''
      return snapshotIdSchema.safeParse(id).success ? [id] : []
    })
  }

  async function freeId(): Promise<string> {
    const [stamp, taken] = [stampOf(clock()), new Set(await ids())]
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? stamp : `${stamp} (${number})`
      if (!taken.has(id)) return id
    }
  }

  async function drop(token: string): Promise<void> {
    const one = writing.get(token)
    writing.delete(token)
    await one?.handle.close().catch(() => {})
    if (one !== undefined) await fs.rm(one.file, { force: true })
  }
  const dropAll = async (): Promise<void> => {
    for (const token of writing.keys()) await drop(token)
  }

  return {
    ids,

    /** Newest first. Only those with facts that hold. */
    async list(): Promise<Snapshot[]> {
      const found = await Promise.all((await ids()).map(read))
      return found.filter((one) => one !== null).sort((a, b) => (a.madeAt === b.madeAt ? 0 : a.madeAt < b.madeAt ? 1 : -1))
    },

    /** Opens a temporary file and gives its token. One at a time: what another attempt left is removed. */
    begin: (): Promise<string> =>
      inTurn(async () => {
        await dropAll()
        await fs.mkdir(folder, { recursive: true })
        for (const name of await fs.readdir(folder)) if (name.endsWith('.tmp')) await fs.rm(path.join(folder, name), { force: true })
        const token = randomBytes(8).toString('hex')
        const file = path.join(folder, `.~ban-sao-${token}.tmp`)
        writing.set(token, { file, handle: await fs.open(file, 'wx'), hash: createHash('sha256'), bytes: 0 })
        return token
      }),

    /** Leaves nothing half written and no file open. */
    close: (): Promise<void> => inTurn(dropAll),

    async piece(token: string, bytes: Uint8Array): Promise<Result<null>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      await one.handle.appendFile(bytes)
      one.hash.update(bytes)
      one.bytes += bytes.length
      return ok(null)
    },

    /** A piece of what the disk holds of a snapshot that is being written. */
    async readBack(token: string, from: number): Promise<Result<FilePiece>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      await one.handle.sync()
      return readPiece(one.file, from)
    },

    /** Flushes, reads back and renames. Errors: `backup.broken` when the disk holds other bytes than the page made. */
    async end(token: string, told: ToldFacts): Promise<Result<Snapshot>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      try {
        await one.handle.sync()
        await one.handle.close()
        const sha256 = one.hash.digest('hex')
        if ((await hashOfFile(one.file)) !== sha256) return err({ code: 'backup.broken', reason: 'hash', details: [] })
        const facts: SnapshotFacts = { ...told, sha256 }
        const id = await freeId()
        await putText(factsOf(id), JSON.stringify(facts))
        await fs.rename(one.file, fileOf(id))
        await flushFolder(folder)
        return ok({ ...facts, id, bytes: one.bytes })
      } finally {
        await drop(token)
      }
    },

    drop,

    /** Puts what was written in the place of a copy, under its name and with its facts. Errors: those of `end`, `record.missing`. */
    async replace(token: string, id: string, sealedBy: string): Promise<Result<Snapshot>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao' })
      try {
        const before = await read(id)
        if (before === null) return err({ code: 'record.missing', what: 'bản sao' })
        await one.handle.sync()
        await one.handle.close()
        const sha256 = one.hash.digest('hex')
        if ((await hashOfFile(one.file)) !== sha256) return err({ code: 'backup.broken', reason: 'hash', details: [] })
        const { id: _id, bytes: _bytes, ...known } = before
        const facts: SnapshotFacts = { ...known, sha256, sealedBy }
        // The facts last: cut off between the two, the copy is told apart as changed, and opens all the same.
        await fs.rename(one.file, fileOf(id))
        await putText(factsOf(id), JSON.stringify(facts))
        await flushFolder(folder)
        return ok({ ...facts, id, bytes: one.bytes })
      } finally {
        await drop(token)
      }
    },

    /** Whether the bytes are still those that were read back when it was made. */
    isWhole: async (snapshot: Snapshot): Promise<boolean> => (await hashOfFile(fileOf(snapshot.id)).catch(() => '')) === snapshot.sha256,

    /** A piece of a snapshot from this byte on. Errors: `file.notFound`. */
    read: (id: string, from: number): Promise<Result<FilePiece>> => readPiece(fileOf(id), from),

    async remove(id: string): Promise<void> {
      await fs.rm(fileOf(id), { force: true })
      await fs.rm(factsOf(id), { force: true })
    },

    fileOf,
    factsOf,
  }
}
