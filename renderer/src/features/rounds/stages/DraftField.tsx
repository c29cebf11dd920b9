import { useState } from 'react'
import TextField, { type TextFieldProps } from '@mui/material/TextField'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onSubmit'> & {
  readonly value: string
  /** Stores what was typed when the field is left; the promise ends when it is stored. */
  readonly onCommit: (text: string) => Promise<void>
  /** Why the text cannot be stored; it stays in the field. */
  readonly problemOf?: (text: string) => string | undefined
}

/** A field that stores itself when it is left, so there is no "save" to forget. Escape takes back what was typed. */
export function DraftField({ value, onCommit, problemOf, helperText, slotProps, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? value
  const problem = draft === null ? undefined : problemOf?.(draft)
  const leave = (): void => {
    if (draft === null) return
    if (draft === value) setDraft(null)
    else if (problemOf?.(draft) === undefined) void onCommit(draft).then(() => setDraft(null))
  }
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
