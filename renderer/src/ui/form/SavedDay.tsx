import Box from '@mui/material/Box'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { DateField, isDayEmpty } from '../DateField'
import { ConflictNote } from './ConflictNote'
import { useDraft } from './draft'
import { dayRules, type TypedDay } from './draftRules'

type Props = {
  readonly label: string
  readonly stored: CalendarDate | null
  /** `null`: the day was taken back. */
  readonly onSave: (day: CalendarDate | null, sitting: string) => void
  readonly disabled?: boolean
  /** The field's name for links that lead to it. */
  readonly field?: string
}

const dayWords = (day: TypedDay): string => (day === null || day === '' ? '' : shortDate(day))
const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement

/** A day that saves itself when it is left: those it passes through while its digits are typed are nobody's decision. */
export function SavedDay({ label, stored, onSave, disabled = false, field: name }: Props) {
  const { current, draft, conflict } = useDraft<TypedDay>(stored ?? '', dayRules, (day, _base, sitting) =>
    onSave(day === '' ? null : day, sitting),
  )
  const leave = (field: Element): void => {
    if (current === null && isDayEmpty(field)) draft.change('')
    draft.leave()
  }
  return (
    <Box
      data-field={name}
      onBlur={(event) => leave(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) leave(event.currentTarget)
      }}
    >
      <DateField
        label={label}
        value={current === '' ? null : current}
        disabled={disabled}
        onChange={(day) => {
          draft.change(day)
          // Picked in the calendar it is whole at once.
          if (day !== null && !isTyping()) draft.leave()
        }}
      />
      <ConflictNote theirs={conflict === null ? null : dayWords(conflict.theirs)} draft={draft} />
    </Box>
  )
}
