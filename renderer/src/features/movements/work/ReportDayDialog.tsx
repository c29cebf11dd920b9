import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { deadlineOfPeriod, type ReportingPeriod } from '@shared/domain/movement/reportingPeriods'
import type { CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useCalendarLines } from './useWork'
import { workText } from './text'

const text = workText.reports.dialog

/** A report that every unit owes: one more, or one that is changed. */
export function ReportDayDialog({
  heading = text.dayTitle,
  title,
  lateFrom = null,
  periods = [],
  onSave,
  onClose,
}: {
  readonly heading?: string
  readonly title: string
  readonly lateFrom?: CalendarDate | null
  /** Deadlines that the plan counts from a day it does not name. */
  readonly periods?: readonly ReportingPeriod[]
  readonly onSave: (title: string, lateFrom: CalendarDate) => Promise<void>
  readonly onClose: () => void
}) {
  const [name, setName] = useState(title)
  const [on, setOn] = useState<CalendarDate | null>(lateFrom)
  const [events, setEvents] = useState<ReadonlyMap<string, CalendarDate | null>>(new Map())
  const [isChecked, setChecked] = useState(false)
  const calendar = useCalendarLines()
  const lacksHolidays = periods.some((period) => {
    const event = events.get(period.words) ?? null
    return event !== null && !deadlineOfPeriod(period, event, calendar).isWhole
  })
  return (
    <FormDialog
      title={heading}
      cancel={text.cancel}
      submit={text.save}
      onSubmit={async () => {
        setChecked(true)
        if (on !== null && cleanLine(name) !== '') await onSave(cleanLine(name), on)
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <TextField
          label={text.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isChecked && cleanLine(name) === ''}
          helperText={isChecked && cleanLine(name) === '' ? text.nameNeeded : undefined}
        />
        {periods.map((period) => (
          <DateField
            key={period.words}
            label={text.countedFrom(period.words)}
            value={events.get(period.words) ?? null}
            onChange={(event) => {
              setEvents(new Map(events).set(period.words, event))
              if (event !== null) setOn(deadlineOfPeriod(period, event, calendar).lateFrom)
            }}
          />
        ))}
        {lacksHolidays && <Typography variant="caption">{text.lacksHolidays}</Typography>}
        <DateField label={text.lateFrom} value={on} onChange={setOn} problem={isChecked && on === null ? text.dayNeeded : undefined} />
      </Box>
    </FormDialog>
  )
}
