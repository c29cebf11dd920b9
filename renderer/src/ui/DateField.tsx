import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { format, getDay, parseISO } from 'date-fns'
import { Calendar } from 'lucide-react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar'
import { isNoDay, readDay, shortDate, type CalendarDate } from '@shared/lib/dates'
import { lettersAt, useKeptLetters } from './letters'

type Props = {
  readonly label: string
  readonly value: CalendarDate | null
  readonly onChange: (value: CalendarDate | null) => void
  readonly problem?: string | undefined
  readonly disabled?: boolean
  /** The last day it may be, where it tells what has happened: a later one is said, and no form is sent off with it. */
  readonly last?: CalendarDate
  /** Where letters that are no day are kept (`letters.ts`); a field without it forgets them. */
  readonly keep?: string
}

/** Heads of a calendar's columns, Sunday first. */
const weekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const

/** A whole day and its button: narrower the year is cut off. */
const leastPx = 150

const textOf = (value: CalendarDate | null): string => (value === null ? '' : shortDate(value))
const typedIn = (around: Element): string => around.querySelector('input')?.value.trim() ?? ''

/** Whether something stands in the field that is no day: its owner was told of none. */
const isWrong = (field: Element): boolean => {
  const day = readDay(typedIn(field))
  return day === null ? typedIn(field) !== '' : day > (field.getAttribute('data-last') ?? day)
}
/** Whether the day inside `around` was emptied, not merely left unfinished: the field tells its owner `null` of both. */
export const isDayEmpty = (around: Element): boolean => typedIn(around) === ''
const notYetText = 'Ngày này chưa đến; chưa được ghi. Xem lại ngày ở đây, và ngày giờ của máy tính.'
const noDayText = 'Ngày này không có trong lịch; chưa được ghi.'
const impossibleText = 'Ngày này không có trong lịch hoặc chưa đủ ngày, tháng, năm; chưa được ghi.'

/** Whether a day of the form is unfinished, impossible or still to come where it may not be; the field then says so. */
export function hasImpossibleDay(form: HTMLFormElement): boolean {
  const wrong = [...form.querySelectorAll('[data-day-field]')].find(isWrong)
  if (wrong === undefined) return false
  // Leaving the field makes it say why; the cursor goes back to it, so that it can be mended at once.
  wrong.querySelector('input')?.focus()
  wrong.querySelector('input')?.blur()
  wrong.querySelector('input')?.focus()
  return true
}

/**
 * A calendar day, typed or pasted as people write it (1/7/2026, 1.7.26, 010726, "ngày 1 tháng 7 năm 2026") or picked, held as `YYYY-MM-DD`.
 * An unfinished or impossible day counts as none for the owner, and stays in the field as typed, marked once the field is left.
 */
export function DateField({ label, value, onChange, problem, disabled = false, last, keep }: Props) {
  const [seen, setSeen] = useState(value)
  const [told, setTold] = useState<readonly (CalendarDate | null)[]>([])
  const [kept] = useState(() => (keep === undefined || disabled ? undefined : lettersAt(keep)))
  const [typed, setTyped] = useState(() => kept ?? textOf(value))
  const [isImpossible, setImpossible] = useState(kept !== undefined)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const isFresh = useRef(false)
  const isAhead = last !== undefined && (readDay(typed) ?? '') > last
  const words = disabled ? problem : isNoDay(typed) ? noDayText : isImpossible ? impossibleText : isAhead ? notYetText : problem
  if (value !== seen) {
    // Owners that store the day answer late: what they were told and give back says nothing new.
    const left = told.slice(told.indexOf(value) + 1)
    const isAnswer = told.includes(value)
    setSeen(value)
    setTold(isAnswer ? left : [])
    if (!isAnswer || (left.length === 0 && readDay(typed) !== value)) {
      setTyped(textOf(value))
      setImpossible(false)
    }
  }
  // Closed with letters in it: what is stored is what the paper says.
  const shown = disabled ? textOf(value) : typed
  useKeptLetters(keep, shown.trim() !== '' && readDay(shown) === null ? shown : null)
  const take = (text: string): void => {
    const day = readDay(text)
    setTyped(text)
    if (text.trim() === '' || day !== null) setImpossible(false)
    if (day === (told.at(-1) ?? (told.length === 0 ? value : null))) return
    setTold([...told, day])
    onChange(day)
  }
  const settle = (): void => {
    const day = readDay(typed)
    if (day !== null) setTyped(shortDate(day))
    setImpossible(day === null && typed.trim() !== '')
  }
  return (
    <Box data-day-field data-last={last} sx={{ minWidth: leastPx }}>
      <TextField
        label={label}
        value={shown}
        disabled={disabled}
        size="small"
        fullWidth
        placeholder="nn/tt/nnnn"
        autoComplete="off"
        error={words !== undefined}
        helperText={words}
        onChange={(event) => take(event.target.value)}
        onBlur={settle}
        onFocus={(event) => {
          event.target.select()
          isFresh.current = true
        }}
        // A press of the mouse would put the caret between the digits: the first one marks the whole day, to be typed over.
        onMouseUp={(event) => {
          const field = event.target
          if (isFresh.current && field instanceof HTMLInputElement && field.selectionStart === field.selectionEnd) field.select()
          isFresh.current = false
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Drawn before it is marked: what is typed after Enter is another day.
          flushSync(settle)
          if (readDay(typed) !== null && event.target instanceof HTMLInputElement) event.target.select()
        }}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { inputMode: 'numeric', spellCheck: false },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  size="small"
                  edge="end"
                  disabled={disabled}
                  aria-label={`Chọn ngày trên lịch: ${label}`}
                  aria-haspopup="dialog"
                  onClick={(event) => setAnchor(event.currentTarget)}
                >
                  <Calendar size={16} />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { 'role': 'dialog', 'aria-label': label } }}
      >
        <DateCalendar
          autoFocus
          dayOfWeekFormatter={(day) => weekdays[getDay(day)] ?? ''}
          value={readDay(typed) === null ? null : parseISO(readDay(typed)!)}
          onChange={(day, state) => {
            if (day === null) return
            take(shortDate(format(day, 'yyyy-MM-dd')))
            if (state === 'finish') setAnchor(null)
          }}
        />
      </Popover>
    </Box>
  )
}
