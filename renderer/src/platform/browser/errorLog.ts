import { logLineSchema, type LogLine } from '@shared/ipc/diagnosis'
import { checkedFacts } from '@shared/ipc/logText'
import { newReference } from '@shared/ipc/reference'
import { errorFacts } from '../errorFacts'

const key = 'so-vang.log'
const keep = 50

type Entry = Omit<LogLine, 'where'>

/** The entries kept in this browser, oldest first; what has not the shape of one is left out. */
export function readBrowserLog(): readonly LogLine[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return (Array.isArray(kept) ? kept : []).flatMap((entry: unknown) => {
      const line = logLineSchema.safeParse({ ...(entry as object), where: 'page' }).data
      return line === undefined ? [] : [{ ...line, ...checkedFacts(line) }]
    })
  } catch (problem) {
    console.error('log', problem)
    return []
  }
}

/** Keeps the last causes in this browser, and gives the reference that finds one again. */
export function logInBrowser(cause: unknown): string {
  const reference = newReference(crypto.getRandomValues(new Uint8Array(6)))
  const entry: Entry = { at: new Date().toISOString(), reference, ...errorFacts(cause) }
  console.error(reference, cause)
  try {
    const earlier: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    localStorage.setItem(key, JSON.stringify([...(Array.isArray(earlier) ? earlier : []), entry].slice(-keep)))
  } catch (logProblem) {
    // A full or forbidden store must not hide the cause that is being reported; the console has it.
    console.error('log', logProblem)
  }
  return reference
}
