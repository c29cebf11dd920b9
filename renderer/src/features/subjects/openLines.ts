import { awardYear } from '@shared/domain/registration/rules'
import { awardNameOn } from '@shared/law/names'
import type { LawBook } from '@shared/law/types'
import { yearOf } from '@shared/lib/dates'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'

/** A line of a round that no award of the register stands for: asked for now, left out of what its round issued, or withdrawn. */
export type OpenLine = {
  readonly id: string
  readonly year: number
  readonly roundId: string
  readonly roundName: string
  readonly awardCode: string
  readonly awardName: string
  readonly state: 'asked' | 'sent' | 'notGiven' | 'withdrawn'
}

/** The lines of a subject that have not come to an award; of an answer from above the award names no round of ours. */
export const openLines = ({ rounds, awards, subject }: SubjectRecord, law: LawBook): OpenLine[] =>
  rounds.flatMap(({ round, nominee, standing }) => {
    const year = yearOf(nominee.periodTo ?? round.periodTo ?? round.openedOn)
    const isGiven = awards.some(
      (award) =>
        award.awardCode === nominee.awardCode && (award.roundId === round.id || (award.roundId === null && awardYear(award) === year)),
    )
    if (isGiven) return []
    return [
      {
        id: nominee.id,
        year,
        roundId: round.id,
        roundName: round.name,
        awardCode: nominee.awardCode,
        awardName: awardNameOn(law, nominee.awardCode, subject.kind, round.openedOn),
        state: nominee.withdrawnReason !== null ? 'withdrawn' : standing === 'settled' ? 'notGiven' : standing,
      },
    ]
  })
