import { useCallback, useMemo, type ReactNode } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { finishOffice, officeDraftSchema, type OfficeDraft } from '@shared/domain/office/draft'
import { paymentSignersOf } from '@shared/domain/office/payment'
import type { Office } from '@shared/domain/office/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { saveOffice } from '@renderer/data/repositories/office'
import { SectionForm } from './SectionForm'
import { settingsText as text } from './text'

/** What each section writes; the rest of the office stays as it is in the database. */
const fieldsOf = {
  unit: ['unitKind', 'name', 'upperKind', 'upperName', 'place', 'advisingRoom', 'fundSource'],
  signers: ['signers', 'defaultSignerId'],
  abbreviations: ['abbreviations'],
  style: ['style'],
} as const satisfies Record<string, readonly (keyof Office)[]>

type Props = { readonly office: Office; readonly section: keyof typeof fieldsOf; readonly children: ReactNode }

/** A part of the office record as a form. */
export function OfficeSection({ office, section, children }: Props) {
  const db = useDatabase()
  // What the office never said stands in its fields as it is printed.
  const shown = useMemo((): Office => ({ ...office, style: { ...office.style, paymentSigners: paymentSignersOf(office) } }), [office])
  const form = useForm<OfficeDraft, unknown, OfficeDraft>({
    resolver: zodResolver(officeDraftSchema),
    defaultValues: shown,
    mode: 'onChange',
  })
  const save = useCallback(
    async (draft: OfficeDraft): Promise<OfficeDraft> => {
      const changed = Object.fromEntries(fieldsOf[section].map((field) => [field, draft[field]]))
      const next = finishOffice({ ...office, ...changed })
      await saveOffice(db, next, text.sections[section].act)
      return { ...next, style: { ...next.style, paymentSigners: paymentSignersOf(next) } }
    },
    [db, office, section],
  )
  return (
    <SectionForm section={section} form={form} stored={shown} onSave={save}>
      {children}
    </SectionForm>
  )
}
