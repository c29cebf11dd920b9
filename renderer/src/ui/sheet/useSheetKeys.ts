import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { lastKey } from './CellEditor'
import { clearBlock, fillDown, fillRight, putRows, readBlock, writeBlock, writingBlock } from './blocks'
import { pastClosed } from './closedCells'
import { inSlices } from './inSlices'
import { leaveSheet } from './readingFocus'
import { cellsOfBlock, toBlockText, type Block } from '@shared/lib/clipboard'
import { askClipboard, blockOfClipboard } from '../clipboard'
import type { SheetAction, SheetBlock, SheetCellRef, SheetColumn } from './types'

type Options<Row> = {
  readonly grid: RefObject<DataSheetGridRef | null>
  readonly frame: RefObject<HTMLElement | null>
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  readonly createRow: (() => Row) | null
  readonly onChange: (rows: Row[], action: SheetAction) => void
  readonly onDeleteRows: (from: number, to: number) => void
  readonly onPasteRefused: () => void
  /** A block the owner takes in another way: answers whether it did. */
  readonly onPasteBlock?: ((copied: Block) => Promise<boolean>) | undefined
  /** A key the owner answers in a cell that is read; answers whether it did. */
  readonly onCellKey?: ((event: KeyboardEvent, cell: SheetCellRef) => boolean) | undefined
  /** Rows that a pasted block passes over. */
  readonly isHead?: ((row: Row) => boolean) | undefined
  /** How far a long paste is; `null` when it is done. */
  readonly onPasting: (progress: { readonly done: number; readonly total: number } | null) => void
}
export type SheetCommands = {
  readonly copy: () => void
  readonly cut: () => void
  readonly paste: () => void
  readonly fillDown: () => void
  readonly fillRight: () => void
  readonly insertAbove: () => void
  readonly move: (by: -1 | 1) => void
  /** Puts the rows `from`–`to` before another one. */
  readonly moveTo: (from: number, to: number, before: number) => void
}

/** Above so many rows a paste is written in slices, with its progress in view. */
const longPaste = 300

/** The block without the blank rows at its end: nothing is filled into a line that does not exist yet. */
function withoutBlankEnd<Row>({ rows, columns, createRow }: Options<Row>, block: SheetBlock | null): SheetBlock | null {
  if (block === null || createRow === null || block.min.row === block.max.row) return block
  const isBlank = (row: Row | undefined): boolean => row === undefined || columns.every((column) => column.read(row) === '')
  const last = block.max.row === rows.length - 1 && isBlank(rows[block.max.row]) ? block.max.row - 1 : block.max.row
  return { ...block, max: { ...block.max, row: last } }
}

const isInLines = <Row>(columns: readonly SheetColumn<Row>[], col: number): boolean => columns[col]?.isMultiline === true

/**
 * Makes the grid behave as Excel does where the library does otherwise: Enter goes down (back to where Tab began), Ctrl+D fills down,
 * Home and End, Ctrl+- deletes rows, and blocks go through the clipboard with line breaks and quotes whole.
 * The library listens on the page for as long as a cell is active, so the keys are taken before they reach it.
 */
