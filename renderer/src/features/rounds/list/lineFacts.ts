import type { CaseFinding } from '@shared/checks/case/fact'
import type { AwardCase } from '@shared/domain/case/types'
import { isEmptyRow, rowOf, type ListRow } from '@shared/domain/round/listRow'
import { oncePer } from '@shared/lib/once'
import type { RoundState } from '../frame/useRound'
import type { LineStates } from './useListView'

/** The stored lines as rows, made when first asked for: only somebody who types needs them. */
export const storedRowsOf = (awardCase: AwardCase): (() => readonly ListRow[]) => {
  let rows: readonly ListRow[] | undefined
  return () => (rows ??= awardCase.nominees.map(({ nominee, subject }) => rowOf(nominee, subject)))
}

const placesOf = oncePer((rows: readonly ListRow[]): ReadonlyMap<string, number> => new Map(rows.map(({ id }, index) => [id, index + 1])))
/** The number of a line in the whole list, whatever of it is in view; nothing for a blank one. */
export const lineNumber = (rows: readonly ListRow[], row: ListRow): string =>
  isEmptyRow(row) ? '' : String(placesOf(rows).get(row.id) ?? '')

export const rowIdOf = (row: ListRow): string => row.id

/** The worst that the judge says of each line: what holds the paper up, or asks to be looked at. */
export const lineStates = (findings: readonly CaseFinding[]): LineStates => {
  const states = new Map<string, 'blocked' | 'attention'>()
  for (const { place, severity } of findings)
    if (place.nomineeId !== null && (severity === 'blocked' || severity === 'attention') && states.get(place.nomineeId) !== 'blocked')
      states.set(place.nomineeId, severity)
  return states
}

/** The cell that a finding of this line speaks of. */
export const fieldOfFinding = (state: RoundState | undefined, nomineeId: string): string | undefined =>
  state?.findings.find(({ place }) => place.nomineeId === nomineeId && place.field !== null)?.place.field ?? undefined

export const groupFindings = (findings: readonly CaseFinding[]): ReadonlyMap<string, readonly CaseFinding[]> => {
  const groups = new Map<string, CaseFinding[]>()
  for (const finding of findings)
    if (finding.place.nomineeId !== null) groups.set(finding.place.nomineeId, [...(groups.get(finding.place.nomineeId) ?? []), finding])
  return groups
}
