import type { Nominee, Vote } from './types'

/** Votes in favour as a share of all members, in percent, not rounded: 89.9 stays below 90. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const favourPercent = (vote: Vote): number => (100 * vote.inFavour) / vote.members

/** Whether the vote carries: more than the threshold of all members (a simple majority is above 50 %). */
export const isCarried = (vote: Vote, thresholdPercent: number): boolean => favourPercent(vote) > thresholdPercent

/** Whether the meeting was quorate: present members are at least that share of all. */
export const isQuorate = (members: number, present: number, quorumShare: number): boolean => present >= members * quorumShare - 1e-9

/** Problems of a vote's numbers, as codes for the field. */
export const voteProblems = (vote: Vote): ('presentAboveMembers' | 'favourAbovePresent')[] => [
  ...(vote.present > vote.members ? (['presentAboveMembers'] as const) : []),
  ...(vote.inFavour > vote.present ? (['favourAbovePresent'] as const) : []),
]

/** Where the nominee stands after the council: withdrawn, not voted yet, carried or not. */
export const outcomeOf = (nominee: Nominee, thresholdPercent: number): 'withdrawn' | 'open' | 'carried' | 'refused' => {
  if (nominee.withdrawnReason !== null) return 'withdrawn'
  if (nominee.vote === null) return 'open'
  return isCarried(nominee.vote, thresholdPercent) ? 'carried' : 'refused'
}
