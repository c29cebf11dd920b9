import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react'
import Box from '@mui/material/Box'
import type { ScoreRow } from '@shared/domain/scoring/board'
import { resultText } from '@shared/domain/scoring/standing'
import { ordered, type CellBlock, type Reading, type ScoreColumn } from './cells'
import { columnsInView, countResults, headHeight, layoutOf, pointResults, rowHeight, rowsInView, type Layout } from './geometry'
import { ScoreHead } from './ScoreHead'
import { ScoreLine } from './ScoreLine'
import { gridStyles } from './styles'
import { useGridKeys, type GridAct } from './useGridKeys'

type Props = {
  readonly label: string
  /** What the cursor stands in, for screen readers. */
  readonly cellLabel: string
  readonly rows: readonly ScoreRow[]
  readonly columns: readonly ScoreColumn[]
  readonly fields: number
  /** Places go by counts: they are shown instead of a sum. */
  readonly isByCounts: boolean
  readonly block: CellBlock
  readonly onBlock: (block: CellBlock) => void
  readonly isReadOnly: boolean
  readonly onWrite: (reading: Reading, how: GridAct) => void
  /** What is typed and cannot stand; `null` once it can. */
  readonly onRefused: (refused: Reading['refused'][number] | null) => void
  readonly onReason: () => void
  readonly onName: (row: ScoreRow) => void
}

/** Scores typed like Excel. Units and results stay in place, criteria scroll between them; only what is in view is drawn. */
export function ScoreGrid(props: Props) {
  const { label, cellLabel, rows, columns, fields, isByCounts, block, onRefused } = props
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const view = useView(box)
  const longest = isByCounts
    ? Math.max(0, ...rows.map(({ standing: { approved } }) => (approved === null ? 0 : resultText(approved).length)))
    : 0
  const results = useMemo(() => (isByCounts ? countResults(longest) : pointResults), [isByCounts, longest])
  const layout = useMemo(() => layoutOf(columns, view.width, fields, results), [columns, view.width, fields, results])
  const keys = useGridKeys({ ...props, rowsOnPage: Math.max(1, Math.floor((view.height - headHeight) / rowHeight) - 1) })
  const { typing } = keys
  const at = block.to
  const shown = rowsInView(view.top, view.height, rows.length)
  const window = columnsInView(layout, view.left, view.width - layout.leftWidth - layout.resultWidth, fields)
  const { from, to } = ordered(block)

  useFollowedCell(box, layout, block)
  const refused = typing?.refused ?? null
  useEffect(() => onRefused(refused), [onRefused, refused])
  const cellOf = (event: MouseEvent): { row: number; col: number } | null => {
    const [row, col] = (
      event.target instanceof Element ? (event.target.closest('[data-cell]')?.getAttribute('data-cell') ?? '') : ''
    ).split('/')
    return row === undefined || col === undefined ? null : { row: Number(row), col: Number(col) }
  }
  const onMouseDown = (event: MouseEvent): void => {
    if (event.target === input.current) return
    event.preventDefault()
    const name = event.target instanceof Element ? event.target.closest('[data-name]')?.getAttribute('data-name') : null
    const cell = cellOf(event)
    if ((cell !== null || name != null) && !keys.commit()) return
    if (name != null) props.onName(rows[Number(name)]!)
    if (cell !== null) keys.goTo(cell, event.shiftKey)
    input.current?.focus({ preventScroll: true })
  }
  return (
    <Box
      ref={box}
      sx={gridStyles}
      onScroll={(event) => view.read(event.currentTarget)}
      onMouseDown={onMouseDown}
      onMouseMove={(event) => {
        const cell = event.buttons === 1 && typing === null ? cellOf(event) : null
        if (cell !== null && (cell.row !== at.row || cell.col !== at.col)) keys.goTo(cell, true)
      }}
      onDoubleClick={(event) => {
        if (cellOf(event) !== null) keys.open()
      }}
    >
      <div style={{ position: 'relative', width: layout.width, height: headHeight + rows.length * rowHeight }}>
        {/* As high as its rows: a head stays in view as long as what holds it. */}
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 2 + results.length}
          aria-multiselectable
          style={{ height: '100%' }}
        >
          <ScoreHead columns={columns} layout={layout} window={window} />
          <div
            role="rowgroup"
            style={{ position: 'absolute', top: headHeight, left: 0, width: layout.width, height: rows.length * rowHeight }}
          >
            {rows.slice(shown.from, shown.to).map((row, offset) => {
              const index = shown.from + offset
              const isSelected = index >= from.row && index <= to.row
              return (
                <ScoreLine
                  key={row.subjectId}
                  row={row}
                  index={index}
                  columns={columns}
                  layout={layout}
                  from={window.from}
                  to={window.to}
                  cursor={index === at.row ? at.col : -1}
                  selectedFrom={isSelected ? from.col : -1}
                  selectedTo={isSelected ? to.col : -1}
                />
              )
            })}
          </div>
        </div>
        <input
          ref={input}
          className={`sg-editor${typing?.refused == null ? '' : ' is-refused'}`}
          aria-label={cellLabel}
          aria-invalid={typing?.refused != null}
          data-idle={typing === null ? true : undefined}
          value={typing?.text ?? ''}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => keys.onInput(event.target.value)}
          onKeyDown={keys.onKeyDown}
          onCopy={keys.onCopy}
          onCut={keys.onCopy}
          onPaste={keys.onPaste}
          onBlur={() => keys.commit()}
          style={{
            left: layout.leftWidth + (layout.starts[at.col] ?? 0) - 1,
            top: headHeight + at.row * rowHeight - 1,
            width: (layout.widths[at.col] ?? 40) + 2,
            height: rowHeight + 1,
          }}
        />
      </div>
    </Box>
  )
}

type View = { readonly top: number; readonly left: number; readonly width: number; readonly height: number }
const viewOf = (element: Element): View => ({
  top: element.scrollTop,
  left: element.scrollLeft,
  width: element.clientWidth,
  height: element.clientHeight,
})
const isSameView = (a: View, b: View): boolean => a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height

/** What part of the sheet is in view. */
function useView(box: RefObject<HTMLDivElement | null>) {
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    // Tells the first size as well.
    const observer = new ResizeObserver(() => setView(viewOf(element)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  const read = (element: Element): void => setView((now) => (isSameView(now, viewOf(element)) ? now : viewOf(element)))
  return { ...view, read }
}

/** Keeps the cursor's cell in sight, beside what stays in place. */
function useFollowedCell(box: RefObject<HTMLDivElement | null>, layout: Layout, { to }: CellBlock): void {
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const [start, width] = [layout.starts[to.col] ?? 0, layout.widths[to.col] ?? 0]
    const room = element.clientWidth - layout.leftWidth - layout.resultWidth
    const left = start < element.scrollLeft ? start : Math.max(element.scrollLeft, start + width - room)
    const above = to.row * rowHeight
    const height = element.clientHeight - headHeight
    const top = above < element.scrollTop ? above : Math.max(element.scrollTop, above + rowHeight - height)
    if (left !== element.scrollLeft || top !== element.scrollTop) element.scrollTo({ left, top })
  }, [box, layout, to.col, to.row])
}
