import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { subjectFormSchema, type SubjectFormInput, type SubjectFormValues } from '@shared/domain/subject/form'
import type { Subject } from '@shared/domain/subject/types'
import { foldText } from '@shared/lib/text'

export const useSubjectForm = (values: SubjectFormInput) =>
  useForm<SubjectFormInput, unknown, SubjectFormValues>({
    resolver: zodResolver(subjectFormSchema),
    defaultValues: values,
    mode: 'onTouched',
  })

/** The known collective that this workplace names; `null` when it is only words. */
export const unitIdOf = (unit: string, collectives: readonly Subject[]): string | null =>
  unit === '' ? null : (collectives.find((collective) => foldText(collective.name) === foldText(unit))?.id ?? null)
