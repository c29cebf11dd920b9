import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Logo } from '@renderer/ui/Logo'

/** The second or two before the first screen. */
export function Starting({ label }: { readonly label: string }) {
  return (
    <Box component="main" sx={{ height: '100%', display: 'grid', placeContent: 'center', justifyItems: 'center', gap: 1.5 }}>
      <Logo size={44} />
      <Typography role="status" color="text.secondary">
        {label}
      </Typography>
    </Box>
  )
}
