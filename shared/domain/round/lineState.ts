import { answersByLine } from '../ruling/journey'
import type { Ruling } from '../ruling/types'
import { yearOf, type CalendarDate } from '../../lib/dates'
import type { AwardRound, Nominee } from './types'

/**
 * What has become of a line: asked for in a paper still to be issued, sent upward and not answered, an award of the register, left out by
 * what its round issued or by the answer from above, or withdrawn.
 */
export type LineState = 'asked' | 'sent' | 'given' | 'notGiven' | 'withdrawn'

/** Whether the subject is put forward by the line now. */
export const isPutForward = (state: LineState): boolean => state === 'asked' || state === 'sent'

/** What the papers of a round have done with its lines. */
export type RoundPapers = {
  readonly rulings: readonly Pick<Ruling, 'id' | 'kind' | 'status' | 'answers'>[]
  /** The lines that each issued submission upward asks for, by its id. */
  readonly submitted: ReadonlyMap<string, ReadonlySet<string>>
  /** Of a round with a paper issued and another open: the lines that wait for none, signed, refused or withdrawn. */
  readonly settled: ReadonlySet<string>
}

type Line = Pick<Nominee, 'id' | 'roundId' | 'subjectId' | 'awardCode' | 'withdrawnReason' | 'periodTo'>
type Round = Pick<AwardRound, 'periodTo' | 'openedOn'>
/** A line of the register, void ones too: what was struck out was given. */
type Registered = {
  readonly id: string
  readonly roundId: string | null
  readonly subjectId: string
  readonly awardCode: string
  readonly periodTo: CalendarDate | null
  readonly decidedOn: CalendarDate
}

/** For which year's work a line asks. */
export const lineYear = ({ periodTo }: Pick<Line, 'periodTo'>, round: Round): number => yearOf(periodTo ?? round.periodTo ?? round.openedOn)

/** How far the papers of a round are: none issued, one issued and another open, or all. */
export function roundStanding(rulings: RoundPapers['rulings']): 'open' | 'partly' | 'closed' {
  const granting = rulings.filter(({ kind }) => kind === 'decision' || kind === 'submissionUp')
  if (!granting.some(({ status }) => status === 'issued')) return 'open'
  return granting.some(({ status }) => status === 'draft') ? 'partly' : 'closed'
}

/** A line of the register carries the id of the line it was given for; records of former versions name its round and award. */
const isFor = (line: Line, award: Registered): boolean =>
  award.id === line.id || (award.roundId === line.roundId && award.subjectId === line.subjectId && award.awardCode === line.awardCode)

/** An award that came from above and was recorded as one of others stands for a line that waits for its answer. */
const isAnswerTo = (line: Line, round: Round, award: Registered): boolean =>
  award.roundId === null &&
  award.subjectId === line.subjectId &&
  award.awardCode === line.awardCode &&
  yearOf(award.periodTo ?? award.decidedOn) === lineYear(line, round)

/** What has become of a line among the papers of its round and the register. `awards`: of its subject, others are passed over. */
export function lineStateOf(line: Line, round: Round, papers: RoundPapers, awards: readonly Registered[]): LineState {
  if (awards.some((award) => isFor(line, award))) return 'given'
  if (line.withdrawnReason !== null) return 'withdrawn'
  const submission = papers.rulings.find(({ id }) => papers.submitted.get(id)?.has(line.id))
  if (submission !== undefined) {
    if (answersByLine(submission).has(line.id)) return 'notGiven'
    return awards.some((award) => isAnswerTo(line, round, award)) ? 'given' : 'sent'
  }
  const standing = roundStanding(papers.rulings)
  return standing === 'closed' || (standing === 'partly' && papers.settled.has(line.id)) ? 'notGiven' : 'asked'
}
