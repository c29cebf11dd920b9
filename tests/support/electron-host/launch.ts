import fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { StandInApp } from './app'
import { electronModule } from './electronModule'
import { IpcMain } from './ipcMain'
import { routeRequests } from './network'
import type { HostState } from './state'

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const viewport = { width: 1366, height: 768 }

export type LaunchOptions = {
  /** The folder that holds package.json and out/. */
  readonly root: string
  /** A throw-away folder; launching again on it finds the data of the last time. */
  readonly home: string
  /** False: another Sổ Vàng already holds the lock. */
  readonly isFirstInstance?: boolean
  readonly workArea?: { readonly width: number; readonly height: number }
  readonly executablePath?: string
  /** Answers for the dialogs of the start itself; later ones by `answerNext`. */
  readonly answers?: readonly unknown[]
}
export type ElectronHost = Awaited<ReturnType<typeof launchHost>>

/**
 * Runs the built main and preload bundles, unchanged, in this process with a stand-in for `electron`; windows are pages of a real
 * Chromium. Real: page, policy, IndexedDB, workers, isolated worlds, the program's own code. Stood in for: dialogs, printer, shell.
 */
export async function launchHost({
  root,
  home,
  isFirstInstance = true,
  workArea = viewport,
  answers = [],
  executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
}: LaunchOptions) {
  const facts = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly productName?: string
    readonly version: string
    readonly main: string
  }
  // Where Electron would keep the store: the page's data are in the profile of this Chromium instead.
  const link = path.join(home, 'AppData', 'SoVang', 'IndexedDB')
  fs.mkdirSync(path.dirname(link), { recursive: true })
  if (fs.lstatSync(link, { throwIfNoEntry: false }) === undefined) fs.symlinkSync(path.join(home, 'chromium', 'Default', 'IndexedDB'), link)
  const context = await chromium.launchPersistentContext(path.join(home, 'chromium'), {
    executablePath,
    args: chromiumFlags,
    viewport,
    locale: 'vi-VN',
    acceptDownloads: false,
  })
  const state = {
    context,
    windows: new Map(),
    schemes: new Map(),
    handlers: new Map(),
    answers: [...answers],
    log: {
      dialogs: [],
      blocked: [],
      opened: [],
      prints: [],
      switches: [],
      popups: [],
      menu: null,
      exitCode: null,
      hasQuit: false,
      focused: 0,
    },
    printAnswer: { success: true, reason: '' },
    requestFilter: null,
    permissionRequest: null,
    permissionCheck: null,
    isReady: false,
    ipcMain: new IpcMain(),
  } as unknown as HostState
  state.app = new StandInApp(state, { root, home, name: facts.productName ?? facts.name, version: facts.version, isFirstInstance })
  await routeRequests(state)
  const { stop, closeFiles } = startMain(path.join(root, facts.main), electronModule(state, workArea))
  await Promise.resolve()
  state.isReady = true
  state.app.emit('ready')

  return {
    app: state.app,
    log: state.log,
    /** Answers for the next dialogs, in order: `{ canceled, filePath }`, a number, or a function of the dialog's options. */
    answerNext: (...answers: unknown[]) => {
      state.answers.push(...answers)
    },
    answerPrint: (success: boolean, reason = '') => {
      state.printAnswer = { success, reason }
    },
    windows: () => [...state.windows.values()],
    firstPage: () => firstPage(state),
    asksPermission: (permission: string, requestingUrl: string) =>
      new Promise<boolean>((resolve) => {
        if (state.permissionRequest === null) resolve(true)
        else state.permissionRequest(null, permission, resolve, { requestingUrl, isMainFrame: true })
      }),
    hasPermission: (permission: string, origin: string) => state.permissionCheck?.(null, permission, origin) ?? true,
    /** Whether the program's own lock would cancel a request to this address. */
    cancels: (url: string) =>
      new Promise<boolean>((resolve) => {
        if (state.requestFilter === null) resolve(false)
        else state.requestFilter({ url, method: 'GET', resourceType: 'other' }, (verdict) => resolve(verdict.cancel === true))
      }),
    /** The end of the process, with or without the end of the program: the system closes what was left open. */
    close: async () => {
      stop()
      await context.close()
      await closeFiles()
    },
  }
}

/** The disk as the program sees it, with what it opens remembered: in a process of its own the system would close it. */
function rememberedFiles() {
  const opened = new Set<fs.promises.FileHandle>()
  const open: typeof fs.promises.open = async (...given) => {
    const handle = await fs.promises.open(...given)
    opened.add(handle)
    return handle
  }
  return {
    disk: new Proxy(fs.promises, { get: (target, name) => (name === 'open' ? open : (Reflect.get(target, name) as unknown)) }),
    closeFiles: async () => {
      for (const handle of opened) await handle.close()
    },
  }
}

/** Loads the bundle afresh with `electron` replaced; gives what undoes it. */
function startMain(file: string, electron: unknown) {
  type Loader = { _load(request: string, ...rest: unknown[]): unknown }
  const loader = Module as unknown as Loader
  const original = loader._load
  const before = { uncaughtException: process.listeners('uncaughtException'), unhandledRejection: process.listeners('unhandledRejection') }
  const { disk, closeFiles } = rememberedFiles()
  loader._load = function load(request, ...rest) {
    if (request === 'node:fs/promises') return disk
    return request === 'electron' || request === 'electron/main' ? electron : original.call(this, request, ...rest)
  }
  const require = createRequire(file)
  delete require.cache[file]
  require(file)
  const stop = (): void => {
    loader._load = original
    for (const listener of process.listeners('uncaughtException'))
      if (!before.uncaughtException.includes(listener)) process.off('uncaughtException', listener)
    for (const listener of process.listeners('unhandledRejection'))
      if (!before.unhandledRejection.includes(listener)) process.off('unhandledRejection', listener)
  }
  return { stop, closeFiles }
}

/** The first window's page, when the program has loaded it. */
async function firstPage(state: HostState): Promise<Page> {
  for (let tries = 0; tries < 400; tries += 1) {
    const contents = [...state.windows.values()][0]?.webContents
    if (contents !== undefined) {
      await contents.ready
      if (contents.ownLoad !== '') {
        await contents.page.waitForURL(contents.ownLoad)
        return contents.page
      }
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 25)
    })
  }
  throw new Error('electron stand-in: the program opened no window')
}
