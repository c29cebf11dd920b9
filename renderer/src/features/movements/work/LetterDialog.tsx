import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { countStates, type BoardRow } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ReportDay } from '@shared/domain/movement/work'
import type { CalendarDate } from '@shared/lib/dates'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { letterSource, type DocumentSource } from '@renderer/tools/documents/source'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { workText } from './text'

const text = workText.letter

type Props = {
  readonly movement: EmulationMovement
  readonly day: ReportDay
  readonly rows: readonly BoardRow[]
  readonly mode: 'remind' | 'request'
  /** The units picked on the board; all that owe the report where none is. */
  readonly only?: ReadonlySet<string> | undefined
  readonly onClose: () => void
}

/** The day that the letter sets, then the letter itself. Names and counts are those of this moment. */
export function LetterDialog({ movement, day, rows, mode, only, onClose }: Props) {
  const office = useOffice()
  const law = useLawBook()
  const [lateFrom, setLateFrom] = useState<CalendarDate | null>(mode === 'request' ? day.lateFrom : null)
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<CalendarDate | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [source, setSource] = useState<DocumentSource | null>(null)
  const counts = countStates(rows, day.id)
  const isWrong = paperNumberOf(number) === undefined
  if (source !== null) return <ProduceDialog isOpen source={source} onClose={onClose} />
  return (
    <FormDialog
      title={mode === 'remind' ? text.remindTitle : text.requestTitle}
      cancel={text.cancel}
      submit={text.make}
      onSubmit={async () => {
        setChecked(true)
        if (lateFrom === null || isWrong || office == null || law === undefined) return
        setSource(
          letterSource(mode === 'remind' ? 'reportReminder' : 'reportRequest', {
            office,
            law,
            movement,
            day,
            rows,
            today: today(),
            lateFrom,
            only,
            number: paperNumberOf(number) ?? null,
            issuedOn,
          }),
        )
      }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {mode === 'remind' ? text.remindText(only?.size ?? counts.missing) : text.requestText(counts.waiting)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <DateField
          label={text.newDay}
          value={lateFrom}
          onChange={setLateFrom}
          problem={isChecked && lateFrom === null ? text.dayNeeded : undefined}
        />
        <TextField
          label={text.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={isChecked && isWrong}
          helperText={isChecked && isWrong ? text.wrongNumber : undefined}
        />
        <DateField label={text.date} value={issuedOn} onChange={setIssuedOn} />
      </Box>
    </FormDialog>
  )
}
