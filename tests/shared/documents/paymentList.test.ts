import { describe, expect, it } from 'vitest'
import { paymentFacts, widthsOf } from '@shared/documents/kinds/paymentList/facts'
import { textWidth } from '@shared/documents/page'
import { besideMm } from '@shared/documents/styles'
import { awardWhole } from '@shared/documents/words/unbroken'
import { paperOf } from '@shared/domain/case/papers'
import type { PaperCase } from '@shared/domain/case/types'
import { balancedLines, textWidthMm } from '@shared/lib/timesWidths'
import { collectiveAt, householdAt, peopleOf, personAt } from '../../support/papers/people'
import { aWorld, type WorldOptions } from '../../support/papers/world'

const face = { sizePt: 12 } as const
const paperOfWorld = (options: WorldOptions): PaperCase => {
  const { awardCase } = aWorld(options)
  return paperOf(
    awardCase,
    awardCase.rulings.find(({ kind }) => kind === 'decision')!,
  )
}
const mixed = ['TTLDTT', 'CSTDCS', 'LDTT', 'GK_XA', 'GDVH', 'GK_XA', 'TTLDTT']
const sets: Readonly<Record<string, WorldOptions>> = {
  'one person': { subjects: [{ ...personAt(0), name: 'Nguyễn Thị Hồng Hạnh Mẫu' }] },
  'mixed awards': {
    subjects: [
      collectiveAt(3),
      { ...personAt(1), name: 'Tôn Nữ Nguyễn Phúc Hoàng Thiên Ngọc Mẫu' },
      personAt(2),
      personAt(5),
      householdAt(1),
      personAt(7),
      collectiveAt(0),
    ],
    nominee: (index) => ({ awardCode: mixed[index]! }),
  },
  '1,200 names': { subjects: peopleOf(1200) },
}

describe.each(Object.entries(sets))('columns of a payment list of %s', (_name, options) => {
  const paper = paperOfWorld(options)
  const widths = widthsOf(paper)
  const rows = paymentFacts(paper).phan.flatMap(({ dong }) => dong)

  it('take the page', () => {
    expect(Object.values(widths).reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth, 5)
  })
  it('hold sums on one line, awards in three with their words whole, calculations in two', () => {
    const fits = (text: string, widthMm: number): boolean => textWidthMm(text, face) <= widthMm - besideMm + 0.01
    for (const { so_tien, hinh_thuc, cach_tinh } of rows) {
      expect(fits(so_tien, widths.amountMm)).toBe(true)
      expect(balancedLines(awardWhole(hinh_thuc), widths.awardMm - besideMm, face).length).toBeLessThanOrEqual(3)
      for (const piece of awardWhole(hinh_thuc).split(' ')) expect(fits(piece, widths.awardMm)).toBe(true)
      for (const piece of cach_tinh.split(' ')) expect(fits(piece, widths.calculationMm)).toBe(true)
    }
  })
  it('hold every usual name of a person on one line', () => {
    for (const { ten } of rows.filter(({ ten: name }) => /^(?:Ông|Bà|Hộ) /u.test(name) && textWidthMm(name, face) <= 47))
      expect(textWidthMm(ten, face)).toBeLessThanOrEqual(widths.nameMm - besideMm)
  })
})

it('lists signed in wording 17 keep the columns and calculations they had', () => {
  const paper = { ...paperOfWorld(sets['mixed awards']!), wording: 17 }
  expect(Object.values(widthsOf(paper))).toEqual([10, 48, 21, 34, 26, 21])
  expect(
    paymentFacts(paper)
      .phan.flatMap(({ dong }) => dong.map(({ cach_tinh }) => cach_tinh))
      .join(''),
  ).not.toContain('× ')
})
