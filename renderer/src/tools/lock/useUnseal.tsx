import { useCallback, useRef, useState, type ReactNode } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { err, ok, type Result } from '@shared/lib/result'
import { unsealHere } from '@renderer/data/secrecy/lock'
import { isSealed, unsealWith } from '@renderer/data/secrecy/sealed'
import { errorText } from '@renderer/text/errorText'
import { SecretFields, type Typed } from './SecretFields'
import { SecretForm } from './SecretForm'
import { lockText } from './text'

type Bytes = Uint8Array<ArrayBuffer>
type Asked = { readonly fileName: string; readonly bytes: Bytes; readonly answer: (result: Result<Bytes>) => void }
const text = lockText.unseal

/**
 * Opens a backup that may be sealed: one that is not, or that this window holds the key of, at once; else the password or the code is asked
 * for. `cancelled` when the officer leaves it.
 */
export function useUnseal(): { readonly open: (fileName: string, bytes: Bytes) => Promise<Result<Bytes>>; readonly dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null)
  const open = useCallback(async (fileName: string, bytes: Bytes): Promise<Result<Bytes>> => {
    if (!isSealed(bytes)) return ok(bytes)
    const known = await unsealHere(bytes)
    if (known !== null) return ok(known)
    return new Promise((resolve) => {
      setAsked({
        fileName,
        bytes,
        answer: (result) => {
          setAsked(null)
          resolve(result)
        },
      })
    })
  }, [])
  return { open, dialog: asked === null ? null : <UnsealDialog asked={asked} /> }
}

function UnsealDialog({ asked: { fileName, bytes, answer } }: { readonly asked: Asked }) {
  const [typed, setTyped] = useState<Typed>({ kind: 'password', typed: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const busy = useRef(false)
  const submit = async (): Promise<void> => {
    if (busy.current || typed.typed === '') return
    busy.current = true
    setBusy(true)
    const opened = await unsealWith(bytes, typed.kind, typed.typed).finally(() => {
      busy.current = false
      setBusy(false)
    })
    if (!opened.ok && opened.error.code === 'secret.wrong') return setProblem(errorText(opened.error))
    answer(opened)
  }
  return (
    <Dialog open onClose={() => answer(err({ code: 'cancelled' }))} aria-labelledby="unseal-title" maxWidth="xs" fullWidth>
      <SecretForm onSubmit={() => void submit()}>
        <DialogTitle id="unseal-title">{text.title}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{text.lead(fileName)}</Typography>
          <SecretFields
            value={typed}
            problem={problem}
            disabled={isBusy}
            onChange={(next) => {
              setProblem(null)
              setTyped(next)
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={() => answer(err({ code: 'cancelled' }))}>
            {text.cancel}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy || typed.typed === ''}>
            {text.open}
          </Button>
        </DialogActions>
      </SecretForm>
    </Dialog>
  )
}
