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
 * and a damaged one is noticed. Names come checked from the contract: 64 hexadecimal letters, never a path.
 */
export const createKeep = (folder: string, disk: Disk) => {
  const read = async (name: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> => {
    const file = path.join(folder, name)
    if (!(await disk.isFile(file))) return ok(null)
    const bytes = await disk.read(file, keptLimitMb)
    if (!bytes.ok) return bytes
    return hashOf(bytes.value) === name ? bytes : err({ code: 'file.unreadable', fileName: name })
  }
  return {
    /** Stores bytes under their own hash; what is there and whole stays. Errors: `record.invalid` for another name, those of the disk. */
    async put(name: string, bytes: Uint8Array): Promise<Result<null>> {
      if (hashOf(bytes) !== name)
        return err({ code: 'record.invalid', fields: [{ path: ['sha256'], code: 'custom', message: 'other bytes' }] })
      const present = await read(name)
      if (present.ok && present.value !== null) return ok(null)
      await fs.mkdir(folder, { recursive: true })
      const saved = await disk.saveOver(folder, name, bytes)
      return saved.ok ? ok(null) : saved
    },
    /** The bytes; `null` when there are none. Errors: `file.unreadable` when they are no longer those of the name. */
    get: read,
  }
}
