/** How long the screen may be held up at once, in ms: a key pressed meanwhile is answered within a frame. */
const sliceMs = 12

/** Lets everything that waits run first: keys, drawing, the answers of the database. */
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
export async function inSlices<Value>(work: Generator<number, Value>, onStep: (done: number) => void): Promise<Value> {
  let until = performance.now() + sliceMs
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    onStep(step.value)
    await breathe()
    until = performance.now() + sliceMs
  }
}

/** Runs the work at once. */
export function atOnce<Value>(work: Generator<number, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
