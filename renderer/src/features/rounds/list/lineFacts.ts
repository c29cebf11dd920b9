import type { CaseFinding } from '@shared/checks/case/fact'
import type { AwardCase } from '@shared/domain/case/types'
import { rowOf, type ListRow } from '@shared/domain/round/listRow'
import type { RoundState } from '../frame/useRound'
import type { LineStates } from './useListView'

/** The stored lines as rows, made when first asked for: only somebody who types needs them. */
export const storedRowsOf = (awardCase: AwardCase): (() => readonly ListRow[]) => {
  let rows: readonly ListRow[] | undefined
  return () => (rows ??= awardCase.nominees.map(({ nominee, subject }) => rowOf(nominee, subject)))
}

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
