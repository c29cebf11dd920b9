import type { ClipboardEvent } from 'react'
import { flushSync } from 'react-dom'

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

/** Lines of a copied block, each cut into its cells; `null` when it is an ordinary piece of text. */
export function blockOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  return lines.length > 1 || text.includes('\t') ? lines.map((line) => line.split('\t')) : null
}

/** Spreads a block copied from Word or Excel over the rows below and the columns to the right; rows that lack are added. */
export function pasteRows(event: ClipboardEvent<HTMLElement>, addRow: () => void): void {
  const block = blockOf(event.clipboardData.getData('text/plain'))
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
    cells.forEach((cell, right) => typeInto(fieldsOf(rows[firstRow + down])[firstColumn + right], cell.trim())),
  )
}
