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

/** Runs long work in slices that leave the screen free between them. `onStep` hears how far it is, once for each slice. */
export const inSlices = <Value>(work: Generator<number, Value>, onStep: (done: number) => void): Promise<Value> =>
  runInSlices(work, { now: () => performance.now(), breathe }, onStep)
