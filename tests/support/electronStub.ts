import { EventEmitter } from 'node:events'

/**
 * Stands in for `electron` in unit tests: importing the real package in plain Node would start a download. Small on purpose;
 * what needs a page, a window or the policy is tried in tests/electron/host instead.
 */
type Handler = (event: unknown, request: unknown) => Promise<unknown>

const handlers = new Map<string, Handler>()
export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler)
  },
}
/** Calls a channel as a frame at `url` would. */
export function invoke(
  channel: string,
  request: unknown,
  frame: { readonly url: string; readonly parent: unknown } | null = { url: 'app://so-vang/index.html', parent: null },
) {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`no handler for ${channel}`)
  return handler({ sender: page, senderFrame: frame }, request)
}
export const channels = () => [...handlers.keys()]
export const page = new EventEmitter()

/** Answers for dialogs, in order; what was shown and opened. */
export const answers: unknown[] = []
export const shown: { readonly kind: string; readonly options: Record<string, unknown> }[] = []
export const openedPaths: string[] = []
export let refusalOfShell = ''
export const refuseToOpen = (reason: string) => {
  refusalOfShell = reason
}
export function forget(): void {
  for (const list of [answers, shown, openedPaths]) list.length = 0
  refusalOfShell = ''
}

const asked = (kind: string) => (_window: unknown, options: Record<string, unknown>) => {
  shown.push({ kind, options })
  if (answers.length === 0) throw new Error(`${kind} shown, but the test queued no answer`)
  return Promise.resolve(answers.shift())
}
export const dialog = { showOpenDialog: asked('open'), showSaveDialog: asked('save') }
export const shell = {
  openPath: (target: string) => {
    openedPaths.push(target)
    return Promise.resolve(refusalOfShell)
  },
  showItemInFolder: (target: string) => {
    openedPaths.push(target)
  },
}
export const BrowserWindow = { fromWebContents: (contents: unknown) => (contents === page ? { close: () => {} } : null) }
export const app = { isPackaged: true, getVersion: () => '0.0.0' }
export const session = { defaultSession: { clearStorageData: () => Promise.resolve() } }
