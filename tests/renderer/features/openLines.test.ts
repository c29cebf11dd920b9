import { expect, it } from 'vitest'
import { seedLawBook } from '@shared/law/seed'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { askedNow, openLines } from '@renderer/features/subjects/openLines'
import { aNominee, aPerson, aRound } from '../../support/builders'
import { anAward } from '../../support/history'

it('counts what a subject is asked for now as its card lists it: neither given from above, nor settled, nor withdrawn', () => {
  const round = aRound({ id: 'r', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
  const line = (id: string, awardCode: string, standing: 'asked' | 'sent' | 'settled', withdrawnReason: string | null = null) => ({
    round,
    nominee: aNominee({ id, roundId: 'r', subjectId: 'p', awardCode, withdrawnReason }),
    standing,
  })
  // An answer from above stands in the register without a round of ours.
  const given = { ...anAward({ subjectId: 'p', awardCode: 'BK_TINH', decidedOn: '2026-12-16' }), roundId: null }
  const record = {
    subject: aPerson({ id: 'p' }),
    awards: [given],
    rounds: [
      line('a', 'LDTT', 'asked'),
      line('b', 'CSTDCS', 'sent'),
      line('c', 'BK_TINH', 'sent'),
      line('d', 'GK_XA', 'settled'),
      line('e', 'GK_XA', 'asked', 'rút'),
    ],
  } as unknown as SubjectRecord
  expect(askedNow(record).map(({ nominee }) => nominee.id)).toEqual(['a', 'b'])
  const listed = openLines(record, seedLawBook).filter(({ state }) => state === 'asked' || state === 'sent')
  expect(listed.map(({ id }) => id)).toEqual(['a', 'b'])
})
