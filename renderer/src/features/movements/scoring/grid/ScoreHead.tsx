import { numberText } from '@shared/domain/scoring/points'
import type { ScoreCriterion } from '@shared/domain/scoring/types'
import { scoringText as text } from '../text'
import type { ScoreColumn } from './cells'
import { headHeight, pointResults, type Layout, type Window } from './geometry'

/** "tối đa 35", "+10", "đến -5": what a criterion can bring. */
export const maximumText = ({ sort, max }: ScoreCriterion): string => {
  const points = max === null ? '?' : numberText(max)
  return sort === 'base' ? text.upTo(points) : sort === 'bonus' ? `+${points}` : text.downTo(points)
}

type Props = { readonly columns: readonly ScoreColumn[]; readonly layout: Layout; readonly window: Window }

/** Two lines over the columns: each criterion with its maximum, below it whose points; the results at the right. */
export function ScoreHead({ columns, layout, window: { from, to } }: Props) {
  const shown = columns.slice(from, to).map((column, offset) => ({ ...column, col: from + offset }))
  const isByPoints = layout.results === pointResults
  const heads = shown.filter(({ criterion, col }) => col === from || columns[col - 1]?.criterion.id !== criterion.id)
  return (
    <div className="sg-head" role="row" aria-rowindex={1} style={{ width: layout.width }}>
      <div className="sg-left" role="presentation" style={{ width: layout.leftWidth, height: headHeight }}>
        <div className="sg-sub" role="columnheader" style={{ left: 0, width: layout.leftWidth - layout.nameWidth }}>
          {text.columns.number}
        </div>
        <div
          className="sg-sub"
          role="columnheader"
          style={{ left: layout.leftWidth - layout.nameWidth, width: layout.nameWidth, textAlign: 'left' }}
        >
          {text.columns.unit}
        </div>
      </div>
      <div role="presentation" style={{ position: 'relative', width: layout.columnsWidth, flexShrink: 0 }}>
        {heads.map(({ criterion, code, col }) => {
          const width = columns.reduce(
            (sum, column, index) => (column.criterion.id === criterion.id ? sum + (layout.widths[index] ?? 0) : sum),
            0,
          )
          return (
            <div
              key={criterion.id}
              className="sg-title"
              role="presentation"
              title={criterion.text}
              style={{ left: layout.starts[col], width }}
            >
              <div>
                <b>{code}</b> · {maximumText(criterion)}
                {criterion.weight === 1 ? '' : ` × ${numberText(criterion.weight)}`}
              </div>
              <div>{criterion.shortTitle === '' ? criterion.text : criterion.shortTitle}</div>
            </div>
          )
        })}
        {shown.map(({ criterion, code, field, col }) => (
          <div
            key={`${criterion.id}/${field}`}
            className="sg-sub"
            role="columnheader"
            aria-label={`${code}, ${text.fieldNames[field]}`}
            style={{ left: layout.starts[col], width: layout.widths[col] }}
          >
            {text.fields[field]}
          </div>
        ))}
      </div>
      <div className="sg-right" role="presentation" style={{ width: layout.resultWidth, height: headHeight }}>
        <div className="sg-title" role="presentation" style={{ left: 0, width: layout.resultWidth, lineHeight: '32px' }}>
          <b>{text.columns.result}</b>
        </div>
        {layout.results.map(({ part, width }, index) => (
          <div
            key={part}
            className="sg-sub"
            role="columnheader"
            style={{
              left: layout.results.slice(0, index).reduce((sum, before) => sum + before.width, 0),
              width,
              textAlign: part === 'band' ? 'left' : 'right',
            }}
          >
            {isByPoints ? text.columns[part] : text.countColumns[part]}
          </div>
        ))}
      </div>
    </div>
  )
}
