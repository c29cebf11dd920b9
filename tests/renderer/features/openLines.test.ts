import { expect, it } from 'vitest'
import type { LineState } from '@shared/domain/round/lineState'
import { seedLawBook } from '@shared/law/seed'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { countAsked, openLines } from '@renderer/features/subjects/openLines'
import { aNominee, aPerson, aRound } from '../../support/builders'

it('counts what a subject is asked for now as its card lists it: neither given, nor left out, nor withdrawn', () => {
  const round = aRound({ id: 'r', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
  const line = (id: string, awardCode: string, state: LineState, periodTo: string | null = null) => ({
    round,
    nominee: aNominee({ id, roundId: 'r', subjectId: 'p', awardCode, periodTo }),
    state,
  })
  const record = {
    subject: aPerson({ id: 'p' }),
    awards: [],
    rounds: [
      line('a', 'LDTT', 'asked', '2025-12-31'),
      line('b', 'CSTDCS', 'sent'),
      line('c', 'BK_TINH', 'given'),
      line('d', 'GK_XA', 'notGiven'),
      line('e', 'GK_XA', 'withdrawn'),
    ],
  } as unknown as SubjectRecord
  expect(countAsked(record)).toBe(2)
  expect(openLines(record, seedLawBook).map(({ id, state, year }) => `${id} ${state} ${year}`)).toEqual([
    'a asked 2025',
    'b sent 2026',
    'd notGiven 2026',
    'e withdrawn 2026',
  ])
})
