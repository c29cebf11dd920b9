import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Logo } from '@renderer/ui/Logo'

type Props = { readonly title: string; readonly text: string; readonly actions?: ReactNode }

/** A page of its own before there is a frame: what happened, then what to do. */
export function FullPage({ title, text, actions }: Props) {
  return (
    <Box component="main" sx={{ minHeight: '100%', display: 'grid', placeContent: 'center', p: 3, justifyItems: 'start' }}>
      <Box sx={{ maxWidth: 560 }}>
        <Logo size={40} />
        <Typography variant="h1" sx={{ mt: 2, mb: 1 }}>
          {title}
        </Typography>
        <Typography color="text.secondary" role="alert" sx={{ mb: 3, whiteSpace: 'pre-line' }}>
          {text}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>{actions}</Box>
      </Box>
    </Box>
  )
}
