import { useState } from 'react'
import { format, isValid, parse, parseISO } from 'date-fns'
import Box from '@mui/material/Box'
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import type { CalendarDate } from '@shared/lib/dates'

type Props = {
  readonly label: string
  readonly value: CalendarDate | null
  readonly onChange: (value: CalendarDate | null) => void
  readonly problem?: string | undefined
  readonly disabled?: boolean
}

const dayOf = (shown: Date | null): CalendarDate | null => (shown !== null && isDay(shown) ? format(shown, 'yyyy-MM-dd') : null)
const shownOf = (value: CalendarDate | null): Date | null => (value === null ? null : parseISO(value))

/** What stands in a field as text, e.g. `31/02/yyyy`: the picker tells its owner nothing of an unfinished day. */
const isWrong = (field: Element): boolean => {
  const text = field.querySelector('input')?.value ?? ''
  return /\d/.test(text) && !isDay(parse(text, 'dd/MM/yyyy', new Date(0)))
}
/** Whether the day inside `around` was emptied, not merely left unfinished: the field tells its owner `null` of both. */
export const isDayEmpty = (around: Element): boolean => !/\d/.test(around.querySelector('input')?.value ?? '')
const isDay = (day: Date): boolean => isValid(day) && day.getFullYear() > 1900
const impossibleText = 'Ngày này không có trong lịch hoặc chưa đủ ngày, tháng, năm; chưa được ghi.'

/** Whether a day of the form is unfinished or impossible, so that storing would lose it; the field then says so. */
export function hasImpossibleDay(form: HTMLFormElement): boolean {
  if (![...form.querySelectorAll('[data-day-field]')].some(isWrong)) return false
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return true
}

/**
 * A calendar day, typed or picked as dd/MM/yyyy, held as `YYYY-MM-DD`. An unfinished or impossible day counts as none for the owner,
 * and stays in the field as typed, marked once the field is left: answering the picker with none would wipe the digits already there.
 */
export function DateField({ label, value, onChange, problem, disabled = false }: Props) {
  const [seen, setSeen] = useState(value)
  const [told, setTold] = useState<readonly (CalendarDate | null)[]>([])
  const [shown, setShown] = useState(() => shownOf(value))
  const [isImpossible, setImpossible] = useState(false)
  const words = isImpossible ? impossibleText : problem
  if (value !== seen) {
    // Owners that store the day answer late: what they were told and give back says nothing new.
    const left = told.slice(told.indexOf(value) + 1)
    const isAnswer = told.includes(value)
    setSeen(value)
    setTold(isAnswer ? left : [])
    if (!isAnswer || (left.length === 0 && dayOf(shown) !== value)) setShown(shownOf(value))
  }
  const take = (next: Date | null): void => {
    const day = dayOf(next)
    setShown(next)
    if (next === null || day !== null) setImpossible(false)
    if (day === (told.at(-1) ?? (told.length === 0 ? value : null))) return
    setTold([...told, day])
    onChange(day)
  }
  return (
    <Box
      data-day-field
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setImpossible(isWrong(event.currentTarget))
      }}
    >
      <DatePicker
        label={label}
        format="dd/MM/yyyy"
        disabled={disabled}
        value={shown}
        onChange={take}
        slotProps={{
          textField: { size: 'small', fullWidth: true, error: words !== undefined, helperText: words },
          field: { clearable: true },
        }}
      />
    </Box>
  )
}
