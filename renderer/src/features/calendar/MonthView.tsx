import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { entriesOfMonth, weeksOfMonth, type CalendarEntry } from '@shared/domain/agenda/calendarEntries'
import { partsOf, type CalendarDate } from '@shared/lib/dates'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { tokens } from '@renderer/ui/tokens'
import { twoLines } from '@renderer/ui/twoLines'
import { EntryButton, signOf } from './EntryLine'
import { calendarText as text, entryText } from './text'

type Act = (entry: CalendarEntry) => void
type Props = {
  readonly year: number
  readonly month: number
  readonly entries: readonly CalendarEntry[]
  readonly onEdit: Act
  readonly onDone: Act
}

/** The weeks of a month, and beside them what stands in it with what can be done about it. */
export function MonthView({ year, month, entries, onEdit, onDone }: Props) {
  const own = entriesOfMonth(entries, year, month)
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) 300px', lg: 'minmax(0, 1fr) 360px' },
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Weeks year={year} month={month} entries={own} onEdit={onEdit} />
      <Card title={text.month(month, year)} flush>
        {own.length === 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
            {text.emptyMonth}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {own.map((entry) => (
            <Detail key={entry.key} entry={entry} onEdit={onEdit} onDone={onDone} />
          ))}
        </Box>
      </Card>
    </Box>
  )
}

/** So many things fit into the cell of a day; more are counted. */
const mostInCell = 3

function Weeks({ year, month, entries, onEdit }: Pick<Props, 'year' | 'month' | 'entries' | 'onEdit'>) {
  const on = (day: CalendarDate): CalendarEntry[] =>
    // A long span would fill every day: it stands on its first and its last.
    entries.filter(({ from, to }) => from === day || to === day)
  return (
    <Card flush>
      <Box
        component="table"
        sx={{ 'width': '100%', 'borderCollapse': 'collapse', 'tableLayout': 'fixed', '& td, & th': { border: 1, borderColor: 'divider' } }}
      >
        <thead>
          <tr>
            {text.weekdays.map((name, index) => (
              <Box
                component="th"
                key={name}
                scope="col"
                aria-label={text.weekdayNames[index]}
                sx={{ fontSize: 12, py: 0.5, color: tokens.ink2 }}
              >
                {name}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(year, month).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => (
                <Box
                  component="td"
                  key={day ?? column}
                  sx={{ height: 84, verticalAlign: 'top', p: 0.5, bgcolor: day === null || column > 4 ? tokens.paper : undefined }}
                >
                  {day !== null && <Day day={day} entries={on(day)} onEdit={onEdit} />}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Card>
  )
}

function Day({ day, entries, onEdit }: { readonly day: CalendarDate; readonly entries: readonly CalendarEntry[]; readonly onEdit: Act }) {
  const isToday = day === today()
  const shown = entries.length > mostInCell ? entries.slice(0, mostInCell - 1) : entries
  return (
    <>
      <Box
        component="span"
        aria-current={isToday ? 'date' : undefined}
        sx={{
          fontSize: 12,
          px: 0.5,
          borderRadius: 1,
          fontWeight: isToday ? 700 : 400,
          ...(isToday ? { bgcolor: 'primary.main', color: '#FFF' } : {}),
        }}
      >
        {partsOf(day).day}
      </Box>
      {shown.map((entry) => {
        const { sign, color } = signOf(entry)
        return (
          <EntryButton key={entry.key} entry={entry} onEdit={onEdit}>
            <Box component="span" sx={{ ...twoLines, fontSize: 11.5, color, py: '1px' }}>
              {sign}
              {entryText(entry).title}
            </Box>
          </EntryButton>
        )
      })}
      {shown.length < entries.length && (
        <Box
          component="span"
          sx={{ fontSize: 11.5, color: tokens.ink2, display: 'block' }}
          title={entries.map((entry) => entryText(entry).title).join('\n')}
        >
          {text.more(entries.length - shown.length)}
        </Box>
      )}
    </>
  )
}

function Detail({ entry, onEdit, onDone }: { readonly entry: CalendarEntry; readonly onEdit: Act; readonly onDone: Act }) {
  const { title, hint, path, action } = entryText(entry)
  const { sign, color } = signOf(entry)
  const canBeDone = entry.code === 'mark' && !entry.mark.isHoliday
  return (
    <Box component="li" sx={{ 'px': 2, 'py': 1, 'borderTop': 1, 'borderColor': 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Typography variant="caption" component="div">
        {text.days(entry.from, entry.to)}
      </Typography>
      <Typography sx={{ color, overflowWrap: 'anywhere' }}>
        {sign}
        {title}
      </Typography>
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {entry.code === 'mark' && entry.mark.doneOn !== null ? `${text.doneOn(entry.mark.doneOn)} · ${hint}` : hint}
      </Typography>
      <Box sx={{ ml: -1 }}>
        {canBeDone && (
          <Button size="small" aria-label={`${entry.isDone ? text.unmarkDone : text.markDone}: ${title}`} onClick={() => onDone(entry)}>
            {entry.isDone ? text.unmarkDone : text.markDone}
          </Button>
        )}
        {path === null ? (
          <Button size="small" aria-label={`${action}: ${title}`} onClick={() => onEdit(entry)}>
            {action}
          </Button>
        ) : (
          <Button size="small" aria-label={`${action}: ${title}`} component={RouterLink} to={path}>
            {action}
          </Button>
        )}
      </Box>
    </Box>
  )
}
