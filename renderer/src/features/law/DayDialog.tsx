import { useState } from 'react'
import Typography from '@mui/material/Typography'
import { DateField } from '@renderer/ui/DateField'
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
    <FormDialog
      title={words.title}
      cancel={lawText.form.cancel}
      submit={words.take}
      onSubmit={async () => {
        setShown(true)
        if (day !== null && problem === undefined) await onTake(day)
      }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {words.text}
      </Typography>
      <DateField label={words.day} value={day} onChange={setDay} problem={isShown ? problem : undefined} />
    </FormDialog>
  )
}
