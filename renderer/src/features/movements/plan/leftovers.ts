import type { Unsaved } from './draft'

/** Words typed in the last moment before the window closed, by field. Local storage is written at once, the database is not. */
const nameOf = (key: string): string => `so-vang.typed:${key}`

export function keepLeftover(key: string, unsaved: Unsaved<unknown>): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(unsaved))
  } catch (cause) {
    // Full or forbidden: the pauses before have saved all but the last words.
    console.warn(cause)
  }
}

/** What was kept for that field; `null` when nothing was. It stays until dropped. */
export function readLeftover<Value>(key: string): Unsaved<Value> | null {
  const kept = localStorage.getItem(nameOf(key))
  return kept === null ? null : (JSON.parse(kept) as Unsaved<Value>)
}

export const dropLeftover = (key: string): void => localStorage.removeItem(nameOf(key))
