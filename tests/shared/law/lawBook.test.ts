import { prizeOn } from '@shared/law/prize'
import { seedLawBook } from '@shared/law/seed'
import { reforms } from '@shared/law/reforms'
import { awardFormOn, defaultBases, hasLapsed, inForce } from '@shared/law/select'
import { lawBookSchema } from '@shared/law/types'
import { describe, expect, it } from 'vitest'

const before = '2026-06-30'
const after = '2026-12-15'
const amount = (code: string, kind: 'person' | 'collective' | 'household', day: string): number => {
  const prize = prizeOn(seedLawBook, code, kind, day)
  return prize.ok ? prize.value.amountVnd : Number.NaN
}

it('is a valid book with an id of its own for every row', () => {
  expect(lawBookSchema.parse(seedLawBook)).toEqual(seedLawBook)
  for (const part of Object.values(seedLawBook)) expect(new Set(part.map(({ id }) => id)).size).toBe(part.length)
})

it('says where every row comes from, and why one is not confirmed', () => {
  const { parameters, ...dated } = seedLawBook
  const rows = [
    ...Object.values(dated).flat(),
    ...reforms.flatMap((reform) => reform.rows.flatMap(({ row }) => ('values' in row ? [] : [row]))),
    ...parameters.flatMap(({ id, values }) => values.map((value) => ({ id, ...value }))),
  ]
  expect(rows.filter(({ source }) => source === '').map(({ id }) => id)).toEqual([])
  expect(rows.filter(({ confirmedOn, note }) => confirmedOn === null && note === '').map(({ id }) => id)).toEqual([])
})

describe('prize money', () => {
  it.each([
    ['LDTT', 'person', 710_000, 760_000],
    ['CSTDCS', 'person', 2_340_000, 2_530_000],
    ['CSTDT', 'person', 7_020_000, 7_590_000],
    ['CSTDTQ', 'person', 10_530_000, 11_390_000],
    ['TTLDTT', 'collective', 1_880_000, 2_030_000],
    ['TTLDXS', 'collective', 3_510_000, 3_800_000],
    ['XA_TB', 'collective', 4_680_000, 5_060_000],
    ['THON_VH', 'collective', 3_510_000, 3_800_000],
    ['CTD_TINH', 'collective', 18_720_000, 20_240_000],
    ['CTD_CP', 'collective', 28_080_000, 30_360_000],
    ['GK_XA', 'person', 710_000, 760_000],
    ['GK_XA', 'collective', 1_410_000, 1_520_000],
    ['GK_XA', 'household', 1_060_000, 1_140_000],
    ['BK_TINH', 'person', 3_510_000, 3_800_000],
    ['BK_TINH', 'collective', 7_020_000, 7_590_000],
    ['BK_TINH', 'household', 5_270_000, 5_700_000],
    ['BK_TTG', 'person', 8_190_000, 8_860_000],
    ['BK_TTG', 'collective', 16_380_000, 17_710_000],
    ['BK_TTG', 'household', 12_290_000, 13_290_000],
    ['HCLD3', 'person', 10_530_000, 11_390_000],
    ['HCLD2', 'person', 17_550_000, 18_980_000],
    ['HCLD1', 'person', 21_060_000, 22_770_000],
    ['HCLD3', 'collective', 21_060_000, 22_770_000],
    ['HCLD2', 'collective', 35_100_000, 37_950_000],
    ['HCLD1', 'collective', 42_120_000, 45_540_000],
    ['HUYCHUONG', 'person', 3_510_000, 3_800_000],
  ] as const)('of %s for a %s is counted from the base salary of the day', (code, kind, old, now) => {
    expect([amount(code, kind, before), amount(code, kind, after)]).toEqual([old, now])
  })

  it('of twelve persons, five collectives and three households follows the day of signing', () => {
    const total = (day: string): number =>
      12 * amount('GK_XA', 'person', day) + 5 * amount('GK_XA', 'collective', day) + 3 * amount('GK_XA', 'household', day)
    expect([total(after), total(before)]).toEqual([20_140_000, 18_750_000])
  })

  it('is rounded up to ten thousand: 0,45 × 2.530.000 = 1.138.500 gives 1.140.000', () => {
    expect(amount('GK_XA', 'household', after)).toBe(1_140_000)
  })

  it('is unknown, never unrounded, while the book does not say how to round', () => {
    const book = { ...seedLawBook, parameters: seedLawBook.parameters.filter(({ key }) => key !== 'prize.roundUpToVnd') }
    expect(prizeOn(book, 'GK_XA', 'person', after)).toMatchObject({
      ok: false,
      error: { code: 'law.missing', key: 'prize.roundUpToVnd', onDate: after },
    })
  })

  it('takes a multiplier of more than two decimals as it is written', () => {
    const awardForms = seedLawBook.awardForms.map((form) => ({ ...form, multiplier: 0.125 }))
    const salary = inForce(seedLawBook.baseSalaries, after).at(-1)?.amountVnd ?? Number.NaN
    const prize = prizeOn({ ...seedLawBook, awardForms }, 'GK_XA', 'person', after)
    expect(prize.ok && prize.value.amountVnd).toBe(Math.ceil(salary / 8 / 10_000) * 10_000)
  })

  it('is none for a cultured family: the decree names no money for it', () => {
    expect(awardFormOn(seedLawBook, 'GDVH', 'household', after)?.multiplier).toBeNull()
    expect(amount('GDVH', 'household', after)).toBe(0)
  })

  it('changes on the very day of the new base salary', () => {
    expect([amount('GK_XA', 'person', '2026-06-30'), amount('GK_XA', 'person', '2026-07-01')]).toEqual([710_000, 760_000])
  })
})

