/** The middle one of the measured times, in milliseconds. */
export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Runs `work` once to warm up and `times` times to measure; gives the median in milliseconds. */
export async function measure(times: number, work: () => unknown): Promise<number> {
  await work()
  const taken: number[] = []
  for (let run = 0; run < times; run += 1) {
    const started = performance.now()
    await work()
    taken.push(performance.now() - started)
  }
  return median(taken)
}

/** One line of the report: what, number, aim. The aim is for reading, nothing fails here. */
export const line = (what: string, milliseconds: number, aim = '', unit = 'ms'): void =>
  console.log(`${what.padEnd(72)} ${milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(8)} ${unit}${aim === '' ? '' : `   ${aim}`}`)

export const ratio = (ours: number, theirs: number): string => `(${(ours / theirs).toFixed(2)} lần)`
