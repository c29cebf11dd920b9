import type { Threshold } from '../../law/threshold'
import type { Meeting, Tally, Vote } from './types'

/** Votes in favour as a share of all members, in percent, not rounded: 89.9 stays below 90. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const favourPercent = ({ inFavour, members }: Pick<Tally, 'inFavour' | 'members'>): number => (100 * inFavour) / members

/** Per cent in whole ten-thousandths, so that 66.67 compares exactly. */
const scaled = (percent: number): number => Math.round(percent * 10_000)

/**
 * Whether the vote carries: "trên" asks for more than the share of all members, "từ … trở lên" for that share too. Whole numbers are
 * compared, so nothing is rounded on the way. Source: Decree 152/2025/NĐ-CP, art. 33.5.
 */
export const isCarried = (
  { inFavour, members }: Pick<Tally, 'inFavour' | 'members'>,
  { percent, isAtLeast }: Pick<Threshold, 'percent' | 'isAtLeast'>,
): boolean => {
  const [favour, needed] = [scaled(100) * inFavour, scaled(percent) * members]
  return isAtLeast ? favour >= needed : favour > needed
}

/** Whether the meeting was quorate: present members are at least that share of all. */
export const isQuorate = (members: number, present: number, quorumShare: number): boolean => present >= members * quorumShare - 1e-9

export const presentOf = ({ attendance }: Pick<Meeting, 'attendance'>): number => attendance.filter((member) => member.isPresent).length

export type VoteProblem = 'presentAboveMembers' | 'writtenAboveAbsent' | 'favourAboveVoters' | 'otherMembers' | 'presentAboveAttendance'

/** Why the numbers of a vote cannot be, by themselves and against who was at the meeting. */
export function voteProblems(tally: Tally, meeting: Pick<Meeting, 'attendance'> | null): VoteProblem[] {
  const { members, present, written, inFavour } = tally
  const isCounted = meeting !== null && meeting.attendance.length > 0
  return [
    ...(isCounted && members !== meeting.attendance.length ? (['otherMembers'] as const) : []),
    ...(isCounted && present > presentOf(meeting) ? (['presentAboveAttendance'] as const) : []),
    ...(present > members ? (['presentAboveMembers'] as const) : []),
    ...(present <= members && written > members - present ? (['writtenAboveAbsent'] as const) : []),
    ...(inFavour > present + written ? (['favourAboveVoters'] as const) : []),
  ]
}

/** Meetings in their order: by day, then by number; those without a day come last. */
export const inTime = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.toSorted((a, b) => {
    const [dayA, dayB] = [a.heldOn ?? '9', b.heldOn ?? '9']
    if (dayA !== dayB) return dayA < dayB ? -1 : 1
    return (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1)
  })

/** The vote that holds for each nominee: that of the latest meeting which voted on it. */
export function votesInForce(meetings: readonly Meeting[], votes: readonly Vote[]): ReadonlyMap<string, Vote> {
  const place = new Map(inTime(meetings).map((meeting, index) => [meeting.id, index]))
  const held = votes
    .filter((vote) => place.has(vote.meetingId))
    .toSorted((a, b) => (place.get(a.meetingId) ?? 0) - (place.get(b.meetingId) ?? 0))
  return new Map(held.map((vote) => [vote.nomineeId, vote]))
}
