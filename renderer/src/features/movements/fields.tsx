import { useCallback, useMemo } from 'react'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { SavedField } from '@renderer/ui/form/SavedField'
import { wholeChoice } from '@renderer/ui/wholeChoice'
import { digitRules, lineRules, titleRules } from '@renderer/ui/form/draftRules'
import type { EditMovement } from './useMovements'

type Common = {
  readonly label: string
  readonly act: string
  readonly edit: EditMovement
  readonly isBare?: boolean
  readonly hint?: string
}
type TextProps = Common & {
  readonly stored: string
  readonly set: (movement: EmulationMovement, value: string) => EmulationMovement
  /** What to say when it is blank; without it the field may stay open. */
  readonly needed?: string
  readonly isMultiline?: boolean
}

const named = (label: string, isBare: boolean) =>
  isBare ? { slotProps: { htmlInput: { 'aria-label': label } }, placeholder: label } : { label }

/** One line of the movement's particulars, saved on a pause and on leaving. */
export function SavedText({ label, act, edit, stored, set, needed, hint, isBare = false, isMultiline = false }: TextProps) {
  const save = useCallback(
    (value: string, _base: string, sitting: string) => edit(act, (now) => set(now, value), sitting),
    [edit, act, set],
  )
  return (
    <SavedField
      {...named(label, isBare)}
      stored={stored}
      rules={needed === undefined ? lineRules : titleRules}
      onSave={save}
      multiline={isMultiline}
      wraps
      helperText={hint}
      problemOf={(typed) => (needed !== undefined && typed.trim() === '' ? needed : undefined)}
    />
  )
}

type NumberProps = Common & {
  /** Where letters that are no such number are kept (`letters.ts`). */
  readonly keep: string
  readonly stored: number | null
  readonly set: (movement: EmulationMovement, value: number | null) => EmulationMovement
  readonly from: number
  readonly to: number
  readonly mayBeOpen?: boolean
  readonly wrong: string
  /** Something odd about a number that is stored. */
  readonly problem?: string | undefined
}

const valueOf = (typed: string): number | null => (typed.trim() === '' ? null : /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)

/** A whole number within bounds, saved on leaving; a wrong one stays in the field with its problem and is not stored. */
export function SavedNumber({
  label,
  act,
  edit,
  stored,
  set,
  from,
  to,
  mayBeOpen = false,
  wrong,
  problem,
  hint,
  isBare = false,
  keep,
}: NumberProps) {
  const rules = useMemo(
    () =>
      digitRules((typed) => {
        const value = valueOf(typed)
        return value === null ? mayBeOpen : value >= from && value <= to
      }),
    [from, to, mayBeOpen],
  )
  const save = useCallback(
    (typed: string, _base: string, sitting: string) => edit(act, (now) => set(now, valueOf(typed)), sitting),
    [edit, act, set],
  )
  return (
    <SavedField
      {...named(label, isBare)}
      stored={stored === null ? '' : String(stored)}
      rules={rules}
      keep={keep}
      onSave={save}
      helperText={hint}
      problemOf={(typed) => (rules.toStore(typed) === null ? wrong : problem)}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, ...(isBare ? { 'aria-label': label } : {}) } }}
    />
  )
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
  readonly isBare?: boolean
  readonly hint?: string
}

/** One of a few, stored at once. */
export function SavedChoice<Value extends string>({ label, value, options, onChange, hint, isBare = false }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      {...(isBare ? {} : { label })}
      value={options.some(([key]) => key === value) ? value : ''}
      helperText={hint}
      sx={wholeChoice}
      onChange={(event) => onChange(event.target.value as Value)}
      slotProps={{
        select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': label } },
        ...(isBare ? {} : { inputLabel: { shrink: true } }),
      }}
    >
      {options.map(([key, words]) => (
        <MenuItem key={key} value={key}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  )
}
