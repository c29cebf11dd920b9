/** Stands in local storage from the opening of a window until the page was left in order. */
const key = 'so-vang.dang-mo'
let ended: Promise<boolean> | null = null

/** Whether another window of the program is open; each holds a lock that goes with it. Where a browser has no locks, none is. */
async function areOthersOpen(): Promise<boolean> {
  const { locks } = navigator as { readonly locks?: LockManager }
  if (locks === undefined) return false
  const { held = [] } = await locks.query()
  void locks.request(key, { mode: 'shared' }, () => new Promise(() => {}))
  return held.some(({ name }) => name === key)
}

async function begin(): Promise<boolean> {
  const isNoted = localStorage.getItem(key) !== null
  const note = (): void => localStorage.setItem(key, new Date().toISOString())
  note()
  window.addEventListener('pagehide', () => localStorage.removeItem(key))
  window.addEventListener('pageshow', note)
  const areOthers = await areOthersOpen()
  return !isNoted || areOthers
}

/** Notes that a window is open, and says whether the run before this one ended in order; once for each page. */
export const beganRun = (): Promise<boolean> => (ended ??= begin())
