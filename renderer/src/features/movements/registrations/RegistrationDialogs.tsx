import { useState } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Registration } from '@shared/domain/registration/types'
import { kindOfName } from '@shared/domain/subject/reading'
import type { Subject } from '@shared/domain/subject/types'
import { detailLineOf } from '@shared/domain/subject/rules'
import type { AwardForm } from '@shared/law/types'
import { cleanLine } from '@shared/lib/text'
import { readTypedName, useNameReading } from '@renderer/tools/office/useNameReading'
import { FormDialog } from '@renderer/ui/FormDialog'
import { registrationText } from './text'
import { useKnownSubjects } from './useRegistrations'

const text = registrationText.dialog

type Props = {
  readonly row: Registration
  readonly isNew: boolean
  readonly unitName: string
  readonly awardForms: readonly AwardForm[]
  readonly onSave: (row: Registration) => Promise<void>
  readonly onClose: () => void
}

/** One registration: who, what for, with which target. A name may be one the office knows, or typed. */
export function RegistrationDialog({ row, isNew, unitName, awardForms, onSave, onClose }: Props) {
  const known = useKnownSubjects() ?? []
  const [next, setNext] = useState(row)
  const [isChecked, setChecked] = useState(false)
  const reading = useNameReading()
  const set = (change: Partial<Registration>): void => setNext({ ...next, ...change })
  const lacksName = cleanLine(next.name) === ''
  const lacksWhat = cleanLine(next.title + next.target + next.initiative) === ''
  const forms = awardForms.filter(({ subjectKind }) => subjectKind === next.kind)
  const isOwnWords = next.title !== '' && !forms.some(({ code }) => code === next.awardCode)
  const name = (value: string | Subject | null): void => {
    if (value === null) return set({ name: '', subjectId: null })
    if (typeof value === 'string') return set({ name: value, subjectId: null, kind: kindOfName(value) ?? next.kind })
    set({
      name: value.name,
      subjectId: value.id,
      kind: value.kind,
      ...(value.kind === 'person' && next.post === '' ? { post: value.post } : {}),
    })
  }
  return (
    <FormDialog
      title={isNew ? text.add(unitName) : text.edit(row.name)}
      cancel={text.cancel}
      submit={text.save}
      onSubmit={async () => {
        setChecked(true)
        const { name: read, kind } = next.subjectId === null ? readTypedName(next.name, next.kind) : next
        if (!lacksName && !lacksWhat) await onSave({ ...next, name: read, kind })
      }}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <Autocomplete
          freeSolo
          options={known}
          value={known.find(({ id }) => id === next.subjectId) ?? next.name}
          onChange={(_, value) => name(value)}
          onInputChange={(_, value, reason) => reason === 'input' && name(value)}
          onBlur={() => {
            if (next.subjectId !== null || cleanLine(next.name) === '') return
            const read = reading.read(next.name, next.kind)
            set({ name: read.name, kind: read.kind })
          }}
          getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
          renderOption={({ key: _, ...props }, option) => (
            <li key={option.id} {...props}>
              {option.name}
              {detailLineOf(option) === '' ? '' : ` · ${detailLineOf(option)}`}
            </li>
          )}
          renderInput={(props) => (
            <TextField
              {...props}
              label={text.who}
              error={isChecked && lacksName}
              helperText={isChecked && lacksName ? text.nameNeeded : (reading.helper ?? text.whoHint)}
            />
          )}
        />
        <TextField label={text.post} value={next.post} onChange={(event) => set({ post: event.target.value })} />
        <TextField
          select
          label={text.award}
          value={isOwnWords ? '*' : next.awardCode}
          onChange={(event) => {
            const code = event.target.value
            if (code !== '*') set({ awardCode: code, title: forms.find((form) => form.code === code)?.name ?? '' })
          }}
        >
          <MenuItem value="">{text.noAward}</MenuItem>
          {isOwnWords && <MenuItem value="*">{text.otherAward(next.title)}</MenuItem>}
          {forms.map(({ code, name: title }) => (
            <MenuItem key={code} value={code} sx={{ whiteSpace: 'normal' }}>
              {title}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={text.target}
          multiline
          value={next.target}
          onChange={(event) => set({ target: event.target.value })}
          error={isChecked && lacksWhat}
          helperText={isChecked && lacksWhat ? text.whatNeeded : undefined}
        />
        <TextField label={text.initiative} value={next.initiative} onChange={(event) => set({ initiative: event.target.value })} />
      </Box>
    </FormDialog>
  )
}

/** Why registrations go back. */
export function ReturnDialog({
  name,
  onSave,
  onClose,
}: {
  readonly name: string
  readonly onSave: (reason: string) => Promise<void>
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isLacking = isChecked && cleanLine(reason) === ''
  return (
    <FormDialog
      title={text.backTitle(name)}
      cancel={text.cancel}
      submit={registrationText.giveBack}
      onSubmit={async () => {
        setChecked(true)
        if (cleanLine(reason) !== '') await onSave(cleanLine(reason))
      }}
      onClose={onClose}
    >
      <TextField
        label={text.why}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        error={isLacking}
        helperText={isLacking ? text.whyNeeded : undefined}
        sx={{ mt: 1 }}
      />
    </FormDialog>
  )
}
