import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { plannedReviews } from '@shared/domain/movement/rules'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { phaseBars, placeInYear, placeWithin, taskDots } from '@shared/domain/movement/yearView'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { tokens } from '@renderer/ui/tokens'
import { beside, grounds, Lane, Mark, marks, percent } from './Lane'
import { yearText as text } from './text'
import type { YearNow } from './useYear'

type Props = { readonly movement: EmulationMovement; readonly year: number; readonly now: YearNow; readonly onYear: (year: number) => void }

/** Phases of the whole movement, and the year by month in lanes: what is done, late, still to come. */
export function Timeline({ movement, year, now, onYear }: Props) {
  const on = today()
  return (
    <Card
      title={text.timeline}
      aside={
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <IconButton size="small" aria-label={text.earlier} disabled={year <= movement.fromYear} onClick={() => onYear(year - 1)}>
            <ChevronLeft size={16} />
          </IconButton>
          {text.year(year)}
          <IconButton size="small" aria-label={text.later} disabled={year >= movement.toYear} onClick={() => onYear(year + 1)}>
            <ChevronRight size={16} />
          </IconButton>
        </Box>
      }
      flush
    >
      <Box sx={{ px: 2, py: 1.5, display: 'grid', gridTemplateColumns: '88px minmax(0, 1fr)', rowGap: 0.25, alignItems: 'center' }}>
        <Phases movement={movement} year={year} />
        <Name>{text.months}</Name>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', borderBottom: 1, borderColor: 'divider' }}>
          {Array.from({ length: 12 }, (_, index) => (
            <Typography
              key={index}
              variant="caption"
              sx={{ fontWeight: yearOf(on) === year && Number(on.slice(5, 7)) === index + 1 ? 700 : 400 }}
            >
              {index + 1}
            </Typography>
          ))}
        </Box>
        <Lanes movement={movement} year={year} now={now} on={on} />
      </Box>
    </Card>
  )
}

const Name = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
    {children}
  </Typography>
)

function Phases({ movement, year }: Pick<Props, 'movement' | 'year'>) {
  const whole = movement.toYear - movement.fromYear + 1
  const bars = phaseBars(movement, year)
  if (bars.length === 0) return null
  return (
    <>
      <Name>{text.phases}</Name>
      <Box sx={{ position: 'relative', height: 30 }}>
        {bars.map(({ id, title, years, from, to, isPresent }) => (
          <Box
            key={id}
            title={title}
            sx={{
              position: 'absolute',
              left: percent(from),
              width: `calc(${percent(to - from)} - 2px)`,
              height: 26,
              borderRadius: 1,
              px: 1,
              fontSize: 13,
              lineHeight: '26px',
              overflow: 'hidden',
              whiteSpace: 'nowrap',
              textOverflow: 'ellipsis',
              bgcolor: isPresent ? 'lacquer.pale' : tokens.quiet,
              color: isPresent ? 'primary.main' : 'text.secondary',
              borderBottom: isPresent ? 2 : 0,
              borderColor: 'primary.main',
            }}
          >
            {/\d/.test(title) && title.includes(years.slice(0, 4)) ? title : `${title} ${years}`}
          </Box>
        ))}
      </Box>
      <span />
      <Box sx={{ position: 'relative', height: 20 }}>
        {plannedReviews(movement).map((review) => (
          <Typography
            key={review.phaseId}
            variant="caption"
            sx={{ position: 'absolute', right: percent(1 - (review.year - movement.fromYear + 1) / whole), whiteSpace: 'nowrap' }}
          >
            <Box component="span" aria-hidden sx={{ color: 'primary.main' }}>
              ◆
            </Box>
            {` ${text.reviews[review.kind]} ${review.year}`}
          </Typography>
        ))}
      </Box>
    </>
  )
}

