import fs from 'node:fs/promises'
import path from 'node:path'
import { systemCode } from '../diskErrors'
import type { Log } from '../logFile'

/** How many copies of each kind stay. */
const kept = 2
const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}$/

export type StoreCopies = ReturnType<typeof createStoreCopies>

/** All files below a folder with size and time, as one text: whether two looks saw the same. */
async function lookOf(folder: string): Promise<string | null> {
  const names = await fs.readdir(folder, { recursive: true }).catch(() => null)
  if (names === null) return null
  const lines = await Promise.all(
    names.sort().map(async (name) => {
      const facts = await fs.stat(path.join(folder, name)).catch(() => null)
      return facts?.isFile() === true && path.basename(name) !== 'LOCK' ? `${name} ${facts.size}` : ''
    }),
  )
  return lines.filter((line) => line !== '').join('\n')
}

/**
 * Dated copies of the folder in which the browser keeps the page's data. After a run that ended well: a good state to go back to by hand.
 * Before a run that follows one that did not, or after the files changed while nobody worked: set aside, since the browser throws away
 * what it cannot read. Both before it touches them.
 */
export function createStoreCopies({
  store,
  folder,
  log,
  now = () => new Date(),
}: {
  readonly store: string
  readonly folder: string
  readonly log: Log
  readonly now?: () => Date
}) {
  const [good, aside] = [path.join(folder, 'tot'), path.join(folder, 'cat-rieng')]

  const dated = async (room: string): Promise<string[]> =>
    (await fs.readdir(room).catch(() => [])).filter((name) => stamp.test(name)).sort((a, b) => (a < b ? 1 : -1))

  async function copy(room: string): Promise<void> {
    const name = now().toISOString().slice(0, 19).replaceAll(':', '-')
    const temporary = path.join(room, `${name}.tmp`)
    await fs.mkdir(room, { recursive: true })
    // What a cut left half done, of this copy or of an earlier one.
    for (const half of (await fs.readdir(room)).filter((other) => other.endsWith('.tmp')))
      await fs.rm(path.join(room, half), { recursive: true, force: true })
    await fs.cp(await fs.realpath(store), temporary, { recursive: true, filter: (file) => path.basename(file) !== 'LOCK' })
    await fs.rename(temporary, path.join(room, name))
    for (const old of (await dated(room)).slice(kept)) await fs.rm(path.join(room, old), { recursive: true, force: true })
  }
  /** A copy that cannot be made is no reason not to start, or not to end. */
  const tried = async (room: string): Promise<void> => {
    try {
      await copy(room)
    } catch (cause) {
      if (systemCode(cause) !== 'ENOENT') log('store copy', cause)
    }
  }

  return {
    /** The run ended in order: this is how the store looks when all is well. */
    async afterGoodRun(): Promise<void> {
      const present = await lookOf(store)
      const [newest] = await dated(good)
      if (present === null || (newest !== undefined && (await lookOf(path.join(good, newest))) === present)) return
      await tried(good)
    },
    /** Before the page is loaded. Sets the files aside when they are not as a good run left them. */
    async beforeRun(closedWell: boolean): Promise<void> {
      const present = await lookOf(store)
      if (present === null) return
      const [newest] = await dated(good)
      const isAsLeft = newest !== undefined && (await lookOf(path.join(good, newest))) === present
      if (!closedWell || (newest !== undefined && !isAsLeft)) await tried(aside)
    },
    /** Sets the files aside as they are now, if there are any. Throws when that fails: nothing may be cleared then. */
    now: async (): Promise<void> => {
      if ((await lookOf(store)) !== null) await copy(aside)
    },
    /** Where files were set aside, the newest first. */
    setAside: async (): Promise<string[]> => (await dated(aside)).map((name) => path.join(aside, name)),
  }
}
