import { useState } from 'react'
import { FormProvider, useWatch, type UseFormReturn } from 'react-hook-form'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { SubjectFormInput, SubjectFormValues } from '@shared/domain/subject/form'
import type { Subject } from '@shared/domain/subject/types'
import { cleanLine } from '@shared/lib/text'
import { InlineForm } from '@renderer/ui/InlineForm'
import { Kbd } from '@renderer/ui/Kbd'
import { LikelyDuplicates } from '../LikelyDuplicates'
import { SubjectFields } from '../SubjectFields'
import { text } from '../text'
import { useLikelyDuplicates } from '../useSubjects'

export type RecordFormMethods = UseFormReturn<SubjectFormInput, unknown, SubjectFormValues>
type Props = {
  readonly subject: Subject
  readonly collectives: readonly Subject[]
  readonly form: RecordFormMethods
  readonly keepsName: boolean
  readonly onKeepsName: (keeps: boolean) => void
  readonly onSave: () => Promise<boolean>
  readonly onClose: () => void
}

/** The fields of the record, with who is alike while the name is typed, and what becomes of a name that goes. */
export function RecordForm({ subject, collectives, form, keepsName, onKeepsName, onSave, onClose }: Props) {
  const name = useWatch({ control: form.control, name: 'name' })
  const { isDirty, isSubmitting, dirtyFields } = form.formState
  const alike = useLikelyDuplicates(subject.kind, dirtyFields.name === true ? name : '', subject.id)
  const isRenamed = dirtyFields.name === true && cleanLine(name) !== subject.name
  const [isSaving, setSaving] = useState(false)
  const save = async (): Promise<void> => {
    setSaving(true)
    const isSaved = await onSave()
    setSaving(false)
    if (isSaved) onClose()
  }
  return (
    <FormProvider {...form}>
      <InlineForm onSubmit={save}>
        <SubjectFields collectives={collectives} startsHere />
        {isRenamed && (
          <FormControlLabel
            sx={{ mt: 1 }}
            control={<Checkbox checked={keepsName} onChange={(event) => onKeepsName(event.target.checked)} />}
            label={
              <>
                {text.keepName(subject.name)} <Typography variant="caption">{text.keepNameHint}</Typography>
              </>
            }
          />
        )}
        <LikelyDuplicates subjects={alike} />
        <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
          <Button type="submit" variant="contained" size="small" disabled={!isDirty || isSubmitting || isSaving}>
            {text.save}{' '}
            <Box component="span" sx={{ ml: 1 }}>
              <Kbd>Ctrl S</Kbd>
            </Box>
          </Button>
          <Button
            size="small"
            onClick={() => {
              form.reset()
              onKeepsName(false)
              onClose()
            }}
          >
            {text.cancel}
          </Button>
        </Box>
      </InlineForm>
    </FormProvider>
  )
}
