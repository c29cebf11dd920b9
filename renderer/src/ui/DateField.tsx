import { format, isValid, parseISO } from 'date-fns'
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import type { CalendarDate } from '@shared/lib/dates'

type Props = { readonly label: string; readonly value: CalendarDate | null; readonly onChange: (value: CalendarDate | null) => void; readonly problem?: string | undefined; readonly disabled?: boolean }

/** A calendar day, typed or picked as dd/MM/yyyy, held as `YYYY-MM-DD`. An unfinished or impossible day counts as none. */
export function DateField({ label, value, onChange, problem, disabled = false }: Props) {
  return (
    <DatePicker
      label={label}
      format="dd/MM/yyyy"
      disabled={disabled}
      value={value === null ? null : parseISO(value)}
      onChange={(next) => onChange(next !== null && isValid(next) && next.getFullYear() > 1900 ? format(next, 'yyyy-MM-dd') : null)}
      slotProps={{ textField: { size: 'small', fullWidth: true, error: problem !== undefined, helperText: problem }, field: { clearable: true } }}
    />
  )
}