it('never gives a title and a form one code, and keeps them apart', () => {
  const kinds = new Map<string, Set<string>>()
  for (const { code, kind } of seedLawBook.awardForms) kinds.set(code, (kinds.get(code) ?? new Set()).add(kind))
  expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([])
})

it('prints only bases that somebody has read, in the order of print', () => {
  expect(inForce(seedLawBook.decisionBases, after).map(({ confirmedOn }) => confirmedOn)).not.toContain(null)
  expect(defaultBases(seedLawBook, after).map(({ id }) => id)).toEqual([
    'base-localGovernment',
    'base-emulationLaw',
    'base-nd129',
    'base-nd152',
    'base-tt15',
  ])
  expect(defaultBases(seedLawBook, '2027-03-01').map(({ id }) => id)).toEqual(['base-localGovernment', 'base-emulationLaw', 'base-nd129'])
})

it('leaves a base out that nobody has read', () => {
  const unread = { ...seedLawBook, decisionBases: seedLawBook.decisionBases.map((base) => ({ ...base, confirmedOn: null })) }
  expect(defaultBases(unread, after)).toEqual([])
})

it('tells what replaced every instrument that no longer holds', () => {
  const lapsed = seedLawBook.instruments.filter((instrument) => hasLapsed(instrument, after))
  expect(lapsed.map(({ symbol }) => symbol)).toEqual(
    expect.arrayContaining(['98/2023/NĐ-CP', '01/2024/TT-BNV', '91/2017/NĐ-CP', '77/2015/QH13', '65/2025/QH15']),
  )
  expect(lapsed.filter(({ replacedBy }) => replacedBy === '')).toEqual([])
})

it.each([
  [{ validTo: '2025-06-30', replacedBy: '' }, '2025-06-30', false],
  [{ validTo: '2025-06-30', replacedBy: '' }, '2025-07-01', true],
  [{ validTo: null, replacedBy: 'Luật khác' }, '2025-07-01', true],
  [{ validTo: null, replacedBy: '' }, '2025-07-01', false],
  [{ validTo: '2027-02-28', replacedBy: 'Nghị định khác' }, '2026-11-25', false],
])('says whether %j has lapsed on %s: %s', (instrument, on, expected) => {
  expect(hasLapsed(instrument, on)).toBe(expected)
})
