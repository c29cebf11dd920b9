import { useCallback, useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { DateField } from '@renderer/ui/DateField'
import type { CalendarDate } from '@shared/lib/dates'
import { useDraft, type DraftRules } from './plan/draft'
import { lineRules, titleRules } from './plan/draftRules'
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
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (stored === null ? '' : String(stored))
  const value = shown.trim() === '' ? null : /^\d+$/.test(shown.trim()) ? Number(shown) : Number.NaN
  const isFit = value === null ? mayBeOpen : value >= from && value <= to
  const leave = (): void => {
    if (typed === null || !isFit) return
    setTyped(null)
    if (value !== stored) edit(act, (now) => set(now, value))
  }
  const said = isFit ? problem : wrong
  return (
    <TextField
      {...named(label, isBare)}
      value={shown}
      error={said !== undefined}
      helperText={said ?? hint}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
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

const dayRules: DraftRules<CalendarDate | null> = {
  isSame: (a, b) => a === b,
  merge: (base, draft, stored) => (draft === base ? stored : draft),
  toStore: (day) => day,
}

/** A day, saved on leaving or on a pause, so that digits typed one by one are one act. */
export function SavedDate({
  label,
  stored,
  onSave,
}: {
  readonly label: string
  readonly stored: CalendarDate | null
  readonly onSave: (day: CalendarDate | null) => void
}) {
  const { current, draft } = useDraft(stored, dayRules, onSave)
  return (
    <Box
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) draft.leave()
      }}
    >
      <DateField label={label} value={current} onChange={draft.change} />
    </Box>
  )
}
