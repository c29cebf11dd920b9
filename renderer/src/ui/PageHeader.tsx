import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { lowScreen } from './lowScreen'
import { twoLines } from './twoLines'

type Props = { readonly title: string; readonly facts?: ReactNode; readonly actions?: ReactNode }

/** Facts beside a title: smaller and on two lines, and none at all where only scraps of words would stand. */
const besideTitle = {
  [lowScreen]: { ...twoLines, fontSize: 12, lineHeight: 1.25 },
  '@container (max-width: 170px)': { display: 'none' },
} as const

/** Title, one line of facts, actions at the right with the primary one last. */
export function PageHeader({ title, facts, actions }: Props) {
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
            'alignItems': 'center',
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
          <Box sx={{ [lowScreen]: { flex: 1, minWidth: 0, containerType: 'inline-size' } }}>
            <Typography
              variant="body2"
              color="text.secondary"
              component="div"
              title={typeof facts === 'string' ? facts : undefined}
              sx={besideTitle}
            >
              {facts}
            </Typography>
          </Box>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, ml: 'auto' }}>{actions}</Box>
    </Box>
  )
}
