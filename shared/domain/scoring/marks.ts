import { cleanText } from '../../lib/text'
import type { Appraisal, Mark, ScoreSheet, ScoreValue } from './types'

/** A unit that nobody scored yet by this criterion. */
export const emptyMark = (criterionId: string): Mark => ({
  criterionId,
  own: null,
  appraisals: [],
  picked: null,
  approved: null,
  approvedReason: '',
})
const isEmpty = ({ own, appraisals, approved, approvedReason }: Mark): boolean =>
  own === null && appraisals.length === 0 && approved === null && approvedReason === ''

export const markOf = (sheet: Pick<ScoreSheet, 'marks'> | undefined, criterionId: string): Mark =>
  sheet?.marks.find((mark) => mark.criterionId === criterionId) ?? emptyMark(criterionId)

/** The appraisal that counts: the one picked, or the first where all agree; `null` where none is, or officers differ and nobody chose. */
export function appraisalOf({ appraisals, picked }: Mark): Appraisal | null {
  const chosen = appraisals.find(({ by }) => by === picked)
  if (chosen !== undefined) return chosen
  const [first] = appraisals
  return first !== undefined && appraisals.every(({ value }) => value === first.value) ? first : null
}
/** Officers gave it different points and nobody has chosen. */
export const isDisputed = (mark: Mark): boolean => mark.appraisals.length > 0 && appraisalOf(mark) === null

/** Officers gave it different points, and one of them was chosen. */
export const isSettled = ({ appraisals, picked }: Pick<Mark, 'appraisals' | 'picked'>): boolean =>
  appraisals.some(({ by }) => by === picked) && appraisals.some(({ value }) => value !== appraisals[0]?.value)
/** Why the appraisal that counts is not what the unit gave: its own reason, or why it was chosen. */
export const reasonOf = (mark: Mark): string => appraisalOf(mark)?.reason || (isSettled(mark) ? (mark.pickedReason ?? '') : '')

/** Whether two values that were both given differ. */
export const differs = (one: ScoreValue | null, other: ScoreValue | null): boolean => one !== null && other !== null && one !== other

/** One thing put into the sheet of a unit. `reason` belongs to what the officer gave, `approvedReason` to what was approved. */
export type MarkWrite = { readonly subjectId: string; readonly criterionId: string } & (
  | { readonly field: 'own' | 'appraised' | 'approved'; readonly value: ScoreValue | null }
  | { readonly field: 'reason' | 'approvedReason' | 'pickedReason'; readonly text: string }
  | { readonly field: 'picked'; readonly by: string | null }
)

const withAppraisal = (mark: Mark, by: string, value: ScoreValue | null): Mark => {
  const own = mark.appraisals.find((appraisal) => appraisal.by === by)
  const shown = appraisalOf(mark)
  if (value === null) {
    // What is cleared is what stands in the cell: one's own, else the one that counts.
    const gone = own ?? shown
    return {
      ...mark,
      appraisals: mark.appraisals.filter((appraisal) => appraisal !== gone),
      ...(gone?.by === mark.picked ? { picked: null, pickedReason: '' } : {}),
    }
  }
  if (own !== undefined)
    return { ...mark, appraisals: mark.appraisals.map((appraisal) => (appraisal === own ? { ...own, value } : appraisal)) }
  if (shown?.value === value) return mark
  return { ...mark, appraisals: [...mark.appraisals, { by, value, reason: '' }] }
}

/** The reason of the appraisal that counts, else of one's own. */
const withReason = (mark: Mark, by: string, text: string): Mark => {
  const target = appraisalOf(mark) ?? mark.appraisals.find((appraisal) => appraisal.by === by)
  return { ...mark, appraisals: mark.appraisals.map((one) => (one === target ? { ...one, reason: cleanText(text) } : one)) }
}

/** A mark after one write by an officer. */
export function writtenMark(mark: Mark, write: MarkWrite, by: string): Mark {
  switch (write.field) {
    case 'own':
      return { ...mark, own: write.value }
    case 'appraised':
      return withAppraisal(mark, by, write.value)
    case 'approved':
      return { ...mark, approved: write.value }
    case 'reason':
      return withReason(mark, by, write.text)
    case 'approvedReason':
      return { ...mark, approvedReason: cleanText(write.text) }
    case 'picked':
      // Another choice has another reason.
      return { ...mark, picked: write.by, ...(write.by === mark.picked ? {} : { pickedReason: '' }) }
    case 'pickedReason':
      return { ...mark, pickedReason: cleanText(write.text) }
  }
}

/** Marks with one of them changed; one that holds nothing any more goes. */
export function writtenMarks(marks: readonly Mark[], write: MarkWrite, by: string): Mark[] {
  const at = marks.findIndex(({ criterionId }) => criterionId === write.criterionId)
  const next = writtenMark(at < 0 ? emptyMark(write.criterionId) : marks[at]!, write, by)
  if (isEmpty(next)) return marks.filter((_, index) => index !== at)
  return at < 0 ? [...marks, next] : marks.map((mark, index) => (index === at ? next : mark))
}

/** Two sheets of one unit as one (two records were the same unit): nothing is lost, what differs stands side by side. */
export function combinedMarks(kept: readonly Mark[], other: readonly Mark[], from: string): Mark[] {
  const ids = [...new Set([...kept, ...other].map(({ criterionId }) => criterionId))]
  return ids.map((criterionId) => {
    const [mine, theirs] = [kept, other].map((marks) => marks.find((mark) => mark.criterionId === criterionId))
    if (mine === undefined || theirs === undefined) return (mine ?? theirs)!
    const beside = theirs.appraisals.flatMap((appraisal): Appraisal[] => {
      const same = mine.appraisals.find(({ by }) => by === appraisal.by)
      if (same === undefined) return [appraisal]
      return same.value === appraisal.value ? [] : [{ ...appraisal, by: `${appraisal.by} (${from})` }]
    })
    return {
      ...mine,
      own: mine.own ?? theirs.own,
      appraisals: [...mine.appraisals, ...beside],
      picked: mine.picked ?? theirs.picked,
      approved: mine.approved ?? theirs.approved,
      approvedReason: mine.approvedReason || theirs.approvedReason,
    }
  })
}
