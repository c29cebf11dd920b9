import { awardFormOn } from '../../law/select'
import { yearOf } from '../../lib/dates'
import type { Signed } from '../case/types'
import type { Answer } from '../ruling/types'
import { lineOf } from './rules'
import type { Award } from './types'

/**
 * Lines of the register for those whom the level above honoured in answer to a submission: as they were asked for, given by its decision.
 * The commune pays nothing for them, and no correction or payment of ours looks for them. Source: Decree 152/2025/NĐ-CP, art. 47.2.
 */
export function answeredAwards(signed: Signed, answer: Answer): Award[] {
  const lines = new Map(signed.entries.map((entry) => [entry.nominee.id, entry]))
  return signed.honoured
    .filter(({ nomineeId }) => answer.honoured.includes(nomineeId))
    .map((honoree) => ({
      ...lineOf(signed, honoree, lines.get(honoree.nomineeId)),
      registerNumber: null,
      year: yearOf(answer.on),
      rulingId: null,
      level: awardFormOn(signed.law, honoree.awardCode, honoree.subjectKind, answer.on)?.decidedBy ?? 'upper',
      prizeVnd: 0,
      multiplier: null,
      baseSalaryVnd: null,
      decisionSymbol: answer.symbol,
      decidedOn: answer.on,
      decidedBy: answer.decidedBy,
    }))
}
