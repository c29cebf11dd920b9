/** Numbers that look random and are the same every time, so that a round can be run again. */
export const drawn = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
