import { memo, useEffect, useMemo, useState, type FocusEvent } from 'react'
import { DataGrid, type GridColDef, type GridRowParams, type GridSortModel, type GridValidRowModel } from '@mui/x-data-grid'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { viVN } from '@mui/x-data-grid/locales'
import type { SheetValue } from '@shared/lib/sheetFile'
import { formatCount } from '@shared/lib/numbers'
import { columnsForLines, GroupHead, headId, isHead, linesOf, pageOf, type GridGroups, type GridLine } from './gridGroups'
import { tokens } from './tokens'
import { twoLines } from './twoLines'

/** A column; `compare` makes it sortable, by Vietnamese order where it holds names. `cell`: its value in a file, where it is more than the words shown. */
export type PagedColumn<Row extends GridValidRowModel> = GridColDef<Row> & {
  readonly compare?: (a: Row, b: Row) => number
  readonly cell?: (row: Row) => SheetValue
}

/** Rows ticked, on every page, by their ids as text. */
export type PagedSelection = { readonly ids: ReadonlySet<string>; readonly onChange: (ids: ReadonlySet<string>) => void }

type Props<Row extends GridValidRowModel> = {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly PagedColumn<Row>[]
  readonly idOf: (row: Row) => string | number
  readonly initialSort?: { readonly field: string; readonly sort: 'asc' | 'desc' }
  readonly emptyText: string
  readonly isLoading?: boolean
  /** The row whose whole content a panel shows. */
  readonly currentId?: string | number | null
  readonly onCurrent?: (id: string) => void
  /** Enter or a click on the row. */
  readonly onOpen?: (row: Row) => void
  readonly rowClass?: (row: Row) => string
  /** Hears which rows are shown, in the order of the screen, all pages together. */
  readonly onShown?: (rows: readonly Row[]) => void
  /** Boxes before the rows. The one in the heading ticks the page in view. */
  readonly selection?: PagedSelection
  /** Heads that fold over the rows; sorting goes on within each. */
  readonly groups?: GridGroups<Row>
}

type Compare<Row> = (a: Row, b: Row) => number

/**
 * Sorts rows and keeps the order. Names take long to compare, so what a filter leaves of rows already sorted is picked out of them:
 * a letter in the search box over 50,000 people compares nothing.
 */
function rememberingSorter<Row extends object>(): (rows: readonly Row[], compare: Compare<Row>, isDown: boolean) => readonly Row[] {
  let last: { readonly compare: Compare<Row>; readonly isDown: boolean; readonly sorted: readonly Row[] } | null = null
  return (rows, compare, isDown) => {
    if (last?.compare === compare && last.isDown === isDown) {
      const wanted = new Set(rows)
      const picked = last.sorted.filter((row) => wanted.has(row))
      if (picked.length === rows.length) return picked
    }
    last = { compare, isDown, sorted: rows.toSorted(isDown ? (a, b) => compare(b, a) : compare) }
    return last.sorted
  }
}

const pageSize = 100
/** Words given to one grid replace those of the theme, so they are given together. */
const words = viVN.components.MuiDataGrid.defaultProps.localeText
const shownRows = ({ from, to, count }: { readonly from: number; readonly to: number; readonly count: number }): string =>
  `${formatCount(from)}–${formatCount(to)} trong ${formatCount(count)}`
const noClass = (): string => ''
const wholeWords = (value: unknown) => {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return (
    <span className="whole-words" title={words}>
      {words}
    </span>
  )
}

