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

type RoundLine = SubjectRecord['rounds'][number]
const yearOfLine = ({ round, nominee }: RoundLine): number => yearOf(nominee.periodTo ?? round.periodTo ?? round.openedOn)
/** Whether an award of the register stands for the line; of an answer from above the award names no round of ours. */
const isGiven = ({ awards }: Pick<SubjectRecord, 'awards'>, line: RoundLine): boolean =>
  awards.some(
    (award) =>
      award.awardCode === line.nominee.awardCode &&
      (award.roundId === line.round.id || (award.roundId === null && awardYear(award) === yearOfLine(line))),
  )

/** What the subject is put forward for now: neither withdrawn nor settled nor given. */
export const askedNow = (record: Pick<SubjectRecord, 'rounds' | 'awards'>): RoundLine[] =>
  record.rounds.filter((line) => line.standing !== 'settled' && line.nominee.withdrawnReason === null && !isGiven(record, line))

/** The lines of a subject that have not come to an award. */
export const openLines = (record: SubjectRecord, law: LawBook): OpenLine[] =>
  record.rounds
    .filter((line) => !isGiven(record, line))
    .map((line) => {
      const { round, nominee, standing } = line
      return {
        id: nominee.id,
        year: yearOfLine(line),
        roundId: round.id,
        roundName: round.name,
        awardCode: nominee.awardCode,
        awardName: awardNameOn(law, nominee.awardCode, record.subject.kind, round.openedOn),
        state: nominee.withdrawnReason !== null ? 'withdrawn' : standing === 'settled' ? 'notGiven' : standing,
      }
    })
