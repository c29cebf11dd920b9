import type { ScoreRow } from '@shared/domain/scoring/board'
import { appraisalOf, differs, isDisputed, isSettled, markOf, reasonOf, type MarkWrite } from '@shared/domain/scoring/marks'
import { pointsText, readPoints } from '@shared/domain/scoring/points'
import { criterionCodes, inSheetOrder } from '@shared/domain/scoring/tables'
import type { Mark, ScoreCriterion, ScoreTable, ScoreValue } from '@shared/domain/scoring/types'
import type { Refusal, ScoreField } from '../fields'

export type ScoreColumn = { readonly criterion: ScoreCriterion; readonly code: string; readonly field: ScoreField }
export type CellAt = { readonly row: number; readonly col: number }
export type CellBlock = { readonly from: CellAt; readonly to: CellAt }

/** The columns of a table as they stand on the sheet; `fields`: those that are shown. */
export function columnsOf(table: Pick<ScoreTable, 'criteria'>, fields: readonly ScoreField[]): ScoreColumn[] {
  const codes = criterionCodes(table.criteria)
  return inSheetOrder(table.criteria).flatMap((criterion) =>
    fields.map((field) => ({ criterion, code: codes.get(criterion.id) ?? '', field })),
  )
}

/** The points that stand in a cell; a dispute has none. */
export const valueIn = (mark: Mark, field: ScoreField): ScoreValue | null =>
  field === 'appraised' ? (appraisalOf(mark)?.value ?? null) : mark[field]

/** A cell as it is copied: empty where nothing was given. */
export const copiedText = (mark: Mark, field: ScoreField): string => {
  const value = valueIn(mark, field)
  return value === null ? '' : pointsText(value)
}

export type CellLook = {
  readonly text: string
  readonly differs: boolean
  /** Whether the reason for a difference is there; nothing where none is asked. */
  readonly reason: 'given' | 'missing' | null
}
/** How a cell looks; every look has its word on the line above the sheet. */
export function lookOf(mark: Mark, field: ScoreField): CellLook {
  if (field === 'own') return { text: pointsText(mark.own), differs: false, reason: null }
  if (field === 'appraised' && isDisputed(mark)) return { text: '≠', differs: true, reason: 'missing' }
  const appraisal = appraisalOf(mark)
  const isApproval = field === 'approved'
  const value = isApproval ? mark.approved : (appraisal?.value ?? null)
  const isOther = isApproval ? differs(appraisal?.value ?? null, mark.approved) : differs(mark.own, appraisal?.value ?? null)
  const reason = isApproval ? mark.approvedReason : reasonOf(mark)
  if (!isApproval && isSettled(mark) && (mark.pickedReason ?? '') === '')
    return { text: pointsText(value), differs: true, reason: 'missing' }
  return { text: pointsText(value), differs: isOther, reason: !isOther ? null : reason === '' ? 'missing' : 'given' }
}

export type Reading = { readonly writes: readonly MarkWrite[]; readonly refused: readonly Refusal[] }

/** What texts put into cells become: points to write, and what is refused, each with its place. Cells that do not change are left out. */
export function readCells(
  rows: readonly ScoreRow[],
  columns: readonly ScoreColumn[],
  cells: readonly { readonly at: CellAt; readonly text: string }[],
): Reading {
  const writes: MarkWrite[] = []
  const refused: Refusal[] = []
  for (const { at, text } of cells) {
    const [row, column] = [rows[at.row], columns[at.col]]
    if (row === undefined || column === undefined) continue
    const read = readPoints(text, column.criterion)
    if (read.code !== 'value' && read.code !== 'empty') {
      refused.push({ ...at, text, read })
      continue
    }
    const value = read.code === 'value' ? read.value : null
    const mark = markOf(row.sheet, column.criterion.id)
    const isThere = column.field === 'appraised' && isDisputed(mark) ? false : valueIn(mark, column.field) === value
    if (!isThere) writes.push({ subjectId: row.subjectId, criterionId: column.criterion.id, field: column.field, value })
  }
  return { writes, refused }
}

export const ordered = ({ from, to }: CellBlock): CellBlock => ({
  from: { row: Math.min(from.row, to.row), col: Math.min(from.col, to.col) },
  to: { row: Math.max(from.row, to.row), col: Math.max(from.col, to.col) },
})

/** Texts for the cells of a block from a copied one; a single cell, or a single row, repeats over the selection. */
export function spread(block: CellBlock, copied: readonly (readonly string[])[]): { readonly at: CellAt; readonly text: string }[] {
  const { from, to } = ordered(block)
  const isOne = copied.length === 1 && copied[0]?.length === 1
  const height = copied.length === 1 ? to.row - from.row + 1 : copied.length
  const cells: { at: CellAt; text: string }[] = []
  for (let down = 0; down < height; down += 1) {
    const source = copied[down % copied.length] ?? []
    const width = isOne ? to.col - from.col + 1 : source.length
    for (let across = 0; across < width; across += 1)
      cells.push({ at: { row: from.row + down, col: from.col + across }, text: source[isOne ? 0 : across] ?? '' })
  }
  return cells
}

/** The first row of a block carried down over it; of a single row, the one above. */
export function filledDown(
  rows: readonly ScoreRow[],
  columns: readonly ScoreColumn[],
  block: CellBlock,
): { readonly at: CellAt; readonly text: string }[] {
  const { from, to } = ordered(block)
  const source = from.row === to.row ? from.row - 1 : from.row
  const first = from.row === to.row ? from.row : from.row + 1
  if (source < 0) return []
  const cells: { at: CellAt; text: string }[] = []
  for (let row = first; row <= to.row; row += 1)
    for (let col = from.col; col <= to.col; col += 1) {
      const column = columns[col]
      const above = rows[source]
      if (column !== undefined && above !== undefined)
        cells.push({ at: { row, col }, text: copiedText(markOf(above.sheet, column.criterion.id), column.field) })
    }
  return cells
}
