import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SxProps, Theme } from '@mui/material/styles'

type Props = {
  readonly title?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly flush?: boolean
  /** Keeps to the height it is given. `table`: takes it all, and so does what stands in it; `scroll`: what stands in it scrolls by itself. */
  readonly fill?: 'table' | 'scroll'
  /** What a reader hears of the part that scrolls by itself, and that the keyboard can stand in to scroll it. */
  readonly scrolled?: string
  readonly sx?: SxProps<Theme>
}

const filled = {
  table: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: { flex: 1, minHeight: 0, overflow: 'auto' },
} as const

/** A white surface with a hairline; `flush` lets its content reach the edges (tables, rows). */
export function Card({ title, aside, children, flush = false, fill, scrolled, sx }: Props) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={[
        { bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 2, overflow: 'hidden' },
        fill === undefined ? {} : { minHeight: 0, display: 'flex', flexDirection: 'column' },
        fill === 'table' ? { flex: 1 } : {},
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {title !== undefined && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'baseline',
            gap: 1,
            px: 2,
            pt: 1.25,
            pb: flush ? 1.25 : 0.5,
            borderBottom: flush ? 1 : 0,
            borderColor: 'divider',
          }}
        >
          <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
            {title}
          </Typography>
          {aside !== undefined && (
            <Typography variant="body2" color="text.secondary" component="div">
              {aside}
            </Typography>
          )}
        </Box>
      )}
      <Box
        {...(scrolled === undefined ? {} : { 'tabIndex': 0, 'role': 'group', 'aria-label': scrolled })}
        sx={{
          ...(flush ? {} : { px: 2, pb: 2, pt: title === undefined ? 2 : 0.5 }),
          ...(fill === undefined ? {} : filled[fill]),
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
