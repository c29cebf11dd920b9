import { useMemo, useState } from 'react'
import { useController } from 'react-hook-form'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { makeSubject, nothingSaid } from '@shared/domain/subject/make'
import { detailLineOf, kindWords, searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { cleanLine, foldText, matchesFolded } from '@shared/lib/text'
import { ReadingWords, readTypedName } from '@renderer/tools/office/useNameReading'
import { text } from './text'

const words = text.form
const mostOptions = 30

const describe = (subject: Subject): string =>
  [subject.name, subject.kind === 'person' && subject.birthYear !== null ? String(subject.birthYear) : '', detailLineOf(subject)]
    .filter((part) => part !== '')
    .join(', ')

/** A record of nothing but a name, its kind read from it. */
const subjectNamed = (typed: string, id: string): Subject => {
  const { name, kind, gender, headName } = readTypedName(typed)
  const said = nothingSaid(kind, name || cleanLine(typed))
  return makeSubject({ id, endedOn: null, endedBecause: null, successorId: null }, { ...said, gender, headName })
}

type Props = {
  readonly subjects: readonly Subject[]
  /** Somebody whom nobody knew, as the form will store them. */
  readonly fresh: Subject | null
  readonly onFresh: (subject: Subject | null) => void
}

/** Somebody known, found by name whatever the accents; or a new name, stored together with the award. */
export function SubjectField({ subjects, fresh, onFresh }: Props) {
  const { field, fieldState } = useController<{ subjectId: string }, 'subjectId'>({ name: 'subjectId' })
  const [freshId] = useState(() => crypto.randomUUID())
  // What was typed for somebody new: what of it was read otherwise is said below.
  const [typed, setTyped] = useState('')
  const keys = useMemo(() => new Map(subjects.map((subject) => [subject.id, searchKeyOf(subject)])), [subjects])
  const isKnown = (subject: Subject): boolean => keys.has(subject.id)
  const chosen = fresh !== null && fresh.id === field.value ? fresh : (subjects.find(({ id }) => id === field.value) ?? null)
  const said = chosen !== null && chosen === fresh ? readTypedName(typed).said : []
  return (
    <Autocomplete
      options={subjects}
      value={chosen}
      onChange={(_, subject) => {
        onFresh(subject === null || isKnown(subject) ? null : subject)
        field.onChange(subject?.id ?? '')
      }}
      onInputChange={(_, value, reason) => reason === 'input' && setTyped(value)}
      onBlur={field.onBlur}
      getOptionLabel={describe}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={words.noSubject}
      filterOptions={(options, { inputValue }) => {
        const asked = foldText(inputValue)
        const found: Subject[] = []
        for (const option of options) {
          if (matchesFolded(keys.get(option.id) ?? '', asked)) found.push(option)
          if (found.length === mostOptions) break
        }
        return asked === '' || (chosen !== null && inputValue === describe(chosen)) ? found : [...found, subjectNamed(inputValue, freshId)]
      }}
      renderOption={({ key: _, ...props }, option) => (
        <li key={option.id} {...props}>
          {isKnown(option) ? describe(option) : words.addSubject(option.name, kindWords[option.kind])}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={words.subject}
          required
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? (said.length > 0 ? <ReadingWords said={said} /> : words.subjectHint)}
        />
      )}
    />
  )
}
