import { useState } from 'react'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setWithdrawn } from '@renderer/data/repositories/nominees'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { cleanLine } from '@shared/lib/text'
import { withdrawText as text } from './text'

type Props = { readonly roundId: string; readonly nomineeId: string; readonly name: string; readonly onClose: () => void }

/** Takes a nominee out of the case; the reason is kept and needed. */
export function WithdrawDialog({ roundId, nomineeId, name, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const problem = isTried && cleanLine(reason) === '' ? text.needed : undefined
  const save = async (): Promise<void> => {
    setTried(true)
    if (cleanLine(reason) === '') return
    const result = await setWithdrawn(db, roundId, nomineeId, cleanLine(reason))
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog open onClose={onClose} aria-labelledby="withdraw-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <DialogTitle id="withdraw-title">{text.title}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{text.text(name)}</Typography>
          <TextField
            label={text.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={problem !== undefined}
            helperText={problem}
            autoFocus
            required
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            Hủy
          </Button>
          <Button variant="contained" type="submit">
            {text.confirm}
          </Button>
        </DialogActions>
      </form>
    </FormDialog>
  )
}
