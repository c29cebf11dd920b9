import { Link as RouterLink } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { YearReview } from '@shared/domain/agenda/calendarEntries'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'
import { calendarText as text } from './text'

/** Holidays by the moon are announced year by year: until the office has entered its year's, working days are counted without them. */
export function TetNote({
  year,
  lines,
  onAdd,
}: {
  readonly year: number
  readonly lines: readonly CalendarLine[]
  readonly onAdd: () => void
}) {
  // Of years gone by nothing is counted any more; years far ahead are not announced yet.
  const isNear = year === Number(today().slice(0, 4)) || year === Number(today().slice(0, 4)) + 1
  if (!isNear || lines.some((line) => line.isHoliday && line.year === year)) return null
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 1.5, py: 0 }}
      action={
        <Button size="small" onClick={onAdd} sx={{ whiteSpace: 'nowrap' }}>
          {text.addHoliday}
        </Button>
      }
    >
      {text.noTet(year)}
    </Alert>
  )
}

/** Reviews that a plan sets for the year without a day. */
export function YearReviews({ year, reviews }: { readonly year: number; readonly reviews: readonly YearReview[] }) {
  if (reviews.length === 0) return null
  return (
    <Typography variant="body2" component="div" sx={{ mb: 1.5 }}>
      {`${text.reviews(year)}: `}
      {reviews.map((review, index) => (
        <span key={`${review.movement.id} ${review.phaseTitle}`}>
          {index > 0 && '; '}
          <Link component={RouterLink} to={addressOf.movement(review.movement.id)} title={review.movement.name}>
            {text.review(review)}
          </Link>
        </span>
      ))}
    </Typography>
  )
}

/** Lines of the program's that the office does not keep; each can come back. */
export function OffLines({
  lines,
  onPutBack,
}: {
  readonly lines: readonly CalendarLine[]
  readonly onPutBack: (line: CalendarLine) => void
}) {
  if (lines.length === 0) return null
  return (
    <Box sx={{ mt: 1.5 }}>
      <Card title={text.off} flush>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {lines.map((line) => (
            <CardLine
              key={line.id}
              action={
                <Button size="small" aria-label={`${text.putBack}: ${line.title}`} onClick={() => onPutBack(line)}>
                  {text.putBack}
                </Button>
              }
            >
              <Typography variant="body2">{line.title}</Typography>
            </CardLine>
          ))}
        </Box>
      </Card>
    </Box>
  )
}
