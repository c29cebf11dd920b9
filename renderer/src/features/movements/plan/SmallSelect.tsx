import Box from '@mui/material/Box'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

/** A quiet choice beside a heading or a form. */
export function SmallSelect<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <Box
      component="select"
      aria-label={label}
      title={`${label}: ${options.find(([key]) => key === value)?.[1] ?? ''}`}
      value={value}
      onChange={(event: React.ChangeEvent<HTMLSelectElement>) => onChange(event.target.value as Value)}
      sx={{
        flexShrink: 0,
        maxWidth: 170,
        mt: 0.25,
        ml: 0.5,
        height: 24,
        font: 'inherit',
        fontSize: 12,
        color: 'text.secondary',
        bgcolor: 'transparent',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Box>
  )
}
