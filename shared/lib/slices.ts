/** Long work as a generator that pauses by itself: run at once, or in slices that leave the screen free between them. */

/** The clock, and the way to let everything that waits run first: keys, drawing, the answers of the database. */
export type Breath = { readonly now: () => number; readonly breathe: () => Promise<void> }

/** How long the screen may be held up at once, in ms: a key pressed meanwhile is answered within a frame. */
const sliceMs = 12

/** Runs long work in slices. `onStep` hears how far it is, once for each slice. */
export async function runInSlices<Value>(
  work: Generator<number, Value>,
  { now, breathe }: Breath,
  onStep: (done: number) => void = () => undefined,
): Promise<Value> {
  let until = now() + sliceMs
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (now() < until) continue
    onStep(step.value)
    await breathe()
    until = now() + sliceMs
  }
}

/** Runs the work at once. */
export function atOnce<Value>(work: Generator<number, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
