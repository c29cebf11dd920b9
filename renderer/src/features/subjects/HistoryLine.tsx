import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** One line of a subject's history: what, when and by what, and the way to take it out. */
export function HistoryLine({ title, facts, action }: { readonly title: string; readonly facts: string; readonly action: ReactNode }) {
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
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{title}</Typography>
        {facts !== '' && (
          <Typography variant="body2" color="text.secondary">
            {facts}
          </Typography>
        )}
      </Box>
      {action}
    </Box>
  )
}
