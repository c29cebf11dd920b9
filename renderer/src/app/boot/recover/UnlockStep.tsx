import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Result } from '@shared/lib/result'
import { errorText } from '@renderer/text/errorText'
import { SecretFields, type Typed } from '@renderer/tools/lock/SecretFields'
import { SecretForm } from '@renderer/tools/lock/SecretForm'
import { Card } from '@renderer/ui/Card'
import { recoverText as text } from './text'

/** What was found is sealed: the password, or the printed code, before anything of it can be shown. */
export function UnlockStep({ onTry }: { readonly onTry: (typed: Typed) => Promise<Result<unknown>> }) {
  const [typed, setTyped] = useState<Typed>({ kind: 'password', typed: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (): Promise<void> => {
    if (isBusy || typed.typed === '') return
    setBusy(true)
    const opened = await onTry(typed).finally(() => setBusy(false))
    if (!opened.ok) setProblem(errorText(opened.error))
  }
  return (
    <Card title={text.sealed.title}>
      <SecretForm onSubmit={() => void submit()}>
        <Box sx={{ maxWidth: 420 }}>
          <Typography color="text.secondary">{text.sealed.lead}</Typography>
          <SecretFields
            value={typed}
            problem={problem}
            disabled={isBusy}
            onChange={(next) => {
              setProblem(null)
              setTyped(next)
            }}
          />
          <Box sx={{ mt: 1 }}>
            <Button type="submit" variant="contained" size="large" disabled={isBusy || typed.typed === ''}>
              {text.sealed.open}
            </Button>
          </Box>
        </Box>
      </SecretForm>
    </Card>
  )
}
