import type { ClipboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { cleanLine } from '@shared/lib/text'
import { readClipboard } from '@renderer/ui/clipboard'

const rowsOf = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('[data-row]')]
const fieldsOf = (row: HTMLElement | undefined): HTMLInputElement[] => [
  ...(row?.querySelectorAll<HTMLInputElement>('input[type="text"]') ?? []),
]

/** Types `text` into a field as the keyboard would, so that the form around it hears of it. */
function typeInto(field: HTMLInputElement | undefined, text: string): void {
  if (field === undefined) return
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Cells of a copied block; `null` when it is an ordinary piece of text, which the field takes itself. */
export const blockOf = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] | null =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null

/** How the cells of each column are read, as in every list: a name without its number and form of address. */
export type ReadCell = (cell: string) => string

/** Spreads a block copied from Word or Excel over the rows below and the columns to the right; rows that lack are added. */
export function pasteRows(event: ClipboardEvent<HTMLElement>, addRow: () => void, readers: readonly (ReadCell | undefined)[]): void {
  const block = blockOf(readClipboard(event.clipboardData))
  const table = event.currentTarget
  const start = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null
  if (block === null || start === null || !(event.target instanceof HTMLInputElement)) return
  const firstRow = rowsOf(table).indexOf(start)
  const firstColumn = fieldsOf(start).indexOf(event.target)
  if (firstColumn < 0) return
  event.preventDefault()
  while (rowsOf(table).length < firstRow + block.length) flushSync(addRow)
  const rows = rowsOf(table)
  block.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const read = readers[firstColumn + right] ?? cleanLine
      typeInto(fieldsOf(rows[firstRow + down])[firstColumn + right], read(cell))
    }),
  )
}
