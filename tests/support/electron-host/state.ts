import type { BrowserContext } from 'playwright-core'
import type { StandInApp } from './app'
import type { StandInWindow } from './browserWindow'
import type { IpcMain } from './ipcMain'

export type DialogCall = { readonly kind: string; readonly options: Record<string, unknown> }
export type DialogAnswer = unknown

/** What a request is answered with by the program's own `protocol.handle`. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>
export type RequestFilter = (
  details: { readonly url: string; readonly method: string; readonly resourceType: string },
  answer: (verdict: { readonly cancel?: boolean }) => void,
) => void
export type PermissionRequest = (
  page: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
) => void
export type PermissionCheck = (page: unknown, permission: string, origin: string) => boolean

/** Everything one run of the program left behind for the test to read, and what the parts of the stand-in share. */
export type HostState = {
  readonly context: BrowserContext
  readonly windows: Map<number, StandInWindow>
  readonly schemes: Map<string, { readonly standard?: boolean; readonly secure?: boolean }>
  readonly handlers: Map<string, SchemeHandler>
  readonly answers: DialogAnswer[]
  readonly log: {
    readonly dialogs: DialogCall[]
    readonly blocked: string[]
    readonly opened: string[]
    readonly prints: Record<string, unknown>[]
    readonly switches: string[]
    readonly popups: string[]
    menu: unknown
    exitCode: number | null
    hasQuit: boolean
    focused: number
  }
  printAnswer: { readonly success: boolean; readonly reason: string }
  requestFilter: RequestFilter | null
  permissionRequest: PermissionRequest | null
  permissionCheck: PermissionCheck | null
  isReady: boolean
  app: StandInApp
  ipcMain: IpcMain
}
