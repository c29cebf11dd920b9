import Box from '@mui/material/Box'

/** Facts by name, one below the other: what a file holds, before it is taken. */
export function FactList({
  facts,
  labelWidth = 180,
}: {
  readonly facts: readonly (readonly [string, string])[]
  readonly labelWidth?: number
}) {
  return (
    <Box
      component="dl"
      sx={{
        'display': 'grid',
        'gridTemplateColumns': `${labelWidth}px 1fr`,
        'rowGap': 0.5,
        'm': 0,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
    </Box>
  )
}
