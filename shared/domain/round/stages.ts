import { needsCouncil, needsPosting } from './rules'
import type { AwardRound } from './types'

/** The stages of a round in their order; each is a tab of its screen. */
export const roundStages = ['list', 'matching', 'dossier', 'checks', 'council', 'posting', 'decision', 'handover', 'register'] as const
export type RoundStage = (typeof roundStages)[number]

/** The stages that the round's procedure knows. */
export const stagesOf = (round: Pick<AwardRound, 'procedure'>): RoundStage[] =>
  roundStages.filter((stage) => (stage !== 'council' || needsCouncil(round)) && (stage !== 'posting' || needsPosting(round)))
