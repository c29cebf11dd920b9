import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { lastKey } from './CellEditor'
import { isOpenCell, openCellFrom, pastClosed } from './closedCells'
import { isTypingIn } from './isTypingIn'
import { leaveSheet } from './readingFocus'
import { sheetText as text } from './text'
import type { SheetCellRef, SheetColumn } from './types'
import { useSheetClipboard } from './useSheetClipboard'
import { useSheetCommands, type KeyCommands, type SheetCommands, type SheetDesk } from './useSheetCommands'

type Options<Row> = SheetDesk<Row> & {
  readonly frame: RefObject<HTMLElement | null>
  readonly onDeleteRows: (from: number, to: number) => void
  /** A key the owner answers in a cell that is read; answers whether it did. */
  readonly onCellKey?: ((event: KeyboardEvent, cell: SheetCellRef) => boolean) | undefined
}

/** So many rows make a page. */
const pageOfRows = 12

const isInLines = <Row>(columns: readonly SheetColumn<Row>[], col: number): boolean => columns[col]?.isMultiline === true

/** An event that is answered here and goes no further. */
const take = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}

const goTo = <Row>({ grid, rows }: Options<Row>, col: number, row: number): void =>
  grid.current?.setActiveCell({ col: Math.max(0, col), row: Math.max(0, Math.min(rows.length - 1, row)) })

/** Chooses all from the cell one stands in to another one. */
const extendTo = <Row>({ grid }: Options<Row>, from: SheetCellRef, col: number, row: number): void =>
  grid.current?.setSelection({ min: { col: from.col, row: from.row }, max: { col, row } })

/** Leaving a cell stores it, and that may add the blank row that is gone to. All before the next key is read, however slow the machine is. */
function leaveFor<Row>(latest: RefObject<Options<Row>>, cell: SheetCellRef, col: number, row: number): void {
  flushSync(() => goTo(latest.current, cell.col, cell.row))
  flushSync(() => goTo(latest.current, col, row))
}

/** Tab and Enter: the ways from a cell to the next one, also while it is typed in. Answers whether the key was one of them. */
function answerLeaving<Row>(
  event: KeyboardEvent,
  cell: SheetCellRef,
  latest: RefObject<Options<Row>>,
  tabStart: RefObject<number | null>,
): boolean {
  const ctrl = event.ctrlKey || event.metaKey
  const { columns, frame, grid } = latest.current
  if (event.key === 'Tab' && !ctrl && columns.every(({ write }) => write === undefined)) {
    // Nothing is typed here: Tab goes on to what stands behind the sheet.
    if (frame.current === null) return true
    take(event)
    flushSync(() => grid.current?.setActiveCell(null))
    leaveSheet(frame.current, event.shiftKey)
    return true
  }
  // A way that begins in a closed cell, as Tab from outside does, leads back to the first cell that takes what is typed.
  if (event.key === 'Tab' && !event.shiftKey && isOpenCell(latest.current, cell)) tabStart.current ??= cell.col
  const past = event.key === 'Tab' && !ctrl ? pastClosed(latest.current, cell, event.shiftKey) : null
  if (past !== null) {
    take(event)
    leaveFor(latest, cell, past.col, past.row)
    return true
  }
  if (/^(Arrow|Page|Home|End|Escape)/.test(event.key)) tabStart.current = null
  if (event.key !== 'Enter' || ctrl || event.altKey) return false
  if (event.shiftKey && isTypingIn(frame.current) && isInLines(columns, cell.col)) return false
  take(event)
  if (event.shiftKey) leaveFor(latest, cell, cell.col, cell.row - 1)
  else {
    leaveFor(latest, cell, tabStart.current ?? cell.col, cell.row + 1)
    tabStart.current = null
  }
  return true
}

/** What a key does with the chosen cells while none is typed in; `null` when it is none of ours. */
function workOfKey<Row>(event: KeyboardEvent, cell: SheetCellRef, desk: Options<Row>, commands: KeyCommands): (() => void) | null {
  const ctrl = event.ctrlKey || event.metaKey
  const { key } = event
  const last = { row: desk.rows.length - 1, col: desk.columns.length - 1 }
  if (ctrl && key.toLowerCase() === 'd') return commands.fillDown
  if (ctrl && !event.shiftKey && key.toLowerCase() === 'r') return commands.fillRight
  if (event.altKey && !ctrl && (key === 'ArrowUp' || key === 'ArrowDown')) return () => commands.move(key === 'ArrowUp' ? -1 : 1)
  if (ctrl && (key === '+' || key === '=')) return commands.insertAbove
  if (key === 'Delete' || key === 'Backspace') return commands.clear
  if (ctrl && key === '-' && desk.createRow !== null)
    return () => {
      const present = desk.grid.current?.selection
      if (present != null) desk.onDeleteRows(present.min.row, present.max.row)
    }
  const go = event.shiftKey
    ? (col: number, row: number) => extendTo(desk, cell, col, row)
    : (col: number, row: number) => goTo(desk, col, row)
  if (key === 'Home') return () => go(0, ctrl ? 0 : cell.row)
  if (key === 'End') return () => go(last.col, ctrl ? last.row : cell.row)
  if (key === 'PageDown' || key === 'PageUp') return () => goTo(desk, cell.col, cell.row + (key === 'PageDown' ? pageOfRows : -pageOfRows))
  return null
}

