import fs from 'node:fs/promises'
import type { FileSystem } from '@electron/main/files/disk'

/** What the system throws: an error with its own code. */
export const systemError = (code: string) => Object.assign(new Error(`${code}: refused by the test`), { code })

type Step = 'open' | 'writeFile' | 'sync' | 'rename' | 'rm' | 'stat' | 'readFile'

/**
 * The real disk, on which one step fails: always, or only the first `times`. Root may write anywhere and a disk cannot be filled
 * in a test, so the refusals are made here; everything else happens on real files.
 */
export function brokenDisk(step: Step, code: string, times = Infinity): FileSystem & { readonly failures: () => number } {
  let failures = 0
  const guarded =
    <Given extends unknown[], Value>(name: Step, work: (...given: Given) => Promise<Value>) =>
    (...given: Given): Promise<Value> => {
      if (name !== step || failures >= times) return work(...given)
      failures += 1
      return Promise.reject(systemError(code))
    }
  return {
    failures: () => failures,
    open: guarded('open', async (file: string, flags: 'wx') => {
      const handle = await fs.open(file, flags)
      return {
        // A full disk takes part of the file before it refuses.
        writeFile:
          step === 'writeFile'
            ? async (bytes: Uint8Array) => {
                await handle.writeFile(bytes.subarray(0, 1))
                throw systemError(code)
              }
            : (bytes: Uint8Array) => handle.writeFile(bytes),
        sync: guarded('sync', () => handle.sync()),
        close: () => handle.close(),
      }
    }),
    rename: guarded('rename', (from: string, to: string) => fs.rename(from, to)),
    rm: guarded('rm', (file: string, options: { readonly force: true }) => fs.rm(file, options)),
    lstat: (file) => fs.lstat(file),
    stat: guarded('stat', (file: string) => fs.stat(file)),
    readFile: guarded('readFile', async (file: string) => new Uint8Array(await fs.readFile(file))),
  }
}
