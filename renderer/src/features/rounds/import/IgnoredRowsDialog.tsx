import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { IgnoredRow } from '@shared/import/types'
import { text } from './text'

/** The rows that were taken for headings, sections, totals and notes, so that nothing is left out unseen. */
export function IgnoredRowsDialog({ rows, onClose }: { readonly rows: readonly IgnoredRow[]; readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} aria-labelledby="ignored-title">
      <DialogTitle id="ignored-title">{text.ignoredTitle}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text.ignoredHint}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {rows.map((row) => (
            <Box component="li" key={row.number} sx={{ display: 'flex', gap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              <Typography
                variant="caption"
                sx={{ width: 130, flexShrink: 0 }}
              >{`${text.rowHeading} ${row.number} · ${text.ignoredReasons[row.reason]}`}</Typography>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {row.text}
              </Typography>
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
