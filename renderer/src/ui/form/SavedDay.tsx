import Box from '@mui/material/Box'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { DateField, isDayEmpty } from '../DateField'
import { ConflictNote, LostNote } from './ConflictNote'
import { useDraft } from './draft'
import { dayRules, type TypedDay } from './draftRules'
import { tellLetters } from '../letters'

type Props = {
  readonly label: string
  readonly stored: CalendarDate | null
  /** Where letters that are no day are kept (`letters.ts`). */
  readonly keep: string
  /** `null`: the day was taken back. */
  readonly onSave: (day: CalendarDate | null, sitting: string) => void
  readonly disabled?: boolean
  /** Why the field may no longer be written in, for the moment at which that happens while she types. */
  readonly whyClosed?: string
  /** The field's name for links that lead to it. */
  readonly field?: string
}

const dayWords = (day: TypedDay): string => (day === null || day === '' ? '' : shortDate(day))
const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement

/** A day that saves itself when it is left: those it passes through while its digits are typed are nobody's decision. */
export function SavedDay({ label, stored, keep, onSave, disabled = false, whyClosed, field: name }: Props) {
  const save = (day: TypedDay, _base: TypedDay, sitting: string): void => onSave(day === '' ? null : day, sitting)
  const { current, draft, conflict, lost } = useDraft<TypedDay>(stored ?? '', dayRules, save, disabled)
  const leave = (field: Element): void => {
    if (current === null && isDayEmpty(field)) draft.change('')
    draft.leave()
    tellLetters()
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
        keep={keep}
        onChange={(day) => {
          draft.change(day)
          // Picked in the calendar it is whole at once.
          if (day !== null && !isTyping()) draft.leave()
        }}
      />
      <ConflictNote theirs={conflict === null ? null : dayWords(conflict.theirs)} draft={draft} />
      <LostNote why={whyClosed} lost={lost === null ? null : dayWords(lost.typed)} onSeen={draft.forget} />
    </Box>
  )
}
