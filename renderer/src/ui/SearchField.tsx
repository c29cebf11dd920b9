import { Search } from 'lucide-react'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'

type Props = { readonly label: string; readonly hint: string; readonly value: string; readonly onChange: (value: string) => void }

/** The quick search above a table. */
export function SearchField({ label, hint, value, onChange }: Props) {
  return (
    <TextField
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={hint}
      sx={{ maxWidth: 340, bgcolor: 'background.paper' }}
      slotProps={{
        htmlInput: { 'aria-label': label, 'spellCheck': false },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search size={16} aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
