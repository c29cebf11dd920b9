import { useState } from 'react'

/**
 * A number that grows each time there are fewer columns than before. The library asks the column of the cell in use while it
 * draws, also when that column has just gone (a narrower window), and breaks the screen; as the grid's key, it lets a new grid
 * stand there instead.
 */
export function useTurn(columnCount: number): number {
  const [seen, setSeen] = useState({ columnCount, turn: 0 })
  if (seen.columnCount === columnCount) return seen.turn
  const next = { columnCount, turn: seen.turn + (columnCount < seen.columnCount ? 1 : 0) }
  setSeen(next)
  return next.turn
}
