import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { importModes, type ImportMode } from '@shared/import/preview'
import { text } from './text'

type Props = { readonly label: string; readonly mode: ImportMode; readonly onMode: (mode: ImportMode) => void }

/** What becomes of all that stand there already; a row may say otherwise. */
export const ModeField = ({ label, mode, onMode }: Props) => (
  <TextField select label={label} value={mode} onChange={(event) => onMode(event.target.value as ImportMode)} sx={{ width: 230 }}>
    {importModes.map((one) => (
      <MenuItem key={one} value={one}>
        {text.modes[one]}
      </MenuItem>
    ))}
  </TextField>
)
