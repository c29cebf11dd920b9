import { describe, expect, it } from 'vitest'
import { proposedGrounds, timeOf } from '@shared/checks/dossier/grounds'
import { basisAwardsOf } from '@shared/domain/case/basis'
import { noHistory, type HistoricAward, type SubjectHistory } from '@shared/domain/case/context'
import type { BasisAward } from '@shared/domain/case/types'
import type { Nominee } from '@shared/domain/round/types'
import { groundSentences } from '@shared/documents/words/grounds'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aNominee, aPerson } from '../../../support/builders'
import { paperOfCase } from '../../../support/caseParts'

const anAward = (given: Partial<HistoricAward>): HistoricAward => ({
  id: crypto.randomUUID(),
  subjectId: 's',
  unitId: null,
  awardCode: 'CSTDCS',
  awardName: 'Chiến sĩ thi đua cơ sở',
  decisionSymbol: '12/QĐ-UBND',
  decidedOn: '2025-12-20',
  rulingId: null,
  roundType: null,
  movementId: null,
  periodFrom: null,
  periodTo: null,
  level: 'commune',
  achievement: '',
  ...given,
})
const propose = (awards: readonly HistoricAward[], from: string | null, to: string | null) =>
  proposedGrounds({ awards, kind: 'person', time: { from, to }, law: seedLawBook, on: '2026-12-01' }).map(({ id }) => id)

describe('what a line rests on', () => {
  it.each<[string, Partial<HistoricAward>, boolean]>([
    ['a title of a year in its time', {}, true],
    ['a title entered from elsewhere', { rulingId: null, level: null }, true],
    ['a form given for merit', { awardCode: 'GK_XA', roundType: 'merit' }, true],
    ['a form given for a movement', { awardCode: 'GK_XA', roundType: 'movement' }, false],
    ['a form given for a sudden deed', { awardCode: 'GK_XA', roundType: 'sudden' }, false],
    ['a form nobody knows the reason of', { awardCode: 'GK_XA', roundType: null }, false],
    ['a title decided in the year after its own', { periodFrom: '2026-01-01', periodTo: '2026-12-31', decidedOn: '2027-01-15' }, true],
    ['a title of a year before', { decidedOn: '2024-12-20' }, false],
    ['a title of a year after', { decidedOn: '2027-12-20' }, false],
  ])('%s: proposed %s', (_what, given, is) => {
    expect(propose([anAward({ id: 'a', ...given })], '2025-01-01', '2026-12-31')).toEqual(is ? ['a'] : [])
  })

  it('is not proposed while the time has no beginning, and comes oldest first', () => {
    const two = [anAward({ id: 'late' }), anAward({ id: 'early', decidedOn: '2024-12-20' })]
    expect(propose(two, null, '2026-12-31')).toEqual([])
    expect(propose(two, '2024-01-01', null)).toEqual(['early', 'late'])
  })

  it('has the time of the round where the line has none', () => {
    const round = { periodFrom: '2026-01-01', periodTo: '2026-12-31' }
    expect(timeOf({}, round)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(timeOf({ periodFrom: '2025-01-01', periodTo: null }, round)).toEqual({ from: '2025-01-01', to: '2026-12-31' })
  })

  const said = (given: Partial<Nominee>, history: SubjectHistory | null, frozen: readonly BasisAward[] = []): string[] => {
    const entry = { nominee: aNominee(given), subject: aPerson() }
    return groundSentences({ ...paperOfCase(aCase([])), entries: [entry], basisAwards: [...frozen], history }, entry)
  }
  const before = { ...noHistory, awarded: [anAward({ id: 'b', decidedOn: '2026-12-20' }), anAward({ id: 'a' })] }

  it('is said on paper only where it is said in the dossier', () => {
    expect(said({}, before)).toEqual([])
    expect(said({ periodFrom: '2025-01-01', periodTo: '2026-12-31', basisAwardIds: ['b', 'a', 'gone'] }, before)).toEqual([
      'Thời gian lập thành tích: từ ngày 01/01/2025 đến hết ngày 31/12/2026',
      'Căn cứ đề nghị: Chiến sĩ thi đua cơ sở năm 2025 (số\u00A012/QĐ-UBND ngày 20/12/2025); Chiến sĩ thi đua cơ sở năm 2026 (số\u00A012/QĐ-UBND ngày 20/12/2026)',
    ])
    expect(said({ periodTo: '2026-12-31', basisAwardIds: ['a'] }, null)).toEqual(['Thời gian lập thành tích: đến hết ngày 31/12/2026'])
  })

  it('says what it said when it was signed, whatever the register says since; of others nothing is kept', () => {
    const frozen = basisAwardsOf([{ nominee: aNominee({ id: 'n', basisAwardIds: ['b', 'a', 'a'] }), subject: aPerson() }], before.awarded)
    const line = { id: 'n', basisAwardIds: ['b', 'a'] }
    const struck = { ...before, awarded: [anAward({ id: 'b', decidedOn: '2026-12-20', decisionSymbol: '99/QĐ-UBND' })] }
    expect(said(line, struck)).not.toEqual(said(line, before))
    expect(said(line, struck, frozen)).toEqual(said(line, before))
    expect(said(line, null, frozen)).toEqual(said(line, before))
    expect(said({ ...line, id: 'other' }, struck, frozen)).toEqual(said({ ...line, id: 'other' }, struck))
  })
})
