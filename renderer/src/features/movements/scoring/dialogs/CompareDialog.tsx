import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ScoreBoard, ScoreRow } from '@shared/domain/scoring/board'
import { compareUnits } from '@shared/domain/scoring/compare'
import { tiesOf } from '@shared/domain/scoring/ranking'
import { decisionOn, resultKey } from '@shared/domain/scoring/ties'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { tieWords } from '@shared/documents/words/ties'
import { readNumber } from '@shared/law/parameters'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook } from '@renderer/data/repositories/live'
import { readYearsOf } from '@renderer/data/repositories/scoring'
import { today } from '@renderer/text/when'
import { scoringText } from '../text'
import { CompareTable } from './CompareTable'

const text = scoringText.compareDialog
/** Two units that are looked at together. */
export type Pair = readonly [string, string]
type Props = {
  readonly table: ScoreTable
  readonly board: ScoreBoard
  /** The two to begin with; by default the first that share a place. */
  readonly pair?: Pair | undefined
  /** Whether decisions are taken here: not on a version that another took the place of. */
  readonly mayDecide: boolean
  readonly onDecide: (pair: Pair) => void
  readonly onUndo: (pair: Pair, label: string) => Promise<void>
  readonly onClose: () => void
}

/** Two units with equal totals side by side. What the law prefers is a proposal; a place changes only by what the office decides, with who and why. */
export function CompareDialog({ table, board, pair, mayDecide, onDecide, onUndo, onClose }: Props) {
  const db = useDatabase()
  const law = useLawBook()
  const ranked = board.rows.filter(({ rank }) => rank !== undefined)
  const [tie] = tiesOf(board.ranks)
  const [ids, setIds] = useState<Pair>(pair ?? [tie?.ids[0] ?? ranked[0]?.subjectId ?? '', tie?.ids[1] ?? ranked[1]?.subjectId ?? ''])
  const years = useLiveQuery(() => readYearsOf(db, ids, table.year), [db, ids, table.year])
  const [one, other] = ids.map((id) => ranked.find(({ subjectId }) => subjectId === id))
  const choose = (index: 0 | 1, id: string): void => setIds(index === 0 ? [id, ids[1]] : [ids[0], id])
  const percent = law === undefined ? undefined : readNumber(law, 'tie.womenPercent', today())
  const compared = one === undefined || other === undefined ? null : compareUnits(table, [one, other], years ?? new Map())
  const decision = decisionOn(board.decided, ...ids)
  const areEqual =
    one?.standing.approved != null &&
    other?.standing.approved != null &&
    one.subjectId !== other.subjectId &&
    resultKey(one.standing.approved) === resultKey(other.standing.approved)
  const nameOf = (id: string): string => board.rows.find(({ subjectId }) => subjectId === id)?.name ?? ''
  const preferred = (rows: readonly [ScoreRow, ScoreRow], shares: readonly [number | null, number | null]): string | null => {
    if (percent === undefined || !percent.ok) return null
    const { value, source } = percent.value
    const fit = rows.filter((_, index) => (shares[index] ?? 0) >= value)
    return fit.length === 1 ? text.proposalWomen(fit[0]!.name, value, source) : null
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="so-hai-don-vi" slotProps={{ paper: { sx: { width: 720 } } }}>
      <DialogTitle id="so-hai-don-vi">{text.title}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, pt: 1 }}>
          {([0, 1] as const).map((index) => (
            <TextField
              key={index}
              select
              label={index === 0 ? text.first : text.second}
              value={ids[index]}
              onChange={(event) => choose(index, event.target.value)}
            >
              {ranked.map(({ subjectId, name }) => (
                <MenuItem key={subjectId} value={subjectId} disabled={subjectId === ids[1 - index]}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </Box>
        {compared !== null && one !== undefined && other !== undefined && (
          <>
            <CompareTable table={table} rows={[one, other]} compared={compared} />
            <Typography variant="body2">{text.leads(one.name, compared.leads[0], other.name, compared.leads[1])}</Typography>
            {preferred([one, other], compared.womenPercent) !== null && (
              <Typography variant="body2" sx={{ mt: 0.5 }}>
                {preferred([one, other], compared.womenPercent)}
              </Typography>
            )}
          </>
        )}
        {decision !== undefined && (
          <Typography variant="body2" role="status" sx={{ mt: 0.5, fontWeight: 600 }}>
            {text.decided(tieWords(decision, nameOf))}
          </Typography>
        )}
        <Typography variant="caption" component="p" sx={{ mt: 1, mb: 0 }}>
          {text.proposal}
        </Typography>
      </DialogContent>
      <DialogActions>
        {mayDecide && decision !== undefined && (
          <Button onClick={() => void onUndo(ids, text.undoAct(nameOf(ids[0]), nameOf(ids[1])))}>{text.undo}</Button>
        )}
        {mayDecide && decision === undefined && areEqual && <Button onClick={() => onDecide(ids)}>{text.decide}</Button>}
        <Button variant="contained" autoFocus onClick={onClose}>
          {scoringText.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
