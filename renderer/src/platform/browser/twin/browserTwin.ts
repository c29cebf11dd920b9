import type { ToldFacts, TwinState } from '@shared/ipc/twin'
import { appVersion } from '@shared/version'
import { err, ok, type Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import type { Room } from '@shared/twin/room'
import { logInBrowser } from '../errorLog'
import type { Twin } from '../../platform'
import type { OpenedFolder, Which } from './memory'
import { alone, journalLock, openTwin, type BrowserSurroundings, type OpenTwin } from './openTwin'
import { askPermission, permissionOf } from './places'
import { placeRefusal } from './refusal'
import { text } from './text'

/** Work in a folder; what the browser refuses comes back in the officer's terms, with the folder named. */
async function onFolder<Value>(label: string, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work()
  } catch (cause) {
    const error = placeRefusal(cause, label)
    if (error === null) throw cause
    return err(error)
  }
}

/** Of two windows that make a copy one waits: the other's half-written one would be swept away. Given back by `free`. */
function copyTurn() {
  let free = (): void => {}
  let isTaken = false
  return {
    isTaken: () => isTaken,
    take: (): Promise<void> =>
      new Promise((resolve, reject) => {
        free()
        alone('so-vang-ban-sao', () => {
          isTaken = true
          resolve()
          return new Promise<void>((done) => {
            free = () => {
              isTaken = false
              done()
            }
          })
        }).catch(reject)
      }),
    free: (): void => free(),
  }
}

/** Databases of the program, apart from the notes of folders and the attached files. */
const isData = (name: string | undefined): name is string =>
  name?.startsWith('so-vang') === true && name !== 'so-vang-noi-giu' && name !== 'so-vang-files'
const removeDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('not removed'))
  })

export type BrowserTwin = Twin & {
  noteDownload(): Promise<void>
  /** Where attached files are kept a second time. */
  attached(): Promise<Room>
  /** Everything that runs beside the work is done. */
  settled(): Promise<void>
}

/**
 * The twin of a browser tab: the same journal and copies as on a disk, among the browser's own files, or in a folder that the officer opened.
 * What it cannot do stands in `TwinState.browser` and is said on the screen.
 */
