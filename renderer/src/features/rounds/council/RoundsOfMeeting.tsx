import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readRoundsToMeet } from '@renderer/data/repositories/cases'
import { meetingText as text } from './text'

/** The other open rounds that the same meeting treats; nothing where there is none. */
export function RoundsOfMeeting({
  roundId,
  chosen,
  onChange,
}: {
  readonly roundId: string
  readonly chosen: readonly string[]
  readonly onChange: (roundIds: string[]) => void
}) {
  const db = useDatabase()
  const rounds = useLiveQuery(() => readRoundsToMeet(db, roundId), [db, roundId]) ?? []
  if (rounds.length === 0) return null
  return (
    <Box role="group" aria-label={text.rounds} sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3">
        {text.rounds}
      </Typography>
      <Typography variant="caption" component="div">
        {text.roundsHint}
      </Typography>
      {rounds.map((round) => (
        <FormControlLabel
          key={round.id}
          sx={{ display: 'flex' }}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(round.id)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, round.id] : chosen.filter((id) => id !== round.id))}
            />
          }
          label={round.name}
        />
      ))}
    </Box>
  )
}
