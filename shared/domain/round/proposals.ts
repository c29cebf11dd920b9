import { codesIn, roundAwardsKey } from '../../law/eligibilityKeys'
import { parameterOf, readText } from '../../law/parameters'
import { inForce } from '../../law/select'
import type { AwardForm, LawBook } from '../../law/types'
import type { EmulationMovement } from '../movement/types'
import type { SubjectKind } from '../subject/types'
import type { AwardRound } from './types'

/** Which awards a round proposes: those its plan names for the review, else those the law book allows its type. */

type Asked = {
  readonly round: Pick<AwardRound, 'type' | 'reviewKind' | 'procedure' | 'openedOn'>
  readonly movement: Pick<EmulationMovement, 'awards'> | null
  readonly law: LawBook
}

/** The codes the movement's plan names for this review. */
const codesOfPlan = ({ round, movement }: Asked): string[] =>
  (movement?.awards.reviews ?? [])
    .filter(({ reviewKind }) => reviewKind === round.reviewKind)
    .flatMap(({ forms }) => forms.flatMap(({ awardCode }) => (awardCode === '' ? [] : [awardCode])))

/** The codes the law book allows a round of that type: of its review, where a row says so, else of the type. */
function codesOfType({ round: { type, reviewKind, openedOn }, law }: Asked): string[] {
  const keys = [...(reviewKind === null ? [] : [roundAwardsKey(type, reviewKind)]), roundAwardsKey(type)]
  for (const key of keys) {
    if (parameterOf(law, key) === undefined) continue
    const read = readText(law, key, openedOn)
    if (read.ok) return codesIn(read.value.value)
  }
  return []
}

/**
 * The rows of the catalogue that the round proposes, in the order they are named; none where nobody says what it may. A list that is put
 * up in public is for the awards decided so, and no other list is.
 */
export function proposedForms(asked: Asked): readonly AwardForm[] {
  const forms = inForce(asked.law.awardForms, asked.round.openedOn)
  if (asked.round.procedure === 'posting') return forms.filter(({ procedure }) => procedure === 'posting')
  const planned = codesOfPlan(asked)
  const codes = [...new Set(planned.length > 0 ? planned : codesOfType(asked))]
  return codes.flatMap((code) => forms.filter((form) => form.code === code && form.procedure !== 'posting'))
}

/** The award of a line that names none: the usual one where the round proposes it for such a subject, else the first that it does. */
export function usualAwardOf(proposed: readonly AwardForm[], usualCode: string, kind: SubjectKind): string {
  const own = proposed.filter(({ subjectKind }) => subjectKind === kind)
  return own.length === 0 || own.some(({ code }) => code === usualCode) ? usualCode : (own[0]?.code ?? usualCode)
}

/** The same for a round that is about to be opened; `''` where the book names no usual award and the round proposes none. */
export function usualAwardIn(asked: Asked, kind: SubjectKind): string {
  const usual = readText(asked.law, 'award.usualCode', asked.round.openedOn)
  return usualAwardOf(proposedForms(asked), usual.ok ? usual.value.value : '', kind)
}

/** Whether the commune decides on something the round proposes; a round of others' awards goes upward whole. Nothing named leaves both open. */
export const isDecidedHere = (proposed: readonly Pick<AwardForm, 'decidedBy'>[]): boolean =>
  proposed.length === 0 || proposed.some(({ decidedBy }) => decidedBy === 'commune')
