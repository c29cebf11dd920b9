import { isPutForward, lineYear, type LineState } from '@shared/domain/round/lineState'
import { awardNameOn } from '@shared/law/names'
import type { LawBook } from '@shared/law/types'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'

/** A line of a round that no award of the register stands for: asked for now, left out of what its round issued, or withdrawn. */
export type OpenLine = {
  readonly id: string
  readonly year: number
  readonly roundId: string
  readonly roundName: string
  readonly awardCode: string
  readonly awardName: string
  readonly state: Exclude<LineState, 'given'>
}

/** How many awards the subject is put forward for now. */
export const countAsked = ({ rounds }: Pick<SubjectRecord, 'rounds'>): number => rounds.filter(({ state }) => isPutForward(state)).length

/** The lines of a subject that have not come to an award. */
export const openLines = ({ rounds, subject }: SubjectRecord, law: LawBook): OpenLine[] =>
  rounds.flatMap(({ round, nominee, state }) =>
    state === 'given'
      ? []
      : [
          {
            id: nominee.id,
            year: lineYear(nominee, round),
            roundId: round.id,
            roundName: round.name,
            awardCode: nominee.awardCode,
            awardName: awardNameOn(law, nominee.awardCode, subject.kind, round.openedOn),
            state,
          },
        ],
  )
