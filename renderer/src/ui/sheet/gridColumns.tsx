import { useMemo } from 'react'
import type { Column } from 'react-datasheet-grid'
import { useColumnWidths } from './columnWidths'
import { SheetCell } from './SheetCell'
import { SheetHeading } from './SheetHeading'
import { sheetText as text } from './text'
import type { SheetColumn } from './types'
import type { useRowDrag } from './useRowDrag'

/** The columns as the grid library takes them, as wide as this officer left them in the sheet of that label. */
export function useGridColumns<Row>(
  label: string,
  columns: readonly SheetColumn<Row>[],
  onSort: ((columnId: string) => void) | undefined,
): Column<Row, SheetColumn<Row>>[] {
  const [widths, setWidth] = useColumnWidths(label)
  return useMemo(
    () =>
      columns.map((column): Column<Row, SheetColumn<Row>> => ({
        id: column.id,
        title: (
          <SheetHeading
            title={column.title}
            onWidth={(width) => setWidth(column.id, width)}
            onSort={onSort === undefined || column.write === undefined ? undefined : () => onSort(column.id)}
          />
        ),
        basis: widths[column.id] ?? column.width,
        minWidth: widths[column.id] ?? column.width,
        grow: widths[column.id] === undefined ? (column.grow ?? 0) : 0,
        shrink: 0,
        columnData: column,
        component: SheetCell as never,
        disabled: column.write === undefined ? true : ({ rowData }) => column.isDisabled?.(rowData) ?? false,
        copyValue: ({ rowData }) => column.read(rowData),
        pasteValue: ({ rowData, value }) => column.write?.(rowData, value) ?? rowData,
        deleteValue: ({ rowData }) => column.write?.(rowData, '') ?? rowData,
        isCellEmpty: ({ rowData }) => column.read(rowData) === '',
        cellClassName: ({ rowData }) =>
          column.problem?.(rowData) !== undefined ? 'sheet-cell-problem' : column.mark?.(rowData) === true ? 'sheet-cell-mark' : undefined,
      })),
    [columns, onSort, setWidth, widths],
  )
}

type Gutter<Row> = {
  readonly title: string
  /** Whether rows are moved by a grip. */
  readonly hasGrips: boolean
  readonly begin: ReturnType<typeof useRowDrag>['begin']
  readonly rowNumber: ((row: Row, index: number) => string) | undefined
}

/** The column in front of the rows: their number, and the grip by which one is moved. */
export function useGutter<Row>({ title, hasGrips, begin, rowNumber }: Gutter<Row>) {
  return useMemo(
    () => ({
      title,
      basis: 42,
      component: ({ rowData, rowIndex }: { rowData: Row; rowIndex: number }) => (
        <>
          {hasGrips && <span className="sheet-grip" title={text.dragRow} aria-hidden onPointerDown={(press) => begin(press, rowIndex)} />}
          {rowNumber === undefined ? rowIndex + 1 : rowNumber(rowData, rowIndex)}
        </>
      ),
    }),
    [begin, hasGrips, title, rowNumber],
  )
}
