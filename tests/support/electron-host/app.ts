import { EventEmitter } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type { HostState } from './state'

/** An event that can be refused, as Electron passes it. */
export function preventable<Extra extends object>(extra: Extra) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}

type AppFacts = {
  readonly root: string
  readonly home: string
  readonly name: string
  readonly version: string
  readonly isFirstInstance: boolean
}

/** `app`: paths below one throw-away folder, the order of starting and quitting as Electron keeps it. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false
  readonly name: string
  readonly commandLine: { appendSwitch(name: string, value?: string): void; hasSwitch(name: string): boolean }
  private readonly paths: Map<string, string>
  private readonly facts: AppFacts
  private readonly state: HostState

  constructor(state: HostState, facts: AppFacts) {
    super()
    this.state = state
    this.facts = facts
    this.name = facts.name
    const appData = path.join(facts.home, 'AppData')
    this.paths = new Map([
      ['home', facts.home],
      ['appData', appData],
      ['userData', path.join(appData, facts.name)],
      ['temp', os.tmpdir()],
      ['documents', path.join(facts.home, 'Documents')],
      ['desktop', path.join(facts.home, 'Desktop')],
      ['downloads', path.join(facts.home, 'Downloads')],
    ])
    this.commandLine = {
      appendSwitch: (name, value) => {
        state.log.switches.push(value === undefined ? name : `${name}=${value}`)
      },
      hasSwitch: (name) => state.log.switches.some((each) => each === name || each.startsWith(`${name}=`)),
    }
  }

  getVersion() {
    return this.facts.version
  }
  getName() {
    return this.name
  }
  getAppPath() {
    return this.facts.root
  }
  getLocale() {
    return 'vi'
  }
  getPath(name: string): string {
    const found = this.paths.get(name)
    if (found === undefined) throw new Error(`Failed to get '${name}' path`)
    return found
  }
  setPath(name: string, folder: string): void {
    this.paths.set(name, folder)
  }
  requestSingleInstanceLock() {
    return this.facts.isFirstInstance
  }
  releaseSingleInstanceLock(): void {}
  setAppUserModelId(): void {}
  enableSandbox(): void {
    this.mustNotBeReady('app.enableSandbox')
  }
  isReady() {
    return this.state.isReady
  }
  whenReady() {
    return new Promise<void>((resolve) => {
      if (this.state.isReady) resolve()
      else this.once('ready', () => resolve())
    })
  }

  /** Windows first, then `will-quit`, which may still hold the program. */
  quit(): void {
    if (this.state.log.hasQuit) return
    if (this.refused('before-quit')) return
    for (const window of [...this.state.windows.values()]) window.destroy()
    if (this.refused('will-quit')) return
    this.state.log.hasQuit = true
    this.emit('quit')
  }

  exit(code = 0): void {
    this.state.log.exitCode = code
    this.state.log.hasQuit = true
  }

  mustNotBeReady(what: string): void {
    if (this.state.isReady) throw new Error(`${what} should be called before app is ready`)
  }

  private refused(name: string): boolean {
    const event = preventable({})
    this.emit(name, event)
    return event.defaultPrevented
  }
}
