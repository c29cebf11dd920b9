import type { ColumnMapping, GridRow, ImportField } from './types'

/** A row with its cells cleaned once: the rules of a list read these. */
export type CleanRow = GridRow & { readonly clean: readonly string[] }

/** The cells of a row by what their column means. */
export type Columns = {
  readonly of: (row: CleanRow, field: ImportField) => string
  /** Of a field in several columns: family name, middle name. */
  readonly allOf: (row: CleanRow, field: ImportField) => readonly string[]
  readonly indexOf: (field: ImportField) => number
  readonly used: readonly number[]
}
export const columnsOf = (mapping: ColumnMapping): Columns => {
  const places = new Map(mapping.map((field, column) => [field, column]).toReversed() as [ImportField, number][])
  const indexOf = (field: ImportField): number => places.get(field) ?? -1
  const used = mapping.flatMap((field, column) => (field === null || field === 'ignored' ? [] : [column]))
  const allOf = (row: CleanRow, field: ImportField): readonly string[] =>
    mapping.flatMap((named, column) => (named === field ? [row.clean[column] ?? ''] : []))
  return { indexOf, allOf, used, of: (row, field) => row.clean[indexOf(field)] ?? '' }
}
export const nameOf = (columns: Columns, row: CleanRow): string =>
  columns.indexOf('name') !== -1
    ? columns.of(row, 'name')
    : [...columns.allOf(row, 'familyName'), columns.of(row, 'givenName')].filter((text) => text !== '').join(' ')

/** A row with a plain number in the serial column stands in the list, whatever its words. */
export const isNumberedEntry = (row: CleanRow, columns: Columns): boolean => /^\(?\d+[.)]?\)?$/.test(columns.of(row, 'serial'))

/** What is said about somebody besides the name. */
const told = [
  'gender',
  'birth',
  'birthOfMale',
  'birthOfFemale',
  'post',
  'unit',
  'postAndUnit',
  'address',
  'achievement',
  'award',
  'proposedBy',
  'kind',
] as const
/** Whether a row says nothing about anybody but a name. */
export const isBareRow = (row: CleanRow, columns: Columns): boolean => told.every((field) => columns.of(row, field) === '')
