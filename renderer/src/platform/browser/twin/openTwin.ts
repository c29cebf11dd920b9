import { appVersion } from '@shared/version'
import { hexOf, sha256Of } from '@shared/lib/sha256'
import type { TwinState } from '@shared/ipc/twin'
import { secondFolder, type Room, type TwinPlace } from '@shared/twin/room'
import { createTwin } from '@shared/twin/twin'
import { logInBrowser } from '../errorLog'
import { bringOver } from './bringOver'
import { databaseNotes, openMemory, type BrowserMemory, type FolderNotes, type OpenedFolder, type Which } from './memory'
import { folderIn, handlesOverlap, insidePlace, openedPlace, waitingPlace } from './places'
import { placeRefusal } from './refusal'
import { beganRun } from './run'
import { text } from './text'

/** What the browser lends; tests hand in others. */
export type BrowserSurroundings = {
  /** The browser's own files, apart from its databases. */
  root(): Promise<FileSystemDirectoryHandle>
  /** Asks for a folder; `null` when the officer left it, `undefined` where the browser has no such window. */
  pick: ((which: Which) => Promise<FileSystemDirectoryHandle | null>) | undefined
  /** Where attached files are kept beside the data. */
  readonly attachments: Room
  readonly notes?: FolderNotes
}
const hash = (words: string): Promise<string> => sha256Of(new TextEncoder().encode(words))
const newToken = (): string => hexOf(crypto.getRandomValues(new Uint8Array(8)))
const clock = (): Date => new Date()
/** Held by whoever writes the journal. */
export const journalLock = 'so-vang-nhat-ky'

/** Several windows write: who writes the journal, or makes a copy, does so alone. Where a browser has no locks, there is one window. */
export const alone = <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  (navigator as { readonly locks?: LockManager }).locks === undefined
    ? work()
    : navigator.locks.request(name, work).then((value) => value as Value)

/** The memory as the twin sees it while the chosen folder waits: no folder, and no second place, which would lose all that is not here. */
const waitingMemory = (memory: BrowserMemory): BrowserMemory => ({
  ...memory,
  get: () => ({ ...memory.get(), folder: null, second: null }),
})

async function secondState({ second, secondAt }: ReturnType<BrowserMemory['get']>): Promise<TwinState['second']> {
  if (second === null) return null
  const place = openedPlace(second, 'second')
  return {
    label: place.label,
    isThere: await place.isThere(),
    at: secondAt,
    home: secondFolder,
    newestAt: null,
    missing: 0,
    problem: null,
    unread: 0,
  }
}

export type OpenTwin = Awaited<ReturnType<typeof openTwin>>

/**
 * Opens the twin where its folder is, or, while the browser does not open that, in a place of its own among the browser's files; what stands
 * there is brought over once the folder is open.
 */
export async function openTwin({ root, attachments, notes = databaseNotes }: BrowserSurroundings) {
  const own = await root()
  const memory = await openMemory(own, notes)
  const waiting = waitingPlace(own, memory.get().folder?.name ?? text.inside)
  const chosen = (folder: OpenedFolder | null): TwinPlace =>
    folder === null ? insidePlace(own, text.inside) : openedPlace(folder, 'first')
  const isOpen = (): Promise<boolean> => chosen(memory.get().folder).isThere()
  const isWaiting = !(await isOpen())
  if (!isWaiting)
    await alone(journalLock, () => bringOver(waiting, chosen(memory.get().folder), { hash, newToken, clock, appVersion })).catch(
      logInBrowser,
    )
  const waited = memory.get().folder
  /** Shown now in the place of one that waits: another one, or the same where the browser had forgotten it. */
  const isShown = (folder: OpenedFolder | null): boolean =>
    folder !== null && (folder.name !== waited?.name || (waited.handle === null && folder.handle !== null))
  /** While the chosen folder waits, the twin knows of none in its stead. */
  const place = (folder: OpenedFolder | null): TwinPlace => (isWaiting && !isShown(folder) ? waiting : chosen(folder))
  const twin = createTwin<OpenedFolder>({
    memory: isWaiting ? waitingMemory(memory) : memory,
    placeOf: (folder, which, home) => (which === 'second' && folder !== null ? openedPlace(folder, which, home) : place(folder)),
    inside: folderIn,
    overlap: handlesOverlap,
    isMakeshift: isWaiting,
    attachments,
    setAside: () => Promise.resolve([]),
    closedWell: await beganRun(),
    away: () => new DOMException('the folder is away', 'NotFoundError'),
    refusal: placeRefusal,
    hash,
    newToken,
    clock,
    log: (_where, cause) => logInBrowser(cause),
  })
  async function state(): Promise<TwinState> {
    const known = await twin.state()
    if (!isWaiting) return known
    const second = await secondState(memory.get())
    // Acts that rest on no copy here bring nothing back by themselves.
    const journal = known.snapshots.length === 0 ? null : known.journal
    return { ...known, label: waiting.label, isThere: false, second, journal }
  }
  return { memory, twin, state, isWaiting, isOpen, attached: () => place(memory.get().folder).attached }
}
