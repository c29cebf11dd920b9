import TextField from '@mui/material/TextField'
import { cleanText } from '@shared/lib/text'

/** Whether a reason was given at all. */
export const hasReason = (reason: string): boolean => cleanText(reason) !== ''

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The form was sent off: from then on what is missing is said. */
  readonly isChecked: boolean
  readonly needed: string
  readonly hint?: string
}

/** Why the office decides otherwise than the rule: a decision without a reason is not stored. */
export function ReasonField({ label, value, onChange, isChecked, needed, hint }: Props) {
  const isMissing = isChecked && !hasReason(value)
  return (
    <TextField
      label={label}
      value={value}
      multiline
      fullWidth
      onChange={(event) => onChange(event.target.value)}
      error={isMissing}
      helperText={isMissing ? needed : hint}
      sx={{ mt: 1.5 }}
    />
  )
}
