import { describe, expect, it } from 'vitest'
import { readMoney } from '@shared/lib/money'
import { formatCount } from '@shared/lib/numbers'
import { listText } from '@renderer/features/rounds/frame/text'
import { stripText } from '@renderer/features/rounds/frame/stripText'

const textFiles = import.meta.glob<string>('/renderer/src/**/*{t,T}ext.ts', { query: '?raw', import: 'default', eager: true })

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [5000, '5.000'],
    [12_345, '12.345'],
    [1_234_567, '1.234.567'],
    [-5000, '-5.000'],
  ])('%d is written %s', (count, written) => {
    expect(formatCount(count)).toBe(written)
  })

  it('is written alike in the strip, below the list and in the foot line; the number of a line is no count', () => {
    expect(stripText.proposed(5000)).toBe('5.000 đề nghị')
    expect(stripText.voting(1200, 5000)).toBe('1.200 / 5.000 đã ghi')
    expect(listText.counts(5000, 12, 1000)).toBe('Cá nhân 5.000 · Tập thể 12 · Hộ gia đình 1.000')
    expect(listText.act({ kind: 'paste', count: 5000 }, { from: 1201, to: 6200, lines: 1, fields: [] })).toBe(
      'Dán 5.000 dòng, từ dòng 1201',
    )
  })

  it('goes through its one desk in every file of words', () => {
    expect(Object.keys(textFiles).length).toBeGreaterThan(40)
    const own = Object.entries(textFiles).filter(([, source]) => /\$\{count\}|\.toLocaleString\('vi(-VN)?'\)/.test(source))
    expect(own.map(([file]) => file)).toEqual([])
  })
})

describe('a sum in đồng', () => {
  it.each([
    ['1.500.000', 1_500_000],
    ['1.500.000 đ', 1_500_000],
    ['1,500,000 đồng', 1_500_000],
    ['1500000', 1_500_000],
    ['1 500 000 VND', 1_500_000],
    ['0', 0],
    ['1.5', null],
    ['1,5 triệu', null],
    ['-5', null],
    ['', null],
  ])('“%s”', (typed, sum) => {
    expect(readMoney(typed)).toBe(sum)
  })
})
