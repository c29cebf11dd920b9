import { cellsOfBlock, type Block } from '../lib/clipboard'
import type { RowField } from '../domain/round/listRow'
import { gridOfBlock } from './block'
import { kindOfWords } from '../domain/subject/reading'
import { cleanLine } from '../lib/text'
import { findHeader, isPersonCell } from './header'
import { holdsList } from './list'
import { collectRows } from './rows'
import { splitPostAndUnit } from './understand'
import type { ImportField, RawRow } from './types'

/** A copied list by its own headings: what goes into each column of the round's list, and how many lines were no entries. */
export type PastedList = { readonly cells: readonly (readonly string[])[]; readonly aside: number }

/** The text of one entry for a column of the list. Words of an old font stay as they were typed: the list says so in the cell. */
function cellOf(raw: RawRow, field: RowField): string {
  const said = (name: ImportField): string =>
    raw.converted?.find((conversion) => conversion.field === name)?.original ?? raw.values[name] ?? ''
  const both = splitPostAndUnit(said('postAndUnit'))
  switch (field) {
    case 'kind':
      return said('kind') || (raw.sectionKind ?? '')
    case 'honorific':
      return said('gender') || (said('isFemale') === '' ? (said('isMale') === '' ? '' : 'Nam') : 'Nữ')
    case 'birthYear':
      return (
        said('birth') ||
        said('birthOfMale') ||
        said('birthOfFemale') ||
        [said('isMale'), said('isFemale')].find((text) => /\d{2}/.test(text)) ||
        ''
      )
    case 'post':
      return said('post') || both.post
    case 'unit':
      return said('unit') || both.unit || said('address') || raw.sectionUnit
    case 'awardCode':
      return said('award')
    case 'proposedBy':
      return said('proposedBy')
    default:
      return said(field)
  }
}

/**
 * Whether a copied block without headings has its columns in another order than `fields`, the columns it would go into: running numbers where the
 * names go, or people's names elsewhere.
 */
export function isInOtherOrder(block: Block, fields: readonly RowField[]): boolean {
  const rows = cellsOfBlock(block).map((cells) => cells.map(cleanLine))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  if (rows.length < 2 || width < 2) return false
  const share = (column: number, test: (text: string) => boolean): number => {
    const filled = rows.flatMap((cells) => cells[column] || [])
    return filled.length * 2 < rows.length ? 0 : filled.filter(test).length / filled.length
  }
  const [nameAt, kindAt] = [fields.indexOf('name'), fields.indexOf('kind')]
  if (share(kindAt, (text) => kindOfWords(text) !== null) > usual || share(nameAt, isPersonCell) >= 0.5) return false
  if (share(nameAt, (text) => /^\d{1,4}[.)]?$/.test(text)) > usual) return true
  return Array.from({ length: width }, (_, column) => column).some((column) => column !== nameAt && share(column, isPersonCell) > usual)
}
/** A column is what more than so many of its values are. */
const usual = 0.6

/** Reads a copied block as a list when it brings its headings (or is a list of paragraphs); `null` when its cells go where they stand. */
export function readPastedList(block: Block, fields: readonly RowField[]): PastedList | null {
  const grid = gridOfBlock('', block)
  const header = findHeader(grid)
  if (!holdsList(header) || (header.rowNumbers.length === 0 && grid.headings === undefined)) return null
  const { rows, ignored } = collectRows(grid, header, header.mapping)
  return rows.length === 0 ? null : { cells: rows.map((raw) => fields.map((field) => cellOf(raw, field))), aside: ignored.length }
}
