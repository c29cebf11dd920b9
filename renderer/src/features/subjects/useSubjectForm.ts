import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { subjectFormSchema, type SubjectFormInput, type SubjectFormValues } from '@shared/domain/subject/form'
import type { Subject } from '@shared/domain/subject/types'
import { yearOf } from '@shared/lib/dates'
import { foldText } from '@shared/lib/text'
import { today } from '@renderer/text/when'

export const useSubjectForm = (values: SubjectFormInput) =>
  useForm<SubjectFormInput, unknown, SubjectFormValues>({
    resolver: zodResolver(subjectFormSchema(yearOf(today()))),
    defaultValues: values,
    mode: 'onTouched',
  })

/** The known collective that this workplace names; `null` when it is only words. */
export const unitIdOf = (unit: string, collectives: readonly Subject[]): string | null =>
  unit === '' ? null : (collectives.find((collective) => foldText(collective.name) === foldText(unit))?.id ?? null)
