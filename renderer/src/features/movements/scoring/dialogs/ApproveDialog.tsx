import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { ScoreBoard } from '@shared/domain/scoring/board'
import { criterionCodes } from '@shared/domain/scoring/tables'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { scoringText } from '../text'

const text = scoringText.approveDialog
type Props = {
  readonly table: ScoreTable
  readonly board: ScoreBoard
  readonly onApprove: (subjectIds: readonly string[]) => void
  readonly onClose: () => void
}

/** Who can be approved, and for everybody else what is open. */
export function ApproveDialog({ table, board, onApprove, onClose }: Props) {
  const codes = criterionCodes(table.criteria)
  const counted = board.rows.filter(({ counting }) => counting.isCounted)
  const ready = counted.filter(({ standing }) => standing.state === 'scored')
  const open = counted.filter(({ standing }) => standing.state === 'partial' || standing.state === 'unscored')
  return (
    <Dialog open onClose={onClose} aria-labelledby="duyet-diem">
      <DialogTitle id="duyet-diem">{text.title}</DialogTitle>
      <DialogContent>
        <Typography>{ready.length + open.length === 0 ? text.nothing : text.ready(ready.length)}</Typography>
        {open.length > 0 && (
          <>
            <Typography sx={{ mt: 1.5, mb: 0.5 }}>{text.open(open.length)}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 260, overflow: 'auto' }}>
              {open.map(({ subjectId, name, standing }) => (
                <li key={subjectId}>
                  <Typography variant="body2">
                    <b>{name}</b>:{' '}
                    {standing.state === 'unscored'
                      ? scoringText.states.unscored.toLocaleLowerCase('vi')
                      : text.holes(standing.holes, (id) => codes.get(id) ?? '')}
                  </Typography>
                </li>
              ))}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus={ready.length === 0}>
          {ready.length === 0 ? scoringText.close : scoringText.cancel}
        </Button>
        {ready.length > 0 && (
          <Button variant="contained" autoFocus onClick={() => onApprove(ready.map(({ subjectId }) => subjectId))}>
            {text.approve(ready.length, open.length === 0)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
