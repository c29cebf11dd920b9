import { mkdir, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { numberedName } from '@shared/lib/fileNames'
import { text } from './text'

/** A failure with words for the person at the terminal; everything else is a bug and keeps its stack. */
export class Refusal extends Error {}

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '')

const folderRefusals: Readonly<Record<string, (folder: string) => string>> = {
  EACCES: text.folderReadOnly,
  EPERM: text.folderReadOnly,
  EROFS: text.folderReadOnly,
  ENOSPC: text.diskFull,
  EEXIST: text.folderIsFile,
  ENOTDIR: text.folderIsFile,
}
const refused = (cause: unknown, folder: string): Error => {
  const code = codeOf(cause)
  const words = folderRefusals[code]
  if (words !== undefined) return new Refusal(words(folder))
  // Whatever else the disk says (name too long, device gone) is no bug of ours.
  return /^E[A-Z0-9]+$/.test(code) ? new Refusal(text.folderOther(folder, code)) : cause instanceof Error ? cause : new Error(String(cause))
}

/** Makes the folder if need be, inside one that is there: a mistyped path should not grow a tree. Throws `Refusal` where that cannot be. */
export const prepareFolder = async (folder: string): Promise<void> => {
  const found = await stat(folder).catch(() => null)
  if (found !== null && !found.isDirectory()) throw new Refusal(text.folderIsFile(folder))
  if (found !== null) return
  await mkdir(folder).catch((cause: unknown) => {
    throw codeOf(cause) === 'ENOENT' ? new Refusal(text.folderFailed(folder)) : refused(cause, folder)
  })
}

/** Writes a new file, with " (2)" and so on where the name is taken; never over another. Gives the name it got. */
const writeNew = async (folder: string, fileName: string, bytes: Uint8Array): Promise<string> => {
  for (let copy = 1; ; copy++) {
    const name = numberedName(fileName, copy)
    const target = path.join(folder, name)
    const file = await open(target, 'wx').catch((cause: unknown) => {
      if (codeOf(cause) === 'EEXIST') return null
      throw refused(cause, folder)
    })
    if (file === null) continue
    try {
      await file.writeFile(bytes)
    } catch (cause) {
      await file.close()
      await rm(target, { force: true })
      throw refused(cause, folder)
    }
    await file.close()
    return name
  }
}

/** Writes all files or none: what was written is taken back when a later one fails. Gives the names in the same order. */
export const writeAll = async (
  folder: string,
  files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
): Promise<string[]> => {
  const written: string[] = []
  try {
    for (const { fileName, bytes } of files) written.push(await writeNew(folder, fileName, bytes))
    return written
  } catch (cause) {
    await Promise.all(written.map((name) => rm(path.join(folder, name), { force: true })))
    throw cause
  }
}
