import fs from 'node:fs/promises'
import { systemCode } from './diskErrors'
import { patiently } from './patient'

/** The files of a folder themselves, by name: no folders, and no links, which may lead out of it. None where there is no folder. */
export async function ownFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return []
    throw cause
  })
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []))
}

/** Whether there is a file itself: no folder and no link. */
export const isOwnFile = (file: string): Promise<boolean> =>
  fs.lstat(file).then(
    (facts) => facts.isFile(),
    () => false,
  )

/** Puts a text in its place whole: under another name first, flushed. What lies there under that name, a link too, goes. */
export async function putText(file: string, text: string): Promise<void> {
  const temporary = `${file}.tmp`
  await patiently(() => fs.rm(temporary, { force: true }))
  await fs.writeFile(temporary, text, { flush: true, flag: 'wx' })
  await patiently(() => fs.rename(temporary, file))
}

/** Lets the names in a folder reach the disk too. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => null) // Windows opens no folder; its own journal keeps the name
  await handle?.sync().catch(() => {})
  await handle?.close()
}
