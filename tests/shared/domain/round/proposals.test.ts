import { describe, expect, it } from 'vitest'
import { isDecidedHere, proposedForms, usualAwardIn, usualAwardOf } from '@shared/domain/round/proposals'
import { roundTypes } from '@shared/domain/round/types'
import { usualProcedure } from '@shared/domain/round/drafts'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'

type Round = Parameters<typeof proposedForms>[0]['round']
const aRound = (given: Partial<Round> = {}): Round => ({
  type: 'merit',
  reviewKind: null,
  procedure: 'standard',
  openedOn: '2026-12-01',
  ...given,
})
const codesOf = (given: Partial<Round>, law: LawBook = seedLawBook, movement: Parameters<typeof proposedForms>[0]['movement'] = null) => [
  ...new Set(proposedForms({ round: aRound(given), movement, law }).map(({ code }) => code)),
]
const withValue = (key: string, value: string): LawBook => ({
  ...seedLawBook,
  parameters: [
    ...seedLawBook.parameters.filter((one) => one.key !== key),
    { id: key, key, title: key, unit: '', values: [{ from: null, to: null, value, source: 'Thử', confirmedOn: null, note: '' }] },
  ],
})

describe('the awards a round proposes', () => {
  it('names only awards of the catalogue, whatever its type', () => {
    const known = new Set(seedLawBook.awardForms.map(({ code }) => code))
    const named = seedLawBook.parameters
      .filter(({ key }) => key.startsWith('round.awards.'))
      .flatMap(({ values }) => values.flatMap(({ value }) => String(value).split('; ')))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((code) => !known.has(code))).toEqual([])
  })

  it.each(roundTypes.filter((type) => type !== 'resistance'))('of type %s are known', (type) => {
    expect(codesOf({ type, procedure: usualProcedure(type) })).not.toEqual([])
  })

  it('are those its plan names for the review, before what the type allows', () => {
    const round = { type: 'movement' as const }
    expect(codesOf({ ...round, reviewKind: 'preliminary' }, seedLawBook, namSachMovement)).toEqual(['BK_TINH', 'GK_XA'])
    expect(codesOf({ ...round, reviewKind: 'final' }, seedLawBook, namSachMovement)).toEqual(['BK_TTG', 'CTD_TINH', 'BK_TINH', 'GK_XA'])
    // The plan names none for the year.
    expect(codesOf({ ...round, reviewKind: 'annual' }, seedLawBook, namSachMovement)).toContain('GK_XA')
  })

  it('give a line that names none the same award, whoever opens the round', () => {
    const round = aRound({ type: 'movement', reviewKind: 'preliminary' })
    const plan = {
      ...namSachMovement,
      awards: {
        ...namSachMovement.awards,
        reviews: namSachMovement.awards.reviews.map((review) => ({
          ...review,
          forms: review.forms.filter(({ awardCode }) => awardCode !== 'GK_XA'),
        })),
      },
    }
    expect(usualAwardIn({ round, movement: namSachMovement, law: seedLawBook }, 'collective')).toBe('GK_XA')
    expect(usualAwardIn({ round, movement: plan, law: seedLawBook }, 'collective')).toBe('BK_TINH')
    expect(usualAwardIn({ round, movement: plan, law: withValue('award.usualCode', 'CSTDCS') }, 'person')).toBe('BK_TINH')
  })

  it('are those of the review where the office wrote a row for it', () => {
    const law = withValue('round.awards.movement.preliminary', 'GK_XA')
    expect(codesOf({ type: 'movement', reviewKind: 'preliminary' }, law)).toEqual(['GK_XA'])
    expect(codesOf({ type: 'movement', reviewKind: 'final' }, law)).toContain('BK_TINH')
  })

  it('are the awards decided by posting where the list is put up, and never otherwise', () => {
    expect(codesOf({ procedure: 'posting' })).toEqual(['THON_VH', 'GDVH'])
    expect(codesOf({}, withValue('round.awards.merit', 'LDTT; GDVH'))).toEqual(['LDTT'])
  })

  it('leave out what the catalogue does not know on that day, and words that are no code', () => {
    expect(codesOf({}, withValue('round.awards.merit', ' LDTT ;; KHONG_CO; GK_XA'))).toEqual(['LDTT', 'GK_XA'])
    expect(codesOf({ openedOn: '2020-01-01' })).toEqual([])
  })
})

describe('what follows from them', () => {
  it.each([
    ['merit', true],
    ['movement', true],
    ['sudden', true],
    ['foreign', true],
    ['service', false],
    ['tenure', false],
    // Nobody says: both ways stay open.
    ['resistance', true],
  ] as const)('a round of type %s is decided here: %s', (type, here) => {
    expect(isDecidedHere(proposedForms({ round: aRound({ type }), movement: null, law: seedLawBook }))).toBe(here)
  })

  it('a line that names no award gets the usual one where the round proposes it for such a subject', () => {
    const merit = proposedForms({ round: aRound(), movement: null, law: seedLawBook })
    expect((['person', 'collective', 'household'] as const).map((kind) => usualAwardOf(merit, 'GK_XA', kind))).toEqual([
      'GK_XA',
      'GK_XA',
      'GK_XA',
    ])
    const posted = proposedForms({ round: aRound({ procedure: 'posting' }), movement: null, law: seedLawBook })
    expect((['collective', 'household'] as const).map((kind) => usualAwardOf(posted, 'GK_XA', kind))).toEqual(['THON_VH', 'GDVH'])
    // Nothing is proposed for a person there: the usual one stands, for the checks to see.
    expect(usualAwardOf(posted, 'GK_XA', 'person')).toBe('GK_XA')
    expect(usualAwardOf([], 'GK_XA', 'person')).toBe('GK_XA')
  })
})
