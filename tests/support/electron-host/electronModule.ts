import { toHttp } from './addresses'
import { StandInWindow } from './browserWindow'
import type { HostState, PermissionCheck, PermissionRequest, RequestFilter, SchemeHandler } from './state'
import { strict } from './strict'

type Scheme = { readonly scheme: string; readonly privileges: { readonly standard?: boolean; readonly secure?: boolean } }

/** What `require('electron')` gives in the main process of the program under test. */
export function electronModule(state: HostState, workArea: { readonly width: number; readonly height: number }): object {
  class BrowserWindow extends StandInWindow {
    constructor(options: ConstructorParameters<typeof StandInWindow>[1]) {
      super(state, options)
    }
    static getAllWindows() {
      return [...state.windows.values()]
    }
    static getFocusedWindow() {
      return [...state.windows.values()][0] ?? null
    }
    static fromWebContents(contents: unknown) {
      return [...state.windows.values()].find((window) => window.webContents === contents) ?? null
    }
  }
  return strict('electron', {
    app: strict('app', state.app),
    BrowserWindow,
    ipcMain: state.ipcMain,
    dialog: strict('dialog', dialogs(state)),
    session: { defaultSession: strict('session', session(state)) },
    protocol: strict('protocol', protocol(state)),
    Menu: strict('Menu', {
      buildFromTemplate: (items: unknown) => items,
      setApplicationMenu: (menu: unknown) => {
        state.log.menu = menu
      },
    }),
    shell: strict('shell', {
      openPath: (target: string) => {
        state.log.opened.push(target)
        return Promise.resolve('')
      },
      showItemInFolder: (target: string) => {
        state.log.opened.push(target)
      },
    }),
    screen: strict('screen', { getPrimaryDisplay: () => ({ workAreaSize: workArea, scaleFactor: 1 }) }),
  })
}

/** A dialog that the test did not foresee throws: it would hang a real program. */
function dialogs(state: HostState) {
  const next = (kind: string, given: unknown[]) => {
    const options = (given.length > 1 ? given[1] : given[0]) as Record<string, unknown>
    state.log.dialogs.push({ kind, options })
    if (state.answers.length === 0) throw new Error(`electron stand-in: ${kind} shown, but the test queued no answer`)
    const answer = state.answers.shift()
    return typeof answer === 'function' ? (answer as (options: unknown) => unknown)(options) : answer
  }
  const asked =
    (kind: string) =>
    async (...given: unknown[]) =>
      next(kind, given)
  return {
    showOpenDialog: asked('showOpenDialog'),
    showSaveDialog: asked('showSaveDialog'),
    showMessageBox: asked('showMessageBox'),
    showMessageBoxSync: (...given: unknown[]) => next('showMessageBoxSync', given),
    showErrorBox: (title: string, content: string) => {
      state.log.dialogs.push({ kind: 'showErrorBox', options: { title, content } })
    },
  }
}

const session = (state: HostState) => ({
  setPermissionRequestHandler: (handler: PermissionRequest) => {
    state.permissionRequest = handler
  },
  setPermissionCheckHandler: (handler: PermissionCheck) => {
    state.permissionCheck = handler
  },
  setDevicePermissionHandler: () => {},
  setSpellCheckerEnabled: () => {},
  clearStorageData: async ({ origin }: { readonly origin: string }) => {
    const page = state.context.pages()[0]
    if (page === undefined) return
    const cdp = await state.context.newCDPSession(page)
    await cdp.send('Storage.clearDataForOrigin', {
      origin: new URL(toHttp(`${origin}/`, state.handlers)).origin,
      storageTypes: 'indexeddb',
    })
  },
  on: () => {},
  webRequest: strict('webRequest', {
    onBeforeRequest: (...given: unknown[]) => {
      state.requestFilter = given.at(-1) as RequestFilter
    },
  }),
})

const protocol = (state: HostState) => ({
  registerSchemesAsPrivileged: (list: readonly Scheme[]) => {
    state.app.mustNotBeReady('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges } of list) state.schemes.set(scheme, privileges)
  },
  handle: (scheme: string, handler: SchemeHandler) => {
    if (!state.isReady) throw new Error('protocol.handle before app is ready')
    const privileges = state.schemes.get(scheme)
    if (privileges?.standard !== true || privileges.secure !== true)
      throw new Error(`scheme ${scheme} is not registered as standard and secure`)
    state.handlers.set(scheme, handler)
  },
})
