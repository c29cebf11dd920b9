import type { CalendarDate } from '../../lib/dates'
import type { Answer, JourneyStep, Ruling } from './types'

/** Where a submission to the level above stands. */
export type JourneyState = 'draft' | 'notSent' | 'sent' | 'passedOn' | 'returned' | 'recalled' | 'partlyAnswered' | 'answered'

/** What was said of one line: honoured, or the reason why not. */
type Said = { readonly answer: Answer; readonly reason: string | null }

/** The lines that the level above has answered, with what it said of each. */
export const answersByLine = ({ answers = [] }: Pick<Ruling, 'answers'>): ReadonlyMap<string, Said> =>
  new Map<string, Said>(
    answers.flatMap((answer) => [
      ...answer.honoured.map((id): [string, Said] => [id, { answer, reason: null }]),
      ...answer.refused.map(({ nomineeId, reason }): [string, Said] => [nomineeId, { answer, reason }]),
    ]),
  )

const stateAfter: Readonly<Record<JourneyStep['kind'], JourneyState>> = {
  passedOn: 'passedOn',
  returned: 'returned',
  recalled: 'recalled',
  resent: 'sent',
}

/** Where the submission stands now; `lines`: how many it asks for. */
export function journeyStateOf(ruling: Ruling, lines: number): JourneyState {
  if (ruling.status === 'draft') return 'draft'
  const answered = answersByLine(ruling).size
  if (answered > 0) return answered < lines ? 'partlyAnswered' : 'answered'
  const last = ruling.journey?.at(-1)
  if (last !== undefined) return stateAfter[last.kind]
  return ruling.sentOn === null ? 'notSent' : 'sent'
}

/** What may be noted next: a submission that came back goes out again before it is answered. */
export const stepsAfter = (state: JourneyState): readonly JourneyStep['kind'][] => {
  if (state === 'sent') return ['passedOn', 'returned', 'recalled']
  if (state === 'passedOn') return ['returned', 'recalled']
  return state === 'returned' || state === 'recalled' ? ['resent'] : []
}
export const mayBeAnswered = (state: JourneyState): boolean => state === 'sent' || state === 'passedOn' || state === 'partlyAnswered'

/** The last day something is known of the submission: what comes after it cannot lie before. */
export const lastDayOf = ({ issuedOn, sentOn, journey = [] }: Ruling): CalendarDate | null =>
  [issuedOn, sentOn, ...journey.map(({ on }) => on)].reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  )

export type AnswerProblem = 'beforeSubmission' | 'nobody' | 'unknownLine' | 'answeredBefore' | 'reasonMissing'

/** Why an answer cannot be: its day, whom it names, and why the others were left out. */
export function answerProblems(ruling: Ruling, asked: readonly string[], answer: Answer): AnswerProblem[] {
  const named = [...answer.honoured, ...answer.refused.map(({ nomineeId }) => nomineeId)]
  const before = answersByLine(ruling)
  const earliest = ruling.sentOn ?? ruling.issuedOn
  const problems: (AnswerProblem | false)[] = [
    earliest !== null && answer.on < earliest && 'beforeSubmission',
    named.length === 0 && 'nobody',
    (named.some((id) => !asked.includes(id)) || new Set(named).size < named.length) && 'unknownLine',
    named.some((id) => before.has(id)) && 'answeredBefore',
    answer.refused.some(({ reason }) => reason.trim() === '') && 'reasonMissing',
  ]
  return problems.filter((problem) => problem !== false)
}
