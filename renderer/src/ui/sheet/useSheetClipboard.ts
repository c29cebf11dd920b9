import { useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { blockOfPaste } from '../clipboard'
import { isTypingIn } from './isTypingIn'
import type { KeyCommands, SheetDesk } from './useSheetCommands'

type Desk<Row> = SheetDesk<Row> & { readonly frame: RefObject<HTMLElement | null> }

/** Copy, cut and paste of the chosen block while a cell is active, taken before the library reads them. */
export function useSheetClipboard<Row>(latest: RefObject<Desk<Row>>, { textOfBlock, clear, pasteCells }: KeyCommands): void {
  useEffect(() => {
    const take = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    const onCopy = (event: ClipboardEvent): void => {
      const { grid, frame, createRow } = latest.current
      if (grid.current?.activeCell == null || isTypingIn(frame.current)) return
      const text = textOfBlock()
      if (text === null || event.clipboardData === null) return
      take(event)
      event.clipboardData.setData('text/plain', text)
      if (event.type === 'cut' && createRow !== null) clear()
    }
    const onPaste = (event: ClipboardEvent): void => {
      const { grid, frame, columns, createRow } = latest.current
      const cell = grid.current?.activeCell
      if (cell == null || event.clipboardData === null) return
      const isTyping = isTypingIn(frame.current)
      // A block pasted while a cell is open belongs to the cells, not all into one text; so does a column, where cells hold no lines.
      const text = event.clipboardData.getData('text/plain').trim()
      const isOneCell = !text.includes('\t') && (columns[cell.col]?.isMultiline === true || !text.includes('\n'))
      if (isTyping && isOneCell) return
      take(event)
      const copied = blockOfPaste(event.clipboardData)
      if (isTyping) flushSync(() => grid.current?.setActiveCell(cell))
      if (isTyping || createRow !== null || columns.some((column) => column.write !== undefined)) {
        if (copied instanceof Promise) void copied.then(pasteCells)
        else void pasteCells(copied)
      }
    }
    window.addEventListener('copy', onCopy, true)
    window.addEventListener('cut', onCopy, true)
    window.addEventListener('paste', onPaste, true)
    return () => {
      window.removeEventListener('copy', onCopy, true)
      window.removeEventListener('cut', onCopy, true)
      window.removeEventListener('paste', onPaste, true)
    }
  }, [latest, textOfBlock, clear, pasteCells])
}
