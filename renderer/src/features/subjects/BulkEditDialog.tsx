import { useMemo, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { bulkFields, patched, type BulkField, type BulkPatch } from '@shared/domain/subject/bulk'
import { collectiveKinds, personGroups, type Subject, type SubjectKind } from '@shared/domain/subject/types'
import { cleanLine, compareNames } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { patchSubjects } from '@renderer/data/repositories/subjects'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { SuggestedField } from '@renderer/ui/SuggestedField'
import { bulkText as words } from './bulkText'
import { text } from './text'
import { unitIdOf } from './useSubjectForm'
import { useSubjects } from './useSubjects'

const names: Readonly<Record<BulkField, string>> = {
  unit: text.form.unit,
  post: text.form.post,
  group: text.form.group,
  isDirectWorker: text.form.directWorker,
  address: text.form.address,
  collectiveKind: text.form.collectiveKind,
  parentOrgan: text.form.parentOrgan,
}
type Choice = { readonly value: string; readonly label: string }
const none: Choice = { value: '', label: text.form.noGroup }
/** Fields that take one of a few; the others take words. */
const choicesOf: Partial<Record<BulkField, readonly Choice[]>> = {
  group: [none, ...personGroups.map((value) => ({ value, label: text.groups[value] }))],
  isDirectWorker: [
    { value: '', label: text.form.unknown },
    { value: 'yes', label: text.form.yes },
    { value: 'no', label: text.form.no },
  ],
  collectiveKind: collectiveKinds.map((value) => ({ value, label: text.collectiveKinds[value] })),
}

function patchOf(field: BulkField, typed: string, collectives: readonly Subject[]): BulkPatch {
  switch (field) {
    case 'unit':
      return { unit: cleanLine(typed), unitId: unitIdOf(cleanLine(typed), collectives) }
    case 'group':
      return { group: personGroups.find((one) => one === typed) ?? null }
    case 'isDirectWorker':
      return { isDirectWorker: typed === '' ? null : typed === 'yes' }
    case 'collectiveKind':
      return { collectiveKind: collectiveKinds.find((one) => one === typed) ?? 'other' }
    default:
      return { [field]: cleanLine(typed) }
  }
}
const isSaid = (subject: Subject, field: BulkField): boolean => {
  const value: unknown = field in subject ? subject[field as keyof Subject] : null
  return value !== null && value !== ''
}

type Props = {
  readonly kind: SubjectKind
  readonly subjects: readonly Subject[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Sets one field of all the chosen records, and says beforehand how many that changes and overwrites. */
export function BulkEditDialog({ kind, subjects, onClose, onDone }: Props) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const collectives = useSubjects('collective')
  const [field, setField] = useState<BulkField>(bulkFields[kind][0])
  const choices = choicesOf[field]
  const [typed, setTyped] = useState('')
  const value = choices !== undefined && !choices.some((choice) => choice.value === typed) ? (choices[0]?.value ?? '') : typed
  const patch = useMemo(() => patchOf(field, value, collectives ?? []), [field, value, collectives])
  const changing = subjects.filter((subject) => patched(subject, patch) !== subject)
  const overwritten = changing.filter((subject) => isSaid(subject, field)).length
  const options = useMemo(() => [...new Set((collectives ?? []).map(({ name }) => name))].toSorted(compareNames), [collectives])
  const save = async (): Promise<void> => {
    const result = await patchSubjects(
      db,
      subjects.map(({ id }) => id),
      patch,
      words.act(names[field], changing.length),
    )
    if (!result.ok) return fail(result.error)
    say(words.done(result.value))
    onDone()
  }
  return (
    <FormDialog
      title={words.title(subjects.length)}
      cancel={text.cancel}
      submit={words.confirm}
      canSubmit={changing.length > 0 && collectives !== undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words.lead}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '200px 1fr', gap: 2, pt: 1 }}>
        <TextField
          select
          label={words.field}
          value={field}
          onChange={(event) => {
            setField(event.target.value as BulkField)
            setTyped('')
          }}
        >
          {bulkFields[kind].map((one) => (
            <MenuItem key={one} value={one}>
              {names[one]}
            </MenuItem>
          ))}
        </TextField>
        {choices !== undefined ? (
          <TextField select label={words.value} value={value} onChange={(event) => setTyped(event.target.value)}>
            {choices.map((choice) => (
              <MenuItem key={choice.value} value={choice.value}>
                {choice.label}
              </MenuItem>
            ))}
          </TextField>
        ) : (
          <SuggestedField
            label={words.value}
            options={field === 'unit' || field === 'parentOrgan' ? options : []}
            value={value}
            onChange={setTyped}
            helperText={value.trim() === '' ? words.emptyHint : ' '}
          />
        )}
      </Box>
      <Alert severity={overwritten > 0 ? 'warning' : 'info'} variant="outlined" role="status" sx={{ mt: 1.5 }}>
        {words.effect(changing.length, subjects.length - changing.length)} {overwritten > 0 && words.overwrites(overwritten)}
      </Alert>
    </FormDialog>
  )
}
