import { useState } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ScoreBoard } from '@shared/domain/scoring/board'
import { numberText } from '@shared/domain/scoring/points'
import { isRoundTotal } from '@shared/domain/scoring/tables'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { CalendarDate } from '@shared/lib/dates'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'

const text = scoringText.lockDialog
type Props = {
  readonly table: ScoreTable
  readonly board: ScoreBoard
  readonly onLock: (dueOn: CalendarDate | null) => Promise<void>
  readonly onClose: () => void
}

/** What freezes and who is scored, before scoring begins. */
export function LockDialog({ table, board, onLock, onClose }: Props) {
  const [dueOn, setDueOn] = useState<CalendarDate | null>(table.dueOn)
  const total = table.criteria.reduce((sum, { sort, max, weight }) => (sort === 'base' ? sum + (max ?? 0) * weight : sum), 0)
  const isByCounts = table.ranking === 'counts'
  const ended = board.rows.filter(({ counting }) => !counting.isCounted).map(({ name }) => name)
  return (
    <FormDialog title={text.title} cancel={scoringText.cancel} submit={text.lock} onSubmit={() => onLock(dueOn)} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{isByCounts ? text.byCounts(table.criteria.length) : text.text(table.criteria.length, numberText(total))}</Typography>
        {!isByCounts && !isRoundTotal(total) && <Typography variant="body2">{text.odd(numberText(total))}</Typography>}
        <Typography>{text.units(board.counted)}</Typography>
        {ended.length > 0 && <Typography variant="body2">{text.ended(ended)}</Typography>}
        <DateField label={scoringText.editor.dueOn} value={dueOn} onChange={setDueOn} />
      </Box>
    </FormDialog>
  )
}
