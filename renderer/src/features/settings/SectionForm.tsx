import { useCallback, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { ConflictList } from '@renderer/tools/conflicts/ConflictList'
import { conflictText } from '@renderer/tools/conflicts/text'
import { Kbd } from '@renderer/ui/Kbd'
import { hasImpossibleDay } from '@renderer/ui/DateField'
import { wantedNames } from '@renderer/text/roundText'
import { WantedField } from '@renderer/ui/form/WantedField'
import { useFollow } from '@renderer/ui/form/useFollow'
import { LeaveGuard } from '@renderer/ui/LeaveGuard'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { clearOf } from '@renderer/ui/scrollRoom'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { settingsText as text } from './text'

type Props<Draft extends FieldValues> = {
  readonly section: 'unit' | 'signers' | 'council' | 'abbreviations' | 'style'
  readonly form: UseFormReturn<Draft, unknown, Draft>
  /** As in the database. */
  readonly stored: Draft
  /** Stores it as one act and gives what stands then. */
  readonly onSave: (draft: Draft) => Promise<Draft>
  readonly children: ReactNode
}

/** A section as a form: saved as one act, asked about before it is left unsaved. */
export function SectionForm<Draft extends FieldValues>({ section, form, stored, onSave, children }: Props<Draft>) {
  const { say, warn } = useNotices()
  const { title, facts } = text.sections[section]
  const { isDirty, isSubmitting, errors } = form.formState
  const hasProblems = Object.keys(errors).length > 0

  const { key: asked } = useLocation()
  const wanted = useSearchParams()[0].get(wantedNames.field)
  const { conflicts, resolve, settle } = useFollow(form, stored)
  const save = useCallback(async (): Promise<boolean> => {
    if (conflicts.length > 0) {
      warn(conflictText.undecided)
      return false
    }
    let isSaved = false
    await form.handleSubmit(async (draft) => {
      settle(await onSave(draft))
      say(text.saved(title))
      isSaved = true
    })()
    return isSaved
  }, [form, onSave, title, say, warn, conflicts, settle])
  // With nothing to store the frame answers when all was stored last.
  useShortcut('ctrl+s', () => void save(), { isOn: isDirty })

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!hasImpossibleDay(event.currentTarget)) void save()
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
        <ConflictList conflicts={conflicts} onResolve={resolve} />
        {hasProblems && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {text.problems}
          </Alert>
        )}
        <Box sx={clearOf({ above: 88 })}>
          <WantedField name={wanted} asked={asked} />
          {children}
        </Box>
      </form>
      <LeaveGuard isDirty={isDirty} onSave={save} />
    </FormProvider>
  )
}
