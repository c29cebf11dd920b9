import { useState } from 'react'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import type { CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { voidAward } from '@renderer/data/repositories/awards'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { text } from './text'

/** Strikes a line out with its day and reason; rests on leaving it. */
export function VoidAwardDialog({ award, onClose }: { readonly award: Award; readonly onClose: () => void }) {
  const db = useDatabase()
  const notices = useNotices()
  const [day, setDay] = useState<CalendarDate | null>(today())
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const submit = async (): Promise<void> => {
    setTried(true)
    if (day === null || reason.trim() === '') return
    const voided = await voidAward(db, award, day, reason)
    if (!voided.ok) return notices.fail(voided.error)
    notices.say(text.voidDone(award.name))
    onClose()
  }
  return (
    <FormDialog
      title={text.voidTitle(award.name)}
      cancel={text.leave}
      submit={text.voidAward}
      onSubmit={submit}
      onClose={onClose}
      restsOnCancel
      takesAway
      contentSx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      <Typography>{text.voidText}</Typography>
      <DateField
        label={text.voidDay}
        value={day}
        onChange={setDay}
        last={today()}
        problem={isTried && day === null ? text.voidDayNeeded : undefined}
      />
      <TextField
        label={text.voidReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isTried && reason.trim() === ''}
        helperText={isTried && reason.trim() === '' ? text.voidReasonNeeded : undefined}
        multiline
        minRows={2}
        required
      />
    </FormDialog>
  )
}
