import { useState } from 'react'
import TextField from '@mui/material/TextField'

/** Reads `12,5` and `12.5`; anything else is `NaN`. */
export const readNumber = (typed: string): number =>
  /^-?\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN
const write = (value: number): string => (Number.isNaN(value) ? '' : String(value).replace('.', ','))

type Props = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** What the arrow keys add. */
  readonly step?: number
  readonly disabled?: boolean
  /** `NaN` while what is typed is no number. */
  readonly onChange: (value: number) => void
  readonly isBare?: boolean
  readonly hint?: string
}

/** A number with a decimal comma; arrow keys move it by a step; out of range is marked. */
export function NumberCell({ label, value, min, max, step = 0.5, disabled = false, onChange, isBare = false, hint }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = Number.isNaN(value) || value < min || value > max
  const nudge = (by: number): void => {
    if (Number.isNaN(value)) return
    setTyped(null)
    onChange(Math.min(max, Math.max(min, Math.round((value + by) * 10) / 10)))
  }
  return (
    <TextField
      label={isBare ? undefined : label}
      value={typed ?? write(value)}
      disabled={disabled}
      error={isWrong}
      helperText={isWrong && !isBare ? `${write(min)} – ${write(max)}` : hint}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(readNumber(event.target.value))
      }}
      onBlur={() => !Number.isNaN(value) && setTyped(null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        nudge(event.key === 'ArrowUp' ? step : -step)
      }}
      slotProps={{
        htmlInput: {
          inputMode: 'decimal',
          ...(isBare ? { 'aria-label': label, 'style': { padding: '3px 6px', textAlign: 'right' } } : {}),
        },
      }}
    />
  )
}
