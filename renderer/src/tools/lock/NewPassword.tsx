import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { leastLength, lockText as text } from './text'

type Props = {
  readonly lead: string
  /** Sets it; gives why it was refused, `null` when it is set. */
  readonly onSet: (password: string) => Promise<string | null>
  readonly onLater: () => void
}

/** What is wrong with a password that was typed twice; `null` when it may be taken. */
export function passwordProblem(password: string, again: string): string | null {
  if (password.length < leastLength) return text.short(leastLength)
  return password === again ? null : text.different
}

/** A new password, typed twice. */
export function NewPassword({ lead, onSet, onLater }: Props) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (): Promise<void> => {
    if (isBusy) return
    const found = passwordProblem(password, again)
    setProblem(found)
    if (found !== null) return
    setBusy(true)
    setProblem(await onSet(password).finally(() => setBusy(false)))
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {lead}
      </Typography>
      <PasswordFields password={password} again={again} problem={problem} onPassword={setPassword} onAgain={setAgain} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
        <Button variant="outlined" onClick={onLater}>
          {text.later}
        </Button>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {text.setNew}
        </Button>
      </Box>
    </form>
  )
}

type FieldsProps = {
  readonly password: string
  readonly again: string
  readonly problem: string | null
  readonly onPassword: (typed: string) => void
  readonly onAgain: (typed: string) => void
  /** Whether something is to be typed before these. */
  readonly isSecond?: boolean
}

/** A password and the same once more. */
export function PasswordFields({ password, again, problem, onPassword, onAgain, isSecond = false }: FieldsProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 380 }}>
      <TextField
        autoFocus={!isSecond}
        type="password"
        autoComplete="new-password"
        label={text.newPassword}
        value={password}
        onChange={(event) => onPassword(event.target.value)}
        error={problem !== null}
        helperText={problem ?? text.short(leastLength)}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={text.repeat}
        value={again}
        onChange={(event) => onAgain(event.target.value)}
      />
    </Box>
  )
}
