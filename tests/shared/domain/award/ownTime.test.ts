import { expect, it } from 'vitest'
import { awardsOf } from '@shared/domain/award/rules'
import { honoreesOf } from '@shared/domain/case/honorees'
import { aCase, aPerson, aRound } from '../../../support/builders'
import { paperOfCase, withDecision } from '../../../support/caseParts'

it.each([
  ['the round’s where the line has none', {}, '2026-01-01', '2026-12-31'],
  ['its own where it has one', { periodFrom: '2024-01-01', periodTo: '2026-06-30' }, '2024-01-01', '2026-06-30'],
  ['its own beginning with the round’s end', { periodFrom: '2025-01-01', periodTo: null }, '2025-01-01', '2026-12-31'],
])('a line of the register keeps the time of the achievements: %s', (_what, given, from, to) => {
  const round = aRound({ procedure: 'simplified', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
  const paper = paperOfCase(withDecision(aCase([aPerson()], { round }, given), { number: 12, issuedOn: '2026-12-20' }))
  expect(awardsOf(paper, honoreesOf(paper))).toMatchObject([{ periodFrom: from, periodTo: to }])
})
