import fs from 'node:fs/promises'
import path from 'node:path'

const isThere = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false,
  )

/** Copies a file to its place under another name first, so that a stick pulled out leaves no half file that looks whole. */
async function copyWhole(from: string, to: string): Promise<void> {
  const temporary = `${to}.tmp`
  try {
    // Whatever lies there under that name, a link too, is not written into.
    await fs.rm(temporary, { force: true })
    await fs.copyFile(from, temporary, fs.constants.COPYFILE_EXCL)
    const handle = await fs.open(temporary, 'r+')
    await handle.sync().finally(() => handle.close())
    await fs.rename(temporary, to)
  } catch (cause) {
    // A half copy would take the room that is missing already.
    await fs.rm(temporary, { force: true }).catch(() => {})
    throw cause
  }
}

/** Brings a room of the second place in step: what is new or longer is copied, what the first no longer has goes when `mirror` says so. */
async function step(first: string, second: string, mirror: boolean): Promise<void> {
  const names = await fs.readdir(first).catch(() => [])
  if (names.length === 0) return
  await fs.mkdir(second, { recursive: true })
  const wanted = names.filter((name) => !name.endsWith('.tmp'))
  for (const name of wanted) {
    const from = await fs.lstat(path.join(first, name))
    if (!from.isFile()) continue
    const to = await fs.lstat(path.join(second, name)).catch(() => null)
    // One that was sealed again with another key may be as long as before.
    if (to?.isFile() !== true || to.size !== from.size || to.mtimeMs < from.mtimeMs)
      await copyWhole(path.join(first, name), path.join(second, name))
  }
  if (mirror)
    for (const name of await fs.readdir(second))
      if (!wanted.includes(name) && /\.(svbackup|json|jsonl|tmp)$/.test(name)) await fs.rm(path.join(second, name), { force: true })
}

/** The rooms of a twin: snapshots and journal mirror each other, attached files are only added. */
export const twinRooms = { snapshots: 'Bản sao', journal: 'Nhật ký', attached: 'Tệp kèm' } as const

/** Brings the second place in step with the first. False when it is not there: a stick that is away is no failure. */
export async function keepInStep(first: string, second: string): Promise<boolean> {
  if (!(await isThere(second))) return false
  const target = path.join(second, 'Sổ Vàng')
  await step(path.join(first, twinRooms.attached), path.join(target, twinRooms.attached), false)
  await step(path.join(first, twinRooms.journal), path.join(target, twinRooms.journal), true)
  await step(path.join(first, twinRooms.snapshots), path.join(target, twinRooms.snapshots), true)
  return true
}

/** Adds the attached files that the twin lacks; each stands under its hash, so that none is written twice. */
export const keepAttached = (kept: string, folder: string): Promise<void> => step(kept, path.join(folder, twinRooms.attached), false)
