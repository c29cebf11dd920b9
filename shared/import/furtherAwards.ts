import { readLegacy } from '../lib/legacyText'
import { cleanLine, saysNothing } from '../lib/text'
import type { Header } from './header'
import type { TargetId } from './targets'
import type { ColumnMapping, RawRow, SheetGrid } from './types'

/** Columns of awards besides the one that is read as such, unless the officer says what they are. */
export const furtherAwards = (header: Header, mapping: ColumnMapping, target: TargetId): readonly number[] =>
  target === 'round' && mapping.includes('award')
    ? header.columns.flatMap(({ reason }, column) => (reason === 'further' && mapping[column] == null ? [column] : []))
    : []

/** A row for each further award of a row: a title and a form of one person are two lines. One whose first column is blank has the next. */
export function withFurtherAwards(raws: readonly RawRow[], grid: SheetGrid, columns: readonly number[]): readonly RawRow[] {
  if (columns.length === 0) return raws
  const cells = new Map(grid.rows.map((row) => [row.number, row.cells]))
  const base = 1 + Math.max(0, ...grid.rows.map((row) => row.number), ...raws.map(({ number }) => number))
  return raws.flatMap((raw): readonly RawRow[] => {
    // A row that stands for another tick has had its further awards told by the first.
    if (raw.source !== undefined) return [raw]
    const said = columns.flatMap((column) => {
      const text = cleanLine(readLegacy(cells.get(raw.number)?.[column] ?? '', grid.legacyCells.get(`${raw.number}:${column}`)).text)
      return text === '' || saysNothing(text) ? [] : [text]
    })
    const first = raw.values.award ?? ''
    const [award = '', ...further] = [...(first === '' ? [] : [first]), ...said]
    const isOne = further.length > 0 ? { isOneOfAwards: true } : {}
    return [
      award === first && further.length === 0 ? raw : { ...raw, ...isOne, values: { ...raw.values, award } },
      ...further.map((text, place) => ({
        ...raw,
        ...isOne,
        number: base * (place + 1) + raw.number,
        source: raw.number,
        place: `${raw.place ?? raw.number} (${place + 2})`,
        values: { ...raw.values, award: text },
      })),
    ]
  })
}
