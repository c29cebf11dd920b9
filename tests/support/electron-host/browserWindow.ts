import { EventEmitter } from 'node:events'
import { preventable } from './app'
import type { HostState } from './state'
import { StandInWebContents } from './webContents'

type Options = {
  readonly show?: boolean
  readonly width?: number
  readonly height?: number
  readonly title?: string
  readonly webPreferences?: Readonly<Record<string, unknown>>
}

/** `BrowserWindow`: holds its options for the test to read; refuses the web preferences that no program should ask for. */
export class StandInWindow extends EventEmitter {
  readonly id: number
  readonly webContents: StandInWebContents
  #isGone = false
  #isVisible: boolean

  constructor(
    private readonly state: HostState,
    readonly options: Options,
  ) {
    super()
    const preferences = options.webPreferences ?? {}
    if (
      preferences['nodeIntegration'] === true ||
      preferences['contextIsolation'] === false ||
      preferences['sandbox'] === false ||
      preferences['webSecurity'] === false
    ) {
      throw new Error(`electron stand-in: insecure webPreferences are not supported: ${JSON.stringify(preferences)}`)
    }
    this.#isVisible = options.show !== false
    this.id = state.windows.size + 1
    const isFirst = state.windows.size === 0
    state.windows.set(this.id, this)
    this.webContents = new StandInWebContents(state, this, preferences['preload'] as string | undefined, isFirst)
    state.app.emit('web-contents-created', {}, this.webContents)
    state.app.emit('browser-window-created', {}, this)
  }

  loadURL(address: string) {
    return this.webContents.load(address)
  }
  show(): void {
    this.#isVisible = true
  }
  hide(): void {
    this.#isVisible = false
  }
  focus(): void {
    this.state.log.focused += 1
  }
  restore(): void {}
  maximize(): void {}
  isMinimized() {
    return false
  }
  isVisible() {
    return this.#isVisible
  }
  isDestroyed() {
    return this.#isGone
  }

  /** As the officer's click on the cross: `close` first, then the page may object. */
  close(): void {
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) void this.webContents.answered.then(() => this.webContents.page.close({ runBeforeUnload: true }))
  }

  destroy(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.state.windows.delete(this.id)
    this.emit('closed')
    if (!this.webContents.page.isClosed()) void this.webContents.page.close()
    if (this.state.windows.size === 0 && !this.state.app.emit('window-all-closed')) this.state.app.quit()
  }
}
