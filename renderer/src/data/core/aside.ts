import { runInSlices } from '@shared/lib/slices'

/**
 * Work that several live queries wait for: its reads belong to none of them, each follows the log by itself. It begins in a task of its own,
 * since whatever a live query begins in its own task is noted row by row.
 */
export const aside = <Value>(work: () => Promise<Value>): Promise<Value> =>
  Promise.resolve(
    new Promise<Value>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        work().then(resolve, reject)
      }
      port2.postMessage(null)
    }),
  )

const pause = (): Promise<void> => aside(() => Promise.resolve())

/** Long work in slices that leave the screen free between them; live queries may wait for it. */
export const asideInSlices = <Value>(work: () => Generator<number, Value>): Promise<Value> =>
  aside(() => runInSlices(work(), { now: () => performance.now(), breathe: pause }))
