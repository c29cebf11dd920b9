import { useState } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EndReason, Subject } from '@shared/domain/subject/types'
import type { CalendarDate } from '@shared/lib/dates'
import type { SubjectEnd } from '@renderer/data/repositories/subjects'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { text } from './text'
import { useSubjects } from './useSubjects'

const words = text.ending
const reasonsOf: Readonly<Record<Subject['kind'], readonly EndReason[]>> = {
  person: ['left', 'died'],
  collective: ['dissolved', 'merged'],
  household: ['left', 'merged'],
}

/** From which day, why, and who took its place; the record and its awards stay. */
export function EndDialog({
  subject,
  onEnd,
  onClose,
}: {
  readonly subject: Subject
  readonly onEnd: (end: SubjectEnd) => Promise<void>
  readonly onClose: () => void
}) {
  const [on, setOn] = useState<CalendarDate | null>(today())
  const [because, setBecause] = useState<EndReason>(reasonsOf[subject.kind][0] ?? 'left')
  const [successor, setSuccessor] = useState<Subject | null>(null)
  const others = (useSubjects(subject.kind) ?? []).filter(({ id, endedOn }) => id !== subject.id && endedOn === null)
  const hasSuccessor = subject.kind !== 'person'
  return (
    <FormDialog
      title={text.endTitle(subject.name)}
      cancel={text.cancel}
      submit={text.end}
      canSubmit={on !== null}
      onSubmit={async () => {
        if (on !== null) await onEnd({ on, because, successorId: hasSuccessor ? (successor?.id ?? null) : null })
      }}
      onClose={onClose}
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text.endText}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1.4fr 1fr', gap: 2, pt: 1 }}>
        <TextField select label={words.because} value={because} autoFocus onChange={(event) => setBecause(event.target.value as EndReason)}>
          {reasonsOf[subject.kind].map((reason) => (
            <MenuItem key={reason} value={reason}>
              {words.reasons[reason]}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={words.on} value={on} onChange={setOn} />
        {hasSuccessor && (
          <Autocomplete
            sx={{ gridColumn: '1 / -1' }}
            options={others}
            value={successor}
            onChange={(_, next) => setSuccessor(next)}
            getOptionLabel={({ name }) => name}
            getOptionKey={({ id }) => id}
            noOptionsText={words.nobody}
            renderInput={(params) => <TextField {...params} label={words.successor} helperText={words.successorHint} />}
          />
        )}
      </Box>
    </FormDialog>
  )
}
