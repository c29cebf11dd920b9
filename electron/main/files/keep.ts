import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { keptLimitMb } from '@shared/ipc/pickKinds'
import { err, ok, type Result } from '@shared/lib/result'
import type { Disk } from './disk'

export type Keep = ReturnType<typeof createKeep>

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Files that the program itself keeps for the page: attachments, each named by the SHA-256 of its bytes, so that nothing is stored twice
 * and a damaged one is noticed; `twin` is the folder that holds them a second time. Names come checked from the contract: 64 hexadecimal letters, never a path.
 */
export const createKeep = (folder: string, disk: Disk, twin?: string) => {
  const readIn = async (folder: string, name: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> => {
    const file = path.join(folder, name)
    if (!(await disk.isFile(file))) return ok(null)
    const bytes = await disk.read(file, keptLimitMb)
    if (!bytes.ok) return bytes
    return hashOf(bytes.value) === name ? bytes : err({ code: 'file.unreadable', fileName: name })
  }
  const read = (name: string) => readIn(folder, name)
  async function put(name: string, bytes: Uint8Array): Promise<Result<null>> {
    if (hashOf(bytes) !== name)
      return err({ code: 'record.invalid', fields: [{ path: ['sha256'], code: 'custom', message: 'other bytes' }] })
    const present = await read(name)
    if (present.ok && present.value !== null) return ok(null)
    await fs.mkdir(folder, { recursive: true })
    const saved = await disk.saveOver(folder, name, bytes)
    return saved.ok ? ok(null) : saved
  }
  return {
    /** Stores bytes under their own hash; what is there and whole stays. Errors: `record.invalid` for another name, those of the disk. */
    put,
    /**
     * The bytes; `null` when there are none. What is gone or damaged here comes back from the twin, if that has it whole. Errors:
     * `file.unreadable` when they are no longer those of the name.
     */
    async get(name: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
      const here = await read(name)
      if (twin === undefined || (here.ok && here.value !== null)) return here
      const there = await readIn(twin, name)
      if (!there.ok || there.value === null) return here
      await put(name, there.value)
      return there
    },
  }
}
