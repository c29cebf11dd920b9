import type { ReactNode } from 'react'
import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid'
import Box from '@mui/material/Box'
import { ChevronDown } from 'lucide-react'
import { oneLine } from './twoLines'

/** Rows of a table under heads that fold; rows are sorted within their group. */
export type GridGroups<Row> = {
  readonly keyOf: (row: Row) => string
  /** The groups in their order; one without rows has no head. */
  readonly order: readonly string[]
  /** What a head says; its name stands first and is what a reader of the screen calls it. */
  readonly head: (key: string) => { readonly name: string; readonly note: string; readonly aside: string }
  readonly folded: ReadonlySet<string>
  readonly onFold: (key: string) => void
}

/** A line of the grid: a head, or a row. */
export type GridHead = { readonly headOf: string }
export type GridLine<Row> = Row | GridHead
export const isHead = <Row extends object>(line: GridLine<Row>): line is GridHead => 'headOf' in line
export const headId = (key: string): string => `head ${key}`

/** The lines in order: each group's head, and its rows where it is not folded. */
export function linesOf<Row extends object>(sorted: readonly Row[], groups: GridGroups<Row>): GridLine<Row>[] {
  const byKey = new Map(groups.order.map((key): [string, Row[]] => [key, []]))
  for (const row of sorted) byKey.get(groups.keyOf(row))?.push(row)
  return [...byKey].flatMap(([key, own]): GridLine<Row>[] =>
    own.length === 0 ? [] : [{ headOf: key }, ...(groups.folded.has(key) ? [] : own)],
  )
}

/** One page of the lines; where it begins inside a group, the head of the group stands over it again. */
export function pageOf<Row extends object>(
  lines: readonly GridLine<Row>[],
  page: number,
  size: number,
  keyOf: (row: Row) => string,
): GridLine<Row>[] {
  const shown = lines.slice(page * size, (page + 1) * size)
  const [first] = shown
  return first === undefined || isHead(first) ? shown : [{ headOf: keyOf(first) }, ...shown]
}

/** The columns for lines: a head takes the whole width in the first of them, the others see only rows. */
export function columnsForLines<Row extends GridValidRowModel>(
  columns: readonly GridColDef<Row>[],
  renderHead: (head: GridHead, tabIndex: number) => ReactNode,
): GridColDef<GridLine<Row>>[] {
  return columns.map(({ renderCell, valueGetter, ...column }, index) => ({
    ...(column as Omit<GridColDef<GridLine<Row>>, 'renderCell' | 'valueGetter'>),
    colSpan: (_value, line) => (index === 0 && isHead(line) ? columns.length : 1),
    valueGetter: (value, line, _column, api) =>
      isHead(line) ? '' : valueGetter === undefined ? value : valueGetter(value as never, line, column as GridColDef<Row>, api),
    renderCell: (params) =>
      isHead(params.row)
        ? renderHead(params.row, params.tabIndex)
        : renderCell === undefined
          ? params.formattedValue
          : renderCell(params as unknown as Parameters<typeof renderCell>[0]),
  }))
}

/** A head: folds by a click, Enter or Space. */
export function GroupHead<Row>({
  of,
  groups,
  tabIndex,
}: {
  readonly of: string
  readonly groups: GridGroups<Row>
  readonly tabIndex: number
}) {
  const { name, note, aside } = groups.head(of)
  const isFolded = groups.folded.has(of)
  return (
    <Box
      component="button"
      type="button"
      tabIndex={tabIndex}
      aria-expanded={!isFolded}
      onClick={() => groups.onFold(of)}
      sx={{
        'display': 'flex',
        'alignItems': 'center',
        'gap': 0.75,
        'width': '100%',
        'height': '100%',
        'minWidth': 0,
        // The line that shows the keyboard's place stands inside: it must cover no letter.
        'px': 0.5,
        'py': 0,
        'border': 0,
        'bgcolor': 'transparent',
        'font': 'inherit',
        'color': 'text.primary',
        'textAlign': 'left',
        'cursor': 'pointer',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <ChevronDown size={16} aria-hidden style={{ flexShrink: 0, transform: isFolded ? 'rotate(-90deg)' : undefined }} />
      <Box component="span" title={name} sx={{ ...oneLine, fontWeight: 600 }}>
        {name}
      </Box>
      <Box component="span" title={note} sx={{ ...oneLine, flex: 1, fontSize: 12.5, color: 'text.secondary' }}>
        {note}
      </Box>
      <Box component="span" sx={{ flexShrink: 0, fontSize: 13, fontWeight: 500 }}>
        {aside}
      </Box>
    </Box>
  )
}