function Lanes({ movement, year, now, on }: Omit<Props, 'onYear'> & { readonly on: CalendarDate }) {
  const { issuedOn } = movement.plan
  const isIssued = issuedOn !== null && yearOf(issuedOn) === year
  const from = now.registeredFrom === null ? null : placeWithin(now.registeredFrom, year)
  const to = now.registeredTo === null ? null : placeWithin(now.registeredTo, year)
  return (
    <>
      <Lane name={text.lanes.plan} on={on} year={year} to={addressOf.movementPlan(movement.id)}>
        {isIssued && <Mark place={placeInYear(issuedOn)} sign="✓" ground={tokens.ok} words={text.issued(issuedOn)} />}
      </Lane>
      <Lane name={text.lanes.registrations} on={on} year={year} to={addressOf.movementRegistrations(movement.id)}>
        {from !== null && to !== null && (
          <>
            <Box
              sx={{
                position: 'absolute',
                left: percent(from),
                width: `max(10px, ${percent(to - from)})`,
                top: 6,
                height: 12,
                borderRadius: 0.5,
                bgcolor: tokens.ok,
              }}
            />
            <Typography variant="caption" sx={{ position: 'absolute', ...beside(to), whiteSpace: 'nowrap' }}>
              {text.registered(now.registered, now.owing)}
            </Typography>
          </>
        )}
      </Lane>
      <Lane name={text.lanes.tasks} on={on} year={year} to={addressOf.movementTasks(movement.id)}>
        {taskDots(now.tasks, year, on).map(({ on: at, state, count }) => (
          <Mark
            key={`${at} ${state}`}
            place={placeInYear(at)}
            sign={count > 1 || state === 'coming' ? String(count) : marks[state]}
            ground={grounds[state]}
            title={text.taskDot(state, count, at)}
          />
        ))}
      </Lane>
      <Lane name={text.lanes.reports} on={on} year={year} to={addressOf.movementReports(movement.id)}>
        {now.day === null ? (
          <Typography
            variant="caption"
            sx={{
              position: 'absolute',
              whiteSpace: 'nowrap',
              ...(now.plannedOn === null ? { left: 0 } : beside(placeWithin(now.plannedOn, year))),
            }}
          >
            <Link component={RouterLink} to={addressOf.movementReports(movement.id)}>
              {now.plannedOn === null ? text.noReportDay : text.plannedDay(now.plannedOn)}
            </Link>
          </Typography>
        ) : (
          <>
            {now.days.map((day) => (
              <Box
                key={day.id}
                title={text.dayTitle(day.title, day.lateFrom)}
                sx={{
                  position: 'absolute',
                  left: `min(${percent(placeWithin(day.lateFrom, year))}, calc(100% - 3px))`,
                  top: 2,
                  width: 3,
                  height: 20,
                  bgcolor: day.id === now.day?.id ? 'primary.main' : tokens.ink3,
                }}
              />
            ))}
            <Typography
              variant="caption"
              sx={{ position: 'absolute', ...beside(placeWithin(now.day.lateFrom, year)), whiteSpace: 'nowrap' }}
            >
              {text.reportDay(now.day.lateFrom, now.counts.onTime + now.counts.late, now.counts.owed)}
            </Typography>
          </>
        )}
      </Lane>
      <Lane name={text.lanes.scores} on={on} year={year} to={addressOf.movementScores(movement.id)}>
        {now.scores !== null && (
          <Mark
            place={placeInYear(now.scores.on)}
            sign={now.scores.approved === now.scores.counted ? marks.done : String(now.scores.counted - now.scores.approved)}
            ground={
              now.scores.approved === now.scores.counted
                ? grounds.done
                : now.scores.isDue && now.scores.on < on
                  ? grounds.late
                  : grounds.coming
            }
            words={text.scored(now.scores.approved, now.scores.counted)}
          />
        )}
      </Lane>
      {yearOf(on) === year && (
        <>
          <span />
          <Box sx={{ position: 'relative', height: 18 }}>
            <Typography
              variant="caption"
              sx={{
                position: 'absolute',
                color: 'primary.main',
                fontWeight: 600,
                ...(placeInYear(on) > 0.8 ? { right: 0 } : { left: percent(placeInYear(on)) }),
              }}
            >
              {text.today(on)}
            </Typography>
          </Box>
        </>
      )}
    </>
  )
}
