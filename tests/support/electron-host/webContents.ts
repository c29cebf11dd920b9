import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { fromHttp, toHttp } from './addresses'
import { preventable } from './app'
import { pageHalf, preloadHalf } from './bridge'
import type { StandInWindow } from './browserWindow'
import { makeCodec } from './codec'
import { preloadWorld } from './preloadWorld'
import type { HostState } from './state'

const codec = makeCodec()
const worldName = 'electron-preload'
let lastId = 0

type Incoming = { readonly type: 'invoke' | 'send'; readonly id: number; readonly channel: string; readonly given: unknown[] }
type PdfOptions = { readonly landscape?: boolean; readonly printBackground?: boolean; readonly preferCSSPageSize?: boolean }

/** `webContents`: one page of a real Chromium, its preload in a real isolated world. */
export class StandInWebContents extends EventEmitter {
  readonly id: number
  readonly ready: Promise<void>
  /** The address being loaded by the program itself; everything else is a navigation that the page began. */
  ownLoad = ''
  #page: Page | null = null
  #cdp: CDPSession | null = null
  #tag = `__host${Math.random().toString(36).slice(2)}`
  #openHandler: ((details: { readonly url: string }) => { readonly action: string }) | null = null

  constructor(
    private readonly state: HostState,
    private readonly window: StandInWindow,
    private readonly preload: string | undefined,
    isFirst: boolean,
  ) {
    super()
    lastId += 1
    this.id = lastId
    this.ready = this.#attach(isFirst)
  }

  get page(): Page {
    if (this.#page === null) throw new Error('electron stand-in: the page is not there yet')
    return this.#page
  }
  isOn(page: Page): boolean {
    return this.#page === page
  }

  async #attach(isFirst: boolean): Promise<void> {
    const page = (isFirst ? this.state.context.pages()[0] : undefined) ?? (await this.state.context.newPage())
    this.#page = page
    this.#cdp = await this.state.context.newCDPSession(page)
    await this.#cdp.send('Runtime.enable')
    await this.#cdp.send('Page.enable')
    const binding = `${this.#tag}_post`
    this.#cdp.on('Runtime.bindingCalled', (call) => {
      if (call.name === binding) void this.#receive(call.payload, call.executionContextId)
    })
    if (this.preload !== undefined) await this.#installPreload(this.#cdp, binding, this.preload)
    this.#listen(page)
  }

  async #installPreload(cdp: CDPSession, binding: string, file: string): Promise<void> {
    const inTopFrame = (source: string) => `if (window === window.top) { ${source} }`
    const tag = JSON.stringify(this.#tag)
    await cdp.send('Runtime.addBinding', { name: binding, executionContextName: worldName })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: inTopFrame(`(${pageHalf})(${tag})`) })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName,
      source: inTopFrame(
        `(${preloadWorld})(${tag}, ${JSON.stringify(binding)}, ${makeCodec}, ${preloadHalf}, function (require, module, exports, process) {${fs.readFileSync(file, 'utf8')}\n})`,
      ),
    })
  }

  /** Until the page has heard the last answer: Electron asks in the same breath, this browser does not, and takes no second close meanwhile. */
  answered: Promise<void> = Promise.resolve()

  #listen(page: Page): void {
    page.on('load', () => this.emit('did-finish-load'))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('close', () => this.window.destroy())
    // Windows are made by the program alone; what the page opened was asked about in `askToOpen` and goes.
    page.on('popup', (popup) => void popup.close())
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return void dialog.dismiss()
      const event = preventable({})
      this.emit('will-prevent-unload', event)
      this.answered = event.defaultPrevented ? dialog.accept() : dialog.dismiss()
    })
  }

  async #receive(payload: string, executionContextId: number): Promise<void> {
    const message = codec.decode(payload) as Incoming
    const frame = { url: this.getURL(), parent: null, routingId: 1, processId: 1 }
    const event = { sender: this, senderFrame: frame, frameId: 1, processId: 1 }
    if (message.type === 'send') {
      this.state.ipcMain.emit(message.channel, event, ...message.given)
      return
    }
    const reply = await this.state.ipcMain.invoke(message.channel, event, message.given).then(
      (done) => codec.encode({ type: 'reply', id: message.id, done }),
      (cause: unknown) =>
        codec.encode({ type: 'reply', id: message.id, failed: `Error invoking remote method '${message.channel}': ${String(cause)}` }),
    )
    // The page may have gone while main was working: then nobody waits for the answer.
    await this.#cdp
      ?.send('Runtime.evaluate', { contextId: executionContextId, expression: `${this.#tag}_deliver(${JSON.stringify(reply)})` })
      .catch(() => {})
  }

  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void {
    this.#openHandler = handler
  }
  /** The page wants a new window. */
  askToOpen(url: string): void {
    const verdict = this.#openHandler?.({ url })
    this.state.log.popups.push(`${verdict?.action ?? 'no handler'} ${url}`)
  }
  getURL() {
    return fromHttp(this.page.url())
  }
  isDestroyed() {
    return this.window.isDestroyed()
  }
  reload(): void {
    void this.page.reload()
  }
  get mainFrame() {
    return { url: this.getURL() }
  }

  print(options: Record<string, unknown>, callback: (success: boolean, reason: string) => void): void {
    this.state.log.prints.push(options)
    callback(this.state.printAnswer.success, this.state.printAnswer.reason)
  }

  printToPDF({ landscape = false, printBackground = false, preferCSSPageSize = false }: PdfOptions = {}): Promise<Buffer> {
    return this.page.pdf({ landscape, printBackground, preferCSSPageSize })
  }

  async load(address: string): Promise<void> {
    await this.ready
    this.ownLoad = toHttp(address, this.state.handlers)
    const answer = await this.page.goto(this.ownLoad)
    if (answer === null || !answer.ok()) throw new Error(`ERR_FILE_NOT_FOUND (-6) loading '${address}'`)
    this.window.emit('ready-to-show')
  }
}
