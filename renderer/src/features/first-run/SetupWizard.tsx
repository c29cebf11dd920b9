import { useState, type FormEvent } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { emptyCouncil, finishCouncil } from '@shared/domain/council/draft'
import { finishOffice } from '@shared/domain/office/draft'
import { unitKinds } from '@shared/domain/office/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setUpOffice } from '@renderer/data/repositories/office'
import { abbreviationsOfKind, councilOfKind, emptyOffice, usualAbbreviations, usualCouncil } from '@renderer/text/officeDefaults'
import { committeeName, unitKindWords } from '@renderer/text/officeText'
import { Card } from '@renderer/ui/Card'
import { Logo } from '@renderer/ui/Logo'
import { useNotices } from '@renderer/ui/Notices'
import { AbbreviationFields } from '@renderer/tools/office/AbbreviationFields'
import { CouncilFields } from '@renderer/tools/office/CouncilFields'
import { RoomFields } from '@renderer/tools/office/RoomFields'
import { SignersFields } from '@renderer/tools/office/SignersFields'
import { UnitFields } from '@renderer/tools/office/UnitFields'
import { useHoldWindow } from '@renderer/ui/useHoldWindow'
import { clearOf } from '@renderer/ui/scrollRoom'
import { fieldsOfStep, setupDraftSchema, wizardSteps, type SetupDraft, type WizardStep } from './steps'
import { Steps } from './Steps'
import { firstRunText as text } from './text'

const newId = (): string => crypto.randomUUID()

type Props = {
  /** What was typed before the officer went back to the first page. */
  readonly kept: SetupDraft | null
  readonly onLeave: (typed: SetupDraft) => void
}

/** Five short steps; Enter moves on, going back keeps everything; the end is one act. */
export function SetupWizard({ kept, onLeave }: Props) {
  const db = useDatabase()
  const { say } = useNotices()
  const [index, setIndex] = useState(0)
  // Rows typed before a visit to the first page are the officer's own, whatever the form calls them now.
  const isUntouched = (rows: readonly unknown[], isTyped: boolean): boolean => rows.length === 0 || (kept === null && !isTyped)
  const form = useForm<SetupDraft, unknown, SetupDraft>({
    resolver: zodResolver(setupDraftSchema),
    defaultValues: kept ?? { ...emptyOffice(newId), council: { ...emptyCouncil(newId()), usesCommitteeSeal: true } },
    mode: 'onChange',
  })
  const { isDirty, dirtyFields, isSubmitting } = form.formState
  useHoldWindow(isDirty || kept !== null)
  const step = wizardSteps[index] ?? 'unit'
  const isLast = index === wizardSteps.length - 1

  /** Fills what the steps before already told, as long as nobody has worked on this step. */
  const prepare = (next: WizardStep): void => {
    const draft = form.getValues()
    // A proposal follows the kind of office until somebody writes another one.
    const isProposed = draft.fundSource === '' || unitKinds.some((kind) => draft.fundSource === text.fundSource(unitKindWords[kind]))
    if (next === 'room' && isProposed) form.setValue('fundSource', text.fundSource(unitKindWords[draft.unitKind]))
    if (next === 'council') {
      const isNew = isUntouched(draft.council.members, dirtyFields.council !== undefined)
      form.setValue('council', isNew ? usualCouncil(draft, draft.council, newId) : councilOfKind(draft, draft.council))
    }
    if (next === 'abbreviations') {
      const isNew = isUntouched(draft.abbreviations, dirtyFields.abbreviations !== undefined)
      form.setValue('abbreviations', isNew ? usualAbbreviations(draft, newId) : abbreviationsOfKind(draft))
    }
  }
  const goTo = (next: number): void => {
    const nextStep = wizardSteps[next]
    if (nextStep === undefined) return
    if (next > index) prepare(nextStep)
    setIndex(next)
  }
  const finish = async ({ council, ...draft }: SetupDraft): Promise<void> => {
    const office = finishOffice(draft)
    await setUpOffice(db, office, finishCouncil(council), text.act)
    say(text.done(committeeName(office)))
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await form.trigger(fieldsOfStep[step], { shouldFocus: true }))) return
    if (isLast) await form.handleSubmit(finish, () => goTo(firstWrongStep(form.formState.errors)))()
    else goTo(index + 1)
  }

  return (
    <Box
      component="main"
      sx={{
        minHeight: '100%',
        display: 'flex',
        justifyContent: 'center',
        alignItems: 'flex-start',
        p: 3,
        pt: '5vh',
        boxSizing: 'border-box',
      }}
    >
      <Box sx={{ width: 940, maxWidth: '100%' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 2 }}>
          <Logo />
          <Typography variant="h1">{text.wizard}</Typography>
        </Box>
        <Steps current={index} onBack={goTo} />
        <FormProvider {...form}>
          <form onSubmit={(event) => void submit(event)} noValidate>
            <Card sx={clearOf({ below: 76 })}>
              <Typography variant="h2" sx={{ mb: 0.25 }}>
                {text.steps[step].title}
              </Typography>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 2.5 }}>
                {text.steps[step].lead}
              </Typography>
              {step === 'unit' && <UnitFields autoFocus />}
              {step === 'room' && <RoomFields autoFocus />}
              {step === 'signers' && <SignersFields autoFocus />}
              {step === 'council' && <CouncilFields isWhole={false} autoFocus />}
              {step === 'abbreviations' && <AbbreviationFields />}
            </Card>
            <Box
              sx={{
                display: 'flex',
                justifyContent: 'space-between',
                // In view however long the step is.
                position: 'sticky',
                zIndex: 2,
                bottom: 0,
                py: 2,
                bgcolor: 'background.default',
              }}
            >
              <Button variant="outlined" onClick={() => (index === 0 ? onLeave(form.getValues()) : goTo(index - 1))}>
                {index === 0 ? text.toDoors : text.back}
              </Button>
              {/* The last step is filled in already: the keyboard rests on the end, and Enter there goes down no table. */}
              <Button key={isLast ? 'finish' : 'next'} type="submit" variant="contained" autoFocus={isLast} disabled={isSubmitting}>
                {isLast ? text.finish : text.next}
              </Button>
            </Box>
          </form>
        </FormProvider>
      </Box>
    </Box>
  )
}

/** Where to go when the end finds something wrong in an earlier step. */
function firstWrongStep(errors: Partial<Record<string, unknown>>): number {
  const wrong = wizardSteps.findIndex((step) => fieldsOfStep[step].some((field) => errors[field.split('.')[0] ?? ''] !== undefined))
  return Math.max(0, wrong)
}
