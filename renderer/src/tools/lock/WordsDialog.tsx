import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { Result } from '@shared/lib/result'
import type { Typed } from './SecretFields'
import { SecretForm } from './SecretForm'
import { lockText } from './text'
import { useSecret } from './useSecret'

const text = lockText.unseal

type Props = {
  readonly fileName: string
  /** What the words do; `secret.wrong` is said here, everything else is handed on. */
  readonly onTry: (typed: Typed) => Promise<Result<unknown>>
  readonly onCancel: () => void
}

/** Asks for the password, or the printed code, of something that is sealed. */
export function WordsDialog({ fileName, onTry, onCancel }: Props) {
  const { fields, submit, isReady } = useSecret(onTry)
  return (
    <Dialog open onClose={onCancel} aria-labelledby="unseal-title" slotProps={{ paper: { sx: { width: 444 } } }}>
      <SecretForm onSubmit={() => void submit()}>
        <DialogTitle id="unseal-title">{text.title}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{text.lead(fileName)}</Typography>
          {fields}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onCancel}>
            {text.cancel}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady}>
            {text.open}
          </Button>
        </DialogActions>
      </SecretForm>
    </Dialog>
  )
}
