import { describe, expect, it } from 'vitest'
import { blanksOf, fillBlanks, honorificProposals } from '@shared/domain/round/fillBlanks'
import { emptyRow, type ListRow } from '@shared/domain/round/listRow'
import { proposedHonorific } from '@shared/domain/subject/honorific'

const row = (id: string, given: Partial<ListRow>): ListRow => ({ ...emptyRow(id), ...given })
const words = { unit: 'Phòng Kinh tế', achievement: 'Đã có thành tích mẫu', proposedBy: 'UBND xã Mẫu' }

describe('Ông or Bà by the middle name', () => {
  it.each([
    ['Nguyễn Thị Mẫu', 'Bà'],
    ['NGUYỄN VĂN MẪU', 'Ông'],
    ['Lê Thị Văn Mẫu', 'Bà'],
    ['Phạm Đình Mẫu', 'Ông'],
    ['Hồ Thị', ''],
    ['Văn Mẫu', ''],
    ['Lê Hồng Mẫu', ''],
    ['Y Mẫu', ''],
    ['Trần Ngọc Văn', ''],
    ['', ''],
  ])('of %s proposes “%s”', (name, honorific) => expect(proposedHonorific(name)).toBe(honorific))
})

describe('filling what lines leave blank', () => {
  const rows = [
    row('a', { name: 'Nguyễn Thị Mẫu', unit: 'Thôn Mẫu' }),
    row('b', { name: 'Trần Văn Mẫu', honorific: 'Ông', achievement: 'Riêng' }),
    row('c', { name: 'Trường THCS Mẫu' }),
    row('d', { name: 'Lê Văn Mẫu' }),
    emptyRow('e'),
  ]
  it('proposes only for persons without one', () => {
    expect(honorificProposals(rows).map(({ id, honorific }) => [id, honorific])).toEqual([
      ['a', 'Bà'],
      ['d', 'Ông'],
    ])
  })
  it('counts and fills blank cells only, never a collective’s parent organ, and leaves other rows as they are', () => {
    expect(blanksOf(rows)).toEqual({ unit: 2, achievement: 3, proposedBy: 4 })
    const next = fillBlanks(rows, words, new Map([['a', 'Bà']]))
    expect(next.map(({ unit }) => unit)).toEqual(['Thôn Mẫu', 'Phòng Kinh tế', '', 'Phòng Kinh tế', ''])
    expect(next.map(({ achievement }) => achievement)[1]).toBe('Riêng')
    expect(next.map(({ honorific }) => honorific)).toEqual(['Bà', 'Ông', '', '', ''])
    expect(next[4]).toBe(rows[4])
    expect(fillBlanks(rows, { unit: ' ', achievement: '', proposedBy: '' }, new Map())).toEqual(rows)
  })
})
