import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { formatCount } from '@shared/lib/numbers'

export type FilterOption<Value extends string> = { readonly value: Value; readonly label: string; readonly count: number }
type Props<Value extends string> = {
  readonly label: string
  readonly options: readonly FilterOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Filters as chips with their counts, one of them pressed. */
export function FilterChips<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
      {options.map((option) => (
        <ButtonBase
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          disableRipple
          sx={{
            font: 'inherit',
            fontSize: 13,
            px: 1.25,
            height: 28,
            borderRadius: 99,
            border: 1,
            borderColor: option.value === value ? 'primary.main' : 'divider',
            color: option.value === value ? 'primary.main' : 'text.primary',
            bgcolor: option.value === value ? 'lacquer.pale' : 'background.paper',
            fontWeight: option.value === value ? 600 : 400,
          }}
        >
          {option.label}
          <Box component="span" sx={{ ml: 0.75 }}>
            {formatCount(option.count)}
          </Box>
        </ButtonBase>
      ))}
    </Box>
  )
}
