import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** One fact of a row: what it is, and what it says. */
export function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="caption" component="div">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )
}
