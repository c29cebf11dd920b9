import { FormProvider, useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { emptySubjectForm, subjectOfForm, type SubjectFormValues } from '@shared/domain/subject/form'
import type { SubjectKind } from '@shared/domain/subject/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addSubject } from '@renderer/data/repositories/subjects'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { LikelyDuplicates } from './LikelyDuplicates'
import { SubjectFields } from './SubjectFields'
import { text } from './text'
import { unitIdOf, useSubjectForm } from './useSubjectForm'
import { useLikelyDuplicates, useSubjects } from './useSubjects'
import { addressOf } from '@renderer/text/addresses'

/** Adds one subject; whoever is alike is shown while the name is typed. */
export function AddSubjectDialog({ kind, onClose }: { readonly kind: SubjectKind; readonly onClose: () => void }) {
  const db = useDatabase()
  const notices = useNotices()
  const navigate = useNavigate()
  const form = useSubjectForm(emptySubjectForm(kind))
  const collectives = useSubjects('collective') ?? []
  const name = useWatch({ control: form.control, name: 'name' })
  const alike = useLikelyDuplicates(kind, name, null)
  const submit = async (values: SubjectFormValues): Promise<void> => {
    const added = await addSubject(db, subjectOfForm(values, { id: '', endedOn: null, unitId: unitIdOf(values.unit, collectives) }))
    if (!added.ok) return notices.fail(added.error)
    notices.say(text.added(added.value.name))
    onClose()
    void navigate(addressOf.subject(added.value.id))
  }
  return (
    <FormDialog open onClose={onClose} aria-labelledby="add-subject-title">
      <FormProvider {...form}>
        <Box component="form" noValidate onSubmit={(event: React.FormEvent) => void form.handleSubmit(submit)(event)}>
          <DialogTitle id="add-subject-title">{text.add[kind]}</DialogTitle>
          <DialogContent>
            <SubjectFields collectives={collectives} startsHere />
            <LikelyDuplicates subjects={alike} />
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" variant="contained" disabled={form.formState.isSubmitting}>
              {text.add[kind]}
            </Button>
          </DialogActions>
        </Box>
      </FormProvider>
    </FormDialog>
  )
}
