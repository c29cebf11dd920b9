import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { RoundToFill } from '@renderer/data/repositories/eligible'
import { proposalsText as text } from './text'
import { freshRound } from './useRoundChoice'

type Props = {
  readonly rounds: readonly RoundToFill[]
  readonly roundId: string
  /** Of the round that may be opened for it. */
  readonly year: number
  readonly onChoose: (id: string) => void
}

/** Which open round takes what is put forward, or a new one. */
export function RoundField({ rounds, roundId, year, onChoose }: Props) {
  return (
    <TextField select fullWidth autoFocus label={text.round} value={roundId} onChange={(event) => onChoose(event.target.value)}>
      {rounds.map(({ round: { id, name } }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
      <MenuItem value={freshRound}>{text.newRound(year)}</MenuItem>
    </TextField>
  )
}
