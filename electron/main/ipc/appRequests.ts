import os from 'node:os'
import { app } from 'electron'
import type { MachineFacts } from '@shared/ipc/diagnosis'
import { ok } from '@shared/lib/result'
import type { Log } from '../files/logFile'
import { text } from '../text'
import type { Handlers } from './handle'

/** Who sits at which computer, and what went wrong on the page. */
export function appRequests(log: Log, diagnose: () => Promise<MachineFacts>) {
  return {
    'app:info': () => ok({ version: app.getVersion(), userName: userName(), deviceName: os.hostname() }),
    'app:diagnosis': async () => ok(await diagnose()),
    'app:error': ({ message, stack }) => ok({ reference: log('page', { message, stack }) }),
  } satisfies Partial<Handlers>
}

/** The Windows account. Some locked-down accounts have no entry in the system's user list, and the call throws for them. */
function userName(): string {
  try {
    return os.userInfo().username || text.unknownUser
  } catch {
    return text.unknownUser
  }
}
