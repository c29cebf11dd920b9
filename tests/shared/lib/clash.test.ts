import { describe, expect, it } from 'vitest'
import { clashes, withTheirs } from '@shared/lib/clash'
import { mergeEdit } from '@shared/lib/merge'

/** The same numbers every time. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
type Row = { readonly id: string; readonly name: string; readonly note: string | null }
type Office = {
  readonly name: string
  readonly place: string
  readonly style: { readonly size: number; readonly bold: boolean }
  readonly signers: readonly Row[]
}
const start: Office = {
  name: 'Xã Mẫu',
  place: 'Mẫu',
  style: { size: 13, bold: false },
  signers: ['a', 'b', 'c'].map((id) => ({ id, name: `Người ${id}`, note: null })),
}

function edited(draw: () => number, whole: Office, by: string): Office {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(draw() * list.length)]!
  const word = (): string => `${by}${Math.floor(draw() * 3)}`
  return pick<(office: Office) => Office>([
    (o) => ({ ...o, name: word() }),
    (o) => ({ ...o, place: word() }),
    (o) => ({ ...o, style: { ...o.style, size: 10 + Math.floor(draw() * 4) } }),
    (o) => ({ ...o, signers: o.signers.map((row) => (row.id === 'b' ? { ...row, name: word() } : row)) }),
    (o) => ({ ...o, signers: o.signers.filter((row) => row.id !== pick(['a', 'b', 'c'])) }),
    (o) => ({ ...o, signers: [...o.signers, { id: `${by}${draw()}`, name: word(), note: null }] }),
    (o) => o,
  ])(whole)
}
const fieldsOf = (office: Office): Map<string, string> =>
  new Map([
    ['name', office.name],
    ['place', office.place],
    ['size', String(office.style.size)],
    ...office.signers.map((row): [string, string] => [row.id, row.name]),
  ])

describe('two edits of one thing', () => {
  it('clash exactly where both changed the same field to something else: nothing else is lost when they are brought together', () => {
    const draw = numbers(7)
    for (let round = 0; round < 2000; round += 1) {
      const mine = edited(draw, edited(draw, start, 'tôi'), 'tôi')
      const theirs = edited(draw, edited(draw, start, 'bạn'), 'bạn')
      const found = new Set(
        clashes(start, mine, theirs).map(({ path }) => path.find((step) => step.length === 1 || ['name', 'place', 'size'].includes(step))),
      )
      const [was, ours, others, merged] = [start, mine, theirs, mergeEdit(start, mine, theirs) as Office].map(fieldsOf) as Map<
        string,
        string
      >[]
      for (const key of new Set([...was!.keys(), ...ours!.keys(), ...others!.keys()])) {
        const [before, a, b, now] = [was!.get(key), ours!.get(key), others!.get(key), merged!.get(key)]
        if (before !== a && before !== b && a !== b) expect(found).toContain(key)
        else expect(now).toBe(before === a ? b : a)
      }
    }
  })

  it('end as the other side has it where the officer takes theirs, and keep what only one side changed', () => {
    const mine = { ...start, name: 'của tôi', signers: start.signers.map((row) => (row.id === 'a' ? { ...row, name: 'A của tôi' } : row)) }
    const theirs = { ...start, name: 'bản kia', place: 'chỗ kia', signers: start.signers.filter((row) => row.id !== 'a') }
    const found = clashes(start, mine, theirs)
    expect(found.map(({ path }) => path.join('/'))).toEqual(['name', 'signers/a'])
    const merged = mergeEdit(start, mine, theirs)
    expect(found.reduce<unknown>((value, clash) => withTheirs(value, clash), merged)).toEqual(theirs)
    expect(merged).toMatchObject({ name: 'của tôi', place: 'chỗ kia' })
  })

  it('do not clash over the order of fields, a field that is none, or the same change on both sides', () => {
    expect(clashes({ a: 1, b: 2 }, { b: 2, a: 1, c: undefined }, { a: 9, b: 2 })).toEqual([])
    expect(clashes({ a: 1 }, { a: 2 }, { a: 2 })).toEqual([])
  })
})
