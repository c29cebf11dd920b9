import { thisPage } from './onTheWay'

/** This window among those of the program, as short as a name can be. It lives as long as the page. */
export const thisWindow: string = thisPage.slice(0, 8)
/** When this window opened: what was done before by a window that is gone was done by whoever sits here now. */
export const openedAt: string = new Date().toISOString()

const prefix = 'so-vang-window:'
/** Locks between windows; absent outside a browser. */
const locks = (): LockManager | undefined => (globalThis as { readonly navigator?: Navigator }).navigator?.locks

/** Lets other windows see that this one is open, for as long as it is. Called once, at start. */
export function showWindow(): void {
  void locks()?.request(`${prefix}${thisWindow}`, () => new Promise<never>(() => undefined))
}

/** The other windows of the program that are open now. */
export async function otherWindows(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {}
  const names = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return new Set(names.filter((name) => name !== thisWindow))
}