export function browserTwin(surroundings: BrowserSurroundings): BrowserTwin {
  let opening: Promise<OpenTwin> | null = null
  /** Opened with the first question: practice data need none of it. */
  const opened = (): Promise<OpenTwin> =>
    (opening ??= openTwin(surroundings).catch((cause: unknown) => {
      opening = null
      throw cause
    }))
  const news = new BroadcastChannel('so-vang-noi-giu')
  /** Another window chose another folder: this one goes on there. */
  news.onmessage = () => (opening = null)
  const turn = copyTurn()
  /** What the officer showed last and was refused: she may take it all the same. */
  const shown = new Map<Which, FileSystemDirectoryHandle>()
  /** The folder that was waited for is open now: from here on everything stands there, and what waited is brought over. Not in the middle of a copy. */
  const goOver = async (): Promise<void> => {
    const { twin, isWaiting, isOpen } = await opened()
    if (!isWaiting || turn.isTaken() || !(await isOpen())) return
    opening = null
    await twin.settled()
    await opened()
    news.postMessage(null)
  }
  const label = async (): Promise<string> => {
    const { memory } = await opened()
    return memory.get().folder?.name ?? text.inside
  }
  const onTwin = async <Value>(
    work: (twin: OpenTwin['twin']) => Promise<Result<Value>>,
    around: (work: () => Promise<Result<Value>>) => Promise<Result<Value>> = (each) => each(),
  ): Promise<Result<Value>> => {
    try {
      const { twin } = await opened()
      return await around(async () => onFolder(await label(), () => work(twin)))
    } catch (cause) {
      // A browser that gives no files of its own: there is no twin then, and the screen says so.
      logInBrowser(cause)
      return err({ code: 'storage.unavailable' })
    }
  }
  const inJournal = <Value>(work: () => Promise<Value>): Promise<Value> => alone(journalLock, work)

  async function asks(): Promise<Which[]> {
    const { folder, second } = (await opened()).memory.get()
    const state = async (one: OpenedFolder | null): Promise<boolean> =>
      one !== null && one.handle !== null && (await permissionOf(one.handle).catch(() => 'denied')) !== 'granted'
    return [...((await state(folder)) ? ['first' as const] : []), ...((await state(second)) ? ['second' as const] : [])]
  }
  async function state(): Promise<Result<TwinState>> {
    await goOver().catch(logInBrowser)
    return onTwin(async () => {
      const open = await opened()
      const { folder, downloadedAt } = open.memory.get()
      const can = { canChoose: surroundings.pick !== undefined, asks: await asks() }
      return ok({ ...(await open.state()), browser: { isInside: folder === null, isWaiting: open.isWaiting, ...can, downloadedAt } })
    })
  }
  async function settled(): Promise<void> {
    await (await opened()).memory.settled()
    news.postMessage(null)
  }

  /** Another folder was taken: it is remembered, and a twin that waited for the one before begins anew in it. */
  async function takenUp(leftBehind = 0): Promise<Result<TwinState>> {
    const { isWaiting } = await opened()
    await settled()
    if (isWaiting) opening = null
    const now = await state()
    return now.ok ? ok({ ...now.value, leftBehind }) : now
  }

  return {
    state,
    append: (line: string, entries: readonly string[], slots: Slots | null) =>
      onTwin(async (twin) => {
        await twin.append(line, entries, appVersion, slots)
        return ok(null)
      }, inJournal),
    journal: (line, afterSeq, from) => onTwin(async (twin) => ok(await twin.journal(line, afterSeq, from))),
    begin: () =>
      onTwin(async (twin) => {
        await turn.take()
        return ok({ snapshot: await twin.begin() })
      }),
    piece: (snapshot, bytes) => onTwin((twin) => twin.piece(snapshot, bytes)),
    readBack: (snapshot, from) => onTwin((twin) => twin.readBack(snapshot, from)),
    end: (snapshot, facts: ToldFacts) => onTwin((twin) => twin.end(snapshot, facts), inJournal).finally(turn.free),
    drop: (snapshot) =>
      onTwin(async (twin) => {
        await twin.drop(snapshot)
        return ok(null)
      }).finally(turn.free),
    replace: (snapshot, id, sealedBy) => onTwin((twin) => twin.replace(snapshot, id, sealedBy), inJournal).finally(turn.free),
    dropPlain: () => onTwin((twin) => twin.dropPlain(), inJournal),
    read: (id, from) => onTwin((twin) => twin.read(id, from)),
    check: (id) => onTwin(async (twin) => ok({ isWhole: await twin.check(id) })),
    async choose(which, aim = {}) {
      if (surroundings.pick === undefined) return err({ code: 'platform.unsupported', what: 'folder' })
      const handle = aim.isAgreed === true && shown.has(which) ? shown.get(which) : await surroundings.pick(which)
      shown.delete(which)
      if (handle == null) return ok(null)
      return onTwin(async (twin) => {
        const move = () => twin.choose(which, { name: handle.name, handle }, aim)
        // No act may go on in the old folder meanwhile. A second place is filled beside the work.
        const moved = await (which === 'first' ? inJournal(move) : move())
        if (!moved.ok) {
          if (moved.error.code === 'place.refused') shown.set(which, handle)
          return moved
        }
        return takenUp(moved.value.leftBehind)
      })
    },
    elsewhere: () => onTwin(async (twin) => ok(await twin.elsewhere())),
    adopt: (place) =>
      onTwin(async (twin) => {
        const adopted = await inJournal(() => twin.adopt(place))
        return adopted.ok ? takenUp(adopted.value.leftBehind) : adopted
      }),
    step: () => onTwin(async (twin) => ok(await twin.step())),
    grant: (which) =>
      onTwin(async () => {
        const folder = (await opened()).memory.get()[which === 'first' ? 'folder' : 'second']
        if (folder?.handle != null) await askPermission(folder.handle)
        return state()
      }),
    forgetSecond: () =>
      onTwin(async (twin) => {
        twin.forgetSecond()
        await settled()
        return ok(null)
      }),
    handOver: (at) =>
      onTwin(async (twin) => {
        twin.handOver(at)
        await settled()
        return ok(null)
      }),
    open: () => Promise.resolve(err({ code: 'platform.unsupported', what: 'openFile' } as const)),
    room: () => Promise.resolve(ok({ store: null, twin: null })),
    async renewStore() {
      for (const { name } of await indexedDB.databases()) if (isData(name)) await removeDatabase(name)
      return ok(null)
    },
    // A tab is closed without a question: what was not copied stands in the journal.
    closing: () => new Promise(() => {}),
    leave: () => Promise.resolve(ok(null)),
    settled: async () => {
      const { twin, memory } = await opened()
      await twin.settled()
      await memory.settled()
    },
    async noteDownload() {
      ;(await opened()).memory.set({ downloadedAt: new Date().toISOString() })
    },
    async attached() {
      return (await opened()).attached()
    },
  }
}
