import type { VotingMethod } from '@shared/domain/meeting/types'
import type { BallotRules } from '@shared/law/ballotRules'
import type { AwardForm } from '@shared/law/types'
import type { Threshold } from '@shared/law/threshold'

/**
 * The cells of one vote as typed. By hand and in writing `favour` counts all voices and `written` all opinions; by ballot `favour` and
 * `against` are ballots, and `writtenFavour` the opinions in favour that come on top.
 */
export const voteFields = [
  'members',
  'present',
  'written',
  'writtenFavour',
  'issued',
  'collected',
  'valid',
  'favour',
  'against',
  'blank',
] as const
export type VoteField = (typeof voteFields)[number]
export type VoteCells = Readonly<Record<VoteField, string>>

/** How a line is voted on; where members were asked in writing only, neither hands nor ballots are counted. */
export type RowMethod = VotingMethod | 'inWriting'

/** One nominee's vote as typed. */
export type VoteRow = {
  readonly id: string
  readonly name: string
  readonly birthYear: number | null
  readonly detail: string
  /** What is voted on; tells lines of one name apart. */
  readonly award: string
  readonly awardCode: string
  /** `null` where the law book does not know the award. */
  readonly decidedBy: AwardForm['decidedBy'] | null
  readonly isWithdrawn: boolean
  readonly method: RowMethod
  /** Members who keep out of this vote. */
  readonly recused: readonly string[]
  /** What the votes must reach; `undefined` while the law book has nothing for the day. */
  readonly threshold: Threshold | undefined
  /** `undefined` while the law book does not say. */
  readonly rules: BallotRules | undefined
  /** Whether too few took part in the meeting for any result. */
  readonly isVoid: boolean
  /** Whether it can never carry, since those who keep out are too many. */
  readonly isOutOfReach: boolean
  readonly cells: VoteCells
  /** Only of a row that is the head of a group. */
  readonly head?: GroupHead
}

/** What the head of a group says of its award, and how far its lines are. */
export type GroupHead = {
  readonly award: string
  /** Who decides, what the votes must reach; of a folded group also its results. */
  readonly facts: string
  readonly result: string
  readonly status: 'carried' | 'refused' | 'open'
  readonly isFolded: boolean
}
