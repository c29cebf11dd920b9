import { useEffect, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import type { CalendarDate } from '@shared/lib/dates'
import { DateField, isDayEmpty } from '@renderer/ui/DateField'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onSubmit'> & {
  readonly value: string
  /** Stores what was typed when the field is left; the promise ends when it is stored. */
  readonly onCommit: (text: string) => Promise<void>
  /** Why the text cannot be stored; it stays in the field. */
  readonly problemOf?: (text: string) => string | undefined
}

/** Stores what is typed when its field or the window goes away without the field being left. */
function useLastMoment(store: () => void): void {
  const latest = useRef(store)
  useEffect(() => {
    latest.current = store
  })
  useEffect(() => {
    const run = (): void => latest.current()
    window.addEventListener('pagehide', run)
    return () => {
      window.removeEventListener('pagehide', run)
      run()
    }
  }, [])
}

/** A field that stores itself when it is left, so there is no "save" to forget. Escape takes back what was typed. */
export function DraftField({ value, onCommit, problemOf, helperText, slotProps, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const sent = useRef<string | null>(null)
  const shown = draft ?? value
  const problem = draft === null ? undefined : problemOf?.(draft)
  const leave = (): void => {
    if (draft === null) return
    if (draft === value) setDraft(null)
    else if (problemOf?.(draft) === undefined && sent.current !== draft) {
      sent.current = draft
      void onCommit(draft).then(() => {
        sent.current = null
        // What was typed since stays.
        setDraft((now) => (now === draft ? null : now))
      })
    }
  }
  useLastMoment(leave)
  return (
    <TextField
      {...rest}
      value={shown}
      error={problem !== undefined}
      helperText={problem ?? helperText}
      slotProps={slotProps}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null)
        else if (event.key === 'Enter' && rest.multiline !== true) leave()
      }}
    />
  )
}

/** Day, month or year inside a date field, as against its buttons and the calendar. */
const isDigits = (element: Element | null): boolean => element?.getAttribute('role') === 'spinbutton'

type DayProps = {
  readonly label: string
  readonly value: CalendarDate | null
  readonly disabled: boolean
  /** Stores the day when the field is left; `null`: it was taken back. */
  readonly onCommit: (day: CalendarDate | null) => Promise<void>
}

/** A day that stores itself when it is left: the days it passes through while its digits are typed are nobody's decision. */
export function DraftDay({ label, value, disabled, onCommit }: DayProps) {
  const [typed, setTyped] = useState<{ readonly day: CalendarDate | null } | null>(null)
  const sent = useRef<CalendarDate | null | undefined>(undefined)
  const store = (day: CalendarDate | null): void => {
    sent.current = day
    void onCommit(day).then(() => {
      sent.current = undefined
      // What was typed since stays.
      setTyped((now) => (now?.day === day ? null : now))
    })
  }
  const commit = (isEmpty: boolean): void => {
    // An unfinished day stays in the field, which says so.
    if (typed === null || (typed.day === null && !isEmpty) || sent.current === typed.day) return
    if (typed.day === value) setTyped(null)
    else store(typed.day)
  }
  const change = (day: CalendarDate | null): void => {
    setTyped({ day })
    // Picked in the calendar it is whole at once.
    if (day !== null && day !== value && !isDigits(document.activeElement)) store(day)
  }
  useLastMoment(() => commit(false))
  return (
    <Box
      onBlur={(event) => {
        const isInDigits =
          event.currentTarget.contains(event.relatedTarget as Element | null) && isDigits(event.relatedTarget as Element | null)
        if (!isInDigits) commit(isDayEmpty(event.currentTarget))
      }}
    >
      <DateField label={label} value={typed === null ? value : typed.day} disabled={disabled} onChange={change} />
    </Box>
  )
}
