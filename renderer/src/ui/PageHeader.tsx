import { useEffect, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { lowScreen } from './lowScreen'

type Props = { readonly title: string; readonly facts?: ReactNode; readonly actions?: ReactNode }

/** Title, one line of facts, actions at the right with the primary one last. */
export function PageHeader({ title, facts, actions }: Props) {
  useEffect(() => {
    // The window and a reader say which page this is.
    document.title = `${title} – Sổ Vàng`
  }, [title])
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        columnGap: 2,
        rowGap: 1,
        mb: 2,
        [lowScreen]: { 'mb': 1, '& .MuiButton-root': { minHeight: 32, py: 0.25, px: 1.25, fontSize: 13.5 } },
      }}
    >
      <Box
        sx={{
          flex: '1 1 220px',
          minWidth: 0,
          // Title and facts share a line where height is dear.
          [lowScreen]: {
            'flexBasis': 110,
            'display': 'flex',
            'alignItems': 'baseline',
            'columnGap': 1.25,
            'minHeight': 32,
            '& h1': { fontSize: 17, flexShrink: 0, maxWidth: '100%' },
          },
        }}
      >
        <Typography variant="h1" noWrap title={title}>
          {title}
        </Typography>
        {facts !== undefined && (
          <Typography variant="body2" color="text.secondary" noWrap component="div" title={typeof facts === 'string' ? facts : undefined}>
            {facts}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, ml: 'auto' }}>{actions}</Box>
    </Box>
  )
}
