import { emptyMark } from '@shared/domain/scoring/marks'
import type { Mark, ScoreCriterion, ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'

export const aCriterion = (given: Partial<ScoreCriterion> & Pick<ScoreCriterion, 'id'>): ScoreCriterion => ({
  text: `Tiêu chí mẫu ${given.id}`,
  isOfPlan: true,
  shortTitle: '',
  sort: 'base',
  max: 50,
  weight: 1,
  evidence: '',
  ...given,
})
/** Two base criteria of 50, locked. */
export const aTable = (given: Partial<ScoreTable> = {}): ScoreTable => ({
  id: 'table',
  movementId: 'movement',
  groupId: 'group',
  groupTitle: 'Các cơ quan, đơn vị mẫu',
  year: 2026,
  version: 1,
  frozenOn: '2026-12-01',
  dueOn: null,
  criteria: [aCriterion({ id: 'a' }), aCriterion({ id: 'b' })],
  bonusMax: null,
  bands: [],
  quotas: [],
  reason: '',
  ...given,
})
export const aMark = (criterionId: string, given: Partial<Mark> = {}): Mark => ({ ...emptyMark(criterionId), ...given })
/** Given alike by unit, officer and chairman. */
export const agreed = (criterionId: string, value: Mark['own']): Mark =>
  aMark(criterionId, {
    own: value,
    appraisals: value === null ? [] : [{ by: 'Cán bộ Mẫu', value, reason: '' }],
    approved: value,
  })
export const aSheet = (subjectId: string, marks: readonly Mark[], given: Partial<ScoreSheet> = {}): ScoreSheet => ({
  id: `sheet-${subjectId}`,
  tableId: 'table',
  subjectId,
  marks: [...marks],
  counted: null,
  ...given,
})
/** Numbers that look like chance and are the same in every run. */
export function* chance(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}
