import type { Snapshot } from '../ipc/twin'

type Ordered = Pick<Snapshot, 'line' | 'seq' | 'madeAt'>

/**
 * Copies in the order in which they were made, the newest first. The clock of a computer may be wrong for a while: within one line of data
 * the entries of the log count up whatever it said, so a copy counts as made no later than any that holds more.
 */
export function inOrder<Copy extends Ordered>(list: readonly Copy[]): Copy[] {
  const lines = new Map<string, Copy[]>()
  for (const one of list) lines.set(one.line, [...(lines.get(one.line) ?? []), one])
  const dated: { readonly one: Copy; readonly when: string; readonly place: number }[] = []
  for (const ofLine of lines.values()) {
    const later = ofLine.toSorted((a, b) => b.seq - a.seq || compare(b.madeAt, a.madeAt))
    let when = ''
    for (const [place, one] of later.entries()) {
      when = when === '' || one.madeAt < when ? one.madeAt : when
      dated.push({ one, when, place })
    }
  }
  return dated.sort((a, b) => compare(b.when, a.when) || a.place - b.place).map(({ one }) => one)
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
