import type { Block } from '@shared/lib/clipboard'
import { useEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react'
import { DynamicDataSheetGrid, type ContextMenuComponentProps, type DataSheetGridRef } from 'react-datasheet-grid'
import 'react-datasheet-grid/dist/style.css'
import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useNotices } from '@renderer/ui/Notices'
import { lowScreen } from '@renderer/ui/lowScreen'
import { tokens } from '@renderer/ui/tokens'
import { sheetReturn } from '@renderer/ui/useKeptFocus'
import { actionOf, isFresh } from './actionOf'
import { useGridColumns, useGutter } from './gridColumns'
import { PastingNote } from './PastingNote'
import { SheetDeskContext } from './sheetCommit'
import { readAloud } from './readingFocus'
import { SheetMenu } from './SheetMenu'
import { sheetStyles } from './styles'
import { sheetText as text } from './text'
import type { SheetAction, SheetCellRef, SheetColumn } from './types'
import { useRowDrag } from './useRowDrag'
import { NewestRows, useSheetDesk } from './useSheetDesk'
import type { SheetCommands } from './useSheetCommands'
import { useSheetKeys } from './useSheetKeys'
import { useTurn } from './useTurn'

/** A sheet that is typed in names its rows for good: what is typed lands in its row, wherever that stands by then. */
type Typing<Row> =
  | { readonly onChange: (rows: Row[], action: SheetAction) => void; readonly rowId: (row: Row) => string }
  | { readonly onChange?: undefined; readonly rowId?: (row: Row) => string }

type Props<Row> = Typing<Row> & {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  /** `null` keeps the rows as they are: no adding, deleting or moving. */
  readonly createRow: (() => Row) | null
  readonly duplicateRow?: (row: Row) => Row
  /** The row the cell stands in, or `null`. */
  readonly onActiveRow?: (row: number | null) => void
  readonly rowMark?: (row: Row) => 'blocked' | 'attention' | 'quiet' | 'head' | undefined
  /** Rows that are heads of the rows below them: a pasted block passes over them. */
  readonly isHead?: ((row: Row) => boolean) | undefined
  /** The number in front of a row; empty for rows that do not count yet. */
  readonly rowNumber?: (row: Row, index: number) => string
  /** What that number is, where it is not the place in the list. */
  readonly numberTitle?: string | undefined
  readonly gridRef?: RefObject<DataSheetGridRef | null>
  /** Where the cursor stands when the sheet opens. */
  readonly startAt?: SheetCellRef | undefined
  /** Sorts the rows by a column. */
  readonly onSort?: ((columnId: string) => void) | undefined
  /** A block pasted from that column on that is taken in another way; answers whether it was. */
  readonly onPasteBlock?: ((copied: Block, column: number) => Promise<boolean>) | undefined
  /** Hears of each row of a long paste while it is written. */
  readonly onWritten?: ((row: Row) => unknown) | undefined
  /** A key the owner answers in a cell that is read; answers whether it did. */
  readonly onCellKey?: ((event: KeyboardEvent, cell: SheetCellRef) => boolean) | undefined
}
const rowHeights = { usual: 36, low: 31 } as const
const headingHeight = 32
const keepRows = (): void => undefined
/** Where nothing is typed no cell is closed. */
const openCells = { '--dsg-cell-disabled-background-color': tokens.card } as const
const noId = (): string => ''

