import { useId } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'

type Props = {
  readonly isOpen: boolean
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly isDestructive?: boolean
  /** A third way, between the two. */
  readonly other?: { readonly label: string; readonly onAct: () => void }
}

/** Asks before something that matters. The verb says what will happen; a destructive one rests on "Hủy". */
export function ConfirmDialog({ isOpen, title, text, confirm, onConfirm, onCancel, isDestructive = false, other }: Props) {
  const titleId = useId()
  /** A second press on what is already leaving is no second answer. */
  const once = (act: () => void) => (): void => {
    if (isOpen) act()
  }
  return (
    <Dialog open={isOpen} onClose={onCancel} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={once(onCancel)} autoFocus={isDestructive} variant="outlined">
          Hủy
        </Button>
        {other !== undefined && (
          <Button onClick={once(other.onAct)} variant="outlined">
            {other.label}
          </Button>
        )}
        <Button onClick={once(onConfirm)} autoFocus={!isDestructive} variant="contained" color={isDestructive ? 'error' : 'primary'}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
