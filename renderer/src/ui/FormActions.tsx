import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'

type Props = {
  readonly cancel: string
  /** What Enter does too. */
  readonly submit: string
  readonly onCancel: () => void
}

/** The two buttons of a form in a dialog: to leave it, and to send it off. */
export function FormActions({ cancel, submit, onCancel }: Props) {
  return (
    <DialogActions>
      <Button variant="outlined" onClick={onCancel}>
        {cancel}
      </Button>
      <Button variant="contained" type="submit">
        {submit}
      </Button>
    </DialogActions>
  )
}
