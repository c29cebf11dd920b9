import { useEffect, useState } from 'react'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import type { SecretKind } from '@shared/lib/seal'
import { lockText as text } from './text'

export type Typed = { readonly kind: SecretKind; readonly typed: string }
type Props = {
  readonly value: Typed
  readonly onChange: (value: Typed) => void
  readonly problem: string | null
  readonly disabled?: boolean
}

/** The password, or the printed code in its place; whether capitals are on is said. */
export function SecretFields({ value, onChange, problem, disabled = false }: Props) {
  const [isCaps, setCaps] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'))
    window.addEventListener('keydown', look, true)
    return () => window.removeEventListener('keydown', look, true)
  }, [])
  const isCode = value.kind === 'code'
  return (
    <>
      <TextField
        autoFocus
        fullWidth
        key={value.kind}
        type={isCode ? 'text' : 'password'}
        label={isCode ? text.code : text.password}
        value={value.typed}
        disabled={disabled}
        autoComplete="off"
        error={problem !== null}
        helperText={problem ?? (isCaps && !isCode ? text.caps : isCode ? text.codeHint : ' ')}
        onChange={(event) => onChange({ ...value, typed: event.target.value })}
        sx={{ mt: 1 }}
      />
      <Button size="small" onClick={() => onChange({ kind: isCode ? 'password' : 'code', typed: '' })} disabled={disabled}>
        {isCode ? text.usePassword : text.useCode}
      </Button>
    </>
  )
}
