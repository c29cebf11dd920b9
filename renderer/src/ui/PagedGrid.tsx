import { memo, useMemo, useState, type FocusEvent } from 'react'
import { DataGrid, type GridColDef, type GridRowParams, type GridSortModel, type GridValidRowModel } from '@mui/x-data-grid'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'

/** A column; `compare` makes it sortable, by Vietnamese order where it holds names. */
export type PagedColumn<Row extends GridValidRowModel> = GridColDef<Row> & { readonly compare?: (a: Row, b: Row) => number }

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
}

const pageSize = 100
const noClass = (): string => ''

function Grid<Row extends GridValidRowModel>({ label, rows, columns, idOf, initialSort, emptyText, isLoading = false, currentId = null, onCurrent, onOpen, rowClass = noClass }: Props<Row>) {
  const { palette } = useTheme()
  const [sortModel, setSortModel] = useState<GridSortModel>(initialSort === undefined ? [] : [initialSort])
  const [wantedPage, setPage] = useState(0)
  const order = sortModel[0]
  const compare = columns.find((column) => column.field === order?.field)?.compare
  const sorted = useMemo(() => (compare === undefined ? rows : rows.toSorted(order?.sort === 'desc' ? (a, b) => compare(b, a) : compare)), [rows, compare, order?.sort])
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(sorted.length / pageSize) - 1))
  const shown = useMemo(() => sorted.slice(page * pageSize, (page + 1) * pageSize), [sorted, page])
  const gridColumns = useMemo(() => columns.map(({ compare: comparison, ...column }): GridColDef<Row> => ({ sortable: comparison !== undefined, ...column })), [columns])
  const noteFocus = (event: FocusEvent<HTMLElement>): void => {
    const id = event.currentTarget.parentElement?.dataset['id']
    if (id !== undefined) onCurrent?.(id)
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      <DataGrid<Row>
        aria-label={label}
        rows={shown} columns={gridColumns} getRowId={idOf} loading={isLoading}
        rowHeight={36} columnHeaderHeight={34} density="standard"
        disableColumnMenu disableColumnFilter disableColumnSelector disableRowSelectionOnClick rowSelection={false} disableAutosize
        sortingMode="server" sortModel={sortModel} onSortModelChange={(model) => { setSortModel(model); setPage(0) }} sortingOrder={['asc', 'desc']}
        paginationMode="server" rowCount={sorted.length} pageSizeOptions={[pageSize]} paginationModel={{ page, pageSize }} onPaginationModelChange={(model) => setPage(model.page)}
        hideFooter={sorted.length <= pageSize}
        getRowClassName={({ id, row }) => `${String(id) === String(currentId) ? 'is-current' : ''} ${rowClass(row)}`}
        onRowClick={({ row }: GridRowParams<Row>) => onOpen?.(row)}
        onCellKeyDown={({ row }, event) => {
          if (event.key !== 'Enter' || onOpen === undefined || event.target !== event.currentTarget) return
          event.preventDefault()
          onOpen(row as Row)
        }}
        localeText={{ noRowsLabel: emptyText }}
        slotProps={{ cell: { onFocus: noteFocus } }}
        sx={{
          border: 0, fontSize: 14, '--DataGrid-containerBackground': palette.background.paper,
          '& .MuiDataGrid-columnHeaderTitle': { color: 'text.secondary', fontWeight: 500, fontSize: 13 },
          '& .MuiDataGrid-row': { cursor: onOpen === undefined ? 'default' : 'pointer' },
          '& .MuiDataGrid-row.is-current, & .MuiDataGrid-row.is-current:hover': { bgcolor: 'lacquer.pale' },
          '& .is-voided .MuiDataGrid-cell': { textDecoration: 'line-through', color: 'text.secondary' },
          '& .MuiDataGrid-cell:focus': { outline: 'none' }, '& .MuiDataGrid-cell:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
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
