import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { lowScreen } from '@renderer/ui/lowScreen'
import { tokens } from '@renderer/ui/tokens'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { shellText as text } from './text'

const stripes = `repeating-linear-gradient(-45deg, ${tokens.gold} 0 10px, ${tokens.goldPale} 10px 20px)`

/** A striped band all around the practice profile, so that nobody takes it for the office's own. */
export function PracticeBand({ children }: { readonly children: ReactNode }) {
  const { profile, openProfile } = useProfile()
  if (profile !== 'practice') return <Box sx={{ height: '100%', overflow: 'hidden' }}>{children}</Box>
  return (
    <Box
      sx={{
        'height': '100%',
        'overflow': 'hidden',
        'p': '6px',
        'pt': 0,
        'boxSizing': 'border-box',
        'background': stripes,
        'display': 'flex',
        'flexDirection': 'column',
        '@media print': { background: 'none', p: 0 },
      }}
    >
      <Box
        component="aside"
        aria-label={text.practice}
        sx={{
          'height': 32,
          [lowScreen]: { 'height': 26, '& > *': { height: 20 } },
          'flexShrink': 0,
          'display': 'flex',
          'alignItems': 'center',
          'justifyContent': 'center',
          'gap': 1.5,
          '@media print': { display: 'none' },
        }}
      >
        <Box
          sx={{
            bgcolor: 'background.paper',
            borderRadius: 1,
            px: 1.5,
            height: 24,
            display: 'flex',
            alignItems: 'center',
            fontSize: 13,
            fontWeight: 600,
            color: 'warning.main',
          }}
        >
          <span aria-hidden>▲&nbsp;</span>
          {text.practice}
        </Box>
        <Button size="small" variant="outlined" sx={{ height: 24, fontSize: 13 }} onClick={() => openProfile('real')}>
          {text.leavePractice}
        </Button>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, bgcolor: 'background.default', borderRadius: 1, overflow: 'hidden' }}>{children}</Box>
    </Box>
  )
}
