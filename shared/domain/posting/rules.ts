import { daysAfter, partsOf, type CalendarDate } from '../../lib/dates'
import type { Posting, PostingComment } from './types'

const dayNumber = (date: CalendarDate): number => {
  const { year, month, day } = partsOf(date)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** How many days a list was up, the first and the last counted; `null` while one of them is not known, 0 where they go backwards. */
export const postedDays = ({ fromOn, toOn }: Pick<Posting, 'fromOn' | 'toOn'>): number | null =>
  fromOn === null || toOn === null ? null : Math.max(0, dayNumber(toOn) - dayNumber(fromOn) + 1)

/** The longest whole posting of a round: several places may have had the list at once. `null` where none was taken down yet. */
export const longestPosting = (postings: readonly Posting[]): { readonly posting: Posting; readonly days: number } | null =>
  postings.reduce<{ posting: Posting; days: number } | null>((best, posting) => {
    const days = postedDays(posting)
    return days === null || (best !== null && best.days >= days) ? best : { posting, days }
  }, null)

/** The first day on which a list put up then may come down, so that it was up that many days, the first and the last counted. */
export const earliestEnd = (fromOn: CalendarDate, days: number): CalendarDate => daysAfter(fromOn, Math.max(1, days) - 1)

/** Comments that nobody has answered. */
export const unanswered = (postings: readonly Posting[]): PostingComment[] =>
  postings.flatMap(({ comments }) => comments.filter(({ answer }) => answer.trim() === ''))

export type PostingProblem = 'backwards' | 'commentBefore' | 'answerBefore' | 'noticeAfter'

/** What cannot be in the days of a posting. */
export function postingProblems({
  fromOn,
  toOn,
  issuedOn,
  comments,
}: Pick<Posting, 'fromOn' | 'toOn' | 'issuedOn' | 'comments'>): PostingProblem[] {
  const problems: (PostingProblem | false)[] = [
    fromOn !== null && toOn !== null && toOn < fromOn && 'backwards',
    fromOn !== null && issuedOn != null && issuedOn > fromOn && 'noticeAfter',
    fromOn !== null && comments.some(({ on }) => on < fromOn) && 'commentBefore',
    comments.some(({ on, answeredOn }) => answeredOn !== null && answeredOn < on) && 'answerBefore',
  ]
  return problems.filter((problem) => problem !== false)
}
