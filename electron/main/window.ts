import path from 'node:path'
import { app, BrowserWindow, dialog, screen, type WebContents } from 'electron'
import type { Log } from './files/logFile'
import type { Closing } from './ipc/twinRequests'
import { isOurs, startUrl } from './origin'
import { text } from './text'

const wanted = { width: 1366, height: 768 }
const least = { width: 1024, height: 640 }

/** Opens the program's window. It becomes visible when the page has something to show. */
export async function openWindow(log: Log, closing: Closing): Promise<BrowserWindow> {
  // At 1366 × 768 and 125 % Windows leaves about 1093 × 574: a window must never be larger than its screen.
  const room = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(wanted.width, room.width),
    height: Math.min(wanted.height, room.height),
    minWidth: Math.min(least.width, room.width),
    minHeight: Math.min(least.height, room.height),
    title: text.windowTitle,
    backgroundColor: '#FAF7F1',
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      preload: path.join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (room.width <= wanted.width || room.height <= wanted.height) window.maximize()
    window.show()
  })
  // A page may call itself what it likes; the window keeps the program's name.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', (event) => {
    if (!closing.mayClose(window.webContents)) event.preventDefault()
  })
  keepUnsaved(window)
  reopenFallenPage(window, log)
  await window.loadURL(startUrl).catch((cause: unknown) => {
    // Closed before the page was there: the officer's wish, no failure.
    if (!window.isDestroyed()) throw cause
  })
  return window
}

/** No page may lead elsewhere, open another window or hold a guest. Links outside are not opened at all: there is no network. */
export function lockNavigation(page: WebContents): void {
  page.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  page.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url) && event.url !== 'about:blank') event.preventDefault()
  })
  page.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  page.on('will-attach-webview', (event) => event.preventDefault())
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** A page that says it holds unsaved work would keep the window open without a word; here the officer is asked. */
function keepUnsaved(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: text.windowTitle,
      message: text.unsaved.message,
      detail: text.unsaved.detail,
      buttons: [text.unsaved.stay, text.unsaved.leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 1) event.preventDefault()
  })
}

/** A fallen page leaves an empty window; say so and open it again. */
function reopenFallenPage(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    const reference = log('render-process-gone', Object.assign(new Error('the page is gone'), { code: details.reason }))
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        title: text.windowTitle,
        message: text.pageGone.message,
        detail: text.pageGone.detail(reference),
        buttons: [text.pageGone.reopen],
        noLink: true,
      })
      .then(() => {
        if (!window.isDestroyed()) window.webContents.reload()
      })
  })
}
