import type { CriteriaGroup } from '../movement/types'
import type { ScoreCriterion, ScoreTable } from './types'

const ofPlan = ({ id, text }: CriteriaGroup['criteria'][number]): ScoreCriterion => ({
  id,
  text,
  isOfPlan: true,
  shortTitle: '',
  sort: 'base',
  max: null,
  weight: 1,
  evidence: '',
})

const roundTotal = 100
/** Tables are made out of 100 or 1000; another total is asked about, never refused. */
export const isRoundTotal = (total: number): boolean => total % roundTotal === 0

/** A table for a group in the plan's words. Points, classes and quotas are the office's to set: nothing is proposed. */
export const proposeTable = (movementId: string, group: CriteriaGroup, year: number, id: string): ScoreTable => ({
  id,
  movementId,
  groupId: group.id,
  groupTitle: group.title,
  year,
  version: 1,
  frozenOn: null,
  dueOn: null,
  criteria: group.criteria.map(ofPlan),
  bonusMax: null,
  bands: [],
  quotas: [],
  reason: '',
})

/** A table that is not locked, in the words of the plan as it stands now: new criteria come, those the plan dropped go, what was set stays. */
export function inPlanWords(table: ScoreTable, group: CriteriaGroup): ScoreTable {
  const known = new Map(table.criteria.map((criterion) => [criterion.id, criterion]))
  const planned = group.criteria.map((item) => ({ ...(known.get(item.id) ?? ofPlan(item)), text: item.text }))
  return { ...table, groupTitle: group.title, criteria: [...planned, ...table.criteria.filter(({ isOfPlan }) => !isOfPlan)] }
}

export type TableProblem =
  | { readonly code: 'noCriteria' | 'noBase' }
  | { readonly code: 'noMaximum'; readonly criterionId: string }
  | { readonly code: 'bandTwice'; readonly name: string }
  | { readonly code: 'percentOver' | 'quotaWithoutBand' | 'countsOnlyBase' | 'countsNoBands' }

/** Why scoring cannot begin by this table. */
export function tableProblems({
  criteria,
  bands,
  quotas,
  ranking,
}: Pick<ScoreTable, 'criteria' | 'bands' | 'quotas' | 'ranking'>): TableProblem[] {
  const isByCounts = ranking === 'counts'
  const twice = bands.filter((band, index) =>
    bands.some((other, at) => at < index && (other.from === band.from || other.name === band.name)),
  )
  return [
    ...(criteria.length === 0 ? [{ code: 'noCriteria' as const }] : []),
    ...(criteria.length > 0 && !criteria.some(({ sort }) => sort === 'base') ? [{ code: 'noBase' as const }] : []),
    ...criteria.flatMap(({ id, max }) => (max === null ? [{ code: 'noMaximum' as const, criterionId: id }] : [])),
    ...twice.map(({ name }) => ({ code: 'bandTwice' as const, name })),
    ...(quotas.some(({ unit, value }) => unit === 'percent' && value > 100) ? [{ code: 'percentOver' as const }] : []),
    ...(isByCounts && criteria.some(({ sort, weight }) => sort !== 'base' || weight !== 1) ? [{ code: 'countsOnlyBase' as const }] : []),
    ...(isByCounts && bands.length > 0 ? [{ code: 'countsNoBands' as const }] : []),
    ...(quotas.some(({ bandId }) => !bands.some(({ id }) => id === bandId)) ? [{ code: 'quotaWithoutBand' as const }] : []),
  ]
}

/** "TC3", "Thưởng", "Trừ 2": what a criterion is called where its words do not fit. */
export function criterionCodes(criteria: readonly Pick<ScoreCriterion, 'id' | 'sort'>[]): Map<string, string> {
  const of = (sort: ScoreCriterion['sort']) => criteria.filter((criterion) => criterion.sort === sort)
  const named = (sort: 'bonus' | 'minus', word: string) =>
    of(sort).map(({ id }, index, all) => [id, all.length === 1 ? word : `${word} ${index + 1}`] as const)
  return new Map([
    ...of('base').map(({ id }, index) => [id, `TC${index + 1}`] as const),
    ...named('bonus', 'Thưởng'),
    ...named('minus', 'Trừ'),
  ])
}

/** Base criteria first, then bonuses, then what is taken off: the order of the sheet, of its forms and papers. */
export const inSheetOrder = (criteria: readonly ScoreCriterion[]): ScoreCriterion[] =>
  (['base', 'bonus', 'minus'] as const).flatMap((sort) => criteria.filter((criterion) => criterion.sort === sort))

/** The versions that were scored by, newest first: older ones stay on record and are only looked at. */
export const lockedVersions = (tables: readonly ScoreTable[], groupId: string, year: number): ScoreTable[] =>
  tables
    .filter((table) => table.groupId === groupId && table.year === year && table.frozenOn !== null)
    .toSorted((a, b) => b.version - a.version)

/** The table that scoring goes by: the newest version; older ones stay on record. */
export const presentTable = (tables: readonly ScoreTable[], groupId: string, year: number): ScoreTable | undefined =>
  tables.filter((table) => table.groupId === groupId && table.year === year).toSorted((a, b) => b.version - a.version)[0]
