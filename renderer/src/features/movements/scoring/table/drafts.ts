import { numberText } from '@shared/domain/scoring/points'
import { criterionSorts, scoreCriterionSchema, type CriterionSort, type ScoreCriterion } from '@shared/domain/scoring/types'
import { cleanLine, cleanText, foldText } from '@shared/lib/text'
import { scoringText } from '../text'

const text = scoringText.editor

/** A criterion as it is typed: numbers stay as written until they are numbers. */
export type CriterionDraft = {
  readonly criterion: ScoreCriterion
  readonly text: string
  readonly sort: string
  readonly max: string
  readonly weight: string
}
export const draftOf = (criterion: ScoreCriterion): CriterionDraft => ({
  criterion,
  text: criterion.text,
  sort: text.sorts[criterion.sort],
  max: criterion.max === null ? '' : numberText(criterion.max),
  weight: numberText(criterion.weight),
})

/** A positive number with two decimals at most, comma or point; `undefined` where it is none. */
export const readPositive = (written: string): number | undefined => {
  const found = /^\d{1,5}(?:[.,]\d{1,2})?$/.exec(written.normalize('NFKC').trim())
  const value = found === null ? Number.NaN : Number(found[0].replace(',', '.'))
  return value > 0 ? value : undefined
}
const readSort = (written: string): CriterionSort | undefined =>
  criterionSorts.find((sort) => foldText(text.sorts[sort]) === foldText(written))

/** Why a cell is not right. */
export const problemsOf = (draft: CriterionDraft) => ({
  text: cleanText(draft.text) === '' ? text.textNeeded : undefined,
  sort: readSort(draft.sort) === undefined ? text.sortNeeded : undefined,
  max: draft.max.trim() !== '' && readPositive(draft.max) === undefined ? text.maxNeeded : undefined,
  weight: readPositive(draft.weight) === undefined ? text.weightNeeded : undefined,
})
export const isSound = (draft: CriterionDraft): boolean => Object.values(problemsOf(draft)).every((problem) => problem === undefined)

/** The criterion of a sound draft; one that is not keeps what it was. */
export const criterionOf = (draft: CriterionDraft): ScoreCriterion =>
  isSound(draft)
    ? scoreCriterionSchema.parse({
        ...draft.criterion,
        text: draft.text,
        shortTitle: cleanLine(draft.criterion.shortTitle),
        sort: readSort(draft.sort),
        max: draft.max.trim() === '' ? null : readPositive(draft.max),
        weight: readPositive(draft.weight),
      })
    : draft.criterion

/** A criterion of the table's own. */
export const newCriterion = (id: string, sort: CriterionSort): ScoreCriterion => ({
  id,
  text: text.newText[sort],
  isOfPlan: false,
  shortTitle: '',
  sort,
  max: null,
  weight: 1,
  evidence: '',
})

/** So many points in equal parts of whole points, the rest to the first ones; nothing where there are more criteria than points. */
export function evenParts(total: number, parts: number): number[] {
  if (parts === 0 || total < parts) return []
  const least = Math.floor(total / parts)
  const rest = Math.round((total - least * parts) * 100) / 100
  return Array.from(
    { length: parts },
    (_, index) => least + (index < Math.floor(rest) ? 1 : 0) + (index === Math.floor(rest) ? Math.round((rest % 1) * 100) / 100 : 0),
  )
}
