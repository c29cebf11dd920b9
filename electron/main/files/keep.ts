import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { KeptFacts } from '@shared/ipc/contract'
import { keptLimitMb } from '@shared/ipc/pickKinds'
import { err, ok, type Result } from '@shared/lib/result'
import { isSealed, sealedMark } from '@shared/lib/seal'
import type { Disk } from './disk'
import { systemCode } from './diskErrors'

export type Keep = ReturnType<typeof createKeep>

const namePattern = /^[0-9a-f]{64}$/
/** A sealed file is a little longer than what is in it. */
const limitMb = keptLimitMb + 1

/** Whether bytes may stand under a name: their own hash, or sealed. What is sealed proves itself as the page opens it. */
const isContent = (name: string, bytes: Uint8Array): boolean => createHash('sha256').update(bytes).digest('hex') === name
const belongs = (name: string, bytes: Uint8Array): boolean => isContent(name, bytes) || isSealed(bytes)

/** Whether a file begins as a sealed one does. Throws what the disk says. */
async function isSealedFile(file: string): Promise<boolean> {
  const handle = await fs.open(file, 'r')
  try {
    const first = new Uint8Array(sealedMark.length)
    await handle.read(first, 0, first.length, 0)
    return isSealed(first)
  } finally {
    await handle.close()
  }
}

/**
 * Files that the program itself keeps for the page: attachments, each named by the SHA-256 of its content, so that nothing is stored twice
 * and a damaged one is noticed; `twin` is the folder that holds them a second time. Names come checked from the contract: 64 hexadecimal letters, never a path.
 */
export const createKeep = (folder: string, disk: Disk, twin?: () => string) => {
  const readIn = async (folder: string, name: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> => {
    const file = path.join(folder, name)
    if (!(await disk.isFile(file))) return ok(null)
    const bytes = await disk.read(file, limitMb)
    if (!bytes.ok) return bytes
    return belongs(name, bytes.value) ? bytes : err({ code: 'file.unreadable', fileName: name })
  }
  const read = (name: string) => readIn(folder, name)
  async function put(name: string, bytes: Uint8Array): Promise<Result<null>> {
    if (!belongs(name, bytes))
      return err({ code: 'record.invalid', fields: [{ path: ['sha256'], code: 'custom', message: 'other bytes' }] })
    const present = await read(name)
    // What is there sealed nobody can judge here: the page has just made this one, and opened it again.
    if (present.ok && present.value !== null && !isSealed(present.value) && !isSealed(bytes)) return ok(null)
    await fs.mkdir(folder, { recursive: true })
    const saved = await disk.saveOver(folder, name, bytes)
    return saved.ok ? ok(null) : saved
  }
  return {
    /** Stores bytes under the hash of their content; what is there and whole stays, unless one of the two is sealed. Errors: `record.invalid` for another name, those of the disk. */
    put,
    /**
     * The bytes; `null` when there are none. What is gone or damaged here comes back from the twin, if that has it whole; `isSecond` asks the
     * twin alone. Errors: `file.unreadable` when they are no longer those of the name.
     */
    async get(name: string, isSecond = false): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
      const here: Result<Uint8Array<ArrayBuffer> | null> = isSecond ? ok(null) : await read(name)
      if (twin === undefined || (here.ok && here.value !== null)) return here
      const there = await readIn(twin(), name)
      if (!there.ok || there.value === null) return isSecond ? there : here
      if (!isSecond) await put(name, there.value)
      return there
    },
    /** What the page says a sealed one holds. Errors: `file.unreadable` where that is not the content of the name. */
    judged: (name: string, bytes: Uint8Array): Result<Uint8Array> =>
      isContent(name, bytes) ? ok(bytes) : err({ code: 'file.unreadable', fileName: name }),
    /** All that are kept here. */
    async list(): Promise<KeptFacts[]> {
      const names = await fs.readdir(folder).catch((cause: unknown) => {
        if (systemCode(cause) === 'ENOENT') return []
        throw cause
      })
      const facts: KeptFacts[] = []
      for (const name of names.filter((each) => namePattern.test(each)))
        if (await disk.isFile(path.join(folder, name))) facts.push({ sha256: name, isSealed: await isSealedFile(path.join(folder, name)) })
      return facts
    },
  }
}
