import { runInSlices } from '@shared/lib/slices'

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/**
 * Runs long work in slices that leave the screen free between them, the first one behind what is going on. `onStep` hears how far it is, once
 * for each slice.
 */
export async function inSlices<Value>(work: Generator<number, Value>, onStep: (done: number) => void): Promise<Value> {
  await breathe()
  return runInSlices(work, { now: () => performance.now(), breathe }, onStep)
}
