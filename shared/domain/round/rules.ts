import type { AwardRound, Nominee } from './types'

/** Whether the round's procedure asks for a meeting of the council. Source: Law 06/2022/QH15, art. 85. */
export const needsCouncil = ({ procedure }: Pick<AwardRound, 'procedure'>): boolean => procedure === 'standard'

/** Whether its list is put up in public for opinions before the decision. Source: Decree 86/2023/NĐ-CP. */
export const needsPosting = ({ procedure }: Pick<AwardRound, 'procedure'>): boolean => procedure === 'posting'

/** What a line of a round is about: one subject may stand in it once for each award. */
export const lineKeyOf = ({ subjectId, awardCode }: Pick<Nominee, 'subjectId' | 'awardCode'>): string => `${awardCode} ${subjectId}`
