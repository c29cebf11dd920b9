import { useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Result } from '@shared/lib/result'
import { readLock, removeLock, renewPassword, unlock } from '@renderer/data/secrecy/lock'
import { PasswordFields, passwordProblem } from '@renderer/tools/lock/NewPassword'
import type { Typed } from '@renderer/tools/lock/SecretFields'
import { useSecret } from '@renderer/tools/lock/useSecret'
import { FormDialog } from '@renderer/ui/FormDialog'
import { lockSettingsText as text } from './text'

type Props = { readonly onClose: (said: string | null) => void }

/** Another password; the code stays. */
export function ChangeDialog({ onClose }: Props) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (old: Typed): Promise<Result<null> | null> => {
    const found = passwordProblem(password, again)
    setProblem(found)
    return found === null ? renewPassword(old, password) : null
  }
  return (
    <SecretDialog title={text.changeTitle} confirm={text.change} said={text.changed} onSubmit={change} onClose={onClose}>
      <PasswordFields isSecond password={password} again={again} problem={problem} onPassword={setPassword} onAgain={setAgain} />
    </SecretDialog>
  )
}

/** No lock any more. */
export const RemoveDialog = ({ openFiles, onClose }: Props & { readonly openFiles: () => Promise<void> }) => (
  <SecretDialog
    title={text.removeTitle}
    lead={text.removeLead}
    confirm={text.remove}
    said={text.removed}
    onSubmit={async ({ kind, typed }) => {
      const lock = await readLock()
      const opened = lock === null ? null : await unlock(lock, kind, typed)
      if (opened?.ok === false) return opened
      // The key goes with the lock: what it sealed is opened before.
      await openFiles()
      return removeLock(kind, typed)
    }}
    onClose={onClose}
  />
)

type SecretProps = Props & {
  readonly title: string
  readonly lead?: string
  readonly confirm: string
  readonly said: string
  /** `null`: something else in the dialog is not right yet. */
  readonly onSubmit: (old: Typed) => Promise<Result<null> | null>
  readonly children?: ReactNode
}

/** Asks for the password or the code before something is done to the lock. */
function SecretDialog({ title, lead, confirm, said, onSubmit, onClose, children }: SecretProps) {
  const { fields, submit, isReady } = useSecret(async (typed) => {
    const result = await onSubmit(typed)
    if (result?.ok === true) onClose(said)
    return result
  })
  return (
    <FormDialog
      title={title}
      cancel={text.cancel}
      submit={confirm}
      canSubmit={isReady}
      onSubmit={submit}
      onClose={() => onClose(null)}
      width={444}
    >
      {lead !== undefined && <Typography>{lead}</Typography>}
      {fields}
      {children !== undefined && <Box sx={{ mt: 1.5 }}>{children}</Box>}
    </FormDialog>
  )
}
