import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paperNumberOf } from '@shared/lib/paperNumber'
import type { DossierMatrix } from '@shared/checks/dossier/matrix'
import { requestsOf } from '@shared/checks/dossier/requests'
import type { AwardCase } from '@shared/domain/case/types'
import type { CalendarDate } from '@shared/lib/dates'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { requestSource, type DocumentSource } from '@renderer/tools/documents/source'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { dossierText } from './text'

const text = dossierText.requests

type Props = { readonly awardCase: AwardCase; readonly matrix: DossierMatrix; readonly units: number; readonly onClose: () => void }

/** The terms of the letters that ask units for missing papers, then the letters. They name what is missing at this moment. */
export function RequestsDialog({ awardCase, matrix, units, onClose }: Props) {
  const due = awardCase.round.submissionDueOn
  const [lateFrom, setLateFrom] = useState<CalendarDate | null>(due !== null && due > today() ? due : null)
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<CalendarDate | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [source, setSource] = useState<DocumentSource | null>(null)
  if (source !== null) return <ProduceDialog isOpen source={source} onClose={onClose} />
  const isWrong = paperNumberOf(number) === undefined
  const papers = matrix.rows.reduce((sum, { missing, isSigned, state }) => sum + (isSigned || state === 'returned' ? 0 : missing.length), 0)
  return (
    <FormDialog
      title={text.title}
      cancel={text.cancel}
      submit={text.make}
      onSubmit={async () => {
        setChecked(true)
        if (isWrong) return
        const firstNumber = paperNumberOf(number) ?? null
        setSource(requestSource(awardCase, requestsOf(matrix, awardCase, { lateFrom, firstNumber, issuedOn, today: today() })))
      }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text.text(units, papers)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <DateField label={text.lateFrom} value={lateFrom} onChange={setLateFrom} />
        <TextField
          label={text.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={isChecked && isWrong}
          helperText={isChecked && isWrong ? text.numberWrong : text.numberHint}
        />
        <DateField label={text.date} value={issuedOn} onChange={setIssuedOn} />
      </Box>
    </FormDialog>
  )
}
