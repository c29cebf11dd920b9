import { kindOfName } from '../domain/subject/reading'
import { cleanText } from '../lib/text'
import { isPersonsName, type Numbering } from './below'
import { isNumberedEntry, nameOf, type CleanRow, type Columns } from './cells'
import type { ColumnMapping, ImportField, RawRow } from './types'

/** Cells that a word more or less does not change into another value. */
const wraps: ReadonlySet<ImportField> = new Set([
  'name',
  'familyName',
  'givenName',
  'post',
  'unit',
  'postAndUnit',
  'address',
  'achievement',
  'award',
])

/**
 * Whether a row is the rest of the one above it: a sheet that was printed to text breaks a long cell over two rows. It bears no number where the
 * others do, names nobody by itself, and stands only under cells that have something.
 */
export function goesOnBelow(
  row: CleanRow,
  above: CleanRow | null,
  columns: Columns,
  { numbering }: { readonly numbering: Numbering },
): boolean {
  if (above === null || numbering === null || row.isLine === true || row.number !== above.number + 1) return false
  if (columns.of(row, 'serial') !== '' || (!isNumberedEntry(above, columns) && columns.of(above, 'serial') !== '')) return false
  const name = nameOf(columns, row)
  if (isPersonsName(name) || kindOfName(name) !== null || name.split(' ').length > 2) return false
  const filled = columns.used.filter((column) => (row.clean[column] ?? '') !== '')
  // Somebody of one name, with all the cells of an entry, under a name that is whole.
  const isEntry = filled.length + 1 >= columns.used.filter((column) => (above.clean[column] ?? '') !== '').length
  if (name !== '' && isEntry && nameOf(columns, above).split(' ').length > 2) return false
  return filled.length > 0 && filled.every((column) => (above.clean[column] ?? '') !== '' && /\p{L}/u.test(row.clean[column] ?? ''))
}

/** The last entry with what stands below each of its cells; an officer is asked. */
export function joinTo(collected: RawRow[], row: CleanRow, mapping: ColumnMapping, said: readonly string[]): void {
  const last = collected.at(-1)
  if (last === undefined) return
  const values = { ...last.values }
  let nameCell = last.nameCell ?? ''
  mapping.forEach((field, column) => {
    const more = cleanText(row.cells[column] ?? '')
    if (field === null || !wraps.has(field) || more === '') return
    const known = values[field] ?? ''
    values[field] = field === 'achievement' ? `${known}\n${more}` : `${known} ${more}`.trim()
    if (field === 'name') nameCell = `${nameCell} ${more}`.trim()
    else if (field === 'familyName' || field === 'givenName') nameCell = ''
  })
  const whole = mapping.includes('name') ? values.name : [values.familyName, values.givenName].filter(Boolean).join(' ')
  collected[collected.length - 1] = {
    ...last,
    values: { ...values, name: whole ?? '' },
    nameCell,
    joined: [...(last.joined ?? []), said.join(' · ').slice(0, 200)],
  }
}
