import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Lock } from '@renderer/data/secrecy/lock'
import { lockSettingsText as text } from './text'

const choices = [3, 5, 10, 15, 30, 60] as const

type ChoicesProps = {
  readonly lock: Pick<Lock, 'afterMinutes' | 'sealsBackups'>
  readonly onChange: (settings: Partial<Pick<Lock, 'afterMinutes' | 'sealsBackups'>>) => void
}

/** When the screen locks by itself, and whether backups are sealed. */
export function Choices({ lock, onChange }: ChoicesProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1.5, justifyItems: 'start' }}>
      <TextField
        select
        label={text.after}
        value={lock.afterMinutes ?? ''}
        onChange={(event) => onChange({ afterMinutes: event.target.value === '' ? null : Number(event.target.value) })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        sx={{ width: 240, mt: 1 }}
      >
        {choices.map((minutes) => (
          <MenuItem key={minutes} value={minutes}>
            {text.minutes(minutes)}
          </MenuItem>
        ))}
        <MenuItem value="">{text.never}</MenuItem>
      </TextField>
      <FormControlLabel
        control={<Checkbox checked={lock.sealsBackups} onChange={(event) => onChange({ sealsBackups: event.target.checked })} />}
        label={
          <>
            {text.seals} <Typography variant="caption">{text.sealsHint}</Typography>
          </>
        }
      />
    </Box>
  )
}
