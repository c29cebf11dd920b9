import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { numberedName } from '@shared/lib/fileNames'
import { err, ok, type Result } from '@shared/lib/result'
import { diskError, systemCode, type DiskStep } from './diskErrors'

type OpenFile = { writeFile(bytes: Uint8Array): Promise<unknown>; sync(): Promise<unknown>; close(): Promise<unknown> }

/** The calls of `node:fs/promises` that saving and picking need; tests hand in ones that fail. */
export type FileSystem = {
  open(file: string, flags: 'wx'): Promise<OpenFile>
  rename(from: string, to: string): Promise<unknown>
  rm(file: string, options: { readonly force: true }): Promise<unknown>
  lstat(file: string): Promise<{ isFile(): boolean }>
  stat(file: string): Promise<{ readonly size: number; isFile(): boolean; isDirectory(): boolean }>
  readFile(file: string): Promise<Uint8Array<ArrayBuffer>>
}

type Surroundings = {
  readonly fileSystem?: FileSystem
  readonly platform?: NodeJS.Platform
  /** Waits between two tries at a file that another program holds for a moment. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Told of a temporary file that could not be removed. */
  readonly onLeftover?: (cause: unknown) => void
}

export type Disk = ReturnType<typeof createDisk>

/** Virus scanners hold a fresh file for some tenths of a second; Word holds it for hours. */
const retryAfterMs = [50, 100, 200, 400]
const momentary = new Set(['EBUSY', 'EPERM', 'EACCES'])
const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/**
 * The officer's files. A file appears under its name only when it is whole and on the disk: it is written beside its place under
 * another name, flushed, then renamed. Whatever fails, the old file stays as it was and the half-written one goes.
 */
export function createDisk({
  fileSystem = fs as FileSystem,
  platform = process.platform,
  wait = sleep,
  onLeftover = () => {},
}: Surroundings = {}) {
  /** Writers stand in line: two saves of one name must not both find it free. */
  let line: Promise<unknown> = Promise.resolve()
  const inLine = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = line.then(work)
    line = turn.catch(() => {})
    return turn
  }

  const isTaken = (file: string) =>
    fileSystem.lstat(file).then(
      () => true,
      (cause: unknown) => {
        if (systemCode(cause) === 'ENOENT') return false
        throw cause
      },
    )

  async function freeName(folder: string, wanted: string): Promise<string> {
    for (let number = 1; ; number += 1) {
      const name = numberedName(wanted, number)
      if (!(await isTaken(path.join(folder, name)))) return name
    }
  }

  async function rename(from: string, to: string): Promise<void> {
    for (const delay of platform === 'win32' ? retryAfterMs : []) {
      try {
        await fileSystem.rename(from, to)
        return
      } catch (cause) {
        if (!momentary.has(systemCode(cause))) throw cause
        await wait(delay)
      }
    }
    await fileSystem.rename(from, to)
  }

  /** `nameFor` is asked only when the bytes are safely on the disk. */
  async function write(
    folder: string,
    wanted: string,
    bytes: Uint8Array,
    nameFor: () => Promise<string>,
  ): Promise<Result<{ readonly fileName: string }>> {
    const temporary = path.join(folder, `.~so-vang-${randomBytes(6).toString('hex')}.tmp`)
    let step: DiskStep = 'create'
    try {
      // Asking whether the folder is there first keeps a missing folder apart from a refused file.
      await fileSystem.stat(folder)
      const handle = await fileSystem.open(temporary, 'wx')
      step = 'write'
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      step = 'rename'
      const fileName = await nameFor()
      await rename(temporary, path.join(folder, fileName))
      return ok({ fileName })
    } catch (cause) {
      await fileSystem.rm(temporary, { force: true }).catch(onLeftover)
      const error = diskError(cause, step, { file: wanted, folder: path.basename(folder) || folder }, platform)
      if (error === undefined) throw cause
      return err(error)
    }
  }

  return {
    /** Saves under the wanted name, or the next free one (" (2)", " (3)" …). Never touches a file that is there. */
    saveNew: (folder: string, wanted: string, bytes: Uint8Array) =>
      inLine(() => write(folder, wanted, bytes, () => freeName(folder, wanted))),

    /** Saves under exactly this name; for when the officer has just agreed to replace that file. */
    saveOver: (folder: string, fileName: string, bytes: Uint8Array) =>
      inLine(() => write(folder, fileName, bytes, () => Promise.resolve(fileName))),

    /** The whole file, unless it is larger than `limitMb`. */
    async read(file: string, limitMb: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
      const fileName = path.basename(file)
      try {
        const facts = await fileSystem.stat(file)
        if (!facts.isFile()) return err({ code: 'file.unreadable', fileName })
        if (facts.size > limitMb * 1024 * 1024) return err({ code: 'file.tooLarge', fileName, limitMb })
        return ok(new Uint8Array(await fileSystem.readFile(file)))
      } catch (cause) {
        const error = diskError(cause, 'read', { file: fileName, folder: path.dirname(file) }, platform)
        if (error === undefined) throw cause
        return err(error)
      }
    },

    /** Whether it is still a file itself: not gone, no folder, no link to something else. */
    isFile: (file: string) =>
      fileSystem.lstat(file).then(
        (facts) => facts.isFile(),
        () => false,
      ),

    /** Whether a file or folder is still there. */
    isThere: (file: string) => isTaken(file).catch(() => false),

    /** Resolves when every save that was asked for has ended. */
    settled: async () => {
      let seen: Promise<unknown> | null = null
      while (seen !== line) {
        seen = line
        await seen
      }
    },
  }
}
