import { useCallback, useMemo } from 'react'
import Box from '@mui/material/Box'
import { ConflictNote } from '@renderer/ui/form/ConflictNote'
import { useDraft, type DraftRules } from '@renderer/ui/form/draft'
import { digitsPauseMs } from '@renderer/ui/form/draftRules'
import { usePlan } from './PlanContext'
import { planText as text } from './text'

const isDay = (day: number, month: number): boolean =>
  Number.isInteger(day) &&
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(2028, month, 0)).getUTCDate()

type Typed = { readonly day: string; readonly month: string }
const isOpen = ({ day, month }: Typed): boolean => day.trim() === '' && month.trim() === ''
const wordsOf = (typed: Typed): string => (isOpen(typed) ? '' : `${typed.day}/${typed.month}`)
const isFitDay = (typed: Typed): boolean => isOpen(typed) || isDay(Number(typed.day), Number(typed.month))
const rules: DraftRules<Typed> = {
  isSame: (a, b) => Number(a.day) === Number(b.day) && Number(a.month) === Number(b.month),
  merge: (base, draft, stored) => (draft.day === base.day && draft.month === base.month ? stored : draft),
  toStore: (typed) => (isFitDay(typed) ? typed : null),
  pauseMs: digitsPauseMs,
}

/** The first late day of the units' reports, for reminders. Both open means none. */
export function ReportingDay() {
  const { movement, edit } = usePlan()
  const { dueBefore } = movement.reporting
  const save = useCallback(
    (typed: Typed, _base: Typed, sitting: string) => {
      const next = isOpen(typed) ? null : { day: Number(typed.day), month: Number(typed.month) }
      edit(text.acts.closing, (now) => ({ ...now, reporting: { ...now.reporting, dueBefore: next } }), sitting)
    },
    [edit],
  )
  const stored = useMemo(() => ({ day: String(dueBefore?.day ?? ''), month: String(dueBefore?.month ?? '') }), [dueBefore])
  const { current: shown, draft, conflict } = useDraft(stored, rules, save)
  const isFit = isFitDay(shown)
  const leave = (event: React.FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) draft.leave()
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
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => draft.change({ ...shown, [key]: event.target.value.replace(/\D/g, '') })}
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
      <ConflictNote theirs={conflict === null ? null : wordsOf(conflict.theirs)} draft={draft} />
    </Box>
  )
}
