import fs from 'node:fs/promises'
import path from 'node:path'
import { numberedName } from '@shared/lib/fileNames'
import { err, ok, type Result } from '@shared/lib/result'
import type { Disk } from './disk'
import { diskError, systemCode } from './diskErrors'

/** Makes a folder of that name inside another, under the first name that is free: what stands there is never written into. */
export async function makeFolder(folder: string, wanted: string): Promise<Result<{ readonly name: string }>> {
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number)
    try {
      await fs.mkdir(path.join(folder, name))
      return ok({ name })
    } catch (cause) {
      if (systemCode(cause) === 'EEXIST') continue
      const error = diskError(cause, 'create', { file: wanted, folder: path.basename(folder) || folder }, process.platform)
      if (error === undefined) throw cause
      return err(error)
    }
  }
}

/** Lays a copy of kept bytes out to be looked at, and gives its path; one that a program holds open is the copy that is looked at. */
export async function layOut(disk: Disk, folder: string, fileName: string, bytes: Uint8Array): Promise<Result<string>> {
  await fs.mkdir(folder, { recursive: true })
  const saved = await disk.saveOver(folder, fileName, bytes)
  return saved.ok || saved.error.code === 'file.inUse' ? ok(path.join(folder, fileName)) : saved
}
