import { describe, expect, it } from 'vitest'
import { patched } from '@shared/domain/subject/bulk'
import { likelyDoubles } from '@shared/domain/subject/doubles'
import type { Subject } from '@shared/domain/subject/types'
import { aCollective, aHousehold, aPerson } from '../../../support/builders'

const pairs = (...subjects: Subject[]) => likelyDoubles(subjects).map(({ first, second, reason }) => [first.id, second.id, reason])
const person = (id: string, given: Partial<Parameters<typeof aPerson>[0]> = {}) => aPerson({ id, ...given })

describe('records that may be one subject', () => {
  it.each([
    ['one name and year, in another unit or none', {}, { unit: '' }, 'same'],
    ['one name, a year missing, one unit', { birthYear: null }, {}, 'same'],
    ['one name, a year and the units missing', { birthYear: null, unit: '' }, { unit: '' }, 'yearMissing'],
    ['an honorific, capitals and another place of the tone', { name: 'ÔNG HOÀ VĂN MẪU' }, { name: 'Hòa Văn Mẫu' }, 'same'],
    ['other marks, one year', { name: 'Nguyễn Văn Hưng Mẫu' }, { name: 'Nguyễn Văn Hùng Mẫu' }, 'marksDiffer'],
  ] as const)('are asked about: %s', (_, a, b, reason) => {
    expect(pairs(person('a', a), person('b', b))).toEqual([['a', 'b', reason]])
    expect(pairs(person('b', b), person('a', a)).map(([, , why]) => why)).toEqual([reason])
  })

  it.each([
    ['another birth year', {}, { birthYear: 1990 }],
    ['another day of birth', { bornOn: '1985-01-02' }, { bornOn: '1985-03-04' }],
    ['another name', {}, { name: 'Trần Văn Mẫu' }],
    ['other marks and no year', { name: 'Nguyễn Văn Hưng Mẫu', birthYear: null }, { name: 'Nguyễn Văn Hùng Mẫu' }],
  ] as const)('are left alone: %s', (_, a, b) => {
    expect(pairs(person('a', a), person('b', b))).toEqual([])
  })

  it('are never of two kinds, nor villages or families that only their marks tell apart', () => {
    expect(pairs(person('a', { name: 'Hoàng Mẫu' }), aHousehold({ id: 'b', name: 'Hoàng Mẫu' }))).toEqual([])
    expect(pairs(aCollective({ id: 'a', name: 'Thôn Đông' }), aCollective({ id: 'b', name: 'Thôn Đồng' }))).toEqual([])
    expect(pairs(aCollective({ id: 'a' }), aCollective({ id: 'b', name: 'TRƯỜNG TIỂU HỌC MẪU' }))).toEqual([['a', 'b', 'same']])
    expect(pairs(aHousehold({ id: 'a' }), aHousehold({ id: 'b', name: 'Gia đình ông Trần Quang Mẫu' }))).toEqual([['a', 'b', 'same']])
  })

  it('stand with the surest first, every pair of three once', () => {
    const found = pairs(person('a', { birthYear: null, unit: '' }), person('b', { unit: '' }), person('c', { unit: '' }))
    expect(found).toEqual([
      ['b', 'c', 'same'],
      ['a', 'b', 'yearMissing'],
      ['a', 'c', 'yearMissing'],
    ])
  })
})

describe('one field set for many records', () => {
  it('leaves everything else of each as it was, and the record itself where nothing changes', () => {
    const someone = person('a', { note: 'Ghi chú mẫu', bornOn: '1985-01-02' })
    expect(patched(someone, { unit: 'Thôn Mẫu', unitId: 'u' })).toEqual({ ...someone, unit: 'Thôn Mẫu', unitId: 'u' })
    expect(patched(someone, { post: someone.post })).toBe(someone)
    const home = aHousehold()
    expect(patched(home, { unit: 'Thôn Mẫu', unitId: null, group: 'farmer' })).toBe(home)
    expect(patched(home, { address: 'Thôn Mẫu 2' })).toEqual({ ...home, address: 'Thôn Mẫu 2' })
  })
})
