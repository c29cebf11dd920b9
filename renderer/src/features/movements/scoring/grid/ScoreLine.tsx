import { memo, type ReactNode } from 'react'
import type { ScoreRow } from '@shared/domain/scoring/board'
import { emptyMark } from '@shared/domain/scoring/marks'
import { numberText } from '@shared/domain/scoring/points'
import { rankText } from '@shared/domain/scoring/ranking'
import { deviationOf, resultText } from '@shared/domain/scoring/standing'
import { scoringText as text } from '../text'
import { lookOf, type ScoreColumn } from './cells'
import { rowHeight, type Layout, type ResultColumn, type Window } from './geometry'

type Props = {
  readonly row: ScoreRow
  readonly index: number
  readonly columns: readonly ScoreColumn[]
  readonly layout: Layout
  readonly from: Window['from']
  readonly to: Window['to']
  /** The column of the cursor, and those that are selected, in this row; -1 for none. */
  readonly cursor: number
  readonly selectedFrom: number
  readonly selectedTo: number
}

/** One unit of the sheet. Drawn anew only when something in it changed. */
export const ScoreLine = memo(function ScoreLine({ row, index, columns, layout, from, to, cursor, selectedFrom, selectedTo }: Props) {
  const marks = new Map(row.sheet.marks.map((mark) => [mark.criterionId, mark]))
  const className = ['sg-line', ...(cursor >= 0 ? ['is-active'] : []), ...(row.counting.isCounted ? [] : ['is-out'])].join(' ')
  return (
    <div className={className} role="row" aria-rowindex={index + 2} style={{ top: index * rowHeight, width: layout.width }}>
      <div className="sg-left" style={{ width: layout.leftWidth }} role="presentation">
        <div className="sg-cell" role="gridcell" style={{ width: layout.leftWidth - layout.nameWidth }}>
          {index + 1}
        </div>
        <div className="sg-cell sg-name" role="rowheader" data-name={index} title={row.name} style={{ width: layout.nameWidth }}>
          {row.name}
        </div>
      </div>
      <div role="presentation" style={{ width: layout.starts[from] ?? 0, flexShrink: 0 }} />
      {columns.slice(from, to).map((column, offset) => {
        const col = from + offset
        const look = lookOf(marks.get(column.criterion.id) ?? emptyMark(column.criterion.id), column.field)
        const isLast = columns[col + 1]?.criterion.id !== column.criterion.id
        const names = [
          'sg-cell',
          `sg-${column.field}`,
          ...(look.differs ? ['is-changed'] : []),
          ...(look.reason === 'given' ? ['has-reason'] : look.reason === 'missing' ? ['lacks-reason'] : []),
          ...(isLast ? ['is-last'] : []),
          ...(col >= selectedFrom && col <= selectedTo ? ['is-selected'] : []),
          ...(col === cursor ? ['is-cursor'] : []),
        ]
        return (
          <div
            key={`${column.criterion.id}/${column.field}`}
            className={names.join(' ')}
            role="gridcell"
            aria-selected={col >= selectedFrom && col <= selectedTo}
            data-cell={`${index}/${col}`}
            style={{ width: layout.widths[col] }}
          >
            {look.text}
          </div>
        )
      })}
      <div role="presentation" style={{ width: layout.columnsWidth - (layout.starts[to] ?? layout.columnsWidth), flexShrink: 0 }} />
      <Result row={row} layout={layout} />
    </div>
  )
})

function Result({ row, layout: { results, resultWidth } }: { readonly row: ScoreRow; readonly layout: Layout }) {
  const { standing, counting, rank, band } = row
  const total = standing.approved
  const deviation = deviationOf(standing)
  const word = !counting.isCounted ? text.notCounted : total === null || total.counts !== undefined ? text.states[standing.state] : null
  const parts: Record<ResultColumn['part'], { readonly text: ReactNode; readonly name: string; readonly title?: string | undefined }> = {
    total: { text: total === null ? '–' : resultText(total), name: 'sg-total', title: total === null ? undefined : text.totalHint(total) },
    difference: { text: deviation === null ? '–' : numberText(deviation), name: '' },
    rank: { text: rankText(rank), name: 'sg-total' },
    band: {
      text: word === null ? (band?.name ?? '') : <span className="sg-chip">{word}</span>,
      name: 'sg-class',
      title: word ?? band?.name,
    },
  }
  return (
    <div className="sg-right" style={{ width: resultWidth }} role="presentation">
      {results.map(({ part, width }) => (
        <div key={part} className={`sg-cell ${parts[part].name}`} role="gridcell" title={parts[part].title} style={{ width }}>
          {parts[part].text}
        </div>
      ))}
    </div>
  )
}
