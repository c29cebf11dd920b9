import { useState } from 'react'
import Box from '@mui/material/Box'
import { usePlan } from './PlanContext'
import { planText as text } from './text'

const isDay = (day: number, month: number): boolean =>
  Number.isInteger(day) &&
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(2028, month, 0)).getUTCDate()

/** The first late day of the units' reports, for reminders. Both open means none. */
export function ReportingDay() {
  const { movement, edit } = usePlan()
  const stored = movement.reporting.dueBefore
  const [typed, setTyped] = useState<{ readonly day: string; readonly month: string } | null>(null)
  const shown = typed ?? { day: String(stored?.day ?? ''), month: String(stored?.month ?? '') }
  const [day, month] = [Number(shown.day), Number(shown.month)]
  const isOpen = shown.day.trim() === '' && shown.month.trim() === ''
  const isFit = isOpen || isDay(day, month)
  const leave = (event: React.FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget) || typed === null || !isFit) return
    setTyped(null)
    edit(text.acts.closing, (now) => ({ ...now, reporting: { ...now.reporting, dueBefore: isOpen ? null : { day, month } } }))
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
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped({ ...shown, [key]: event.target.value.replace(/\D/g, '') })}
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
    </Box>
  )
}
