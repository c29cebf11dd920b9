import { describe, expect, it } from 'vitest'
import { mergeFields, mergeRows } from '@shared/lib/merge'

const row = (id: string, text = id) => ({ id, text })

describe('an edit brought to a plan that changed meanwhile', () => {
  it('keeps the sentence that another window added, and the one that was typed', () => {
    expect(mergeRows([row('a')], [row('a', 'sửa'), row('b')], [row('a'), row('c')])).toEqual([row('a', 'sửa'), row('b'), row('c')])
  })

  it('takes away only what was taken away, and moves only what was moved', () => {
    const before = [row('a'), row('b'), row('c')]
    expect(mergeRows(before, [row('a'), row('c')], [row('a', 'mới'), row('b'), row('c'), row('d')])).toEqual([
      row('a', 'mới'),
      row('c'),
      row('d'),
    ])
    expect(mergeRows(before, [row('c'), row('a'), row('b')], [row('a'), row('b', 'mới'), row('c')])).toEqual([
      row('c'),
      row('a'),
      row('b', 'mới'),
    ])
    expect(mergeRows(before, [row('a'), row('b', 'sửa'), row('c')], [row('c'), row('b'), row('a')])).toEqual([
      row('c'),
      row('b', 'sửa'),
      row('a'),
    ])
  })

  it('keeps words typed into a sentence that was removed elsewhere', () => {
    expect(mergeRows([row('a'), row('b')], [row('a'), row('b', 'viết thêm')], [row('a')])).toEqual([row('a'), row('b', 'viết thêm')])
  })

  it('changes nothing the second time', () => {
    const before = { rows: [row('a')], title: 'cũ', other: 1 }
    const after = { rows: [row('a'), row('b')], title: 'mới' }
    const once = mergeFields(before, after, { ...before, other: 2 })
    expect(once).toEqual({ rows: [row('a'), row('b')], title: 'mới', other: 2 })
    expect(mergeFields(before, after, once)).toEqual(once)
  })
})
