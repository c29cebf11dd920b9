import { useCallback, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { ScoreRow } from '@shared/domain/scoring/board'
import { markOf } from '@shared/domain/scoring/marks'
import { cellsOfBlock, toBlockText } from '@shared/lib/clipboard'
import { blockOfClipboard } from '@renderer/ui/clipboard'
import { useNotices } from '@renderer/ui/Notices'
import { sheetText } from '@renderer/ui/sheet/text'
import { useElsewhere } from '@renderer/ui/sheet/useElsewhere'
import { copiedText, filledDown, ordered, readCells, spread, type CellAt, type CellBlock, type Reading, type ScoreColumn } from './cells'
import { cellOf, isThere, placeOf, type CellOf } from './useBlock'

/** What a cell is being typed with; `isAdding`: opened by F2, so the arrows move in the text. */
export type Typing = {
  readonly text: string
  readonly isAdding: boolean
  readonly refused: Reading['refused'][number] | null
  /** What the cell held as one began to type in it. */
  readonly over: string
  readonly of: CellOf
}
export type GridAct = 'type' | 'paste' | 'fill' | 'clear'

type Options = {
  readonly rows: readonly ScoreRow[]
  readonly columns: readonly ScoreColumn[]
  readonly block: CellBlock
  readonly onBlock: (block: CellBlock) => void
  readonly isReadOnly: boolean
  readonly rowsOnPage: number
  readonly onWrite: (reading: Reading, how: GridAct) => void
  readonly onReason: () => void
}

const isSame = (a: CellAt, b: CellAt): boolean => a.row === b.row && a.col === b.col

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The keys of Excel over the score sheet: the cursor, typing, blocks. */
export function useGridKeys({ rows, columns, block, onBlock, isReadOnly, rowsOnPage, onWrite, onReason }: Options) {
  const [typed, setTyping] = useState<Typing | null>(null)
  const tellElsewhere = useElsewhere()
  const { warn } = useNotices()
  const { to: at } = block
  const here = cellOf(at, { rows, columns })
  // Its unit was taken away in another window: what was typed is no neighbour's.
  const [lost, setLost] = useState<{ readonly text: string } | null>(null)
  const isGone = typed !== null && !isThere(typed.of, here)
  const typing = isGone ? null : typed
  if (isGone) {
    setTyping(null)
    setLost({ text: typed.text })
  }
  useEffect(() => {
    if (lost !== null) warn(sheetText.goneElsewhere(lost.text))
  }, [lost, warn])
  const limited = useCallback(
    ({ row, col }: CellAt): CellAt => ({
      row: Math.max(0, Math.min(rows.length - 1, row)),
      col: Math.max(0, Math.min(columns.length - 1, col)),
    }),
    [rows.length, columns.length],
  )
  const goTo = useCallback(
    (cell: CellAt, isExtending = false): void => {
      const next = limited(cell)
      onBlock(isExtending ? { from: block.from, to: next } : { from: next, to: next })
    },
    [block.from, limited, onBlock],
  )
  /** Where Tab has led to, and from which column: Enter goes down to that one, so that unit after unit is typed without Home. */
  const run = useRef<{ readonly to: CellAt; readonly from: number } | null>(null)
  const runHere = (): number => (run.current !== null && isSame(run.current.to, at) ? run.current.from : at.col)
  const goAcross = (by: number): void => {
    const next = limited({ row: at.row, col: at.col + by })
    const from = runHere()
    goTo(next)
    run.current = { to: next, from }
  }
  const goDown = (by: number): void => {
    goTo({ row: at.row + by, col: runHere() })
    run.current = null
  }
  const textAt = ({ row, col }: CellAt): string => {
    const [line, column] = [rows[row], columns[col]]
    return line === undefined || column === undefined ? '' : copiedText(markOf(line.sheet, column.criterion.id), column.field)
  }
  const open = (): void => {
    if (isReadOnly) return
    onBlock(block)
    setTyping({ text: textAt(at), isAdding: true, refused: null, over: textAt(at), of: here })
  }
  /** Puts the typed text into its cell; a refused one stays open with its reason. */
  const commit = (): boolean => {
    if (typing === null) return true
    const reading = readCells(rows, columns, [{ at, text: typing.text }])
    const [refused] = reading.refused
    if (refused !== undefined) {
      setTyping({ ...typing, refused })
      return false
    }
    setTyping(null)
    if (reading.writes.length === 0) return true
    const elsewhere = textAt(at)
    onWrite(reading, 'type')
    if (elsewhere !== typing.over) tellElsewhere(columns[at.col]?.code ?? '', elsewhere, () => latest.current(typing.of, elsewhere))
    return true
  }
  /** Puts a text into a cell by the rows of that moment. */
  const latest = useRef<(cell: CellOf, text: string) => void>(() => {})
  useEffect(() => {
    latest.current = (cell, text) => {
      const place = placeOf(cell, { rows, columns })
      if (isThere(cell, cellOf(place, { rows, columns }))) onWrite(readCells(rows, columns, [{ at: place, text }]), 'type')
    }
  })
  const write = (cells: Parameters<typeof readCells>[2], how: GridAct): void => {
    if (!isReadOnly && cells.length > 0) onWrite(readCells(rows, columns, cells), how)
  }
  const cellsIn = (): CellAt[] => {
    const { from, to } = ordered(block)
    const cells: CellAt[] = []
    for (let row = from.row; row <= to.row; row += 1) for (let col = from.col; col <= to.col; col += 1) cells.push({ row, col })
    return cells
  }
  const clear = (): void =>
    write(
      cellsIn().map((cell) => ({ at: cell, text: '' })),
      'clear',
    )

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    const ctrl = event.ctrlKey || event.metaKey
    const take = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    const step = steps[event.key]
    if (typing !== null) {
      if (event.key === 'Escape') {
        take()
        setTyping(null)
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        take()
        const back = event.shiftKey ? -1 : 1
        if (!commit()) return
        if (event.key === 'Enter') goDown(back)
        else goAcross(back)
      } else if (step !== undefined && (!typing.isAdding || step[0] !== 0)) {
        take()
        run.current = null
        if (commit()) goTo({ row: at.row + step[0], col: at.col + step[1] })
      }
      return
    }
    if (step !== undefined && !event.altKey) {
      take()
      run.current = null
      const [down, across] = step
      const far = ctrl ? 100_000 : 1
      goTo({ row: at.row + down * far, col: at.col + across * far }, event.shiftKey)
    } else if (event.key === 'Tab') {
      const next = at.col + (event.shiftKey ? -1 : 1)
      // At the edge the keyboard leaves the sheet.
      if (next < 0 || next >= columns.length) return
      take()
      goAcross(next - at.col)
    } else if (event.key === 'Enter') {
      take()
      goDown(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Home' || event.key === 'End') {
      take()
      const isEnd = event.key === 'End'
      goTo({ row: ctrl ? (isEnd ? rows.length : 0) : at.row, col: isEnd ? columns.length : 0 }, event.shiftKey)
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      take()
      goTo({ row: at.row + (event.key === 'PageDown' ? rowsOnPage : -rowsOnPage), col: at.col }, event.shiftKey)
    } else if (event.key === 'F2') {
      take()
      if (event.shiftKey) onReason()
      else open()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      take()
      clear()
    } else if (ctrl && event.key.toLowerCase() === 'd') {
      take()
      write(filledDown(rows, columns, block), 'fill')
    } else if (ctrl && event.key.toLowerCase() === 'a') {
      take()
      onBlock({ from: { row: 0, col: 0 }, to: limited({ row: rows.length, col: columns.length }) })
    } else if (event.key === 'Escape') goTo(at)
  }

  const onCopy = (event: ClipboardEvent<HTMLInputElement>): void => {
    if (typing !== null) return
    event.preventDefault()
    const { from, to } = ordered(block)
    const texts = rows
      .slice(from.row, to.row + 1)
      .map((_, down) =>
        columns.slice(from.col, to.col + 1).map((_column, across) => textAt({ row: from.row + down, col: from.col + across })),
      )
    event.clipboardData.setData('text/plain', toBlockText(texts))
    if (event.type === 'cut') clear()
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    if (typing !== null && !event.clipboardData.getData('text/plain').includes('\t')) return
    event.preventDefault()
    setTyping(null)
    const cells = spread(block, cellsOfBlock(blockOfClipboard(event.clipboardData))).filter(
      ({ at: { row, col } }) => row < rows.length && col < columns.length,
    )
    write(cells, 'paste')
    const last = cells.at(-1)
    if (last !== undefined) onBlock({ from: ordered(block).from, to: last.at })
  }
  const onInput = (value: string): void => {
    if (isReadOnly) return
    // From now on the cell goes along with its unit.
    if (typing === null) onBlock(block)
    setTyping({ text: value, isAdding: typing?.isAdding ?? false, refused: null, over: typing?.over ?? textAt(at), of: here })
  }
  return { typing, open, commit, goTo, onKeyDown, onCopy, onPaste, onInput }
}
