import { useState } from 'react'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { cleanLine } from '@shared/lib/text'
import { FormActions } from '@renderer/ui/FormActions'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'

const text = scoringText.scorerDialog
type Props = { readonly name: string; readonly onSave: (name: string) => void; readonly onClose: () => void }

/** Under whose name points are given from now on. */
export function ScorerDialog({ name, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name)
  const isBlank = cleanLine(typed) === ''
  return (
    <FormDialog open onClose={onClose} aria-labelledby="nguoi-tham-dinh">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBlank) onSave(cleanLine(typed))
        }}
      >
        <DialogTitle id="nguoi-tham-dinh">{text.title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {text.hint}
          </Typography>
          <TextField
            label={text.name}
            value={typed}
            fullWidth
            onChange={(event) => setTyped(event.target.value)}
            error={isBlank}
            helperText={isBlank ? text.needed : undefined}
          />
        </DialogContent>
        <FormActions cancel={scoringText.cancel} submit={scoringText.save} onCancel={onClose} />
      </form>
    </FormDialog>
  )
}
