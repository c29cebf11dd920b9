import { looksLikeName } from '../domain/subject/nameCell'
import { kindOfName } from '../domain/subject/reading'
import { cleanLine } from '../lib/text'
import type { Header } from './header'
import type { LeftColumn } from './preview'
import { readHeading } from './headings'
import type { ColumnMapping, GridRow, SheetGrid } from './types'

/** Columns whose headings say names as well, beside the one that is read: "Tập thể" and "Cá nhân", "Họ tên vợ" and "Họ tên chồng". */
export const spareColumns = (header: Header, mapping: ColumnMapping): readonly number[] =>
  mapping.includes('name')
    ? header.texts.flatMap((text, column) =>
        mapping[column] === null && header.columns[column]?.wanted === 'name' && (readHeading(text).get('name') ?? 0) >= 2 ? [column] : [],
      )
    : []

/** The row with the name of its other column where its own is empty; `heading` is the one it came from. */
export function withSpareName<Row extends GridRow & { readonly clean: readonly string[] }>(
  row: Row,
  header: Header,
  mapping: ColumnMapping,
  spare: readonly number[],
): { readonly row: Row; readonly heading: string | null } {
  const name = mapping.indexOf('name')
  const column = spare.find((place) => (row.clean[place] ?? '') !== '')
  if (column === undefined || (row.clean[name] ?? '') !== '' || header.rowNumbers.includes(row.number)) return { row, heading: null }
  const moved = (cells: readonly string[]): string[] =>
    Array.from({ length: Math.max(cells.length, name + 1) }, (_, place) =>
      place === name ? (cells[column] ?? '') : place === column ? '' : (cells[place] ?? ''),
    )
  return { row: { ...row, cells: moved(row.cells), clean: moved(row.clean) }, heading: header.texts[column] ?? '' }
}

/** Columns of names beside the one that is read, in rows that have both: said once, with those who are not on the list because of it. */
export function unreadNames(grid: SheetGrid, header: Header, mapping: ColumnMapping): readonly LeftColumn[] {
  const name = mapping.indexOf('name')
  const last = Math.max(0, ...header.rowNumbers)
  return spareColumns(header, mapping).flatMap((column): LeftColumn[] => {
    const texts = grid.rows.flatMap((row) => {
      const [own, other] = [cleanLine(row.cells[name] ?? ''), cleanLine(row.cells[column] ?? '')]
      const isName = looksLikeName(other) || kindOfName(other) !== null
      return row.number > last && own !== '' && isName ? [other] : []
    })
    return texts.length === 0
      ? []
      : [
          {
            field: 'name',
            heading: header.texts[column] ?? '',
            filled: texts.length,
            fitting: texts.length,
            sample: [...new Set(texts)].slice(0, 3),
          },
        ]
  })
}
