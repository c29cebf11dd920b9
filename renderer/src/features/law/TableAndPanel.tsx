import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { Card } from '@renderer/ui/Card'
import { lawText as text } from './text'

type Props = {
  /** How wide the panel is on a middling and on a wide screen. */
  readonly widths: readonly [md: number, lg: number]
  readonly table: ReactNode
  readonly panel: ReactNode
}

/** The rows of a part of the law with the chosen one beside; each scrolls by itself. */
export function TableAndPanel({ widths: [md, lg], table, panel }: Props) {
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: `minmax(0, 1fr) ${md}px`, lg: `minmax(0, 1fr) ${lg}px` },
        gap: 1.5,
      }}
    >
      <Card flush fill="scroll">
        {table}
      </Card>
      {/* It scrolls by itself, also where nothing in it can be pressed. */}
      <Box component="section" aria-label={text.panel.label} tabIndex={0} sx={{ minHeight: 0, overflow: 'auto' }}>
        {panel}
      </Box>
    </Box>
  )
}