function Grid<Row extends GridValidRowModel>({
  label,
  rows,
  columns,
  idOf,
  initialSort,
  emptyText,
  isLoading = false,
  currentId = null,
  onCurrent,
  onOpen,
  rowClass = noClass,
  onShown,
  selection,
  groups,
}: Props<Row>) {
  const { palette } = useTheme()
  const [sortModel, setSortModel] = useState<GridSortModel>(initialSort === undefined ? [] : [initialSort])
  const [wantedPage, setPage] = useState(0)
  const order = sortModel[0]
  const compare = columns.find((column) => column.field === order?.field)?.compare
  const [sort] = useState(rememberingSorter<Row>)
  const isDown = order?.sort === 'desc'
  const sorted = useMemo(() => (compare === undefined ? rows : sort(rows, compare, isDown)), [sort, rows, compare, isDown])
  useEffect(() => onShown?.(sorted), [onShown, sorted])
  const lines = useMemo((): readonly GridLine<Row>[] => (groups === undefined ? sorted : linesOf(sorted, groups)), [sorted, groups])
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(lines.length / pageSize) - 1))
  const shown = useMemo(
    () => (groups === undefined ? lines.slice(page * pageSize, (page + 1) * pageSize) : pageOf(lines, page, pageSize, groups.keyOf)),
    [lines, page, groups],
  )
  const gridColumns = useMemo(
    () =>
      columns.map(({ compare: comparison, cell: _cell, ...column }): GridColDef<Row> => ({
        sortable: comparison !== undefined,
        ...(column.align === 'right' ? {} : { renderCell: ({ formattedValue }) => wholeWords(formattedValue) }),
        ...column,
      })),
    [columns],
  )
  const lineColumns = useMemo(
    () =>
      columnsForLines(gridColumns, ({ headOf }, tabIndex) =>
        groups === undefined ? null : <GroupHead of={headOf} groups={groups} tabIndex={tabIndex} />,
      ),
    [gridColumns, groups],
  )
  const idOfLine = (line: GridLine<Row>): string | number => (isHead(line) ? headId(line.headOf) : idOf(line))
  const ticked = useMemo(() => ({ type: 'include' as const, ids: new Set<string | number>(selection?.ids) }), [selection])
  const noteFocus = (event: FocusEvent<HTMLElement>): void => {
    const id = event.currentTarget.parentElement?.dataset['id']
    if (id !== undefined && !shown.some((line) => isHead(line) && headId(line.headOf) === id)) onCurrent?.(id)
  }
  // Heads are no rows: only these are counted.
  const countRows = (from: number, to?: number): number => lines.slice(from, to).filter((line) => !isHead(line)).length
  const pagedRows = (): string => {
    const before = countRows(0, page * pageSize)
    return shownRows({ from: before + 1, to: before + countRows(page * pageSize, (page + 1) * pageSize), count: countRows(0) })
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      <DataGrid<GridLine<Row>>
        aria-label={label}
        rows={shown}
        columns={lineColumns}
        getRowId={idOfLine}
        loading={isLoading}
        rowHeight={36}
        columnHeaderHeight={34}
        density="standard"
        disableColumnMenu
        disableColumnFilter
        disableColumnSelector
        disableRowSelectionOnClick
        rowSelection={selection !== undefined}
        checkboxSelection={selection !== undefined}
        keepNonExistentRowsSelected
        rowSelectionModel={ticked}
        onRowSelectionModelChange={({ type, ids }) =>
          selection?.onChange(new Set((type === 'include' ? [...ids] : shown.map(idOfLine).filter((id) => !ids.has(id))).map(String)))
        }
        disableAutosize
        sortingMode="server"
        sortModel={sortModel}
        onSortModelChange={(model) => {
          setSortModel(model)
          setPage(0)
        }}
        sortingOrder={['asc', 'desc']}
        paginationMode="server"
        rowCount={lines.length}
        pageSizeOptions={[pageSize]}
        paginationModel={{ page, pageSize }}
        onPaginationModelChange={(model) => setPage(model.page)}
        hideFooter={lines.length <= pageSize}
        getRowClassName={({ id, row }) =>
          isHead(row) ? 'is-head' : `${String(id) === String(currentId) ? 'is-current' : ''} ${rowClass(row)}`
        }
        onRowClick={({ row }: GridRowParams<GridLine<Row>>) => (isHead(row) ? undefined : onOpen?.(row))}
        onCellKeyDown={({ row }, event) => {
          if (isHead(row) || event.key !== 'Enter' || onOpen === undefined || event.target !== event.currentTarget) return
          event.preventDefault()
          onOpen(row)
        }}
        localeText={{ ...words, paginationDisplayedRows: groups === undefined ? shownRows : pagedRows, noRowsLabel: emptyText }}
        slotProps={{ cell: { onFocus: noteFocus } }}
        sx={{
          'border': 0,
          'fontSize': 14,
          '--DataGrid-containerBackground': palette.background.paper,
          '& .MuiDataGrid-columnHeaderTitle': { color: 'text.secondary', fontWeight: 500, fontSize: 13, ...twoLines },
          '& .MuiDataGrid-cell': { display: 'flex', alignItems: 'center', overflow: 'clip visible' },
          '& .MuiDataGrid-columnHeaderTitleContainerContent': { overflow: 'visible' },
          '& .MuiDataGrid-cell--textRight': { justifyContent: 'flex-end' },
          '& .whole-words': twoLines,
          '& .MuiDataGrid-row': { cursor: onOpen === undefined ? 'default' : 'pointer' },
          '& .MuiDataGrid-row.is-current, & .MuiDataGrid-row.is-current:hover': { bgcolor: 'lacquer.pale' },
          '& .MuiDataGrid-row.is-head, & .MuiDataGrid-row.is-head:hover': { bgcolor: tokens.paper },
          '& .is-voided .MuiDataGrid-cell': { textDecoration: 'line-through', color: 'text.secondary' },
          '& .MuiDataGrid-cell:focus': { outline: 'none' },
          '& .MuiDataGrid-cell:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
        }}
      />
    </Box>
  )
}

/**
 * A table of many records that opens fast: sorted once when rows or sorting change, one page of 100 handed to the grid.
 * Arrow keys move, Enter opens. Give it stable functions: it is drawn anew only when something it was given changes.
 */
export const PagedGrid = memo(Grid) as typeof Grid
