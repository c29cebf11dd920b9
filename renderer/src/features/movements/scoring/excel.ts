import { byRank, type ScoreBoard } from '@shared/domain/scoring/board'
import { markOf } from '@shared/domain/scoring/marks'
import { deviationOf, resultText } from '@shared/domain/scoring/standing'
import type { ScoreTable, ScoreValue } from '@shared/domain/scoring/types'
import { tieWords } from '@shared/documents/words/ties'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'
import { scoreFields } from './fields'
import { columnsOf, valueIn } from './grid/cells'
import { scoringText as text } from './text'

const cell = (value: ScoreValue | null): SheetValue => (value === 'notApplicable' ? 'KAD' : value)

/** The whole sheet for Excel, by rank: every criterion with its three columns, then the results. Numbers stay numbers. */
export function excelTable(table: ScoreTable, board: ScoreBoard): SheetTable {
  const columns = columnsOf(table, scoreFields)
  const nameOf = (id: string): string => board.rows.find(({ subjectId }) => subjectId === id)?.name ?? ''
  const decidedOn = (id: string): string =>
    board.decided
      .filter(({ first }) => first === id)
      .map((decision) => tieWords(decision, nameOf))
      .join('; ')
  return {
    name: text.excelName(table.year),
    columns: [
      { title: text.columns.number, width: 6 },
      { title: text.columns.unit, width: 36 },
      ...columns.map(({ code, field }) => ({ title: `${code} · ${text.fields[field]}`, width: 11 })),
      ...[text.columns.total, text.columns.difference, text.columns.rank, text.columns.band].map((title) => ({ title, width: 12 })),
      ...(board.decided.length === 0 ? [] : [{ title: text.decided, width: 60 }]),
    ],
    rows: byRank(board.rows).map((row, index) => [
      index + 1,
      row.name,
      ...columns.map(({ criterion, field }) => cell(valueIn(markOf(row.sheet, criterion.id), field))),
      row.standing.approved?.counts === undefined ? (row.standing.approved?.points ?? null) : resultText(row.standing.approved),
      deviationOf(row.standing),
      row.rank?.rank ?? null,
      row.counting.isCounted ? (row.band?.name ?? '') : text.notCounted,
      ...(board.decided.length === 0 ? [] : [decidedOn(row.subjectId)]),
    ]),
  }
}
