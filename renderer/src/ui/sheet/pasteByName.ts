import { grouped } from '@shared/lib/grouped'
import { foldText } from '@shared/lib/text'
import type { SheetBlock, SheetColumn } from './types'

/** Where the lines of a pasted block go: from its corner down, each to the row it names, or nowhere, and why. */
export type Placing =
  | { readonly by: 'place' }
  | { readonly by: 'name'; readonly cells: readonly (readonly string[])[]; readonly targets: readonly number[] }
  | { readonly by: 'none'; readonly line: number; readonly name: string; readonly why: 'unknown' | 'several' }

const folded = (text: string | undefined): string => foldText(text ?? '').trim()

/**
 * Where a block holds the column that names the rows (`isName`), what it says of them goes to the row of that name: a list of another order
 * must not give one person's line to the next. Names that stand where they are pasted keep their place; a heading is left out.
 */
export function placeByName<Row>(
  rows: readonly Row[],
  columns: readonly SheetColumn<Row>[],
  { min }: SheetBlock,
  cells: readonly (readonly string[])[],
  isHead: (row: Row) => boolean,
): Placing {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0)
  const col = columns.findIndex(({ isName }, at) => isName === true && at >= min.col && at < min.col + width)
  const naming = columns[col]
  if (naming === undefined || width < 2) return { by: 'place' }
  const nameOf = (line: readonly string[]): string => folded(line[col - min.col])
  const named = rows.flatMap((row, at) => (isHead(row) ? [] : [{ at, name: folded(naming.read(row)) }]))
  const rowsOf = grouped(named, ({ name }) => [name])
  const heading = nameOf(cells[0] ?? [])
  const hasHeading = heading !== '' && !rowsOf.has(heading) && folded(naming.title).includes(heading)
  const lines = (hasHeading ? cells.slice(1) : cells).filter((line) => line.some((cell) => cell.trim() !== ''))
  const open = rows.flatMap((row, at) => (at < min.row || isHead(row) ? [] : [at]))
  const targets: number[] = []
  for (const [index, line] of lines.entries()) {
    const name = nameOf(line)
    const alike = (rowsOf.get(name) ?? []).map(({ at }) => at)
    const here = open[index]
    const target = here !== undefined && (name === '' || alike.includes(here)) ? here : alike.length === 1 ? alike[0] : undefined
    if (target === undefined)
      return { by: 'none', line: index + 1, name: line[col - min.col] ?? '', why: alike.length > 1 ? 'several' : 'unknown' }
    targets.push(target)
  }
  const isInPlace = !hasHeading && lines.length === cells.length && targets.every((target, index) => target === open[index])
  return isInPlace ? { by: 'place' } : { by: 'name', cells: lines, targets }
}
