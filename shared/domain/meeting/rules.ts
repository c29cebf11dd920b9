import type { Threshold } from '../../law/threshold'
import type { Attendance, Meeting, Tally, Vote, VotingMethod } from './types'

/** The numbers that a share is taken of. */
type Share = Pick<Tally, 'inFavour' | 'members' | 'recused' | 'isRecusedOutOfBase'>

/** How many members count: all of them, less the recused where the rules of the day leave those out. */
export const baseOf = ({ members, recused = [], isRecusedOutOfBase = false }: Share): number =>
  isRecusedOutOfBase ? members - recused.length : members

/** Votes in favour as a share of all members, in percent, not rounded: 89.9 stays below 90. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const favourPercent = (share: Share): number => {
  const base = baseOf(share)
  return base <= 0 ? 0 : (100 * share.inFavour) / base
}

/** Per cent in whole ten-thousandths, so that 66.67 compares exactly. */
const scaled = (percent: number): number => Math.round(percent * 10_000)

/**
 * Whether the vote carries: "trên" asks for more than the share of all members, "từ … trở lên" for that share too. Whole numbers are
 * compared, so nothing is rounded on the way. Source: Decree 152/2025/NĐ-CP, art. 33.5.
 */
export const isCarried = (share: Share, { percent, isAtLeast }: Pick<Threshold, 'percent' | 'isAtLeast'>): boolean => {
  const [favour, needed] = [scaled(100) * share.inFavour, scaled(percent) * baseOf(share)]
  return baseOf(share) > 0 && (isAtLeast ? favour >= needed : favour > needed)
}

/** The most that could be in favour when everybody who may vote does, as a share that `isCarried` takes. */
const bestOf = (meeting: Pick<Meeting, 'attendance'>, recused: readonly string[], isRecusedOutOfBase: boolean): Share => ({
  members: meeting.attendance.length,
  inFavour: meeting.attendance.filter(({ id }) => !recused.includes(id)).length,
  recused: [...recused],
  isRecusedOutOfBase,
})

/** Whether the vote can never carry, since those who keep out are too many. */
export const isOutOfReach = (
  meeting: Pick<Meeting, 'attendance'>,
  recused: readonly string[],
  isRecusedOutOfBase: boolean,
  threshold: Pick<Threshold, 'percent' | 'isAtLeast'>,
): boolean => recused.length > 0 && !isCarried(bestOf(meeting, recused, isRecusedOutOfBase), threshold)

/** Whether the meeting was quorate: present members are at least that share of all. */
export const isQuorate = (members: number, present: number, quorumShare: number): boolean => present >= members * quorumShare - 1e-9

/** How many members have to be there. */
export const leastForQuorum = (members: number, quorumShare: number): number => Math.ceil(members * quorumShare - 1e-9)

export const presentOf = ({ attendance }: Pick<Meeting, 'attendance'>): number => attendance.filter((member) => member.isPresent).length

/** Whether a member who was asked in writing answered. Where all were asked so, who is ticked as present answered too. */
export const hasAnswered = ({ isPresent, hasOpinion }: Pick<Attendance, 'isPresent' | 'hasOpinion'>): boolean =>
  isPresent || hasOpinion === true

/** Opinions that came in writing: of a meeting those of absent members, where all were asked in writing those of all who answered. */
export const opinionsOf = ({ attendance, kind }: Pick<Meeting, 'attendance' | 'kind'>): number =>
  attendance.filter((member) => hasAnswered(member) && (kind === 'inWriting' || !member.isPresent)).length

/** How many took part: those present, or where all were asked in writing those who answered. */
export const takingPartOf = (meeting: Pick<Meeting, 'attendance' | 'kind'>): number =>
  meeting.kind === 'inWriting' ? opinionsOf(meeting) : presentOf(meeting)

/** How a meeting votes on an award: as it says for it, else by ballot where the law asks for one, else as it votes on all. */
export const methodFor = (meeting: Pick<Meeting, 'method' | 'methods'>, awardCode: string, ballotNeeded: boolean | null): VotingMethod =>
  meeting.methods?.[awardCode] ?? (ballotNeeded === true ? 'ballot' : meeting.method)

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

/** Who keeps the minutes: a member, or somebody from outside who has no vote; `undefined` while nobody is named. */
export const secretaryOf = ({
  secretaryId,
  outsideSecretary,
  attendance,
}: Pick<Meeting, 'secretaryId' | 'outsideSecretary' | 'attendance'>):
  (Pick<Attendance, 'fullName' | 'post'> & Partial<Attendance>) | undefined =>
  attendance.find(({ id }) => id === secretaryId) ??
  (outsideSecretary == null || outsideSecretary.fullName === '' ? undefined : outsideSecretary)
