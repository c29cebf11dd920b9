import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { birthOf } from '@shared/domain/subject/birth'
import type { SubjectFormInput } from '@shared/domain/subject/form'
import { collectiveKinds, personGroups, type Subject } from '@shared/domain/subject/types'
import { yearOf } from '@shared/lib/dates'
import { today } from '@renderer/text/when'
import { FormSelect } from '@renderer/ui/form/FormChoice'
import { FormText } from '@renderer/ui/form/FormText'
import { SuggestedField } from '@renderer/ui/SuggestedField'
import { NameField } from '@renderer/tools/office/NameField'
import { text } from './text'

const form = text.form
const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 } as const
/** Beside each other where both show a whole unit, post or name, else below each other: the form stands in a narrow card too. */
const twoLong = { ...two, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))' } as const

/** The fields of one kind of subject, in the form around them. */
export function SubjectFields({
  collectives,
  startsHere = false,
}: {
  readonly collectives: readonly Subject[]
  /** The name has the focus at once. */ readonly startsHere?: boolean
}) {
  const kind = useWatch<SubjectFormInput, 'kind'>({ name: 'kind' })
  const { getValues, setValue } = useFormContext<SubjectFormInput>()
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 1 }}>
      <NameField<SubjectFormInput>
        name="name"
        label={form.name[kind]}
        helperText={form.nameHint[kind]}
        required
        autoFocus={startsHere}
        kind={kind}
        onRead={({ gender }) => {
          if (kind === 'person' && gender !== null && getValues('gender') === null) setValue('gender', gender, { shouldDirty: true })
        }}
      />
      {kind === 'person' && <PersonFields collectives={collectives} />}
      {kind === 'collective' && (
        <Box sx={twoLong}>
          <FormSelect<SubjectFormInput, string>
            name="collectiveKind"
            label={form.collectiveKind}
            options={collectiveKinds.map((value) => ({ value, label: text.collectiveKinds[value] }))}
          />
          <FormText<SubjectFormInput> name="parentOrgan" label={form.parentOrgan} />
        </Box>
      )}
      {kind === 'household' && (
        <Box sx={twoLong}>
          <NameField<SubjectFormInput> name="headName" label={form.headName} />
          <FormText<SubjectFormInput> name="memberCount" label={form.memberCount} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
        </Box>
      )}
      <FormText<SubjectFormInput> name="address" label={form.address} />
      <FormText<SubjectFormInput> name="note" label={form.note} />
    </Box>
  )
}

function PersonFields({ collectives }: { readonly collectives: readonly Subject[] }) {
  return (
    <>
      <Box sx={two}>
        <FormSelect<SubjectFormInput, string>
          name="gender"
          label={form.gender}
          noneLabel={form.noGender}
          options={[
            { value: 'male', label: form.genders.male },
            { value: 'female', label: form.genders.female },
          ]}
        />
        <BirthField />
      </Box>
      <Box sx={twoLong}>
        <FormText<SubjectFormInput> name="post" label={form.post} />
        <UnitField collectives={collectives} />
      </Box>
      <Box sx={twoLong}>
        <FormSelect<SubjectFormInput, string>
          name="group"
          label={form.group}
          noneLabel={form.noGroup}
          options={personGroups.map((value) => ({ value, label: text.groups[value] }))}
        />
        <FormSelect<SubjectFormInput, string>
          name="isDirectWorker"
          label={form.directWorker}
          noneLabel={form.unknown}
          options={[
            { value: 'yes', label: form.yes },
            { value: 'no', label: form.no },
          ]}
        />
      </Box>
    </>
  )
}

/** The birth as lists take it; what was read of two digits stands there once the field is left. */
function BirthField() {
  const { getValues, setValue } = useFormContext<SubjectFormInput>()
  const settle = (): void => {
    const { year, isShort } = birthOf(getValues('birthYear'), yearOf(today()))
    if (year !== null && isShort === true && /^\s*\d{2}\s*$/.test(getValues('birthYear')))
      setValue('birthYear', String(year), { shouldDirty: true, shouldValidate: true })
  }
  return (
    <Box onBlur={settle}>
      <FormText<SubjectFormInput>
        name="birthYear"
        label={form.birthYear}
        helperText={form.birthHint}
        fullWidth
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 40 } }}
      />
    </Box>
  )
}

/** A workplace: one of the known collectives, or any words. */
function UnitField({ collectives }: { readonly collectives: readonly Subject[] }) {
  const { control } = useFormContext<SubjectFormInput>()
  const { field, fieldState } = useController({ control, name: 'unit' })
  const names = useMemo(
    () =>
      [...new Set(collectives.filter((unit) => unit.endedOn === null).map((unit) => unit.name))].toSorted((a, b) =>
        a.localeCompare(b, 'vi'),
      ),
    [collectives],
  )
  return (
    <SuggestedField
      label={form.unit}
      options={names}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message}
    />
  )
}
