import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { placeInYear } from '@shared/domain/movement/yearView'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import { tokens } from '@renderer/ui/tokens'

/** A part of the whole as CSS has it. */
export const percent = (part: number): string => `${Math.min(100, Math.max(0, part * 100))}%`
/** Words beside a mark stand on the side where the year leaves room. */
export const beside = (place: number) => ({
  ...(place > 0.55 ? { right: `calc(${percent(1 - place)} + 14px)` } : { left: `calc(${percent(place)} + 14px)` }),
  // Where the line of today goes through them, the words stay legible.
  bgcolor: 'background.paper',
  px: 0.5,
})

/** Signs and grounds of what is done, late, still to come. */
export const marks = { done: '✓', late: '✕', coming: '' } as const
export const grounds = { done: tokens.ok, late: tokens.blocked, coming: '#D9CFBE' } as const

type LaneProps = {
  readonly name: string
  readonly on: CalendarDate
  readonly year: number
  readonly to: string
  readonly children: ReactNode
}
/** One lane of the year: its name leads to its tab, today is a line in it. */
export function Lane({ name, on, year, to, children }: LaneProps) {
  return (
    <>
      <Link component={RouterLink} to={to} variant="caption" color="text.secondary">
        {name}
      </Link>
      <Box
        sx={{
          position: 'relative',
          height: 24,
          backgroundImage: 'linear-gradient(to right, rgba(0,0,0,0.06) 1px, transparent 1px)',
          backgroundSize: `${100 / 12}% 100%`,
        }}
      >
        {yearOf(on) === year && (
          <Box
            aria-hidden
            sx={{ position: 'absolute', left: percent(placeInYear(on)), top: 0, bottom: 0, width: '1px', bgcolor: 'primary.main' }}
          />
        )}
        {children}
      </Box>
    </>
  )
}

type MarkProps = {
  readonly place: number
  readonly sign: string
  readonly ground: string
  readonly words?: string
  readonly title?: string
}
/** A round mark in a lane, with words beside it where they say more. */
export function Mark({ place, sign, ground, words, title }: MarkProps) {
  return (
    <>
      <Box
        role="img"
        aria-label={title ?? words}
        title={title ?? words}
        sx={{
          position: 'absolute',
          left: `calc(${percent(place)} - 9px)`,
          top: 3,
          width: 18,
          height: 18,
          borderRadius: 9,
          bgcolor: ground,
          color: ground === grounds.coming ? 'text.primary' : '#fff',
          fontSize: 11,
          lineHeight: '18px',
          textAlign: 'center',
        }}
      >
        {sign}
      </Box>
      {words !== undefined && (
        <Typography aria-hidden variant="caption" sx={{ position: 'absolute', top: 2, ...beside(place), whiteSpace: 'nowrap' }}>
          {words}
        </Typography>
      )}
    </>
  )
}
