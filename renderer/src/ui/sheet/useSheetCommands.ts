import { useMemo, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { cellsOfBlock, toBlockText, type Block } from '@shared/lib/clipboard'
import { askClipboard } from '../clipboard'
import { clearBlock, fillDown, fillRight, putRows, readBlock, writeBlock, writingBlock } from './blocks'
import { inSlices } from '../inSlices'
import { placeByName } from './pasteByName'
import { sheetText as text } from './text'
import type { SheetAction, SheetBlock, SheetColumn } from './types'

/** What the commands of a sheet work on; read when a command is given. */
export type SheetDesk<Row> = {
  readonly grid: RefObject<DataSheetGridRef | null>
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  /** The row for good, wherever it stands by then. */
  readonly rowId?: ((row: Row) => string) | undefined
  readonly createRow: (() => Row) | null
  readonly onChange: (rows: Row[], action: SheetAction) => void
  /** Tells what became of an act, or what should be looked at. */
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
  /** A block pasted from that column on that the owner takes in another way: answers whether it did, perhaps after asking. */
  readonly onPasteBlock?: ((copied: Block, column: number) => Promise<boolean>) | undefined
  /** Hears of each row of a long paste while it is written: what the owner works out of it then, no change has to wait for. */
  readonly onWritten?: ((row: Row) => unknown) | undefined
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

/** The commands with those that only the keys give. */
export type KeyCommands = SheetCommands & {
  readonly clear: () => void
  readonly pasteCells: (copied: Block) => Promise<void>
  /** The block as text; `null` when no cell is chosen. */
  readonly textOfBlock: () => string | null
}

/** Above so many rows a paste is written in slices, with its progress in view. */
const longPaste = 300
/** A long paste under which the rows keep changing is written at once in its last turn. */
const mostTurns = 4

/** The block without the blank rows at its end: nothing is filled into a line that does not exist yet. */
function withoutBlankEnd<Row>({ rows, columns, createRow }: SheetDesk<Row>, block: SheetBlock | null): SheetBlock | null {
  if (block === null || createRow === null || block.min.row === block.max.row) return block
  const isBlank = (row: Row | undefined): boolean => row === undefined || columns.every((column) => column.read(row) === '')
  const last = block.max.row === rows.length - 1 && isBlank(rows[block.max.row]) ? block.max.row - 1 : block.max.row
  return { ...block, max: { ...block.max, row: last } }
}

type Latest<Row> = RefObject<SheetDesk<Row>>

const blockOf = <Row>({ grid }: SheetDesk<Row>): SheetBlock | null => grid.current?.selection ?? null

/** The new rows first: the grid keeps a selection inside its rows. Both at once: the next letter belongs to where the cursor went. */
function changeAndSelect<Row>(latest: Latest<Row>, rows: Row[], action: SheetAction, next: SheetBlock): void {
  flushSync(() => latest.current.onChange(rows, action))
  flushSync(() => latest.current.grid.current?.setSelection(next))
}

/** The block that was chosen, where its first row stands by now; what is gone is no place to paste over. */
function placeNow<Row>({ rows, rowId }: SheetDesk<Row>, before: SheetDesk<Row>, { min, max }: SheetBlock): SheetBlock {
  const first = before.rows[min.row]
  if (rowId === undefined || first === undefined || rows === before.rows) return { min, max }
  const id = rowId(first)
  const at = rows.findIndex((row) => rowId(row) === id)
  const row = at === -1 ? Math.max(0, rows.length - 1) : at
  return { min: { ...min, row }, max: { ...max, row: Math.min(rows.length - 1, row + (at === -1 ? 0 : max.row - min.row)) } }
}

async function pasteCells<Row>(latest: Latest<Row>, copied: Block): Promise<void> {
  const desk = latest.current
  const chosen = blockOf(desk)
  if (chosen === null || (await desk.onPasteBlock?.(copied, chosen.min.col)) === true) return
  const present = placeNow(latest.current, desk, chosen)
  const { rows, columns, createRow, onPasting, onWritten, isHead, say, warn } = latest.current
  const cells = cellsOfBlock(copied)
  if (cells.length === 0) return
  const placing = placeByName(rows, columns, present, cells, isHead ?? (() => false))
  if (placing.by === 'none') return warn((placing.why === 'several' ? text.nameTwice : text.nameNotHere)(placing.line, placing.name))
  const take = (written: ReturnType<typeof writeBlock<Row>>): void => {
    const count = written.end.max.row - written.end.min.row + 1
    changeAndSelect(latest, written.rows, { kind: 'paste', count }, written.end)
    const left = createRow === null && cells.length > 1 ? cells.length - written.count : 0
    if (left > 0) warn(text.noRoom(left))
    if (written.refused > 0) warn(text.refused(written.refused))
  }
  if (placing.by === 'name') {
    const named = writeBlock(rows, columns, present, placing.cells, null, isHead, placing.targets)
    changeAndSelect(latest, named.rows, { kind: 'paste', count: placing.targets.length }, named.end)
    if (named.refused > 0) warn(text.refused(named.refused))
    return say(text.pastedByName(placing.targets.length))
  }
  if (cells.length <= longPaste) return take(writeBlock(rows, columns, present, cells, createRow, isHead))
  try {
    // Where something else changed the rows meanwhile the block is written again, over what stands there now.
    for (let turn = 1; turn < mostTurns; turn += 1) {
      const before = latest.current.rows
      const written = await inSlices(writingBlock(before, columns, present, cells, createRow, isHead, null, onWritten), (done) =>
        onPasting({ done, total: cells.length }),
      )
      if (latest.current.rows === before) return take(written)
    }
    take(writeBlock(latest.current.rows, columns, present, cells, createRow, isHead))
  } finally {
    onPasting(null)
  }
}

/** Fills the block from its first row or column. */
function fill<Row>(desk: SheetDesk<Row>, isDown: boolean): void {
  const { rows, columns, onChange, isHead } = desk
  const present = withoutBlankEnd(desk, blockOf(desk))
  if (present === null) return
  const filled = isDown ? fillDown(rows, columns, present, isHead) : fillRight(rows, columns, present)
  if (filled.count > 0) onChange(filled.rows, { kind: isDown ? 'fill' : 'fillRight', count: filled.count })
}

function moveTo<Row>(latest: Latest<Row>, from: number, to: number, before: number): void {
  const { rows, columns, createRow } = latest.current
  const moved = createRow === null ? null : putRows(rows, from, to, before)
  if (moved === null) return
  const present = blockOf(latest.current)
  const cols = { min: present?.min.col ?? 0, max: present?.max.col ?? columns.length - 1 }
  const first = before < from ? before : before - (to - from + 1)
  const next = { min: { col: cols.min, row: first }, max: { col: cols.max, row: first + to - from } }
  changeAndSelect(latest, moved, { kind: 'move', count: to - from + 1 }, next)
}

function insertAbove<Row>(latest: Latest<Row>): void {
  const { rows, createRow } = latest.current
  const present = blockOf(latest.current)
  if (present === null || createRow === null) return
  const count = present.max.row - present.min.row + 1
  const inserted = Array.from({ length: count }, createRow)
  changeAndSelect(latest, rows.toSpliced(present.min.row, 0, ...inserted), { kind: 'insert', count }, present)
}

/** What the keys and the menu do with the chosen block: copied, pasted, cleared, filled, moved, each as one change. */
export function commandsOf<Row>(latest: Latest<Row>): KeyCommands {
  const textOfBlock = (): string | null => {
    const present = blockOf(latest.current)
    return present === null ? null : toBlockText(readBlock(latest.current.rows, latest.current.columns, present))
  }
  const clear = (): void => {
    const { rows, columns, onChange } = latest.current
    const present = blockOf(latest.current)
    if (present !== null) onChange(clearBlock(rows, columns, present), { kind: 'clear', count: present.max.row - present.min.row + 1 })
  }
  const copy = (): void => {
    const text = textOfBlock()
    if (text !== null) void navigator.clipboard.writeText(text)
  }
  return {
    textOfBlock,
    clear,
    copy,
    cut: () => {
      copy()
      clear()
    },
    pasteCells: (copied) => pasteCells(latest, copied),
    paste: () => {
      askClipboard().then(
        (copied) => void pasteCells(latest, copied),
        () => latest.current.say(text.useKeysToPaste),
      )
    },
    fillDown: () => fill(latest.current, true),
    fillRight: () => fill(latest.current, false),
    insertAbove: () => insertAbove(latest),
    move: (by) => {
      const present = blockOf(latest.current)
      if (present !== null) moveTo(latest, present.min.row, present.max.row, by < 0 ? present.min.row - 1 : present.max.row + 2)
    },
    moveTo: (from, to, before) => moveTo(latest, from, to, before),
  }
}

/** The same, made once for a sheet. */
export const useSheetCommands = <Row>(latest: Latest<Row>): KeyCommands => useMemo(() => commandsOf(latest), [latest])
