import { useCallback, useEffect, useRef, useState, type PointerEvent as PointerPress, type RefObject } from 'react'

type Options = {
  readonly frame: RefObject<HTMLElement | null>
  readonly rowHeight: number
  readonly headingHeight: number
  /** How many rows there are to drop between; a blank one at the end is none of them. */
  readonly rows: number
  /** The rows that go along when this one is taken. */
  readonly rowsOf: (row: number) => { readonly from: number; readonly to: number }
  readonly onDrop: (from: number, to: number, before: number) => void
}
export type RowDrag = {
  /** Where the line stands that says where the rows would go, in px from the top of the sheet; `null` while nothing is dragged. */
  readonly lineAt: number | null
  readonly begin: (press: PointerPress, row: number) => void
}

/** So near to an edge of the sheet, in px, the rows under it scroll. */
const edgePx = 24
const scrollEveryMs = 40

/** Rows dragged by the mouse to another place. Escape leaves them where they were. */
export function useRowDrag(options: Options): RowDrag {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const [lineAt, setLineAt] = useState<number | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const begin = useCallback((press: PointerPress, row: number) => {
    const box = latest.current.frame.current?.querySelector<HTMLElement>('.dsg-container')
    if (box == null || press.button !== 0) return
    // The grid would take the press for the beginning of a selection.
    press.preventDefault()
    const { from, to } = latest.current.rowsOf(row)
    let y = press.clientY
    let before = row
    const place = (): void => {
      const { rowHeight, headingHeight, rows } = latest.current
      const top = box.getBoundingClientRect().top + headingHeight
      before = Math.max(0, Math.min(rows, Math.round((y - top + box.scrollTop) / rowHeight)))
      setLineAt(Math.max(headingHeight, headingHeight + before * rowHeight - box.scrollTop))
    }
    const onMove = (event: PointerEvent): void => {
      y = event.clientY
      place()
    }
    const scrolling = setInterval(() => {
      const { top, bottom } = box.getBoundingClientRect()
      const by = y < top + latest.current.headingHeight + edgePx ? -1 : y > bottom - edgePx ? 1 : 0
      if (by === 0) return
      box.scrollTop += by * latest.current.rowHeight
      place()
    }, scrollEveryMs)
    const end = (): void => {
      clearInterval(scrolling)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', onKeyDown, true)
      setLineAt(null)
      stop.current = () => undefined
    }
    const onUp = (): void => {
      end()
      if (before < from || before > to + 1) latest.current.onDrop(from, to, before)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    stop.current()
    stop.current = end
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', onKeyDown, true)
    place()
  }, [])
  return { lineAt, begin }
}
