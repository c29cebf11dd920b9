import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Fetch = () => Promise<unknown>

/** What was not asked for yet, in the order it became known. */
const waiting: Fetch[] = []

/** Fetches ahead, e.g. as a hand goes to what opens it. A file that does not come is no fault yet: who opens that part asks again and is told. */
export const ahead = (fetch: Fetch): Promise<unknown> => fetch().catch(() => undefined)

/** Makes a file of the program known that comes when it is asked for, or when nothing else is to do (`fetchNext`). Gives it back. */
export function fetchedLater<F extends Fetch>(fetch: F): F {
  waiting.push(fetch)
  return fetch
}

/** A part of a screen in a file of its own. `reach` fetches it as a hand goes to what opens it. */
export type Later<P extends object> = LazyExoticComponent<ComponentType<P>> & { readonly reach: () => void }

/** A part of a screen that comes when it is first drawn, reached for, or when nothing else is to do. Draw it within a `Suspense`. */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  fetchedLater(fetch)
  return Object.assign(
    lazy(async () => ({ default: await fetch() })),
    { reach: () => void ahead(fetch) },
  )
}

/** Fetches the next file that nobody has asked for yet; false when none is left. A file may make further ones known. */
export async function fetchNext(): Promise<boolean> {
  const next = waiting.shift()
  if (next === undefined) return false
  await ahead(next)
  return true
}
