import { FormProvider, useWatch } from 'react-hook-form'
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
import { useLeadOn } from '@renderer/ui/useLeadOn'

/** Adds one subject; whoever is alike is shown while the name is typed. */
export function AddSubjectDialog({ kind, onClose }: { readonly kind: SubjectKind; readonly onClose: () => void }) {
  const db = useDatabase()
  const notices = useNotices()
  const leadOn = useLeadOn()
  const form = useSubjectForm(emptySubjectForm(kind))
  const collectives = useSubjects('collective') ?? []
  const name = useWatch({ control: form.control, name: 'name' })
  const alike = useLikelyDuplicates(kind, name, null)
  const submit = async (values: SubjectFormValues): Promise<void> => {
    const added = await addSubject(db, subjectOfForm(values, { id: '', endedOn: null, unitId: unitIdOf(values.unit, collectives) }))
    if (!added.ok) return notices.fail(added.error)
    notices.say(text.added(added.value.name))
    await leadOn(addressOf.subject(added.value.id))
  }
  return (
    <FormProvider {...form}>
      <FormDialog
        title={text.add[kind]}
        cancel={text.cancel}
        submit={text.add[kind]}
        onSubmit={form.handleSubmit(submit)}
        onClose={onClose}
      >
        <SubjectFields collectives={collectives} startsHere />
        <LikelyDuplicates subjects={alike} />
      </FormDialog>
    </FormProvider>
  )
}
