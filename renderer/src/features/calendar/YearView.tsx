import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { entriesOfMonth, type CalendarEntry } from '@shared/domain/agenda/calendarEntries'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EntryRow } from './EntryLine'
import { calendarText as text } from './text'

type Props = {
  readonly year: number
  readonly entries: readonly CalendarEntry[]
  readonly onMonth: (month: number) => void
  readonly onEdit: (entry: CalendarEntry) => void
}

/** A thing stands in the month it begins in; what began the year before, in January. */
export const beginsIn = (entries: readonly CalendarEntry[], year: number, month: number): CalendarEntry[] =>
  entriesOfMonth(entries, year, month).filter(({ from }) => month === 1 || Number(from.slice(5, 7)) === month)

/** The twelve months with what stands in each, read down the columns; the present one is marked. */
export function YearView({ year, entries, onMonth, onEdit }: Props) {
  const present = today().slice(0, 7)
  return (
    <Box sx={{ columnCount: { xs: 2, lg: 3 }, columnGap: 1.5 }}>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => {
        const own = beginsIn(entries, year, month)
        const isPresent = present === `${year}-${String(month).padStart(2, '0')}`
        return (
          <Card key={month} flush sx={{ breakInside: 'avoid', mb: 1.5, ...(isPresent ? { borderColor: 'primary.main' } : {}) }}>
            <Box sx={{ px: 1, pt: 0.5, pb: 1 }}>
              <Button
                size="small"
                onClick={() => onMonth(month)}
                aria-label={text.openMonth(month, year)}
                sx={{ fontWeight: 600, minWidth: 0, px: 0.5, color: isPresent ? 'primary.main' : 'text.primary' }}
              >
                {text.monthShort(month)}
              </Button>
              {own.length === 0 ? (
                <Typography variant="body2" color="text.secondary" sx={{ px: 0.5 }}>
                  {text.emptyMonth}
                </Typography>
              ) : (
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {own.map((entry) => (
                    <li key={entry.key}>
                      <EntryRow entry={entry} onEdit={onEdit} />
                    </li>
                  ))}
                </Box>
              )}
            </Box>
          </Card>
        )
      })}
    </Box>
  )
}
