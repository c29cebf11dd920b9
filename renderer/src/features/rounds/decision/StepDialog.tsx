import { useState } from 'react'
import TextField from '@mui/material/TextField'
import { lastDayOf } from '@shared/domain/ruling/journey'
import type { JourneyStep, Ruling } from '@shared/domain/ruling/types'
import { laterOf } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markSent, recordStep } from '@renderer/data/repositories/submissions'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { journeyText as text } from './journeyText'

type Props = { readonly ruling: Ruling; readonly kind: 'sent' | JourneyStep['kind']; readonly onClose: () => void }

/** The day a submission went out, was passed on, came back or was recalled; what came back needs its reason. */
export function StepDialog({ ruling, kind, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [on, setOn] = useState(kind === 'sent' ? (ruling.sentOn ?? ruling.issuedOn ?? today()) : laterOf(today(), lastDayOf(ruling)))
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const isReasonNeeded = kind === 'returned' || kind === 'recalled'
  const noteProblem = isReasonNeeded && cleanLine(note) === '' ? text.reasonNeeded : undefined
  const save = async (): Promise<void> => {
    setTried(true)
    if (noteProblem !== undefined) return
    const result =
      kind === 'sent' ? await markSent(db, ruling.id, on) : await recordStep(db, ruling.id, { kind, on, note: cleanLine(note) })
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog
      title={kind === 'sent' ? text.send : text.steps[kind]}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      <DateField label={text.on} value={on} last={laterOf(today(), lastDayOf(ruling))} onChange={(day) => day !== null && setOn(day)} />
      {kind !== 'sent' && (
        <TextField
          label={isReasonNeeded ? text.reason : text.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={isTried && noteProblem !== undefined}
          helperText={isTried ? noteProblem : undefined}
          required={isReasonNeeded}
        />
      )}
    </FormDialog>
  )
}