/** A table that is typed in like Excel; only the rows in view are drawn. Fills the height it is given. */
export function Sheet<Row>({
  label,
  rows,
  columns,
  createRow,
  duplicateRow,
  onChange = keepRows,
  onActiveRow,
  rowMark,
  rowNumber,
  numberTitle = text.number,
  gridRef,
  rowId = noId,
  startAt,
  onSort,
  onPasteBlock,
  onWritten,
  onCellKey,
  isHead,
}: Props<Row>) {
  const ownRef = useRef<DataSheetGridRef>(null)
  const grid = gridRef ?? ownRef
  const frame = useRef<HTMLDivElement>(null)
  const height = useHeight(frame)
  const isLow = useMediaQuery(lowScreen)
  const { say, warn } = useNotices()
  const [pasting, setPasting] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const isDrawn = height > 0
  useEffect(() => {
    // The library leaves its scrolling box out of the keyboard's reach.
    const box = frame.current?.querySelector<HTMLElement>('.dsg-container')
    if (box == null) return
    box.tabIndex = 0
    box.setAttribute('role', 'group')
    box.setAttribute('aria-label', label)
  }, [isDrawn, label])

  const commands = useSheetKeys({
    grid,
    frame,
    rows,
    columns,
    ...(rowId === noId ? {} : { rowId }),
    createRow,
    onChange,
    say,
    warn,
    onPasteBlock,
    onWritten,
    onCellKey,
    isHead,
    onPasting: setPasting,
    onDeleteRows: (from, to) =>
      onChange(
        rows.filter((_, index) => index < from || index > to),
        { kind: 'delete', count: to - from + 1 },
      ),
  })
  const gridColumns = useGridColumns(label, columns, onSort)
  const turn = useTurn(columns.length)
  const hasStarted = useRef(false)
  const given = { rows, columns, rowId, onChange }
  const { desk, latestRef } = useSheetDesk(given)
  useEffect(() => {
    if (!isDrawn || startAt === undefined || hasStarted.current) return
    hasStarted.current = true
    if (!hasField()) grid.current?.setActiveCell({ col: startAt.col, row: startAt.row })
  }, [grid, isDrawn, startAt])
  const lastCell = useRef<SheetCellRef | null>(null)
  useEffect(() => {
    const box = frame.current
    // The library lets its cell go as Esc closes a dialog over the sheet.
    const stepBack = (): void => {
      if (grid.current?.activeCell === null && lastCell.current !== null) grid.current.setActiveCell(lastCell.current)
    }
    box?.addEventListener(sheetReturn, stepBack)
    return () => box?.removeEventListener(sheetReturn, stepBack)
  }, [grid])
  const rowHeight = isLow ? rowHeights.low : rowHeights.usual
  const isBlank = (row: Row | undefined): boolean => row === undefined || isFresh(row, columns)
  const drag = useRowDrag({
    frame,
    rowHeight,
    headingHeight,
    rows: isBlank(rows.at(-1)) ? rows.length - 1 : rows.length,
    rowsOf: (row) => {
      const present = grid.current?.selection
      const isIn = present != null && present.min.row <= row && row <= present.max.row
      return isIn ? { from: present.min.row, to: present.max.row } : { from: row, to: row }
    },
    onDrop: commands.moveTo,
  })
  const gutter = useGutter({ title: numberTitle, hasGrips: createRow !== null, begin: drag.begin, rowNumber })
  const isTypedIn = columns.some(({ write }) => write !== undefined)
  const Menu = useMemo(() => menuOf(commands), [commands])

  return (
    <Box
      ref={frame}
      role="region"
      aria-label={label}
      style={{ '--sheet-room': `${height}px` } as CSSProperties}
      sx={{ flex: 1, minHeight: 0, position: 'relative', overflow: 'hidden', ...sheetStyles, ...(isTypedIn ? {} : openCells) }}
    >
      {pasting !== null && <PastingNote {...pasting} />}
      {drag.lineAt !== null && <div className="sheet-drop-line" style={{ top: drag.lineAt }} />}
      <NewestRows given={given} latestRef={latestRef} />
      <SheetDeskContext value={desk}>
        {isDrawn && (
          <DynamicDataSheetGrid<Row>
            key={turn}
            ref={grid}
            value={rows as Row[]}
            {...(rowId === noId ? {} : { rowKey: ({ rowData }) => rowId(rowData) })}
            columns={gridColumns}
            height={height}
            rowHeight={rowHeight}
            headerRowHeight={headingHeight}
            gutterColumn={gutter as never}
            addRowsComponent={false}
            lockRows={createRow === null}
            createRow={createRow ?? undefined}
            duplicateRow={duplicateRow === undefined ? undefined : ({ rowData }) => duplicateRow(rowData)}
            disableSmartDelete
            contextMenuComponent={Menu}
            rowClassName={({ rowData }) => {
              const mark = rowMark?.(rowData)
              return mark === undefined ? undefined : `sheet-row-${mark}`
            }}
            onActiveCellChange={({ cell }) => {
              if (cell !== null) lastCell.current = { col: cell.col, row: cell.row }
              onActiveRow?.(cell?.row ?? null)
              const row = cell === null ? undefined : rows[cell.row]
              if (row !== undefined && !isTypedIn) readAloud(frame.current, rowWords(row, columns))
            }}
            onChange={(next, [operation]) => onChange(next, actionOf(rows, next, operation, columns))}
          />
        )}
      </SheetDeskContext>
    </Box>
  )
}

/** A row as it is told to a reader. */
const rowWords = <Row,>(row: Row, columns: readonly SheetColumn<Row>[]): string =>
  columns
    .filter((column) => column.read(row) !== '')
    .map((column) => `${column.title}: ${column.read(row)}`)
    .join(', ')

/** Whether somebody is typing elsewhere: a sheet that opens then leaves the keyboard alone. */
const hasField = (): boolean => document.activeElement?.matches('input, textarea, [role="dialog"] *') === true

const menuOf = (commands: SheetCommands) =>
  function Menu(props: ContextMenuComponentProps) {
    return <SheetMenu {...props} actions={commands} />
  }

/** The height of an element in px, kept as it changes. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setHeight(Math.floor(entry.contentRect.height)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return height
}
