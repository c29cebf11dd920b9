import { useEffect, useRef, useState } from 'react'
import { useBlocker, useNavigate } from 'react-router'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'

type Answers = { readonly onStay: () => void; readonly onDrop: () => void; readonly onSave: (() => void) | undefined }

/** What is to become of words that were typed and not stored. */
export function KeepDialog({ onStay, onDrop, onSave }: Answers) {
  return (
    <Dialog open onClose={onStay} aria-labelledby="keep-title">
      <DialogTitle id="keep-title">Có nội dung chưa lưu</DialogTitle>
      <DialogContent>
        <Typography>Những gì vừa gõ trong hộp thoại này chưa được lưu.</Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onStay}>
          Ở lại
        </Button>
        <Button variant="outlined" onClick={onDrop}>
          Bỏ
        </Button>
        {onSave !== undefined && (
          <Button variant="contained" onClick={onSave}>
            Lưu
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

type Guard = {
  /** Something is being stored: who goes Back meanwhile is led there once it is, and stays when it was refused. */
  readonly isBusy: boolean
  readonly isDirty: () => boolean
  readonly onLeave: () => void
  readonly onSave: (() => void) | undefined
}

/** Asks before Back leads away, and lets the system ask before the window closes. */
export function BackGuard({ isBusy, isDirty, onLeave, onSave }: Guard) {
  const navigate = useNavigate()
  // A saved form leads on by itself; what the dialog covers cannot be pressed. What is left is Back.
  const blocker = useBlocker(({ historyAction }) => historyAction === 'POP' && (isBusy || isDirty()))
  const isWaiting = blocker.state === 'blocked' && isBusy
  const [hasWaited, setWaited] = useState(false)
  const latest = useRef({ isDirty, navigate, isWaiting })
  useEffect(() => {
    latest.current = { isDirty, navigate, isWaiting }
  })
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (latest.current.isDirty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [])
  // The form went because all was stored: Back, pressed while that ran, is done now.
  useEffect(
    () => () => {
      if (latest.current.isWaiting) void latest.current.navigate(-1)
    },
    [],
  )
  if (isWaiting && !hasWaited) setWaited(true)
  if (hasWaited && blocker.state === 'unblocked') setWaited(false)
  const isRefused = hasWaited && !isWaiting && blocker.state === 'blocked'
  useEffect(() => {
    if (isRefused) blocker.reset?.()
  }, [blocker, isRefused])
  if (blocker.state !== 'blocked' || hasWaited) return null
  return (
    <KeepDialog
      onStay={() => blocker.reset()}
      onDrop={() => {
        blocker.proceed()
        onLeave()
      }}
      onSave={
        onSave === undefined
          ? undefined
          : () => {
              blocker.reset()
              onSave()
            }
      }
    />
  )
}
