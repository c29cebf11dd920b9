import type { HistoricAward } from '../../domain/case/context'
import type { AwardRound, Nominee } from '../../domain/round/types'
import type { SubjectKind } from '../../domain/subject/types'
import { awardFormOn } from '../../law/select'
import type { LawBook } from '../../law/types'
import { isWithin, yearOf, type CalendarDate } from '../../lib/dates'

/** What a line rests on: the time of its achievements, and earlier awards. */

type Time = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }
/** The line's own time, or the round's where it has none. */
export const timeOf = (nominee: Pick<Nominee, 'periodFrom' | 'periodTo'>, round: Pick<AwardRound, 'periodFrom' | 'periodTo'>): Time => ({
  from: nominee.periodFrom ?? round.periodFrom,
  to: nominee.periodTo ?? round.periodTo,
})

/** The day an award speaks of: the last of its achievements, else the day it was decided. */
const dayOfAward = ({ periodTo, decidedOn }: Pick<HistoricAward, 'periodTo' | 'decidedOn'>): CalendarDate => periodTo ?? decidedOn

type Asked = {
  readonly awards: readonly HistoricAward[]
  readonly kind: SubjectKind
  readonly time: Time
  readonly law: LawBook
  readonly on: CalendarDate
}
/**
 * The awards that fall into the line's time and are for merit over it: titles, and forms given for merit, the oldest first. What was given
 * for a movement or a sudden deed is never proposed; nothing is while the time has no beginning. Source: Decree 152/2025/NĐ-CP, art. 4.3.
 */
export function proposedGrounds({ awards, kind, time: { from, to }, law, on }: Asked): HistoricAward[] {
  if (from === null) return []
  return awards
    .filter((award) => {
      const isForMerit = awardFormOn(law, award.awardCode, kind, on)?.kind === 'title' || award.roundType === 'merit'
      // Titles of a year are decided when it is over, or in the next one: the year they speak of counts.
      const day = award.periodTo === null && award.periodFrom === null ? `${yearOf(award.decidedOn)}-12-31` : dayOfAward(award)
      return isForMerit && isWithin(day, from, to === null ? null : `${yearOf(to)}-12-31`)
    })
    .toSorted((a, b) => (dayOfAward(a) < dayOfAward(b) ? -1 : 1))
}
