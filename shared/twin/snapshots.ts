import {
  pieceBytes,
  snapshotFactsSchema,
  snapshotIdSchema,
  type FilePiece,
  type Snapshot,
  type SnapshotFacts,
  type ToldFacts,
} from '../ipc/twin'
import { err, ok, type Result } from '../lib/result'
import { inOrder } from './order'
import type { Draft, Room } from './room'

const ending = '.svbackup'
const two = (value: number): string => String(value).padStart(2, '0')
/** Day and time of this computer, as the name of a file. */
const stampOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`

type Writing = { readonly draft: Draft; bytes: number }
export type Snapshots = ReturnType<typeof createSnapshots>

/**
 * Snapshots in one folder: `2026-12-14 14.32.05.svbackup` and its facts beside it. Bytes arrive in pieces under a temporary name; a
 * snapshot stands under its own name only when it was flushed and read back with the hash that the page says.
 */
export function createSnapshots(room: Room, newToken: () => string, clock: () => Date) {
  const writing = new Map<string, Writing>()
  /** Beginnings and the end stand in line: of two that begin together one must find and drop the other. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }
  const fileOf = (id: string): string => `${id}${ending}`
  const factsOf = (id: string): string => `${id}.json`

  async function read(id: string): Promise<Snapshot | null> {
    try {
      const file = await room.facts(fileOf(id))
      if (file === null || (await room.facts(factsOf(id))) === null) return null
      const facts = snapshotFactsSchema.safeParse(JSON.parse(await room.text(factsOf(id))))
      return facts.success ? { ...facts.data, id, bytes: file.bytes } : null
    } catch {
      return null // gone, or its facts are no longer ours: not one to build on
    }
  }

  async function ids(): Promise<string[]> {
    return (await room.names()).flatMap((name) => {
      const id = name.endsWith(ending) ? name.slice(0, -ending.length) : ''
      return snapshotIdSchema.safeParse(id).success ? [id] : []
    })
  }

  /** The first id that no copy here has: the wanted one, or one with a number. */
  async function freeId(wanted: string): Promise<string> {
    const stamp = wanted.replace(/ \(\d+\)$/, '')
    const taken = new Set(await ids())
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? stamp : `${stamp} (${number})`
      if (!taken.has(id)) return id
    }
  }

  async function drop(token: string): Promise<void> {
    const one = writing.get(token)
    writing.delete(token)
    await one?.draft.drop()
  }
  const dropAll = async (): Promise<void> => {
    for (const token of writing.keys()) await drop(token)
  }

  return {
    ids,
    freeId,

    /** Newest first. Only those with facts that hold. */
    async list(): Promise<Snapshot[]> {
      const found = await Promise.all((await ids()).map(read))
      return inOrder(found.filter((one) => one !== null))
    },

    /** Opens a temporary file and gives its token. One at a time: what another attempt left is removed. */
    begin: (): Promise<string> =>
      inTurn(async () => {
        await dropAll()
        await room.sweep()
        const token = newToken()
        writing.set(token, { draft: await room.create(), bytes: 0 })
        return token
      }),

    /** Leaves nothing half written and no file open. */
    close: (): Promise<void> => inTurn(dropAll),

    async piece(token: string, bytes: Uint8Array): Promise<Result<null>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      await one.draft.write(bytes)
      one.bytes += bytes.length
      return ok(null)
    },

    /** A piece of what the disk holds of a snapshot that is being written. */
    async readBack(token: string, from: number): Promise<Result<FilePiece>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      return ok(await one.draft.readBack(from, pieceBytes))
    },

    /** Flushes, reads back and renames. Errors: `backup.broken` when the disk holds other bytes than the page made. */
    async end(token: string, told: ToldFacts): Promise<Result<Snapshot>> {
      const one = writing.get(token)
      if (one === undefined) return err({ code: 'record.missing', what: 'bản sao đang ghi' })
      try {
        const sha256 = await one.draft.sealed()
        if (sha256 === null) return err({ code: 'backup.broken', reason: 'hash', details: [] })
        const facts: SnapshotFacts = { ...told, sha256 }
        const id = await freeId(stampOf(clock()))
        await room.put(factsOf(id), JSON.stringify(facts))
        await one.draft.settle(fileOf(id))
        await room.flush()
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
        const sha256 = await one.draft.sealed()
        if (sha256 === null) return err({ code: 'backup.broken', reason: 'hash', details: [] })
        const { id: _id, bytes: _bytes, ...known } = before
        const facts: SnapshotFacts = { ...known, sha256, sealedBy }
        // The facts last: cut off between the two, the copy is told apart as changed, and opens all the same.
        await one.draft.settle(fileOf(id))
        await room.put(factsOf(id), JSON.stringify(facts))
        await room.flush()
        return ok({ ...facts, id, bytes: one.bytes })
      } finally {
        await drop(token)
      }
    },

    /** Whether the bytes are still those that were read back when it was made. */
    isWhole: async (snapshot: Snapshot): Promise<boolean> => (await room.hash(fileOf(snapshot.id)).catch(() => '')) === snapshot.sha256,

    /** A piece of a snapshot from this byte on. Errors: `file.notFound`. */
    async read(id: string, from: number): Promise<Result<FilePiece>> {
      const piece = await room.piece(fileOf(id), from, pieceBytes)
      return piece === null ? err({ code: 'file.notFound', fileName: fileOf(id) }) : ok(piece)
    },

    async remove(id: string): Promise<void> {
      await room.remove(fileOf(id))
      await room.remove(factsOf(id))
    },

    fileOf,
    factsOf,
  }
}
