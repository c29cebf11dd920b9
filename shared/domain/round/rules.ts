import type { AwardRound } from './types'

/** Whether the round's procedure asks for a meeting of the council. Source: Law 06/2022/QH15, art. 85. */
export const needsCouncil = ({ procedure }: Pick<AwardRound, 'procedure'>): boolean => procedure === 'standard'
