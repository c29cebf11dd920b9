import { isEmptyRow, problemsOfRow, type ListRow, type RowProblem } from './listRow'

/** What cannot be read in a cell that a line does not need: it is asked about and stops nobody, as in a list that is brought in. */
const ofCellsAlone: ReadonlySet<RowProblem> = new Set(['honorificUnknown', 'birthYearImpossible', 'cellIsFormulaError'])

/**
 * The line as it can be stored: a cell that cannot be read and is not needed stays as it was stored of the same one (`stored`), else empty. `null`
 * where the line itself cannot be stored.
 */
export function storableRow(row: ListRow, stored: ListRow | undefined, year: number): ListRow | null {
  if (isEmptyRow(row)) return null
  const problems = Object.entries(problemsOfRow(row, year))
  if (problems.length === 0) return row
  if (problems.some(([, code]) => !ofCellsAlone.has(code))) return null
  const before = stored?.name === row.name && stored.kind === row.kind ? stored : undefined
  return problems.reduce<ListRow>((next, [field]) => ({ ...next, [field]: before?.[field as keyof ListRow] ?? '' }), row)
}

/** What of these lines is not in the list: whole lines, and cells of lines that are. */
export function unsavedIn(rows: readonly ListRow[], year: number): { readonly lines: number; readonly cells: number } {
  let [lines, cells] = [0, 0]
  for (const row of rows) {
    if (isEmptyRow(row)) continue
    if (storableRow(row, undefined, year) === null) lines += 1
    else cells += Object.keys(problemsOfRow(row, year)).length
  }
  return { lines, cells }
}
