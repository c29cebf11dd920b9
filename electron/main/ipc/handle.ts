import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { requests, type Channel, type RequestOf, type Responses } from '@shared/ipc/contract'
import { err, type Result } from '@shared/lib/result'
import { fieldsOf } from '@shared/lib/errors'
import type { Log } from '../files/logFile'
import { isOurs } from '../origin'

/** The work behind every channel: a checked request in, a `Result` out. `page` is the one that asked. */
export type Handlers = {
  readonly [Name in Channel]: (request: RequestOf<Name>, page: WebContents) => Result<Responses[Name]> | Promise<Result<Responses[Name]>>
}

/** Only the top frame of our own page may ask; a frame inside it, or a page that was led elsewhere, may not. */
const isOurMainFrame = ({ senderFrame }: IpcMainInvokeEvent) =>
  senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)

/**
 * Opens every channel of the contract, and no other. The only place that knows `ipcMain`: sender, then request are checked before
 * any work begins; what fails unexpectedly goes to the log and is answered by its reference.
 */
export function handleRequests(handlers: Handlers, log: Log): void {
  for (const channel of Object.keys(requests) as Channel[]) open(channel, handlers[channel], log)
}

function open<Name extends Channel>(channel: Name, work: Handlers[Name], log: Log): void {
  ipcMain.handle(channel, async (event, raw: unknown): Promise<Result<Responses[Name]>> => {
    if (!isOurMainFrame(event)) {
      log(channel, Object.assign(new Error('refused sender'), { code: 'refusedSender' }))
      throw new Error(`${channel}: refused sender`)
    }
    const request = requests[channel].safeParse(raw)
    if (!request.success) return err({ code: 'record.invalid', fields: fieldsOf(request.error) })
    try {
      return await work(request.data as RequestOf<Name>, event.sender)
    } catch (cause) {
      return err({ code: 'internal', reference: log(channel, cause) })
    }
  })
}
