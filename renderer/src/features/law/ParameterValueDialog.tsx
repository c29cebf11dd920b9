import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Autocomplete from '@mui/material/Autocomplete'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { endedBy, withValue } from '@shared/law/history'
import type { LawBook, LawParameter, ParameterValue } from '@shared/law/types'
import { choicesOf } from '@shared/law/values'
import { dayBefore, shortDate, type CalendarDate } from '@shared/lib/dates'
import { foldText, matchesFolded } from '@shared/lib/text'
import {
  addableParameters,
  checkValue,
  emptyValue,
  isNumberKey,
  titleOf,
  typedValueOf,
  type AddableParameter,
  type TypedValue,
} from './parameterForm'
import { lawText } from './text'

const t = lawText.form
const h = lawText.history

/** Correcting a value, adding one to a history, or adding a parameter that the book lacks. */
export type ValueTask =
  | { readonly kind: 'edit'; readonly row: LawParameter; readonly value: ParameterValue }
  | { readonly kind: 'add'; readonly row: LawParameter }
  /** `key`: the one that is asked for, where one is. */
  | { readonly kind: 'addKey'; readonly key?: string }

type Props = {
  readonly task: ValueTask
  readonly book: LawBook
  /** The day the catalogue is looked at. */
  readonly on: CalendarDate
  /** Keys in use, which are not offered. */
  readonly taken: readonly string[]
  readonly onSave: (row: LawParameter, label: string) => Promise<void>
  readonly onClose: () => void
}

/** One value of a parameter from one day to another; problems stand beside their fields, all at once. */
export function ParameterValueDialog({ task, book, on, taken, onSave, onClose }: Props) {
  const keys = useMemo(() => (task.kind === 'addKey' ? addableParameters(book, on, taken) : []), [task.kind, book, on, taken])
  const [key, setKey] = useState(task.kind === 'addKey' ? (task.key ?? '') : task.row.key)
  const start = task.kind === 'edit' ? typedValueOf(task.value) : emptyValue
  const [typed, setTyped] = useState<TypedValue>(start)
  const [isShown, setShown] = useState(false)
  const values = task.kind === 'addKey' ? [] : task.row.values
  const replaced = task.kind === 'edit' ? task.value : undefined
  const checked = checkValue(key, values, typed, replaced, book)
  const problems = isShown ? checked.problems : {}
  const ended =
    checked.value === undefined
      ? []
      : endedBy(
          values.filter((other) => other !== replaced),
          checked.value,
        )
  const set = (change: Partial<TypedValue>): void => setTyped({ ...typed, ...change })

  const save = async (): Promise<void> => {
    setShown(true)
    if (checked.value === undefined) return
    const facts = keys.find((other) => other.key === key)
    const row: LawParameter | undefined =
      task.kind !== 'addKey'
        ? task.row
        : facts === undefined
          ? undefined
          : { id: key, key, title: facts.title, unit: facts.unit, values: [] }
    if (row === undefined) return
    const label = task.kind === 'edit' ? lawText.acts.editValue : task.kind === 'add' ? lawText.acts.addValue : lawText.acts.add('tham số')
    await onSave({ ...row, values: withValue(row.values, checked.value, replaced) }, label)
  }

  return (
    <FormDialog title={h.titles[task.kind]} cancel={t.cancel} submit={t.save} canSubmit={key !== ''} onSubmit={save} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {task.kind === 'addKey' ? (keys.length === 0 ? h.noMore : h.addable) : titleOf(task.row, book)}
      </Typography>
      <Box
        sx={{
          'display': 'grid',
          'gridTemplateColumns': 'minmax(0, 1fr) minmax(0, 1fr)',
          'gap': 2,
          'pt': 1,
          '& > .wide': { gridColumn: '1 / -1' },
        }}
      >
        {task.kind === 'addKey' && <KeyField keys={keys} value={key} onChange={setKey} />}
        <ValueField
          fieldKey={key}
          values={values}
          book={book}
          value={typed.value}
          problem={problems.value}
          onChange={(value) => set({ value })}
        />
        <DateField label={t.validFrom} value={typed.from} onChange={(from) => set({ from })} problem={problems.from} />
        <DateField label={t.validTo} value={typed.to} onChange={(to) => set({ to })} problem={problems.to} />
        <TextField
          className="wide"
          label={t.source}
          multiline
          value={typed.source}
          onChange={(event) => set({ source: event.target.value })}
        />
        <TextField className="wide" label={t.note} multiline value={typed.note} onChange={(event) => set({ note: event.target.value })} />
        <Box className="wide">
          <DateField label={t.confirmedOn} value={typed.confirmedOn} onChange={(confirmedOn) => set({ confirmedOn })} />
        </Box>
      </Box>
      {ended.length > 0 && typed.from !== null && (
        <Typography variant="body2" role="status" sx={{ mt: 1.5 }}>
          {h.ends(shortDate(dayBefore(typed.from)))}
        </Typography>
      )}
    </FormDialog>
  )
}

type KeyProps = { readonly keys: readonly AddableParameter[]; readonly value: string; readonly onChange: (key: string) => void }

/** What the new value is to say, found by its words whatever the accents, under the heading of its kind. */
function KeyField({ keys, value, onChange }: KeyProps) {
  const folded = useMemo(() => new Map(keys.map(({ key, title }) => [key, foldText(title)])), [keys])
  return (
    <Autocomplete
      className="wide"
      options={keys}
      value={keys.find(({ key }) => key === value) ?? null}
      onChange={(_, chosen) => onChange(chosen?.key ?? '')}
      groupBy={({ about, label }) => (about === label ? h.alone : about.charAt(0).toLocaleUpperCase('vi') + about.slice(1))}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ key }) => key}
      noOptionsText={h.noKey}
      filterOptions={(options, { inputValue }) =>
        value !== '' ? options : options.filter(({ key }) => matchesFolded(folded.get(key) ?? '', foldText(inputValue)))
      }
      renderGroup={({ key, group, children }) => (
        // A list of choices holds groups, and a group its choices: the library's own list between them is no such thing to who listens.
        <div key={key} role="group" aria-label={group}>
          <Typography variant="caption" aria-hidden sx={{ display: 'block', px: 2, pt: 1, fontWeight: 600 }}>
            {group}
          </Typography>
          {children}
        </div>
      )}
      renderOption={({ key: _, ...props }, { key, label }) => (
        <Box component="div" key={key} {...(props as object)}>
          {label}
        </Box>
      )}
      slotProps={{ listbox: { component: 'div' } }}
      renderInput={(params) => <TextField {...params} label={t.key} placeholder={h.findKey} autoFocus />}
    />
  )
}

function ValueField({
  fieldKey,
  values,
  book,
  value,
  problem,
  onChange,
}: {
  readonly fieldKey: string
  readonly values: readonly ParameterValue[]
  readonly book: LawBook
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (value: string) => void
}) {
  const isNumber = isNumberKey(fieldKey, values)
  const codes: readonly (readonly [string, string])[] =
    fieldKey === 'award.usualCode'
      ? [...new Map(book.awardForms.map((form) => [form.code, form.name]))]
      : (choicesOf(fieldKey) ?? []).map((word) => [word, word])
  return (
    <TextField
      className="wide"
      select={codes.length > 0}
      // Words may be the whole name of an instrument: all of them are seen.
      multiline={codes.length === 0 && !isNumber}
      label={t.value}
      value={value}
      autoFocus
      onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      error={problem !== undefined}
      helperText={problem}
      slotProps={{ htmlInput: { inputMode: isNumber ? 'decimal' : 'text' } }}
    >
      {codes.map(([code, name]) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
