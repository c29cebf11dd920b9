import { useRef } from 'react'
import { sheetText as text } from './text'

type Props = {
  readonly title: string
  /** A new width while the edge is dragged; `null` for the column's own. */
  readonly onWidth: (width: number | null) => void
  readonly onSort?: (() => void) | undefined
}

/** The heading of a column: its edge is dragged to change the width, its sign sorts. */
export function SheetHeading({ title, onWidth, onSort }: Props) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  return (
    <div className="sheet-heading">
      <span className="sheet-heading-title" title={title}>
        {title}
      </span>
      {onSort !== undefined && (
        <button
          type="button"
          className="sheet-heading-sort"
          tabIndex={-1}
          title={text.sortBy(title)}
          aria-label={text.sortBy(title)}
          onClick={onSort}
        >
          ↕
        </button>
      )}
      <span
        className="sheet-heading-edge"
        title={text.resize(title)}
        aria-hidden
        onDoubleClick={() => onWidth(null)}
        onPointerDown={(event) => {
          event.preventDefault()
          const cell = event.currentTarget.closest('.dsg-cell')
          if (cell === null) return
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = { x: event.clientX, width: cell.getBoundingClientRect().width }
        }}
        onPointerMove={(event) => {
          if (from.current !== null) onWidth(from.current.width + event.clientX - from.current.x)
        }}
        onPointerUp={() => {
          from.current = null
        }}
      />
    </div>
  )
}
