import { describe, expect, it } from 'vitest'
import { fieldChanges, isSameValue, turnFields } from '@shared/domain/change/fields'
import { namSachMovement } from '@shared/seed/namSachMovement'

const there = (before: object, after: object) => turnFields(before, fieldChanges(before, after), 'before')
const back = (before: object, after: object) => turnFields(after, fieldChanges(before, after), 'after')

describe('the fields that differ', () => {
  it('are named with the way to them, and nothing else is', () => {
    const before = {
      id: 'a',
      plan: {
        goals: [
          { id: '1', text: 'cũ' },
          { id: '2', text: 'giữ' },
        ],
        place: 'x',
      },
    }
    const after = {
      id: 'a',
      plan: {
        goals: [
          { id: '1', text: 'mới' },
          { id: '2', text: 'giữ' },
        ],
        place: 'x',
      },
    }
    expect(fieldChanges(before, after)).toEqual([{ path: ['plan', 'goals', 0, 'text'], before: 'cũ', after: 'mới' }])
  })

  it('are none where only the order of the fields differs, or one is undefined', () => {
    expect(fieldChanges({ a: 1, b: undefined }, { a: 1 })).toEqual([])
    expect(isSameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(isSameValue([], {})).toBe(false)
    expect(isSameValue(null, undefined)).toBe(false)
  })

  it('hold of a list only the items that came, went or moved', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    expect(fieldChanges({ rows }, { rows: rows.toSpliced(1, 1) })).toEqual([{ path: ['rows'], at: 1, before: [{ id: 'b' }], after: [] }])
    expect(fieldChanges({ rows }, { rows: [rows[0], rows[2], rows[1], rows[3]] })).toEqual([
      { path: ['rows'], at: 1, before: [{ id: 'b' }, { id: 'c' }], after: [{ id: 'c' }, { id: 'b' }] },
    ])
  })

  it('of one letter in a real plan are a small part of the plan', () => {
    const [first, ...others] = namSachMovement.objectives
    if (first === undefined) throw new Error('the plan has no objectives')
    const after = { ...namSachMovement, objectives: [{ ...first, text: `${first.text}.` }, ...others] }
    const size = JSON.stringify(fieldChanges(namSachMovement, after)).length
    expect(size).toBeLessThan(JSON.stringify(namSachMovement).length / 20)
    expect(back(namSachMovement, after)).toEqual(namSachMovement)
  })
})

describe('turning fields', () => {
  it('leads there and back, whatever differs', () => {
    // A generator that always gives the same states: a failing pair can be found again.
    let seed = 7
    const random = (upTo: number): number => (seed = (seed * 48_271) % 2_147_483_647) % upTo
    const value = (depth: number): unknown => {
      const kind = random(depth > 2 ? 5 : 8)
      if (kind < 5) return [null, '', 'chữ', 3, false][kind]
      if (kind === 5) return Array.from({ length: random(4) }, () => ({ id: String(random(5)), v: value(depth + 1) }))
      if (kind === 6) return Array.from({ length: random(4) }, () => value(depth + 1))
      return Object.fromEntries(['a', 'b', 'c'].slice(0, random(4)).map((key) => [key, value(depth + 1)]))
    }
    const row = () => ({ id: 'r', ...Object.fromEntries(['a', 'b', 'c'].slice(0, 1 + random(3)).map((key) => [key, value(0)])) })
    for (let round = 0; round < 2000; round += 1) {
      const [before, after] = [row(), row()]
      expect(there(before, after)).toEqual(after)
      expect(back(before, after)).toEqual(before)
    }
  })

  it('leaves fields alone that were changed since', () => {
    const changes = fieldChanges({ name: 'cũ', note: '' }, { name: 'mới', note: '' })
    expect(turnFields({ name: 'mới', note: 'của người khác' }, changes, 'after')).toEqual({ name: 'cũ', note: 'của người khác' })
  })

  it.each([
    ['a word', { name: 'khác' }, fieldChanges({ name: 'cũ' }, { name: 'mới' })],
    ['a list', { rows: [1, 9] }, fieldChanges({ rows: [1] }, { rows: [1, 2] })],
    ['a list that is none any more', { rows: 'x' }, fieldChanges({ rows: [1] }, { rows: [1, 2] })],
    ['a row that has no such place', { other: 1 }, [{ path: ['plan', 'goals', 0, 'text'], before: 'cũ', after: 'mới' }]],
    ['a list that is shorter', { rows: [] }, [{ path: ['rows', 3, 'text'], before: 'cũ', after: 'mới' }]],
  ])('is refused where %s no longer stands as it was left', (_what, present, changes) => {
    expect(turnFields(present, changes, 'after')).toBeNull()
  })

  it('brings back a field that was not there', () => {
    expect(back({ id: 'a' }, { id: 'a', note: 'x' })).toEqual({ id: 'a' })
    expect(Object.keys(back({ id: 'a' }, { id: 'a', note: 'x' }) ?? {})).toEqual(['id'])
    expect(there({ id: 'a' }, { id: 'a', note: 'x' })).toEqual({ id: 'a', note: 'x' })
  })
})
