import TextField, { type TextFieldProps } from '@mui/material/TextField'
import type { SubjectKind } from '@shared/domain/subject/types'
import { useNameReading } from './useNameReading'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'error'> & {
  readonly value: string
  readonly onChange: (name: string) => void
  /** Why it is not taken. */
  readonly problem?: string | undefined
  readonly kind?: SubjectKind
}

/** A field outside a form for somebody's name, read as every list is once one leaves it or presses Enter; what was read otherwise stands below. */
export function PersonField({ value, onChange, problem, kind, helperText, ...rest }: Props) {
  const reading = useNameReading()
  const read = (): void => {
    const { name } = reading.read(value, kind)
    if (name !== value) onChange(name)
  }
  return (
    <TextField
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) read()
      }}
      error={problem !== undefined}
      helperText={problem ?? reading.helper ?? helperText}
    />
  )
}
