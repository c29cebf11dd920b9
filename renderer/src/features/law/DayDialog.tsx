import { useState } from 'react'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { DateField, hasImpossibleDay } from '@renderer/ui/DateField'
import { FormActions } from '@renderer/ui/FormActions'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CalendarDate } from '@shared/lib/dates'
import { lawText } from './text'

type Props = {
  readonly words: { readonly title: string; readonly text: string; readonly day: string; readonly needed: string; readonly take: string }
  readonly start: CalendarDate | null
  /** Why a day cannot be taken. */
  readonly problemOf?: (day: CalendarDate) => string | undefined
  readonly onTake: (day: CalendarDate) => Promise<void>
  readonly onClose: () => void
}

/** Asks for one day and what it is for. */
export function DayDialog({ words, start, problemOf, onTake, onClose }: Props) {
  const [day, setDay] = useState(start)
  const [isShown, setShown] = useState(false)
  const problem = day === null ? words.needed : problemOf?.(day)
  return (
    <FormDialog open onClose={onClose} aria-labelledby="chon-ngay">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setShown(true)
          if (!hasImpossibleDay(event.currentTarget) && day !== null && problem === undefined) void onTake(day)
        }}
        noValidate
      >
        <DialogTitle id="chon-ngay">{words.title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {words.text}
          </Typography>
          <DateField label={words.day} value={day} onChange={setDay} problem={isShown ? problem : undefined} />
        </DialogContent>
        <FormActions cancel={lawText.form.cancel} submit={words.take} onCancel={onClose} />
      </form>
    </FormDialog>
  )
}
