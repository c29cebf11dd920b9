import { useCallback, useEffect, type ReactNode } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { finishOffice, officeDraftSchema, type OfficeDraft } from '@shared/domain/office/draft'
import type { Office } from '@shared/domain/office/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { saveOffice } from '@renderer/data/repositories/office'
import { Kbd } from '@renderer/ui/Kbd'
import { LeaveGuard } from '@renderer/ui/LeaveGuard'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { settingsText as text } from './text'

/** What each section writes; the rest of the office stays as it is in the database. */
const fieldsOf = {
  unit: ['unitKind', 'name', 'upperKind', 'upperName', 'place', 'advisingRoom', 'fundSource'],
  signers: ['signers', 'defaultSignerId'],
  council: ['council'],
  abbreviations: ['abbreviations'],
  style: ['style'],
} as const satisfies Record<string, readonly (keyof Office)[]>

type Props = { readonly office: Office; readonly section: keyof typeof fieldsOf; readonly children: ReactNode }

/** A part of the office record as a form: saved as one act, asked about before it is left unsaved. */
export function OfficeSection({ office, section, children }: Props) {
  const db = useDatabase()
  const { say } = useNotices()
  const { title, facts, act } = text.sections[section]
  const form = useForm<OfficeDraft, unknown, OfficeDraft>({
    resolver: zodResolver(officeDraftSchema),
    defaultValues: office,
    mode: 'onChange',
  })
  const { isDirty, isSubmitting, errors } = form.formState
  const hasProblems = Object.keys(errors).length > 0

  // An undo or another window changed the office: follow it, unless the officer is in the middle of typing.
  useEffect(() => {
    if (!form.formState.isDirty) form.reset(office)
  }, [office, form])

  const save = useCallback(async (): Promise<boolean> => {
    let isSaved = false
    await form.handleSubmit(async (draft) => {
      const changed = Object.fromEntries(fieldsOf[section].map((field) => [field, draft[field]]))
      const next = finishOffice({ ...office, ...changed })
      await saveOffice(db, next, act)
      form.reset(next)
      say(text.saved(title))
      isSaved = true
    })()
    return isSaved
  }, [form, db, office, section, act, title, say])
  useShortcut('ctrl+s', () => void (isDirty ? save() : say(text.unchanged)))

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        aria-label={title}
      >
        <Box sx={{ position: 'sticky', top: -16, zIndex: 2, mt: -2, pt: 2, bgcolor: 'background.default' }}>
          <PageHeader
            title={title}
            facts={facts}
            actions={
              <>
                {isDirty && (
                  <Box sx={{ alignSelf: 'center' }}>
                    <StatusChip status="attention" label={text.dirty} />
                  </Box>
                )}
                <Button type="submit" variant="contained" disabled={!isDirty || isSubmitting} sx={{ gap: 1 }}>
                  {text.save}
                  <Kbd>Ctrl S</Kbd>
                </Button>
              </>
            }
          />
        </Box>
        {hasProblems && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {text.problems}
          </Alert>
        )}
        {children}
      </form>
      <LeaveGuard isDirty={isDirty} onSave={save} />
    </FormProvider>
  )
}
