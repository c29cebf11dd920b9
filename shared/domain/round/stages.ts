/** The stages of a round in their order; each is a tab of its screen. */
export const roundStages = ['list', 'matching', 'checks', 'council', 'decision', 'handover', 'register'] as const
export type RoundStage = (typeof roundStages)[number]
