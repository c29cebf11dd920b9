import { proposedHonorific } from '../subject/honorific'
import { isEmptyRow, kindOfRow, parseHonorific, type ListRow } from './listRow'

/** Cells that one word may fill for all lines that leave them blank. */
export const fillFields = ['unit', 'achievement', 'proposedBy'] as const
export type FillField = (typeof fillFields)[number]

/** A line whose Ông or Bà is proposed from the middle name. */
export type HonorificProposal = { readonly id: string; readonly name: string; readonly honorific: 'Ông' | 'Bà' }

/** Persons without Ông or Bà whose middle name lets one propose it, in the list's order. */
export const honorificProposals = (rows: readonly ListRow[]): HonorificProposal[] =>
  rows.flatMap((row) => {
    if (isEmptyRow(row) || kindOfRow(row) !== 'person' || parseHonorific(row.honorific) !== '') return []
    const honorific = proposedHonorific(row.name)
    return honorific === '' ? [] : [{ id: row.id, name: row.name, honorific }]
  })

/** Whether a line leaves that cell blank; a unit's parent and a household's address are nobody's unit. */
const isBlank = (row: ListRow, field: FillField): boolean =>
  !isEmptyRow(row) && row[field].trim() === '' && (field !== 'unit' || kindOfRow(row) === 'person')

/** How many lines leave each cell blank. */
export const blanksOf = (rows: readonly ListRow[]): Readonly<Record<FillField, number>> => ({
  unit: rows.filter((row) => isBlank(row, 'unit')).length,
  achievement: rows.filter((row) => isBlank(row, 'achievement')).length,
  proposedBy: rows.filter((row) => isBlank(row, 'proposedBy')).length,
})

/** The rows with the chosen words in blank cells only, and the accepted honorifics; rows that do not change stay the same objects. */
export function fillBlanks(
  rows: readonly ListRow[],
  words: Readonly<Record<FillField, string>>,
  honorifics: ReadonlyMap<string, 'Ông' | 'Bà'>,
): ListRow[] {
  return rows.map((row) => {
    const filled = fillFields.filter((field) => words[field].trim() !== '' && isBlank(row, field))
    const honorific = honorifics.get(row.id)
    if (filled.length === 0 && honorific === undefined) return row
    return {
      ...row,
      ...Object.fromEntries(filled.map((field) => [field, words[field].trim()])),
      ...(honorific === undefined ? {} : { honorific }),
    }
  })
}
