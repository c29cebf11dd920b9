import { useMemo, useState } from 'react'
import { lacksReason, type ScoreBoard, type ScoreRow } from '@shared/domain/scoring/board'
import type { ScoreFilter } from './ScoreToolbar'

/** Whether a unit stands under a filter. */
export const isShown = ({ standing, counting }: ScoreRow, filter: ScoreFilter): boolean => {
  if (filter === 'differing') return standing.differing > 0
  if (filter === 'withoutReason') return standing.holes.some(lacksReason)
  return filter === 'all' || (counting.isCounted && (standing.state === 'partial' || standing.state === 'unscored'))
}

/** The rows under a filter. They stay while they are worked on: a row does not slip away from under the cursor as it is filled in. */
export function useShown(board: ScoreBoard, filter: ScoreFilter): readonly ScoreRow[] {
  const [held, setHeld] = useState<{ readonly filter: ScoreFilter; readonly ids: ReadonlySet<string> }>({ filter: 'all', ids: new Set() })
  if (held.filter !== filter) setHeld({ filter, ids: new Set(board.rows.flatMap((row) => (isShown(row, filter) ? [row.subjectId] : []))) })
  return useMemo(() => (filter === 'all' ? board.rows : board.rows.filter((row) => held.ids.has(row.subjectId))), [board, filter, held])
}
