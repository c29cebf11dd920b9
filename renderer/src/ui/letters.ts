import { useEffect, useSyncExternalStore } from 'react'

/**
 * Letters that stand in a field and cannot be stored: half a day, "22a" for a number. They are nobody's value, so no act knows them; they stand
 * beside it, by the place of their field, outlive a reload, and are told to those who ask what is still missing.
 */

const prefix = 'so-vang.letters:'
/** The way to a field: its kind of row, the row, the field. */
export const lettersPlace = (kind: string, id: string, field: string): string => `${kind}/${id}/${field}`

const held = new Map<string, string>()
/** What has been left in the fields: while she types, half a day is no mistake yet. */
let told: ReadonlyMap<string, string> = new Map()
let isRead = false
const listeners = new Set<() => void>()

function readOnce(): void {
  if (isRead || typeof localStorage === 'undefined') return
  isRead = true
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix)) held.set(key.slice(prefix.length), localStorage.getItem(key) ?? '')
  told = new Map(held)
}

/** Forgets what was read, as a window that opens anew. */
export function forgetLetters(): void {
  held.clear()
  told = new Map()
  isRead = false
}

/** The letters of every field that was left with some, by place. */
export function readLetters(): ReadonlyMap<string, string> {
  readOnce()
  return told
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
/** The same, kept fresh. */
export const useLetters = (): ReadonlyMap<string, string> => useSyncExternalStore(subscribe, readLetters)

/** What stood in the field when it was last seen, where that could not be stored. */
export function lettersAt(place: string): string | undefined {
  readOnce()
  return held.get(place)
}

/** A field was left: from now on its letters count. */
export function tellLetters(): void {
  if (told.size === held.size && [...held].every(([place, letters]) => told.get(place) === letters)) return
  told = new Map(held)
  listeners.forEach((listener) => listener())
}

function keepLetters(place: string, letters: string | null): void {
  if ((held.get(place) ?? null) === letters) return
  try {
    if (letters === null) localStorage.removeItem(prefix + place)
    else localStorage.setItem(prefix + place, letters)
  } catch (cause) {
    // Full or forbidden: they still stand in the field and are told, only a reload loses them.
    console.warn(cause)
  }
  if (letters === null) held.delete(place)
  else held.set(place, letters)
  // What is cured is cured at once.
  if (letters === null && told.has(place)) tellLetters()
}

/** Keeps the letters of one field, `null` where what stands there can be stored. A field without a place keeps none. */
export function useKeptLetters(place: string | undefined, letters: string | null): void {
  useEffect(() => {
    if (place !== undefined) keepLetters(place, letters)
  }, [place, letters])
  useEffect(() => tellLetters, [])
}
