import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Result } from '@shared/lib/result'
import type { Typed } from '@renderer/tools/lock/SecretFields'
import { SecretForm } from '@renderer/tools/lock/SecretForm'
import { useSecret } from '@renderer/tools/lock/useSecret'
import { Card } from '@renderer/ui/Card'
import { recoverText as text } from './text'

/** What was found is sealed: the password, or the printed code, before anything of it can be shown. */
export function UnlockStep({ onTry }: { readonly onTry: (typed: Typed) => Promise<Result<unknown>> }) {
  const { fields, submit, isReady } = useSecret(onTry)
  return (
    <Card title={text.sealed.title}>
      <SecretForm onSubmit={() => void submit()}>
        <Box sx={{ maxWidth: 420 }}>
          <Typography color="text.secondary">{text.sealed.lead}</Typography>
          {fields}
          <Box sx={{ mt: 1 }}>
            <Button type="submit" variant="contained" size="large" disabled={!isReady}>
              {text.sealed.open}
            </Button>
          </Box>
        </Box>
      </SecretForm>
    </Card>
  )
}
