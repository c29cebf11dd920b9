import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

/** The stage's work with its panel at the right; the work takes the height, the panel scrolls by itself. */
export function SideLayout({ main, side, width = 318 }: { readonly main: ReactNode; readonly side: ReactNode; readonly width?: number }) {
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{main}</Box>
      <Box
        component="aside"
        sx={{
          'width': { xs: Math.min(width, 264), lg: width },
          'flexShrink': 0,
          'overflow': 'auto',
          'display': 'flex',
          'flexDirection': 'column',
          'gap': 1.5,
          '& > *': { flexShrink: 0 },
        }}
      >
        {side}
      </Box>
    </Box>
  )
}
