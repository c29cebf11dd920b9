import { useMemo, useState } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLiveQuery } from 'dexie-react-hooks'
import { Controller, FormProvider, useController, useForm, useFormContext } from 'react-hook-form'
import { z } from 'zod'
import Box from '@mui/material/Box'
import { externalAwardSchema } from '@shared/domain/award/types'
import type { Subject } from '@shared/domain/subject/types'
import { calendarDate } from '@shared/lib/dates'
import { readMoney } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook } from '@renderer/data/repositories/live'
import { addExternalAward } from '@renderer/data/repositories/awards'
import { readAllSubjects } from '@renderer/data/repositories/subjects'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { FormText } from '@renderer/ui/form/FormText'
import { useNotices } from '@renderer/ui/Notices'
import { SuggestedField } from '@renderer/ui/SuggestedField'
import { SubjectField } from './SubjectField'
import { text } from './text'

const words = text.form
/** The form: the day may still be open, the money is typed as text. */
const formSchema = externalAwardSchema.extend({
  subjectId: z.string().min(1, words.subjectNeeded),
  decidedOn: calendarDate.nullable().refine((day) => day !== null, words.dayNeeded),
  prizeVnd: z
    .string()
    .transform((typed) => (typed.trim() === '' ? 0 : readMoney(typed)))
    .refine((amount) => amount !== null && amount < 1e12, words.prizeWrong)
    .transform((amount) => amount ?? 0),
})
type FormInput = z.input<typeof formSchema>
type FormOutput = z.output<typeof formSchema>

type Props = { readonly subjectId: string; readonly onClose: () => void; readonly onAdded: (awardId: string) => void }

/** Enters an award that somebody else gave to one of our subjects. */
export function ExternalAwardDialog({ subjectId, onClose, onAdded }: Props) {
  const db = useDatabase()
  const notices = useNotices()
  const subjects = useLiveQuery(() => readAllSubjects(db), [db])
  const form = useForm<FormInput, unknown, FormOutput>({
    resolver: zodResolver(formSchema),
    defaultValues: {
      subjectId,
      awardCode: '',
      awardName: '',
      achievement: '',
      prizeVnd: '',
      decisionSymbol: '',
      decidedOn: null,
      decidedBy: '',
    },
    mode: 'onTouched',
  })
  const [fresh, setFresh] = useState<Subject | null>(null)
  const submit = async ({ decidedOn, ...values }: FormOutput): Promise<void> => {
    if (decidedOn === null) return
    const added = await addExternalAward(db, { ...values, decidedOn }, fresh)
    if (!added.ok) return notices.fail(added.error)
    notices.say(words.done(added.value.name))
    onAdded(added.value.id)
  }
  return (
    <FormProvider {...form}>
      <FormDialog
        title={words.title}
        cancel={text.cancel}
        submit={words.save}
        onSubmit={form.handleSubmit(submit)}
        onClose={onClose}
        contentSx={{ 'display': 'flex', 'flexDirection': 'column', 'gap': 2, '&&': { pt: 1 } }}
      >
        <SubjectField subjects={subjects ?? []} fresh={fresh} onFresh={setFresh} />
        <AwardField />
        <FormText<FormInput> name="decidedBy" label={words.decidedBy} helperText={words.decidedByHint} required />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
          <FormText<FormInput> name="decisionSymbol" label={words.symbol} helperText={words.symbolHint} required />
          <Controller
            control={form.control}
            name="decidedOn"
            render={({ field, fieldState }) => (
              <DateField
                label={words.day}
                value={field.value}
                onChange={field.onChange}
                last={today()}
                problem={fieldState.error?.message}
              />
            )}
          />
        </Box>
        <FormText<FormInput> name="prizeVnd" label={words.prize} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
        <FormText<FormInput> name="achievement" label={words.achievement} multiline minRows={2} />
      </FormDialog>
    </FormProvider>
  )
}

/** A form or title of the catalogue, or the words of the decision. */
function AwardField() {
  const law = useLawBook()
  const { control, setValue } = useFormContext<FormInput>()
  const { field, fieldState } = useController({ control, name: 'awardName' })
  const names = useMemo(
    () => new Map((law?.awardForms ?? []).filter((form) => form.decidedBy !== 'commune').map((form) => [form.name, form.code])),
    [law],
  )
  return (
    <SuggestedField
      label={words.award}
      required
      options={[...names.keys()]}
      value={field.value}
      onBlur={field.onBlur}
      onChange={(name) => {
        field.onChange(name)
        setValue('awardCode', names.get(name) ?? '')
      }}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? words.awardHint}
    />
  )
}
