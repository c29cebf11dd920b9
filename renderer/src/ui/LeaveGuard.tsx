import { useBlocker } from 'react-router'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useHoldWindow } from './useHoldWindow'

type Props = {
  readonly isDirty: boolean
  /** Saves and answers whether it could; the officer then goes on to where she was going. Without it only leaving or staying is offered. */
  readonly onSave?: () => Promise<boolean>
}

/** Asks before an unsaved form is left, by a link or by closing the window. Put it inside the form's page. */
export function LeaveGuard({ isDirty, onSave }: Props) {
  const blocker = useBlocker(isDirty)
  useHoldWindow(isDirty)
  if (blocker.state !== 'blocked') return null
  const saveAndGo = async (): Promise<void> => {
    if ((await onSave?.()) === true) blocker.proceed()
    else blocker.reset()
  }
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">Có thay đổi chưa lưu</DialogTitle>
      <DialogContent>
        <Typography>Những ô vừa sửa trên màn hình này chưa được lưu.</Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={() => blocker.reset()} autoFocus>
          Ở lại
        </Button>
        <Button variant="outlined" onClick={() => blocker.proceed()}>
          Bỏ thay đổi
        </Button>
        {onSave !== undefined && (
          <Button variant="contained" onClick={() => void saveAndGo()}>
            Lưu rồi đi
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
