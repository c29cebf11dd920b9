import { effectiveDay, honoreesOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { lapsedSource } from '../../law/lapsed'
import { readNumber } from '../../law/parameters'
import { dayAfter } from '../../lib/dates'
import { missing } from '../eligibility/fact'
import { inRuling, type Found } from './fact'

/** Money that is unknown or rests on rows nobody has confirmed. */
export function moneyFacts(paper: PaperCase): Found[] {
  const honorees = honoreesOf(paper)
  const onDate = effectiveDay(paper)
  const unconfirmed = [
    ...new Set(honorees.flatMap(({ prize }) => (prize === null || prize.confirmed || prize.multiplier === 0 ? [] : [prize.source]))),
  ]
  const paid = honorees.flatMap(({ prize }) => (prize === null || prize.multiplier === 0 ? [] : [prize.source]))
  const lapsed = new Map([...new Set(paid)].map((source) => [lapsedSource(paper.law, source, onDate), source] as const))
  const step = readNumber(paper.law, 'prize.roundUpToVnd', onDate)
  return [
    ...(honorees.some(({ prize }) => prize === null)
      ? [
          step.ok
            ? inRuling(paper.ruling.id, null, { id: 'CASE-PRIZE-UNKNOWN', onDate })
            : inRuling(paper.ruling.id, null, missing(paper.law, 'prize.roundUpToVnd', onDate)),
        ]
      : []),
    ...unconfirmed.map((source) => inRuling(paper.ruling.id, null, { id: 'PRIZE-UNCONFIRMED' }, source)),
    ...[...lapsed].flatMap(([instrument, source]) => {
      if (instrument === undefined) return []
      const { symbol, validTo, replacedBy } = instrument
      const since = validTo === null ? null : dayAfter(validTo)
      return [inRuling(paper.ruling.id, null, { id: 'PRIZE-LAPSED', symbol, since, replacedBy }, source)]
    }),
  ]
}