export function useSheetKeys<Row>(options: Options<Row>): SheetCommands {
  const latest = useRef(options)
  const tabStart = useRef<number | null>(null)
  useLayoutEffect(() => {
    latest.current = options
  })

  const block = (): SheetBlock | null => latest.current.grid.current?.selection ?? null
  const isTyping = (): boolean => {
    const field = document.activeElement
    return (
      field instanceof HTMLTextAreaElement && field.dataset['idle'] === undefined && latest.current.frame.current?.contains(field) === true
    )
  }
  // The new rows first: the grid keeps a selection inside its rows. Both at once: the next letter belongs to where the cursor went.
  const changeAndSelect = useCallback((rows: Row[], action: SheetAction, next: SheetBlock): void => {
    flushSync(() => latest.current.onChange(rows, action))
    flushSync(() => latest.current.grid.current?.setSelection(next))
  }, [])
  const pasteCells = useCallback(
    async (copied: Block): Promise<void> => {
      const present = block()
      if (present === null || (await latest.current.onPasteBlock?.(copied)) === true) return
      const { rows, columns, createRow, onPasting, isHead } = latest.current
      const cells = cellsOfBlock(copied)
      if (cells.length === 0) return
      const take = (written: ReturnType<typeof writeBlock<Row>>): void => {
        changeAndSelect(written.rows, { kind: 'paste', count: written.end.max.row - written.end.min.row + 1 }, written.end)
      }
      if (cells.length <= longPaste) return take(writeBlock(rows, columns, present, cells, createRow, isHead))
      try {
        const written = await inSlices(writingBlock(rows, columns, present, cells, createRow, isHead), (done) =>
          onPasting({ done, total: cells.length }),
        )
        // Something else changed the rows meanwhile: the block is written again, over what stands there now.
        take(latest.current.rows === rows ? written : writeBlock(latest.current.rows, columns, present, cells, createRow, isHead))
      } finally {
        onPasting(null)
      }
    },
    [changeAndSelect],
  )
  const clear = useCallback((): void => {
    const { rows, columns, onChange } = latest.current
    const present = block()
    if (present !== null) onChange(clearBlock(rows, columns, present), { kind: 'clear', count: present.max.row - present.min.row + 1 })
  }, [])
  const fill = useCallback((): void => {
    const { rows, columns, onChange, isHead } = latest.current
    const present = withoutBlankEnd(latest.current, block())
    if (present === null) return
    const filled = fillDown(rows, columns, present, isHead)
    if (filled.count > 0) onChange(filled.rows, { kind: 'fill', count: filled.count })
  }, [])
  const fillAcross = useCallback((): void => {
    const { rows, columns, onChange } = latest.current
    const present = withoutBlankEnd(latest.current, block())
    if (present === null) return
    const filled = fillRight(rows, columns, present)
    if (filled.count > 0) onChange(filled.rows, { kind: 'fill', count: filled.count })
  }, [])
  const moveTo = useCallback(
    (from: number, to: number, before: number): void => {
      const { rows, columns, createRow, grid } = latest.current
      const moved = createRow === null ? null : putRows(rows, from, to, before)
      if (moved === null) return
      const present = grid.current?.selection
      const cols = { min: present?.min.col ?? 0, max: present?.max.col ?? columns.length - 1 }
      const first = before < from ? before : before - (to - from + 1)
      changeAndSelect(
        moved,
        { kind: 'move', count: to - from + 1 },
        { min: { col: cols.min, row: first }, max: { col: cols.max, row: first + to - from } },
      )
    },
    [changeAndSelect],
  )
  const move = useCallback(
    (by: -1 | 1): void => {
      const present = block()
      if (present !== null) moveTo(present.min.row, present.max.row, by < 0 ? present.min.row - 1 : present.max.row + 2)
    },
    [moveTo],
  )
  const insertAbove = useCallback((): void => {
    const { rows, createRow } = latest.current
    const present = block()
    if (present === null || createRow === null) return
    const count = present.max.row - present.min.row + 1
    changeAndSelect(rows.toSpliced(present.min.row, 0, ...Array.from({ length: count }, createRow)), { kind: 'insert', count }, present)
  }, [changeAndSelect])
  const textOfBlock = useCallback((): string | null => {
    const present = block()
    return present === null ? null : toBlockText(readBlock(latest.current.rows, latest.current.columns, present))
  }, [])

  useEffect(() => {
    const isActive = (): boolean => latest.current.grid.current?.activeCell != null
    const take = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    const goTo = (col: number, row: number): void =>
      latest.current.grid.current?.setActiveCell({ col: Math.max(0, col), row: Math.max(0, Math.min(latest.current.rows.length - 1, row)) })
    // Leaving a cell stores it, and that may add the blank row that is gone to. All before the next key is read, however slow the machine is.
    const leaveFor = (cell: SheetCellRef, col: number, row: number): void => {
      flushSync(() => goTo(cell.col, cell.row))
      flushSync(() => goTo(col, row))
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const cell = latest.current.grid.current?.activeCell
      if (cell == null || event.isComposing || !event.isTrusted) return
      if (event.target instanceof Element && event.target.closest('[data-sheet-menu]') !== null) return
      if (!isTyping() && latest.current.onCellKey?.(event, cell) === true) {
        take(event)
        return
      }
      lastKey.current = event.key
      const ctrl = event.ctrlKey || event.metaKey
      if (event.key === 'Tab' && !ctrl && latest.current.columns.every(({ write }) => write === undefined)) {
        // Nothing is typed here: Tab goes on to what stands behind the sheet.
        const { frame, grid } = latest.current
        if (frame.current === null) return
        take(event)
        flushSync(() => grid.current?.setActiveCell(null))
        leaveSheet(frame.current, event.shiftKey)
        return
      }
      if (event.key === 'Tab' && !event.shiftKey) tabStart.current ??= cell.col
      const past = event.key === 'Tab' && !ctrl ? pastClosed(latest.current, cell, event.shiftKey) : null
      if (past !== null) {
        take(event)
        leaveFor(cell, past.col, past.row)
        return
      }
      if (/^(Arrow|Page|Home|End|Escape)/.test(event.key)) tabStart.current = null
      if (
        event.key === 'Enter' &&
        event.shiftKey &&
        !ctrl &&
        !event.altKey &&
        !(isTyping() && isInLines(latest.current.columns, cell.col))
      ) {
        take(event)
        leaveFor(cell, cell.col, cell.row - 1)
        return
      }
      if (event.key === 'Enter' && !ctrl && !event.altKey && !event.shiftKey) {
        take(event)
        leaveFor(cell, tabStart.current ?? cell.col, cell.row + 1)
        tabStart.current = null
        return
      }
      if (isTyping()) return
      if (ctrl && event.key.toLowerCase() === 'd') {
        take(event)
        fill()
      } else if (ctrl && !event.shiftKey && event.key.toLowerCase() === 'r') {
        take(event)
        fillAcross()
      } else if (event.altKey && !ctrl && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        take(event)
        move(event.key === 'ArrowUp' ? -1 : 1)
      } else if (ctrl && (event.key === '+' || event.key === '=')) {
        take(event)
        insertAbove()
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        take(event)
        clear()
      } else if (ctrl && event.key === '-' && latest.current.createRow !== null) {
        take(event)
        const present = block()
        if (present !== null) latest.current.onDeleteRows(present.min.row, present.max.row)
      } else if (event.key === 'Home') {
        take(event)
        goTo(0, ctrl ? 0 : cell.row)
      } else if (event.key === 'End') {
        take(event)
        goTo(latest.current.columns.length - 1, ctrl ? latest.current.rows.length - 1 : cell.row)
      } else if (event.key === 'PageDown' || event.key === 'PageUp') {
        take(event)
        goTo(cell.col, cell.row + (event.key === 'PageDown' ? 12 : -12))
      }
    }
    const onCopy = (event: ClipboardEvent): void => {
      if (!isActive() || isTyping()) return
      const text = textOfBlock()
      if (text === null || event.clipboardData === null) return
      take(event)
      event.clipboardData.setData('text/plain', text)
      if (event.type === 'cut' && latest.current.createRow !== null) clear()
    }
    const onPaste = (event: ClipboardEvent): void => {
      const cell = latest.current.grid.current?.activeCell
      if (cell == null || event.clipboardData === null) return
      if (isTyping()) {
        // A block pasted while a cell is open belongs to the cells, not all into one text.
        if (!event.clipboardData.getData('text/plain').includes('\t')) return
        take(event)
        const copied = blockOfClipboard(event.clipboardData)
        flushSync(() => goTo(cell.col, cell.row))
        void pasteCells(copied)
        return
      }
      take(event)
      if (latest.current.createRow !== null || latest.current.columns.some((column) => column.write !== undefined))
        void pasteCells(blockOfClipboard(event.clipboardData))
    }
    // Another field or a dialog has the keyboard now: the grid must not go on reading it.
    const onFocusIn = (event: FocusEvent): void => {
      const { frame, grid } = latest.current
      const target = event.target
      if (
        !isActive() ||
        !(target instanceof Element) ||
        frame.current === null ||
        frame.current.contains(target) ||
        target.contains(frame.current) ||
        target.closest('[data-sheet-menu]') !== null
      )
        return
      grid.current?.setActiveCell(null)
    }
    const onMouseDown = (event: MouseEvent): void => {
      tabStart.current = null
      // A press on a cell must not take the keyboard from the field that waits there.
      if (
        event.target instanceof Element &&
        event.target.closest('.dsg-cell') !== null &&
        event.target.closest('a, button, textarea, input') === null &&
        latest.current.frame.current?.contains(event.target) === true
      )
        event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('copy', onCopy, true)
    window.addEventListener('cut', onCopy, true)
    window.addEventListener('paste', onPaste, true)
    window.addEventListener('focusin', onFocusIn, true)
    window.addEventListener('mousedown', onMouseDown, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('copy', onCopy, true)
      window.removeEventListener('cut', onCopy, true)
      window.removeEventListener('paste', onPaste, true)
      window.removeEventListener('focusin', onFocusIn, true)
      window.removeEventListener('mousedown', onMouseDown, true)
    }
  }, [clear, fill, fillAcross, insertAbove, move, pasteCells, textOfBlock])

  const copy = useCallback(() => {
    const text = textOfBlock()
    if (text !== null) void navigator.clipboard.writeText(text)
  }, [textOfBlock])
  const cut = useCallback(() => {
    copy()
    clear()
  }, [copy, clear])
  const paste = useCallback(() => {
    askClipboard().then(
      (copied) => void pasteCells(copied),
      () => latest.current.onPasteRefused(),
    )
  }, [pasteCells])
  return useMemo(
    () => ({ copy, cut, paste, fillDown: fill, fillRight: fillAcross, insertAbove, move, moveTo }),
    [copy, cut, paste, fill, fillAcross, insertAbove, move, moveTo],
  )
}
