import { opinionsOf, presentOf } from './rules'
import type { Meeting, Tally } from './types'

/** What cannot be in the numbers of a vote, by themselves and against who was at the meeting. */
export const voteProblemCodes = [
  'otherMembers',
  'presentAboveAttendance',
  'presentAboveMembers',
  'writtenAboveAbsent',
  'writtenAboveOpinions',
  'issuedAbovePresent',
  'collectedAboveIssued',
  'validAboveCollected',
  'ballotsDoNotAdd',
  'blankAboveInvalid',
  'favourAboveVoters',
  'voicesAboveVoters',
  'recusedUnknown',
  'writtenFavourAboveWritten',
] as const
export type VoteProblem = (typeof voteProblemCodes)[number]

type Room = Pick<Meeting, 'attendance' | 'kind'> | null

/** Present members who took no part in this vote. */
const recusedPresent = ({ recused = [] }: Pick<Tally, 'recused'>, meeting: Room): number =>
  meeting === null ? 0 : meeting.attendance.filter(({ id, isPresent }) => isPresent && recused.includes(id)).length

/** Whom ballots of one vote can be given to: present members who are not recused. */
export const voterCount = (tally: Pick<Tally, 'recused' | 'present'>, meeting: Room): number =>
  Math.max(0, tally.present - recusedPresent(tally, meeting))

/** Opinions in writing that one vote can take in: those of absent members who are not recused. */
export const opinionCount = ({ recused = [] }: Pick<Tally, 'recused'>, meeting: Pick<Meeting, 'attendance' | 'kind'>): number =>
  opinionsOf({ ...meeting, attendance: meeting.attendance.filter(({ id }) => !recused.includes(id)) })

/** Opinions that came in writing and that the result of a vote does not take in. */
export const opinionsLeft = (tally: Pick<Tally, 'recused' | 'written'>, meeting: Pick<Meeting, 'attendance' | 'kind'>): number =>
  Math.max(0, opinionCount(tally, meeting) - tally.written)

/** Against who was at the meeting: their number, who came, whose opinion is at hand. Former meetings do not say whose opinion came. */
function roomProblems(tally: Tally, meeting: Room): VoteProblem[] {
  if (meeting === null || meeting.attendance.length === 0) return []
  const { members, present, written, recused = [] } = tally
  const saysOpinions = meeting.attendance.some(({ hasOpinion }) => hasOpinion !== undefined)
  const problems: (VoteProblem | false)[] = [
    members !== meeting.attendance.length && 'otherMembers',
    present > presentOf(meeting) && 'presentAboveAttendance',
    saysOpinions && written > opinionCount(tally, meeting) && 'writtenAboveOpinions',
    recused.some((id) => !meeting.attendance.some((member) => member.id === id)) && 'recusedUnknown',
  ]
  return problems.filter((problem) => problem !== false)
}

/** The ballots by themselves and against who could be given one. */
function ballotProblems(tally: Tally, meeting: Room): VoteProblem[] {
  const { ballot, inFavour, written } = tally
  if (ballot === undefined) return []
  const { issued, collected, valid, against, blank, isBlankValid } = ballot
  const inWriting = inFavour - ballot.inFavour
  const problems: (VoteProblem | false)[] = [
    issued > voterCount(tally, meeting) && 'issuedAbovePresent',
    collected > issued && 'collectedAboveIssued',
    valid > collected && 'validAboveCollected',
    ballot.inFavour + against + (isBlankValid ? blank : 0) !== valid && 'ballotsDoNotAdd',
    !isBlankValid && valid <= collected && blank > collected - valid && 'blankAboveInvalid',
    (inWriting < 0 || inWriting > written) && 'writtenFavourAboveWritten',
  ]
  return problems.filter((problem) => problem !== false)
}

/** Why the numbers of a vote cannot be. Nothing where they can. */
export function voteProblems(tally: Tally, meeting: Room): VoteProblem[] {
  const { members, present, written, inFavour, against } = tally
  const voters = voterCount(tally, meeting) + written
  const problems: (VoteProblem | false)[] = [
    present > members && 'presentAboveMembers',
    present <= members && written > members - present && 'writtenAboveAbsent',
    // What ballots may hold is bounded by those given out.
    tally.ballot === undefined && inFavour > voters && 'favourAboveVoters',
    inFavour <= voters && against !== undefined && inFavour + against > voters && 'voicesAboveVoters',
  ]
  return [...roomProblems(tally, meeting), ...problems.filter((problem) => problem !== false), ...ballotProblems(tally, meeting)]
}
