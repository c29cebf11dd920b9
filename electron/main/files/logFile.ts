import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withoutQuotes } from '@shared/ipc/logText'
import { newReference } from '@shared/ipc/reference'

/** Leaves an unexpected cause in the log and gives the reference under which it stands there. Never throws. */
export type Log = (where: string, cause: unknown) => string

const limitBytes = 1_000_000

function factsOf(cause: unknown): { readonly message: string; readonly stack?: string | undefined } {
  if (cause instanceof Error) {
    const nameless = (text: string): string => withoutNames(text, pathsOf(cause))
    return { message: nameless(`${cause.name}: ${cause.message}`), stack: nameless(cause.stack ?? '') }
  }
  if (isReport(cause)) return { message: withoutNames(cause.message), stack: withoutNames(cause.stack) }
  return { message: withoutNames(String(cause)) }
}

/** The files a failed disk call speaks of. */
const pathsOf = (cause: Error): string[] =>
  Object.entries(cause).flatMap(([key, value]) => ((key === 'path' || key === 'dest') && typeof value === 'string' ? [value] : []))

/** A log is carried to whoever helps: it names no person, no file and not the account. */
const withoutNames = (text: string, paths: readonly string[] = []): string =>
  withoutQuotes(paths.reduce((left, file) => left.replaceAll(file, `…${path.extname(file)}`), text)).replaceAll(os.homedir(), '~')

/** What the page sends about its own trouble: an error does not survive the way between processes, its facts do. */
const isReport = (cause: unknown): cause is { readonly message: string; readonly stack: string } =>
  typeof cause === 'object' &&
  cause !== null &&
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
