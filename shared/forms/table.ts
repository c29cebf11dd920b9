import type { GridRow, SheetGrid } from '../import/types'
import { cleanLine, foldText } from '../lib/text'
import type { FormNote } from './notes'

/** A column of a form that is given out: known again by its title or by other words people put there. */
export type FormColumn<Key extends string> = {
  readonly key: Key
  readonly title: string
  /** Folded beginnings of a heading that mean this column too. */
  readonly alike: readonly string[]
  /** Without it the form says nothing. */
  readonly isNeeded: boolean
}
export type FormRow<Key extends string> = { readonly number: number; readonly values: Readonly<Record<Key, string>> }
export type FormTable<Key extends string> = {
  readonly rows: readonly FormRow<Key>[]
  /** The lines above the headings, each cell by itself. */
  readonly above: readonly string[]
  readonly notes: readonly FormNote[]
}

const lastHeadingRow = 80
const textOf = (row: GridRow): string =>
  row.cells
    .map(cleanLine)
    .filter((cell) => cell !== '')
    .join(' · ')

/** The place of each column in a row of headings; each place serves one column. */
function placesIn<Key extends string>(row: GridRow, columns: readonly FormColumn<Key>[]): Map<Key, number> {
  const cells = row.cells.map(foldText)
  const places = new Map<Key, number>()
  const taken = new Set<number>()
  const settle = (fits: (cell: string, column: FormColumn<Key>) => boolean): void => {
    for (const column of columns) {
      if (places.has(column.key)) continue
      const at = cells.findIndex((cell, index) => cell !== '' && !taken.has(index) && fits(cell, column))
      if (at < 0) continue
      places.set(column.key, at)
      taken.add(at)
    }
  }
  settle((cell, { title }) => cell === foldText(title))
  settle((cell, { alike }) => alike.some((words) => cell === words || cell.startsWith(`${words} `)))
  return places
}

type Found<Key extends string> = { readonly grid: SheetGrid; readonly index: number; readonly places: ReadonlyMap<Key, number> }
function findHeading<Key extends string>(grids: readonly SheetGrid[], columns: readonly FormColumn<Key>[]): Found<Key> | null {
  let best: Found<Key> | null = null
  for (const grid of grids)
    for (const [index, row] of grid.rows.slice(0, lastHeadingRow).entries()) {
      const places = placesIn(row, columns)
      const isWhole = columns.every(({ key, isNeeded }) => !isNeeded || places.has(key))
      if (isWhole && places.size >= 2 && places.size > (best?.places.size ?? 0)) best = { grid, index, places }
    }
  return best
}

const headingNotes = <Key extends string>({ grid, index, places }: Found<Key>, columns: readonly FormColumn<Key>[]): FormNote[] => {
  const present = columns.filter(({ key }) => places.has(key))
  const isMoved = present.some(({ key }, at) => at > 0 && places.get(key)! < places.get(present[at - 1]!.key)!)
  const known = new Set(places.values())
  const added = (grid.rows[index]?.cells ?? []).flatMap((cell, column): FormNote[] => {
    if (known.has(column) || cleanLine(cell) === '') return []
    const filled = grid.rows.slice(index + 1).filter((row) => cleanLine(row.cells[column] ?? '') !== '').length
    return [{ code: 'columnAdded', title: cleanLine(cell), filled }]
  })
  return [
    ...(isMoved ? [{ code: 'columnsMoved' as const }] : []),
    ...columns.filter(({ key }) => !places.has(key)).map(({ title }) => ({ code: 'columnMissing' as const, title })),
    ...added,
  ]
}

/** Words of each row that stand under no heading at all; they are told, never lost. */
function besideNotes<Key extends string>({ grid, index, places }: Found<Key>, rows: readonly GridRow[]): FormNote[] {
  const headed = new Set(places.values())
  grid.rows[index]?.cells.forEach((cell, column) => {
    if (cleanLine(cell) !== '') headed.add(column)
  })
  return rows.flatMap((row): FormNote[] => {
    const beside = row.cells
      .map(cleanLine)
      .filter((cell, column) => cell !== '' && !headed.has(column) && row.continued?.includes(column) !== true)
    return beside.length === 0 ? [] : [{ code: 'cellBeside', row: row.number, text: beside.join(' · ') }]
  })
}

/**
 * The table of a form that came back, wherever it stands now: on another sheet, under other columns, lower down. `null` when no row holds
 * the headings it needs. Hidden and struck-out rows are told, not read.
 */
export function readFormTable<Key extends string>(
  grids: readonly SheetGrid[],
  columns: readonly FormColumn<Key>[],
  sheet: string,
): FormTable<Key> | null {
  const shown = grids.filter(({ isHidden }) => !isHidden)
  const found = findHeading(shown, columns)
  if (found === null) return null
  const { grid, index, places } = found
  const below = grid.rows.slice(index + 1).filter((row) => row.cells.some((cell) => cleanLine(cell) !== ''))
  const hidden = below.filter(({ mark }) => mark !== undefined)
  const others = shown.filter((other) => other !== grid && other.rows.length > 0).map(({ name }) => name)
  const notes: FormNote[] = [
    ...(foldText(grid.name) === foldText(sheet) || grids.length === 0
      ? []
      : [{ code: 'sheetRenamed' as const, was: sheet, is: grid.name }]),
    ...(others.length === 0 ? [] : [{ code: 'otherSheets' as const, names: others }]),
    ...headingNotes(found, columns),
    ...(grid.unsettledFormulas === 0 ? [] : [{ code: 'formulaOpen' as const, count: grid.unsettledFormulas }]),
    ...besideNotes(
      found,
      below.filter(({ mark }) => mark === undefined),
    ),
    ...hidden.map((row) => ({ code: 'rowHidden' as const, row: row.number, text: textOf(row) })),
  ]
  return {
    rows: below
      .filter(({ mark }) => mark === undefined)
      .map((row) => ({
        number: row.number,
        values: Object.fromEntries(columns.map(({ key }) => [key, (row.cells[places.get(key) ?? -1] ?? '').trim()])) as Record<Key, string>,
      })),
    above: grid.rows.slice(0, index).flatMap(({ cells }) => cells.map(cleanLine).filter((cell) => cell !== '')),
    notes,
  }
}

/** The code that a form carries, whole or among other words: "DK/2026/<movement>/<unit>". */
export function codeIn(
  texts: readonly string[],
  lead: string,
): { readonly year: number; readonly movementId: string; readonly unitId: string } | null {
  for (const text of texts) {
    const match = new RegExp(`\\b${lead}/(\\d{4})/([^/\\s]+)/([^/\\s]*)`, 'u').exec(text)
    if (match !== null) return { year: Number(match[1]), movementId: match[2]!, unitId: match[3] ?? '' }
  }
  return null
}

/** What stands behind a label above the table: in the same cell behind the colon, or in the next one. */
export function valueBehind(texts: readonly string[], label: string): string {
  const wanted = foldText(label)
  const at = texts.findIndex((text) => foldText(text).startsWith(wanted))
  if (at < 0) return ''
  const own = cleanLine(texts[at]!.slice(texts[at]!.indexOf(':') + 1))
  return texts[at]!.includes(':') && own !== '' ? own : (texts[at + 1] ?? '')
}
