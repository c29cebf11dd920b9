import { describe, expect, it } from 'vitest'
import { setOf } from '@shared/documents/set'
import type { AwardCase } from '@shared/domain/case/types'
import { standingOf } from '@renderer/tools/documents/title'
import { isOfficial } from '@renderer/tools/documents/source'
import { text } from '@renderer/tools/documents/text'
import { issued } from '../../support/caseParts'
import { aSmallCase } from '../../support/documents'

const numbered = (awardCase: AwardCase): AwardCase => ({
  ...awardCase,
  rulings: awardCase.rulings.map((ruling, index) => ({ ...ruling, number: index + 1, issuedOn: '2026-12-20' })),
})
const kindsOf = (awardCase: AwardCase, wanted: boolean): string[] => [
  ...new Set(
    setOf(awardCase)
      .filter((item) => isOfficial(item) === wanted)
      .map(({ kind }) => kind),
  ),
]

describe('papers that are official', () => {
  it('are none of a decision that has number and day and is not issued', () => {
    const drafted = numbered(aSmallCase())
    expect(kindsOf(drafted, true)).not.toContain('decision')
    expect(kindsOf(drafted, false)).toEqual(expect.arrayContaining(['decision', 'paymentList']))
    // The room's own submission is signed before, as soon as it has its number.
    expect(kindsOf(drafted, true)).toContain('submission')
    expect(standingOf(setOf(drafted))).not.toBe(text.produce.official)
  })

  it('are those of an issued decision, whatever another paper still lacks', () => {
    const drafted = numbered(aSmallCase())
    const open = issued({
      ...drafted,
      rulings: drafted.rulings.map((ruling) => (ruling.kind === 'submissionRoom' ? { ...ruling, number: null } : ruling)),
    })
    expect(kindsOf(open, true)).toContain('decision')
    expect(kindsOf(open, false)).toContain('submission')
    const told = standingOf(setOf(open).filter(({ kind }) => kind === 'decision' || kind === 'submission'))
    expect(told).toBe(text.produce.someDrafts(text.kinds.submission))
  })
})
