import { yearOf } from '../../lib/dates'
import { foldText } from '../../lib/text'
import { detailLineOf } from '../subject/rules'
import type { Subject } from '../subject/types'
import type { Award, ExternalAwardDraft } from './types'

/** The code of an award that the catalogue does not know. */
export const unlistedAwardCode = 'KHAC'

/** A line of the register for an award by others: no number of ours, the subject as it is today. */
export const externalAward = (draft: ExternalAwardDraft, subject: Subject, id: string): Award => ({
  ...draft,
  awardCode: draft.awardCode === '' ? unlistedAwardCode : draft.awardCode,
  id,
  registerNumber: null,
  year: yearOf(draft.decidedOn),
  roundId: null,
  subjectId: subject.id,
  subjectKind: subject.kind,
  honorific: subject.kind !== 'person' || subject.gender === null ? '' : subject.gender === 'male' ? 'Ông' : 'Bà',
  name: subject.name,
  birthYear: subject.kind === 'person' ? subject.birthYear : null,
  detail: detailLineOf(subject),
  voided: null,
})

/** Newest decision first; inside a decision by number of the register, then by name. */
export const compareAwards = (a: Award, b: Award): number => {
  if (a.decidedOn !== b.decidedOn) return a.decidedOn < b.decidedOn ? 1 : -1
  if (a.decisionSymbol !== b.decisionSymbol) return a.decisionSymbol < b.decisionSymbol ? 1 : -1
  return (a.registerNumber ?? 0) - (b.registerNumber ?? 0)
}

/** What the search of the register looks in, folded: name, unit, decision, award, achievement. */
export const awardSearchKey = (award: Award): string =>
  foldText(
    `${award.name} ${award.birthYear ?? ''} ${award.detail} ${award.decisionSymbol} ${award.awardName} ${award.decidedBy} ${award.achievement}`,
  )
