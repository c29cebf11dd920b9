import type { ClipboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { readClipboard } from '@renderer/ui/clipboard'
import { readWords, type ReadColumn } from './readColumns'

const rowsOf = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('[data-row]')]
/** A field of a row: of one line, or one whose words wrap so that all of them are seen. */
export type RowField = HTMLInputElement | HTMLTextAreaElement
export const isRowField = (one: unknown): one is RowField => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
/** The fields of a row to type in, from the left. */
export const fieldsOf = (row: Element | null | undefined): RowField[] => [
  ...(row?.querySelectorAll<RowField>('input[type="text"], textarea:not([aria-hidden])') ?? []),
]

/** Types `text` into a field as the keyboard would, so that the form around it hears of it. */
function typeInto(field: RowField | undefined, text: string): void {
  if (field === undefined) return
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Cells of a copied block; `null` when it is an ordinary piece of text, which the field takes itself. */
export const blockOf = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] | null =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null

/**
 * Spreads a block copied from Word or Excel over the rows below and the columns to the right; rows that lack are added. Gives what is to be said about
 * cells that were read otherwise than they stood there.
 */
export function pasteRows(
  event: ClipboardEvent<HTMLElement>,
  addRow: () => void,
  readers: readonly (ReadColumn | undefined)[],
): readonly string[] {
  const block = blockOf(readClipboard(event.clipboardData))
  const table = event.currentTarget
  const start = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null
  if (block === null || start === null || !isRowField(event.target)) return []
  const firstRow = rowsOf(table).indexOf(start)
  const firstColumn = fieldsOf(start).indexOf(event.target)
  if (firstColumn < 0) return []
  event.preventDefault()
  while (rowsOf(table).length < firstRow + block.length) flushSync(addRow)
  const rows = rowsOf(table)
  return block.flatMap((cells, down) =>
    cells.flatMap((cell, right) => {
      const { text, said } = (readers[firstColumn + right] ?? readWords)(cell)
      typeInto(fieldsOf(rows[firstRow + down])[firstColumn + right], text)
      return said
    }),
  )
}
