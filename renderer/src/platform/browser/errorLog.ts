import { newReference } from '@shared/ipc/reference'
import { errorFacts } from '../errorFacts'

const key = 'so-vang.log'
const keep = 50

type Entry = { readonly at: string; readonly reference: string; readonly message: string; readonly stack: string }

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
