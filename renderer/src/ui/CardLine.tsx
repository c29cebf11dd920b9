import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

/** One line of a list in a card without padding: what it says, and what can be done with it. */
export function CardLine({ children, action }: { readonly children: ReactNode; readonly action: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        'display': 'flex',
        'alignItems': 'center',
        'gap': 1,
        'px': 2,
        'py': 1,
        'borderTop': 1,
        'borderColor': 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {action}
    </Box>
  )
}
