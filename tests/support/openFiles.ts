import fs from 'node:fs'

const descriptors = '/proc/self/fd'
/** Whether this computer tells which files a process holds open. */
export const canCountOpenFiles = fs.existsSync(descriptors)

/** What this process holds open below a folder now, by name. */
export function openFiles(folder: string): string[] {
  return fs.readdirSync(descriptors).flatMap((number) => {
    try {
      const file = fs.readlinkSync(`${descriptors}/${number}`)
      return file === folder || file.startsWith(`${folder}/`) ? [file.slice(folder.length)] : []
    } catch {
      return [] // closed while it was looked at
    }
  })
}

type Call = 'appendFile' | 'datasync' | 'sync' | 'read' | 'stat'
type Calls = Record<Call, (...given: unknown[]) => Promise<unknown>>

/** Lets the disk refuse calls on open files, as long as `isRefused` says so. Gives what undoes it. */
export async function refuseCalls(isRefused: (call: Call) => boolean): Promise<() => void> {
  const handle = await fs.promises.open(process.execPath, 'r')
  await handle.close()
  const calls = Object.getPrototypeOf(handle) as Calls
  const names: readonly Call[] = ['appendFile', 'datasync', 'sync', 'read', 'stat']
  const real = names.map((name) => [name, calls[name]] as const)
  for (const [name, work] of real)
    calls[name] = function call(this: unknown, ...given: unknown[]) {
      return isRefused(name)
        ? Promise.reject(Object.assign(new Error('no space'), { code: name === 'read' ? 'EIO' : 'ENOSPC' }))
        : work.apply(this, given)
    }
  return () => {
    for (const [name, work] of real) calls[name] = work
  }
}
