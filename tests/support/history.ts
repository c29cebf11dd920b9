import type { HistoricAward } from '@shared/domain/case/context'

/** A line of the register as checks see it: the commune's Giấy khen of 2025 to nobody, by a decision of ours. */
export const anAward = (given: Partial<HistoricAward> = {}): HistoricAward => ({
  id: crypto.randomUUID(),
  subjectId: 'nobody',
  unitId: null,
  awardCode: 'GK_XA',
  awardName: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  decisionSymbol: '05/QĐ-UBND',
  decidedOn: '2025-12-20',
  rulingId: 'x',
  roundType: 'merit',
  movementId: null,
  periodFrom: null,
  periodTo: null,
  level: 'commune',
  achievement: '',
  ...given,
})
