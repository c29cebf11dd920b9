import { useCallback, useMemo } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { DateField, isDayEmpty } from '@renderer/ui/DateField'
import type { CalendarDate } from '@shared/lib/dates'
import { useDraft } from './plan/draft'
import { dayRules, digitRules, lineRules, titleRules, type TypedDay } from './plan/draftRules'
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
  const save = useCallback((value: string) => edit(act, (now) => set(now, value)), [edit, act, set])
  const { current, draft } = useDraft(stored, needed === undefined ? lineRules : titleRules, save)
  const problem = needed !== undefined && current.trim() === '' ? needed : undefined
  return (
    <TextField
      {...named(label, isBare)}
      value={current}
      multiline={isMultiline}
      error={problem !== undefined}
      helperText={problem ?? hint}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          draft.leave()
        }
      }}
    />
  )
}

type NumberProps = Common & {
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
}: NumberProps) {
  const rules = useMemo(
    () =>
      digitRules((typed) => {
        const value = valueOf(typed)
        return value === null ? mayBeOpen : value >= from && value <= to
      }),
    [from, to, mayBeOpen],
  )
  const { current, draft } = useDraft(stored === null ? '' : String(stored), rules, (typed) => edit(act, (now) => set(now, valueOf(typed))))
  const isFit = rules.toStore(current) !== null
  const said = isFit ? problem : wrong
  return (
    <TextField
      {...named(label, isBare)}
      value={current}
      error={said !== undefined}
      helperText={said ?? hint}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.leave()
      }}
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

/** A day, saved on leaving, so that digits typed one by one are one act. */
export function SavedDate({
  label,
  stored,
  onSave,
}: {
  readonly label: string
  readonly stored: CalendarDate | null
  readonly onSave: (day: CalendarDate | null) => void
}) {
  const { current, draft } = useDraft<TypedDay>(stored ?? '', dayRules, (day) => onSave(day === '' ? null : day))
  return (
    <Box
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        if (current === null && isDayEmpty(event.currentTarget)) draft.change('')
        draft.leave()
      }}
    >
      <DateField label={label} value={current === '' ? null : current} onChange={draft.change} />
    </Box>
  )
}
