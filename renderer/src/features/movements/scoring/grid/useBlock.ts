import { useCallback, useMemo, useState } from 'react'
import type { ScoreRow } from '@shared/domain/scoring/board'
import type { CellAt, CellBlock, ScoreColumn } from './cells'

/** A cell by what it is of; its place of last time is where one stands once that is gone. */
export type CellOf = { readonly subjectId: string; readonly criterionId: string; readonly field: string; readonly last: CellAt }
type Sheet = { readonly rows: readonly ScoreRow[]; readonly columns: readonly ScoreColumn[] }

const firstCell: CellOf = { subjectId: '', criterionId: '', field: '', last: { row: 0, col: 0 } }

export const cellOf = ({ row, col }: CellAt, { rows, columns }: Sheet): CellOf => ({
  subjectId: rows[row]?.subjectId ?? '',
  criterionId: columns[col]?.criterion.id ?? '',
  field: columns[col]?.field ?? '',
  last: { row, col },
})

/** Where that cell stands now. */
export function placeOf({ subjectId, criterionId, field, last }: CellOf, { rows, columns }: Sheet): CellAt {
  const row = rows.findIndex((one) => one.subjectId === subjectId)
  const col = columns.findIndex((one) => one.criterion.id === criterionId && one.field === field)
  return {
    row: row < 0 ? Math.min(last.row, Math.max(0, rows.length - 1)) : row,
    col: col < 0 ? Math.min(last.col, Math.max(0, columns.length - 1)) : col,
  }
}

/** Whether the cell found is the one that was meant. */
export const isThere = (meant: CellOf, found: CellOf): boolean =>
  meant.subjectId === found.subjectId && meant.criterionId === found.criterionId && meant.field === found.field

/**
 * The chosen block of the score sheet. It belongs to its units and criteria: one that another window adds or takes away moves the rows, and points
 * would else go to the neighbour.
 */
export function useBlock(rows: readonly ScoreRow[], columns: readonly ScoreColumn[]) {
  const [held, setHeld] = useState({ from: firstCell, to: firstCell })
  const block = useMemo(
    (): CellBlock => ({ from: placeOf(held.from, { rows, columns }), to: placeOf(held.to, { rows, columns }) }),
    [held, rows, columns],
  )
  const choose = useCallback(
    ({ from, to }: CellBlock) => setHeld({ from: cellOf(from, { rows, columns }), to: cellOf(to, { rows, columns }) }),
    [rows, columns],
  )
  /** To the first line of whatever is shown next, in the same column, or to the first column. */
  const toFirst = useCallback(
    (col: number) => {
      const cell = { ...cellOf({ row: 0, col }, { rows, columns }), subjectId: '' }
      setHeld(col === 0 ? { from: firstCell, to: firstCell } : { from: cell, to: cell })
    },
    [rows, columns],
  )
  return { block, choose, toFirst }
}