/** Another field or a dialog has the keyboard now: the grid must not go on reading it. */
function leaveForField<Row>({ target }: FocusEvent, { grid, frame }: Options<Row>): void {
  if (grid.current?.activeCell == null || !(target instanceof Element) || frame.current === null) return
  if (frame.current.contains(target) || target.contains(frame.current) || target.closest('[data-sheet-menu]') !== null) return
  grid.current.setActiveCell(null)
}

/**
 * Tab from outside: the library stands in the first cell, or the last, whatever it is; a letter belongs to one that takes it. `isTabBack`: which way
 * the last Tab went; where Escape left a cell, Tab goes on from there, past the sheet and not into it again from its other end.
 */
function enterFor<Row>(event: FocusEvent, { grid, frame, rows, columns }: Options<Row>, isTabBack: boolean | null): void {
  const { target } = event
  const box = frame.current?.querySelector('.dsg-container')
  if (!(target instanceof HTMLElement) || box == null || target === box || target.parentElement !== box.parentElement) return
  const isBehind = (box.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const cell = openCellFrom({ rows, columns }, isBehind)
  if (cell === null || frame.current === null) return
  event.stopPropagation()
  if (isTabBack !== null && isTabBack !== isBehind) return void leaveSheet(frame.current, isTabBack)
  target.blur()
  grid.current?.setActiveCell({ ...cell })
}

/** Whether a sign is typed into a cell that is for reading, in a sheet where others take it. */
const isLostSign = <Row>(event: KeyboardEvent, cell: SheetCellRef, { rows, columns }: Options<Row>): boolean =>
  event.key.length === 1 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  columns.some(({ write }) => write !== undefined) &&
  !isOpenCell({ rows, columns }, cell)

/** Whether a press on a cell would take the keyboard from the field that waits there. */
const wouldTakeKeyboard = ({ target }: MouseEvent, frame: HTMLElement | null): boolean =>
  target instanceof Element &&
  target.closest('.dsg-cell') !== null &&
  target.closest('a, button, textarea, input') === null &&
  frame?.contains(target) === true

/**
 * Makes the grid behave as Excel does where the library does otherwise: Enter goes down (back to where Tab began), Ctrl+D fills down,
 * Home and End, Ctrl+- deletes rows, and blocks go through the clipboard with line breaks and quotes whole (`useSheetClipboard`).
 * The library listens on the page for as long as a cell is active, so the keys are taken before they reach it.
 */
export function useSheetKeys<Row>(options: Options<Row>): SheetCommands {
  const latest = useRef(options)
  const tabStart = useRef<number | null>(null)
  const isTabBack = useRef<boolean | null>(null)
  useLayoutEffect(() => {
    latest.current = options
  })
  const commands = useSheetCommands(latest)
  useSheetClipboard(latest, commands)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      isTabBack.current = event.key === 'Tab' ? event.shiftKey : null
      const { grid, frame, onCellKey } = latest.current
      const cell = grid.current?.activeCell
      if (cell == null || event.isComposing || !event.isTrusted) return
      if (event.target instanceof Element && event.target.closest('[data-sheet-menu]') !== null) return
      if (!isTypingIn(frame.current) && onCellKey?.(event, cell) === true) return take(event)
      if (!isTypingIn(frame.current) && isLostSign(event, cell, latest.current)) latest.current.warn(text.closedCell)
      lastKey.current = event.key
      if (answerLeaving(event, cell, latest, tabStart) || isTypingIn(frame.current)) return
      const work = workOfKey(event, cell, latest.current, commands)
      if (work === null) return
      take(event)
      work()
    }
    const onFocusIn = (event: FocusEvent): void => {
      enterFor(event, latest.current, isTabBack.current)
      leaveForField(event, latest.current)
    }
    const onMouseDown = (event: MouseEvent): void => {
      tabStart.current = null
      isTabBack.current = null
      if (wouldTakeKeyboard(event, latest.current.frame.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('focusin', onFocusIn, true)
    window.addEventListener('mousedown', onMouseDown, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('focusin', onFocusIn, true)
      window.removeEventListener('mousedown', onMouseDown, true)
    }
  }, [commands])
  return commands
}
