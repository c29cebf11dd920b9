import { useState } from 'react'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { cleanLine } from '@shared/lib/text'
import { readTypedName, useNameReading } from '@renderer/tools/office/useNameReading'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'

const text = scoringText.scorerDialog
type Props = { readonly name: string; readonly onSave: (name: string) => Promise<void>; readonly onClose: () => void }

/** Under whose name points are given from now on. */
export function ScorerDialog({ name, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name)
  const reading = useNameReading()
  const isBlank = cleanLine(typed) === ''
  return (
    <FormDialog
      title={text.title}
      cancel={scoringText.cancel}
      submit={scoringText.save}
      onSubmit={async () => {
        if (!isBlank) await onSave(readTypedName(typed).name)
      }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text.hint}
      </Typography>
      <TextField
        label={text.name}
        value={typed}
        fullWidth
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(reading.read(typed).name)}
        error={isBlank}
        helperText={isBlank ? text.needed : reading.helper}
      />
    </FormDialog>
  )
}
