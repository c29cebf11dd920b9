import { useCallback, useState } from 'react'

/** Widths a person dragged, by column, in px. */
export type ColumnWidths = Readonly<Record<string, number>>

const keyOf = (sheet: string): string => `so-vang.column-widths:${sheet}`
const least = 40

function stored(sheet: string): ColumnWidths {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(sheet)) ?? '{}')
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(Object.entries(read).filter(([, width]) => typeof width === 'number' && width >= least))
  } catch (cause) {
    console.warn(cause)
    return {}
  }
}

/** The widths of one kind of sheet, remembered on this PC. `null` gives a column its own width back. */
export function useColumnWidths(sheet: string): readonly [ColumnWidths, (column: string, width: number | null) => void] {
  const [widths, setWidths] = useState(() => stored(sheet))
  const set = useCallback(
    (column: string, width: number | null) =>
      setWidths((present) => {
        const { [column]: _before, ...others } = present
        const next = width === null ? others : { ...others, [column]: Math.max(least, Math.round(width)) }
        try {
          localStorage.setItem(keyOf(sheet), JSON.stringify(next))
        } catch (cause) {
          // Full or forbidden: the width holds until the window closes.
          console.warn(cause)
        }
        return next
      }),
    [sheet],
  )
  return [widths, set]
}
