import { readLegacy } from '../lib/legacyText'
import { cleanLine, cleanText } from '../lib/text'
import type { CleanRow, Columns } from './cells'
import type { ColumnMapping, ImportField, RawRow, SheetGrid } from './types'

/** Rows below a name that is merged over them. */

/** Whether a name column merged over rows makes this row a continuation: one person with two achievements. */
export const continuesName = (row: CleanRow, columns: Columns): boolean =>
  row.continued !== undefined &&
  (['name', 'givenName'] as const).some(
    (field) => columns.indexOf(field) !== -1 && row.continued?.includes(columns.indexOf(field)) === true,
  )

/** Further rows of a merged name add their achievements; a different award is a line of its own. */
export function appendTo(collected: RawRow[], row: CleanRow, mapping: ColumnMapping, grid: SheetGrid): void {
  const last = collected.at(-1)
  if (last === undefined) return
  const own: Partial<Record<ImportField, string>> = {}
  mapping.forEach((field, column) => {
    const text = row.cells[column] ?? ''
    if (field === null || field === 'ignored' || field === 'serial' || text === '' || row.continued?.includes(column) === true) return
    const { text: read } = readLegacy(text, grid.legacyCells.get(`${row.number}:${column}`))
    own[field] = field === 'achievement' ? cleanText(read) : cleanLine(read)
  })
  if (own.award !== undefined && (last.values.award ?? own.award) !== own.award) {
    const { achievement: _, ...values } = last.values
    collected[collected.length - 1] = { ...last, isOneOfAwards: true }
    collected.push({ ...last, isOneOfAwards: true, number: row.number, place: row.place, values: { ...values, ...own } })
    return
  }
  const values = { ...last.values }
  for (const [field, more] of Object.entries(own) as [ImportField, string][]) {
    const known = values[field] ?? ''
    if (more !== '' && !known.split('\n').includes(more))
      values[field] = known === '' ? more : `${known}${field === 'achievement' ? '\n' : '; '}${more}`
  }
  collected[collected.length - 1] = { ...last, values }
}
