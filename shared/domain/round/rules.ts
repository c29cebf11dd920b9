import type { AwardRound, Nominee } from './types'

/** Whether the round's procedure asks for a meeting of the council. Source: Law 06/2022/QH15, art. 85. */
export const needsCouncil = ({ procedure }: Pick<AwardRound, 'procedure'>): boolean => procedure === 'standard'

/** Whether its list is put up in public for opinions before the decision. Source: Decree 86/2023/NĐ-CP. */
export const needsPosting = ({ procedure }: Pick<AwardRound, 'procedure'>): boolean => procedure === 'posting'

/** What a line of a round is about: one subject may stand in it once for each award. */
export const lineKeyOf = ({ subjectId, awardCode }: Pick<Nominee, 'subjectId' | 'awardCode'>): string => `${awardCode} ${subjectId}`

/** The day the first dossier of a round was received, or the day it was opened while nobody wrote one down: days for deciding count from it. */
export const receivedFirst = (
  { openedOn }: Pick<AwardRound, 'openedOn'>,
  nominees: readonly Pick<Nominee, 'receivedOn' | 'withdrawnReason'>[],
) =>
  nominees
    .flatMap(({ receivedOn, withdrawnReason }) => (receivedOn == null || withdrawnReason !== null ? [] : [receivedOn]))
    .toSorted()[0] ?? openedOn
