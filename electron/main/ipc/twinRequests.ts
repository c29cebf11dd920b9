import { BrowserWindow, dialog, session, shell, type WebContents } from 'electron'
import { err, ok, type Result } from '@shared/lib/result'
import { placeRefusal } from '../files/diskErrors'
import { freeRoom } from '../files/room'
import type { StoreCopies } from '../files/twin/storeCopies'
import type { Twin } from '../files/twin/twin'
import { origin } from '../origin'
import { text } from '../text'
import type { Handlers } from './handle'

/** Work on the twin's folder; what the disk refuses comes back in the officer's terms. */
async function onDisk<Value>(folder: string, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work()
  } catch (cause) {
    const error = placeRefusal(cause, folder)
    if (error === null) throw cause
    return err(error)
  }
}

/** The file twin, the room on the disk, and the closing of the window. */
export function twinRequests({
  twin,
  store,
  closing,
  copies,
}: {
  readonly twin: Twin
  /** The folder of the page's data. */
  readonly store: string
  readonly closing: Closing
  readonly copies: StoreCopies
}) {
  const folder = (): string => twin.folderOf('first') ?? ''
  /** What the officer showed last and was refused: she may take it all the same. */
  const shown = new Map<'first' | 'second', string>()
  const ask = async (page: WebContents, which: 'first' | 'second'): Promise<string | undefined> => {
    const window = BrowserWindow.fromWebContents(page)
    if (window === null) return undefined
    const answer = await dialog.showOpenDialog(window, {
      title: text.twinTitles[which],
      buttonLabel: text.choose,
      defaultPath: twin.folderOf(which) ?? folder(),
      properties: ['openDirectory', 'createDirectory'],
    })
    return answer.canceled ? undefined : answer.filePaths[0]
  }
  return {
    'twin:state': async () => ok(await twin.state()),
    'twin:append': ({ line, entries, appVersion, slots }) =>
      onDisk(folder(), async () => {
        await twin.append(line, entries, appVersion, slots)
        return ok(null)
      }),
    'twin:journal': async ({ line, afterSeq, from }) => ok(await twin.journal(line, afterSeq, from)),
    'twin:begin': () => onDisk(folder(), async () => ok({ snapshot: await twin.begin() })),
    'twin:piece': ({ snapshot, bytes }) => onDisk(folder(), () => twin.piece(snapshot, bytes)),
    'twin:readBack': ({ snapshot, from }) => onDisk(folder(), () => twin.readBack(snapshot, from)),
    'twin:end': ({ snapshot, facts }) => onDisk(folder(), () => twin.end(snapshot, facts)),
    'twin:drop': async ({ snapshot }) => {
      await twin.drop(snapshot)
      return ok(null)
    },
    'twin:replace': ({ snapshot, id, sealedBy }) => onDisk(folder(), () => twin.replace(snapshot, id, sealedBy)),
    'twin:dropPlain': () => onDisk(folder(), () => twin.dropPlain()),
    'twin:read': ({ id, from }) => twin.read(id, from),
    'twin:check': async ({ id }) => ok({ isWhole: await twin.check(id) }),
    'twin:choose': async ({ which, isAgreed, ...aim }, page) => {
      const known = isAgreed && shown.has(which) ? shown.get(which) : await ask(page, which)
      shown.delete(which)
      if (known === undefined) return ok(null)
      const answer = await onDisk(known, () => twin.choose(which, known, { ...aim, isAgreed }))
      if (!answer.ok && answer.error.code === 'place.refused') shown.set(which, known)
      return answer
    },
    'twin:elsewhere': async () => ok(await twin.elsewhere()),
    'twin:adopt': ({ place }) => onDisk(folder(), () => twin.adopt(place)),
    'twin:step': async () => ok(await twin.step()),
    'twin:forgetSecond': () => twin.forgetSecond(),
    'twin:handOver': ({ at }) => onDisk(folder(), () => Promise.resolve(twin.handOver(at))),
    'twin:open': async ({ which }) => {
      const target = twin.folderOf(which)
      if (target === null) return err({ code: 'record.missing', what: text.chosenFolder })
      const refusal = await shell.openPath(target)
      return refusal === '' ? ok(null) : err({ code: 'file.notFound', fileName: target })
    },
    'disk:room': async () => ok({ store: await freeRoom(store), twin: await freeRoom(folder()) }),
    'store:renew': async () => {
      await copies.now()
      await session.defaultSession.clearStorageData({ origin, storages: ['indexdb'] })
      return ok(null)
    },
    'app:closing': (_request, page) => closing.wait(page),
    'app:leave': (_request, page) => {
      closing.leave(page)
      return ok(null)
    },
  } satisfies Partial<Handlers>
}

export type Closing = ReturnType<typeof createClosing>

/**
 * The end of a window in two steps: the officer's click is told to the page, which finishes what it must (a last snapshot) and then leaves.
 * A page that does not answer any more, or was never waiting, is closed at once; a second click closes it whatever it does.
 */
export function createClosing() {
  const waiting = new Map<WebContents, (answer: Result<null>) => void>()
  const leaving = new WeakSet<WebContents>()
  return {
    wait: (page: WebContents): Promise<Result<null>> =>
      new Promise((resolve) => {
        waiting.get(page)?.(err({ code: 'cancelled' }))
        waiting.set(page, resolve)
      }),
    /** Whether the window may close now; else the page has been told. */
    mayClose(page: WebContents): boolean {
      const told = waiting.get(page)
      if (leaving.has(page) || told === undefined) return true
      waiting.delete(page)
      told(ok(null))
      return false
    },
    leave(page: WebContents): void {
      leaving.add(page)
      BrowserWindow.fromWebContents(page)?.close()
      // The officer may still stay, for the sake of unsaved words: the next click asks again.
      setTimeout(() => leaving.delete(page), 1000)
    },
  }
}
