/** While what is typed on a page has nowhere to go, since its record is gone: nothing is stored, nothing is thrown away, and all goes on once it is back. */

let held = 0
let waiting: readonly (() => void)[] = []

/** Whether storing waits. */
export const isHeld = (): boolean => held > 0

/** From now on storing waits; the answer lets it go on. */
export function holdStoring(): () => void {
  held += 1
  return () => {
    held -= 1
    if (held > 0) return
    const ready = waiting
    waiting = []
    ready.forEach((goOn) => goOn())
  }
}

/** Ends at once, or as soon as storing may go on. */
export const mayStore = (): Promise<void> => (held === 0 ? Promise.resolve() : new Promise((resolve) => (waiting = [...waiting, resolve])))
