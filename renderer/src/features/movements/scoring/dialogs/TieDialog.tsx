import { useState } from 'react'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ScoreRow } from '@shared/domain/scoring/board'
import { resultKey } from '@shared/domain/scoring/ties'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { CalendarDate } from '@shared/lib/dates'
import { cleanLine, cleanText } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { decideTie } from '@renderer/data/repositories/scoreTables'
import { useStored } from '@renderer/tools/acts/useAct'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'
import { hasReason, ReasonField } from './ReasonField'

const text = scoringText.tieDialog
type Props = {
  readonly table: ScoreTable
  /** Two units with one result. */
  readonly rows: readonly [ScoreRow, ScoreRow]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Which of two equals stands first: who decided it, when and why. Nothing is proposed into it. */
export function TieDialog({ table, rows, onDone, onClose }: Props) {
  const db = useDatabase()
  const stored = useStored()
  const [first, setFirst] = useState('')
  const [by, setBy] = useState('')
  const [on, setOn] = useState<CalendarDate | null>(today())
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const total = rows[0].standing.approved
  const result = total === null ? '' : resultKey(total)
  const lacks = { by: cleanLine(by) === '', reason: !hasReason(reason) }
  const save = async (): Promise<void> => {
    setChecked(true)
    const upper = rows.find(({ subjectId }) => subjectId === first)
    const lower = rows.find(({ subjectId }) => subjectId !== first)
    if (upper === undefined || lower === undefined || on === null || lacks.by || lacks.reason) return
    const decision = { first, second: lower.subjectId, result, by: cleanLine(by), reason: cleanText(reason), on }
    await stored(decideTie(db, table.id, decision, text.act(upper.name, lower.name)), onDone)
  }
  return (
    <FormDialog title={text.title} cancel={scoringText.cancel} submit={text.save} onSubmit={save} onClose={onClose} width={560}>
      <Typography sx={{ mb: 1.5 }}>{text.equal(rows[0].name, rows[1].name, result)}</Typography>
      <FormControl error={isChecked && first === ''}>
        <FormLabel id="xep-tren">{text.first}</FormLabel>
        <RadioGroup aria-labelledby="xep-tren" value={first} onChange={(event) => setFirst(event.target.value)}>
          {rows.map(({ subjectId, name }) => (
            <FormControlLabel key={subjectId} value={subjectId} control={<Radio size="small" />} label={name} />
          ))}
        </RadioGroup>
        {isChecked && first === '' && <FormHelperText>{text.firstNeeded}</FormHelperText>}
      </FormControl>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 170px', gap: 1.5, mt: 1.5 }}>
        <TextField
          label={text.by}
          value={by}
          onChange={(event) => setBy(event.target.value)}
          error={isChecked && lacks.by}
          helperText={isChecked && lacks.by ? text.byNeeded : text.byHint}
        />
        <DateField label={text.on} value={on} onChange={setOn} problem={isChecked && on === null ? text.onNeeded : undefined} />
      </Box>
      <ReasonField
        label={text.reason}
        value={reason}
        onChange={setReason}
        isChecked={isChecked}
        needed={text.reasonNeeded}
        hint={text.hint}
      />
    </FormDialog>
  )
}
