import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { IgnoredRow } from '@shared/import/types'
import { text } from './text'

type Props = {
  readonly rows: readonly IgnoredRow[]
  readonly taken: readonly number[]
  readonly onTake: (row: number) => void
  readonly onClose: () => void
}

/** The rows that were taken for headings, sections, totals and notes, so that nothing is left out unseen. Any of them can be taken back. */
export function IgnoredRowsDialog({ rows, taken, onTake, onClose }: Props) {
  return (
    <Dialog open onClose={onClose} aria-labelledby="ignored-title">
      <DialogTitle id="ignored-title">{text.ignoredTitle}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text.ignoredHint}
        </Typography>
        {taken.map((number) => (
          <Box key={number} sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5 }}>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {text.takenRow(number)}
            </Typography>
            <Button size="small" onClick={() => onTake(number)}>
              {text.putAside}
            </Button>
          </Box>
        ))}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {rows.map((row) => (
            <Box
              component="li"
              key={row.number}
              sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}
            >
              <Typography
                variant="caption"
                sx={{ width: 130, flexShrink: 0 }}
              >{`${text.rowHeading} ${row.place ?? row.number} · ${text.ignoredReasons[row.reason]}`}</Typography>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere', flex: 1 }}>
                {row.text}
              </Typography>
              <Button size="small" onClick={() => onTake(row.number)}>
                {text.takeBack}
              </Button>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
