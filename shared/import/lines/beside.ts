import { foldText } from '../../lib/text'
import { placeOf } from '../beside'
import type { GridRow, SheetGrid } from '../types'
import { withoutMark } from './line'
import { aboutOthers, cellsOfEntry, lineHeadings, linesOf, readAll } from './read'

/**
 * The grid with those whom the words around its tables name, as a further table under headings of its own. Whether they are meant is a guess: an
 * officer is asked. Organs by themselves are heads of letters; who is present, signs or writes is no honoree.
 */
export function withLinesBeside(grid: SheetGrid, isWords: (row: GridRow) => boolean): SheetGrid {
  const found = readAll(linesOf({ ...grid, rows: grid.rows.filter(isWords) }))
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  const counts = new Map<number, number>()
  const rows: GridRow[] = []
  let unit = ''
  for (const { line, what, entries, unit: over } of found) {
    const { bare, isMarked } = withoutMark(line.text)
    if (what === 'unit') unit = over
    else if (!isMarked) unit = ''
    if (what !== 'entries' || aboutOthers.test(foldText(bare))) continue
    for (const entry of entries.filter(({ kind }) => kind !== 'collective' || isMarked)) {
      const { number } = line.row
      const block = counts.get(number) ?? 0
      counts.set(number, block + 1)
      rows.push({
        number: base + 2 + rows.length,
        place: block === 0 ? String(number) : placeOf(number, block),
        cells: cellsOfEntry(entry.unit === '' ? { ...entry, unit } : entry),
        isLine: true,
        isGuess: true,
        ...(line.row.mark === undefined ? {} : { mark: line.row.mark }),
        ...(line.encoding === undefined ? {} : { converted: line.encoding }),
      })
    }
  }
  if (rows.length === 0) return grid
  const kept = grid.rows.filter((row) => !(counts.has(row.number) && isWords(row)))
  return { ...grid, rows: [...kept, { number: base + 1, cells: lineHeadings, place: rows[0]?.place ?? '' }, ...rows] }
}
