import Box from '@mui/material/Box'
import type { CalendarDate } from '@shared/lib/dates'
import { DateField, isDayEmpty } from '../DateField'
import { useDraft } from './draft'
import { dayRules, type TypedDay } from './draftRules'

type Props = {
  readonly label: string
  readonly stored: CalendarDate | null
  /** `null`: the day was taken back. */
  readonly onSave: (day: CalendarDate | null, sitting: string) => void
  readonly disabled?: boolean
}

/** Day, month or year inside a date field, as against its buttons and the calendar. */
const isDigits = (element: Element | null): boolean => element?.getAttribute('role') === 'spinbutton'

/** A day that saves itself when it is left: those it passes through while its digits are typed are nobody's decision. */
export function SavedDay({ label, stored, onSave, disabled = false }: Props) {
  const { current, draft } = useDraft<TypedDay>(stored ?? '', dayRules, (day, _base, sitting) => onSave(day === '' ? null : day, sitting))
  return (
    <Box
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget) && isDigits(event.relatedTarget as Element | null)) return
        if (current === null && isDayEmpty(event.currentTarget)) draft.change('')
        draft.leave()
      }}
    >
      <DateField
        label={label}
        value={current === '' ? null : current}
        disabled={disabled}
        onChange={(day) => {
          draft.change(day)
          // Picked in the calendar it is whole at once.
          if (day !== null && !isDigits(document.activeElement)) draft.leave()
        }}
      />
    </Box>
  )
}
