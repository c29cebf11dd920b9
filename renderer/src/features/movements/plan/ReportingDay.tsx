import { useCallback } from 'react'
import Box from '@mui/material/Box'
import { ConflictNote } from '@renderer/ui/form/ConflictNote'
import { useDraft, type DraftRules } from '@renderer/ui/form/draft'
import { digitsPauseMs } from '@renderer/ui/form/draftRules'
import { lettersPlace, tellLetters, useKeptLetters } from '@renderer/ui/letters'
import { usePlan } from './PlanContext'
import { planText as text } from './text'

const isDay = (day: number, month: number): boolean =>
  Number.isInteger(day) &&
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(2028, month, 0)).getUTCDate()

type Parts = { readonly day: string; readonly month: string }
/** Both fields as one text, "12/3": empty where both are open. */
const textOf = ({ day, month }: Parts): string => (day === '' && month === '' ? '' : `${day}/${month}`)
const partsOf = (typed: string): Parts => {
  const [day = '', month = ''] = typed.split('/')
  return { day, month }
}
const isFitDay = (typed: string): boolean => {
  const { day, month } = partsOf(typed)
  return typed === '' || isDay(Number(day), Number(month))
}
const rules: DraftRules<string> = {
  isSame: (a, b) => Number(partsOf(a).day) === Number(partsOf(b).day) && Number(partsOf(a).month) === Number(partsOf(b).month),
  merge: (base, draft, stored) => (draft === base ? stored : draft),
  toStore: (typed) => (isFitDay(typed) ? typed : null),
  pauseMs: digitsPauseMs,
}

/** The first late day of the units' reports, for reminders. Both open means none. */
export function ReportingDay() {
  const { movement, edit } = usePlan()
  const { dueBefore } = movement.reporting
  const save = useCallback(
    (typed: string, _base: string, sitting: string) => {
      const { day, month } = partsOf(typed)
      const next = typed === '' ? null : { day: Number(day), month: Number(month) }
      edit(text.acts.closing, (now) => ({ ...now, reporting: { ...now.reporting, dueBefore: next } }), sitting)
    },
    [edit],
  )
  const stored = dueBefore == null ? '' : textOf({ day: String(dueBefore.day), month: String(dueBefore.month) })
  const place = lettersPlace('movement', movement.id, 'dueBefore')
  const { current, draft, conflict } = useDraft(stored, rules, save, false, place)
  const isFit = isFitDay(current)
  useKeptLetters(place, isFit ? null : current)
  const shown = partsOf(current)
  const leave = (event: React.FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    draft.leave()
    tellLetters()
  }
  const field = (label: string, key: 'day' | 'month') => (
    <Box
      component="input"
      aria-label={`${text.dueBefore}: ${label}`}
      value={shown[key]}
      inputMode="numeric"
      maxLength={2}
      placeholder={label}
      aria-invalid={!isFit}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
        draft.change(textOf({ ...shown, [key]: event.target.value.replace(/\D/g, '') }))
      }
      sx={{
        width: 52,
        height: 26,
        border: 1,
        borderColor: isFit ? 'divider' : 'error.main',
        borderRadius: 1,
        px: 0.75,
        font: 'inherit',
        fontSize: 13,
        bgcolor: 'background.paper',
      }}
    />
  )
  return (
    <Box
      onBlur={leave}
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 0.75,
        my: 0.75,
        px: 0.75,
        py: 0.75,
        fontSize: 13,
        color: 'text.secondary',
        bgcolor: 'background.default',
        borderRadius: 1,
      }}
    >
      {text.dueBefore} {field(text.day, 'day')} / {field(text.month, 'month')}
      {isFit ? (
        <span>{text.dueHint}</span>
      ) : (
        <Box component="span" role="alert" sx={{ color: 'error.main' }}>
          {text.dueWrong}
        </Box>
      )}
      <ConflictNote theirs={conflict?.theirs ?? null} draft={draft} />
    </Box>
  )
}
