import { useState } from 'react'
import { format, isValid, parseISO } from 'date-fns'
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import type { CalendarDate } from '@shared/lib/dates'

type Props = { readonly label: string; readonly value: CalendarDate | null; readonly onChange: (value: CalendarDate | null) => void; readonly problem?: string | undefined; readonly disabled?: boolean }

const shownOf = (value: CalendarDate | null): Date | null => (value === null ? null : parseISO(value))

/**
 * A calendar day, typed or picked as dd/MM/yyyy, held as `YYYY-MM-DD`. An unfinished or impossible day counts as none for the owner,
 * and stays in the field as typed: answering the picker with none would wipe the digits already there.
 */
export function DateField({ label, value, onChange, problem, disabled = false }: Props) {
  const [told, setTold] = useState(value)
  const [shown, setShown] = useState(() => shownOf(value))
  if (value !== told) {
    setTold(value)
    setShown(shownOf(value))
  }
  const take = (next: Date | null): void => {
    const day = next !== null && isValid(next) && next.getFullYear() > 1900 ? format(next, 'yyyy-MM-dd') : null
    setShown(next)
    setTold(day)
    if (day !== value) onChange(day)
  }
  return (
    <DatePicker
      label={label}
      format="dd/MM/yyyy"
      disabled={disabled}
      value={shown}
      onChange={take}
      slotProps={{ textField: { size: 'small', fullWidth: true, error: problem !== undefined, helperText: problem }, field: { clearable: true } }}
    />
  )
}
