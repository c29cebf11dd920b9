import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { CalendarEntry } from '@shared/domain/agenda/calendarEntries'
import { tokens } from '@renderer/ui/tokens'
import { atMost } from '@renderer/ui/twoLines'
import { calendarText as text, entryText } from './text'
import { isLate } from './useCalendar'

/** A sign before the words, never colour alone: done, holiday, or nothing. */
export const signOf = (entry: CalendarEntry): { readonly sign: string; readonly word: string; readonly color: string } =>
  entry.isDone
    ? { sign: '✓ ', word: text.done, color: tokens.ok }
    : entry.code === 'mark' && entry.mark.isHoliday
      ? { sign: '○ ', word: text.holiday, color: tokens.lacquer }
      : isLate(entry)
        ? { sign: '▲ ', word: text.late, color: tokens.attention }
        : { sign: '', word: '', color: tokens.ink }

type Props = { readonly entry: CalendarEntry; readonly onEdit: (entry: CalendarEntry) => void; readonly children: ReactNode }

/** A thing of the calendar as something to press: its own line opens its form, all else leads to where it lives. */
export function EntryButton({ entry, onEdit, children }: Props) {
  const { title, hint, path } = entryText(entry)
  const { word } = signOf(entry)
  const label = [`${text.days(entry.from, entry.to)}: ${title}`, word, hint].filter((part) => part !== '').join(' · ')
  const look = {
    'display': 'block',
    'width': '100%',
    'textAlign': 'left',
    'font': 'inherit',
    'color': 'inherit',
    'borderRadius': 0.75,
    '&:hover': { bgcolor: tokens.quiet },
  } as const
  return path === null ? (
    <ButtonBase disableRipple title={label} onClick={() => onEdit(entry)} sx={look}>
      {children}
    </ButtonBase>
  ) : (
    <ButtonBase component={RouterLink} to={path} disableRipple title={label} sx={look}>
      {children}
    </ButtonBase>
  )
}

/** Day and words in one row. */
export function EntryRow({ entry, onEdit }: Omit<Props, 'children'>) {
  const { title } = entryText(entry)
  const { sign, color } = signOf(entry)
  const isUsual = entry.code === 'mark' && entry.mark.origin === 'usual'
  return (
    <EntryButton entry={entry} onEdit={onEdit}>
      <Box
        component="span"
        sx={{ display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: 0.75, fontSize: 13, py: '3px', px: 0.5 }}
      >
        <Box component="span" sx={{ color: tokens.ink2, whiteSpace: 'nowrap' }}>
          {text.days(entry.from, entry.to)}
        </Box>
        <Box component="span" sx={{ color, fontStyle: isUsual ? 'italic' : 'normal', ...atMost(4) }}>
          {sign}
          {title}
        </Box>
      </Box>
    </EntryButton>
  )
}
