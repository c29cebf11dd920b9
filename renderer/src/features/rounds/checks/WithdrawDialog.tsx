import { useState } from 'react'
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
    <FormDialog title={text.title} submit={text.confirm} onSubmit={save} onClose={onClose}>
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
    </FormDialog>
  )
}
