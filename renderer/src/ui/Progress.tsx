import { useId, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'

type Props = { readonly isOpen: boolean; readonly text: string; readonly done: number; readonly total: number; readonly onStop: () => void }

/** Long work: what is being done, how much is left, and "Dừng". */
export function ProgressDialog({ isOpen, text: present, done, total, onStop }: Props) {
  const titleId = useId()
  // While it fades away the work is over and has no words any more: a reader still names it by the last ones.
  const [text, setText] = useState(present)
  if (isOpen && present !== text) setText(present)
  return (
    <Dialog open={isOpen} aria-labelledby={titleId}>
      <DialogContent>
        <Typography id={titleId} sx={{ mb: 1 }} role="status">
          {text}
        </Typography>
        <LinearProgress
          variant={total > 0 ? 'determinate' : 'indeterminate'}
          value={total > 0 ? (100 * done) / total : undefined}
          aria-label={text}
        />
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mt: 2 }}>
          <Typography variant="caption">{total > 0 ? `Còn ${total - done} / ${total}` : ''}</Typography>
          <Button variant="outlined" onClick={onStop}>
            Dừng
          </Button>
        </Box>
      </DialogContent>
    </Dialog>
  )
}
