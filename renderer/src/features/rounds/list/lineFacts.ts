import type { CaseFinding } from '@shared/checks/case/fact'
import type { AwardCase } from '@shared/domain/case/types'
import { rowOf, type ListRow } from '@shared/domain/round/listRow'
import { findHeader, type Header } from '@shared/import/header'
import { readPasted } from '@shared/import/pasted'
import { kindOfWords } from '@shared/domain/subject/reading'
import { toBlockText } from '@shared/lib/clipboard'
import { cleanLine } from '@shared/lib/text'
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

/**
 * Headings hold no bare number and do not come again below, nor does a kind ("Tập thể") stand over kinds: such a row is a line of the list
 * whose words only read like headings.
 */
const isHeading = ({ rowNumbers, texts }: Header, below: readonly (readonly string[])[]): boolean =>
  rowNumbers.length > 0 &&
  texts.every((text, column) => {
    const cells = below.map((row) => cleanLine(row[column] ?? ''))
    return (
      text === '' ||
      (!/^[\d.,/-]+$/.test(text) &&
        !cells.includes(text) &&
        (kindOfWords(text) === null || cells.every((cell) => kindOfWords(cell) === null)))
    )
  })

/** Whether a block begins with the headings of its columns, as the reader of lists sees it. */
export function looksHeaded(cells: readonly (readonly string[])[]): boolean {
  if (cells.length < 2) return false
  const first = cells.slice(0, 12)
  const header = findHeader(readPasted(toBlockText(first), ''))
  return isHeading(header, first.slice(header.rowNumbers.at(-1)))
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
