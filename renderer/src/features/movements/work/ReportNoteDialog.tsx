import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { UnitReport } from '@shared/domain/movement/work'
import type { CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { workText } from './text'

const text = workText.reports.dialog

export type ReportNote = Pick<UnitReport, 'state' | 'receivedOn' | 'receivedAt' | 'extendedTo' | 'reason'>
type NoteProps = {
  readonly state: UnitReport['state']
  readonly name: string
  readonly day: CalendarDate | null
  readonly hour?: string
  /** The first day that is late without this note. */
  readonly lateFrom: CalendarDate
  /** A day that stands already is corrected with a reason only. */
  readonly needsReason: boolean
  readonly onSave: (note: ReportNote) => Promise<void>
  readonly onClose: () => void
}

/** "16:05", "16h05", "8 giờ" as an hour; empty where nothing is typed, `null` where it is none. */
function readHour(typed: string): string | null {
  if (typed.trim() === '') return ''
  const match = /^\s*(\d{1,2})\s*(?::|h|giờ|\.)\s*(\d{1,2})?\s*(?:phút)?\s*$/iu.exec(typed)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  return match === null || hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Why this day cannot be: a report that came tomorrow, a day put off to one before it. */
export function dayProblem(
  state: UnitReport['state'],
  on: CalendarDate | null,
  lateFrom: CalendarDate,
  today: CalendarDate,
): string | null {
  if (on === null) return state === 'received' || state === 'extended' ? text.dayNeeded : null
  if (state === 'received') return on > today ? text.notYetSent : null
  if (state === 'extended' && on < lateFrom) return text.notPutOff(lateFrom)
  return state === 'returned' && on < today ? text.alreadyPast : null
}

/** That a report came, may come later, or need not come. */
export function ReportNoteDialog({ state, name, day, hour = '', lateFrom, needsReason, onSave, onClose }: NoteProps) {
  const [at, setAt] = useState(hour)
  const [on, setOn] = useState<CalendarDate | null>(day)
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const wrongDay = dayProblem(state, on, lateFrom, today())
  const readAt = readHour(at)
  const lacksReason = needsReason && cleanLine(reason) === ''
  return (
    <FormDialog
      title={text[state](name)}
      cancel={text.cancel}
      submit={text.save}
      onSubmit={async () => {
        setChecked(true)
        if (wrongDay !== null || lacksReason || readAt === null) return
        await onSave({
          state,
          receivedOn: state === 'received' ? on : null,
          ...(state === 'received' && readAt !== '' ? { receivedAt: readAt } : {}),
          extendedTo: state === 'extended' || state === 'returned' ? on : null,
          reason,
        })
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        {state !== 'exempt' && (
          <DateField
            label={state === 'received' ? text.sentOn : state === 'returned' ? text.again : text.to}
            value={on}
            onChange={setOn}
            problem={isChecked && wrongDay !== null ? wrongDay : undefined}
          />
        )}
        {state === 'received' && (
          <TextField
            label={text.sentAt}
            value={at}
            onChange={(event) => setAt(event.target.value)}
            error={isChecked && readAt === null}
            helperText={isChecked && readAt === null ? text.wrongHour : undefined}
          />
        )}
        {(needsReason || state !== 'received') && (
          <TextField
            label={text.why}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
            error={isChecked && lacksReason}
            helperText={isChecked && lacksReason ? text.whyNeeded : text.whyHint}
          />
        )}
      </Box>
    </FormDialog>
  )
}
