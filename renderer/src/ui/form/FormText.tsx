import type { KeyboardEvent } from 'react'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useController, useFormContext, type FieldPath, type FieldValues } from 'react-hook-form'

type Props<Values extends FieldValues> = Omit<
  TextFieldProps,
  'name' | 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'error' | 'inputRef'
> & {
  readonly name: FieldPath<Values>
  /** Called after the form took the new text. */
  readonly onTyped?: (text: string) => void
  /** One line of words that wraps where the field is short, so that all of it is seen; Enter sends the form off. */
  readonly wraps?: boolean
}

/** A text field of the form around it, with its problem below. A field without room for a label takes `aria-label` through `slotProps.htmlInput`. */
export function FormText<Values extends FieldValues>({ name, helperText, onTyped, wraps = false, ...rest }: Props<Values>) {
  const { control } = useFormContext<Values>()
  const { field, fieldState } = useController({ control, name })
  const problem = fieldState.error?.message
  return (
    <TextField
      {...rest}
      {...(wraps ? { multiline: true, onKeyDown: sendByEnter } : {})}
      name={field.name}
      value={(field.value as string | null) ?? ''}
      onBlur={field.onBlur}
      inputRef={field.ref}
      onChange={(event) => {
        field.onChange(event.target.value)
        onTyped?.(event.target.value)
      }}
      error={problem !== undefined}
      helperText={problem ?? helperText}
    />
  )
}

/** In a field whose one line wraps, Enter does what it does in every line: it sends the form off. */
const sendByEnter = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  event.target.form?.requestSubmit()
}
