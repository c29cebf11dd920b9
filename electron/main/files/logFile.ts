import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { checkedFacts, factsOfCause } from '@shared/ipc/logText'
import { newReference } from '@shared/ipc/reference'

/** Leaves an unexpected cause in the log and gives the reference under which it stands there. Never throws. */
export type Log = (where: string, cause: unknown) => string

const limitBytes = 1_000_000

/** A log is carried to whoever helps: it holds names of errors and places of the program, no words, no file, no account. */
const factsOf = (cause: unknown) => (isReport(cause) ? checkedFacts(cause) : factsOfCause(cause))

/** What the page sends about its own trouble: an error does not survive the way between processes, its facts do. */
const isReport = (cause: unknown): cause is { readonly message: string; readonly stack: string } =>
  typeof cause === 'object' &&
  cause !== null &&
  !(cause instanceof Error) &&
  'message' in cause &&
  typeof cause.message === 'string' &&
  'stack' in cause &&
  typeof cause.stack === 'string'

/**
 * The program's log: one JSON line per trouble in `so-vang.log`, the one before kept as `so-vang.1.log`. Written at once and
 * synchronously, since the program may be about to fall.
 */
export function createLog(folder: string): Log {
  const file = path.join(folder, 'so-vang.log')
  return (where, cause) => {
    const reference = newReference(randomBytes(6))
    try {
      fs.mkdirSync(folder, { recursive: true })
      if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limitBytes) fs.renameSync(file, path.join(folder, 'so-vang.1.log'))
      fs.appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), reference, where, ...factsOf(cause) })}\n`)
    } catch (problem) {
      // A full disk must not turn one trouble into two; the console is what is left.
      console.error(reference, where, cause, problem)
    }
    return reference
  }
}
