import type { Threshold } from '../../law/threshold'
import type { Nominee, Vote } from './types'

/** Votes in favour as a share of all members, in percent, not rounded: 89.9 stays below 90. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const favourPercent = (vote: Vote): number => (100 * vote.inFavour) / vote.members

/** Per cent in whole ten-thousandths, so that 66.67 compares exactly. */
const scaled = (percent: number): number => Math.round(percent * 10_000)

/**
 * Whether the vote carries: "trên" asks for more than the share of all members, "từ … trở lên" for that share too. Whole numbers are
 * compared, so nothing is rounded on the way. Source: Decree 152/2025/NĐ-CP, art. 33.5.
 */
export const isCarried = ({ inFavour, members }: Vote, { percent, isAtLeast }: Pick<Threshold, 'percent' | 'isAtLeast'>): boolean => {
  const [favour, needed] = [scaled(100) * inFavour, scaled(percent) * members]
  return isAtLeast ? favour >= needed : favour > needed
}

/** Whether the meeting was quorate: present members are at least that share of all. */
export const isQuorate = (members: number, present: number, quorumShare: number): boolean => present >= members * quorumShare - 1e-9

/** Problems of a vote's numbers, as codes for the field. */
export const voteProblems = (vote: Vote): ('presentAboveMembers' | 'favourAbovePresent')[] => [
  ...(vote.present > vote.members ? (['presentAboveMembers'] as const) : []),
  ...(vote.inFavour > vote.present ? (['favourAbovePresent'] as const) : []),
]

/**
 * Where the nominee stands after the council: withdrawn, not voted yet, carried or not. A vote stays open while the law book has no
 * threshold for its award.
 */
export const outcomeOf = (
  nominee: Pick<Nominee, 'withdrawnReason' | 'vote'>,
  threshold: Threshold | undefined,
): 'withdrawn' | 'open' | 'carried' | 'refused' => {
  if (nominee.withdrawnReason !== null) return 'withdrawn'
  if (nominee.vote === null || threshold === undefined) return 'open'
  return isCarried(nominee.vote, threshold) ? 'carried' : 'refused'
}
