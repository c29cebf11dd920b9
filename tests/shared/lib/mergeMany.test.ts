import { describe, expect, it } from 'vitest'
import { mergeRows } from '@shared/lib/merge'

type Item = { readonly id: string; readonly text: string }

/** Random lists, the same on every run: a base and two states that grew out of it. */
function* edits(count: number): Generator<readonly [readonly Item[], readonly Item[], readonly Item[]]> {
  let seed = 11
  const random = (upTo: number): number => (seed = (seed * 48_271) % 2_147_483_647) % upTo
  const edited = (base: readonly Item[], name: string): readonly Item[] => {
    let rows = [...base]
    for (let step = random(4); step >= 0; step -= 1) {
      const at = random(rows.length + 1)
      const kind = random(4)
      if (kind === 0) rows.splice(at, 0, { id: `${name}${step}`, text: name })
      else if (kind === 1) rows = rows.filter((_, index) => index !== at)
      else if (kind === 2) rows = rows.map((row, index) => (index === at ? { ...row, text: `${row.text}${name}` } : row))
      else rows.push(...rows.splice(at, 1))
    }
    return rows
  }
  for (let round = 0; round < count; round += 1) {
    const base = Array.from({ length: random(6) }, (_, index) => ({ id: `${index}`, text: '' }))
    yield [base, edited(base, 'a'), edited(base, 'b')]
  }
}
const textOf = (rows: readonly Item[], id: string): string | undefined => rows.find((row) => row.id === id)?.text

describe('3,000 pairs of edits of one list at once, by the one merger', () => {
  it('lose nothing that was added or typed on either side, bring nothing back that nobody wants, and settle', () => {
    for (const [base, mine, theirs] of edits(3000)) {
      const merged = mergeRows(base, mine, theirs)
      const ids = merged.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const row of mine) {
        const before = textOf(base, row.id)
        // Added or typed on this side: these words stand.
        if (before !== row.text) expect(textOf(merged, row.id)).toBe(row.text)
      }
      for (const row of theirs) {
        const before = textOf(base, row.id)
        if (before === undefined) expect(textOf(merged, row.id)).toBe(row.text)
        const isTakenAway = before !== undefined && textOf(mine, row.id) === undefined
        if (isTakenAway) expect(ids).not.toContain(row.id)
        const isOnlyTheirs = before !== undefined && textOf(mine, row.id) === before
        if (isOnlyTheirs) expect(textOf(merged, row.id)).toBe(row.text)
      }
      expect(mergeRows(base, mine, merged)).toEqual(merged)
      expect(mergeRows(base, base, theirs)).toEqual(theirs)
      expect(mergeRows(base, mine, base)).toEqual(mine)
    }
  })
})
