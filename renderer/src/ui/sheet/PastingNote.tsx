import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { sheetText as text } from './text'

/** Over the sheet while a long block is written: how far it is. */
export function PastingNote({ done, total }: { readonly done: number; readonly total: number }) {
  const words = text.pasting(done, total)
  return (
    <Box role="status" sx={{ position: 'absolute', inset: 0, zIndex: 50, bgcolor: 'rgba(255,255,255,.72)', p: 3 }}>
      <Box sx={{ maxWidth: 360, mx: 'auto', mt: 6, p: 2, bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
        {words}
        <LinearProgress variant="determinate" value={(100 * done) / total} aria-label={words} sx={{ mt: 1 }} />
      </Box>
    </Box>
  )
}
