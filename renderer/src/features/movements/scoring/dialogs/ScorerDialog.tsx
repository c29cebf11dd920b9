import { useState } from 'react'
import Typography from '@mui/material/Typography'
import { cleanLine } from '@shared/lib/text'
import { PersonField } from '@renderer/tools/office/PersonField'
import { readTypedName } from '@renderer/tools/office/useNameReading'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'

const text = scoringText.scorerDialog
type Props = { readonly name: string; readonly onSave: (name: string) => Promise<void>; readonly onClose: () => void }

/** Under whose name points are given from now on. */
export function ScorerDialog({ name, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name)
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
      <PersonField label={text.name} value={typed} fullWidth onChange={setTyped} problem={isBlank ? text.needed : undefined} />
    </FormDialog>
  )
}
