/** Acts that a screen has begun and that stand in a queue: what the officer did, though the log does not hold it yet. */
const underWay = new Set<Promise<unknown>>()

/** Lets undo and redo wait for this work, whether it succeeds or not. */
export function announce<Value>(work: Promise<Value>): Promise<Value> {
  const settled: Promise<unknown> = work.then(
    () => underWay.delete(settled),
    () => underWay.delete(settled),
  )
  underWay.add(settled)
  return work
}

/** Resolves when everything announced so far is settled: the last act of the log is then the last thing the officer did. */
export async function waitForWork(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay)
}

/** Forgets what was announced: for a page that begins anew without being loaded anew, whose predecessor's work never settles. */
export const forgetWork = (): void => underWay.clear()
