import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isTaskOpen } from '@shared/domain/movement/work'
import { registrationYears } from '@shared/domain/registration/rules'
import { daysBetween, shortDate } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { tokens } from '@renderer/ui/tokens'
import { useShortcut } from '@renderer/ui/useShortcut'
import { Timeline } from './Timeline'
import { yearText as text } from './text'
import { useYear, type YearNow } from './useYear'
import { YearSide } from './YearSide'

/** The movement's year at a glance: where it stands, what is due, what comes next. */
export function YearTab({ movement }: { readonly movement: EmulationMovement }) {
  const [year, setYear] = useState(() => registrationYears(movement, today()).present)
  const now = useYear(movement, year)
  const go = (next: number): void => setYear(Math.min(movement.toYear, Math.max(movement.fromYear, next)))
  useShortcut('alt+arrowleft', () => go(year - 1))
  useShortcut('alt+arrowright', () => go(year + 1))
  if (now === undefined) return <Loading />
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) 256px', lg: 'minmax(0, 1fr) 318px' },
        gap: 1.5,
        alignItems: 'start',
        pb: 2,
      }}
    >
      <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <Timeline movement={movement} year={year} now={now} onYear={go} />
        <Counts movement={movement} now={now} />
        <DueTasks movement={movement} now={now} />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <YearSide movement={movement} year={year} now={now} />
      </Box>
    </Box>
  )
}

type Chip = { readonly status: Status; readonly label: string; readonly count: number }
const partColours: Partial<Record<Status, string>> = { ok: tokens.ok, attention: '#D9A62E', blocked: tokens.blocked }
/** The parts of a whole as a bar; the chips below say the same in words. */
const Parts = ({ chips, of }: { readonly chips: readonly Chip[]; readonly of: number }) => (
  <Box aria-hidden sx={{ display: 'flex', height: 7, borderRadius: 1, overflow: 'hidden', bgcolor: tokens.quiet, mb: 1 }}>
    {chips.map(({ status, label, count }) => (
      <Box key={label} sx={{ width: of > 0 ? `${(100 * count) / of}%` : 0, bgcolor: partColours[status] ?? tokens.quiet }} />
    ))}
  </Box>
)

function Counts({ movement, now }: { readonly movement: EmulationMovement; readonly now: YearNow }) {
  const { counts } = now
  const cards = [
    {
      title: text.counts.registrations,
      to: addressOf.movementRegistrations(movement.id),
      value: now.registered,
      owing: now.owing,
      chips: [
        { status: 'ok', label: text.chips.registered(now.registered), count: now.registered },
        { status: 'quiet', label: text.chips.unregistered(now.owing - now.registered), count: now.owing - now.registered },
      ] satisfies Chip[],
    },
    {
      title: now.day?.title ?? text.counts.reports,
      to: addressOf.movementReports(movement.id),
      value: counts.onTime + counts.late,
      owing: counts.owed,
      chips: [
        { status: 'ok', label: text.chips.onTime(counts.onTime), count: counts.onTime },
        { status: 'attention', label: text.chips.late(counts.late), count: counts.late },
        { status: 'blocked', label: text.chips.missing(counts.missing), count: counts.missing },
        { status: 'quiet', label: text.chips.waiting(counts.waiting), count: counts.waiting },
      ] satisfies Chip[],
    },
    ...(now.scores === null
      ? []
      : [
          {
            title: text.counts.scores,
            to: addressOf.movementScores(movement.id),
            value: now.scores.approved,
            owing: now.scores.counted,
            chips: [
              { status: 'ok', label: text.chips.approved(now.scores.approved), count: now.scores.approved },
              { status: 'attention', label: text.chips.toApprove(now.scores.scored), count: now.scores.scored },
              { status: 'quiet', label: text.chips.unscored(now.scores.open), count: now.scores.open },
            ] satisfies Chip[],
          },
        ]),
  ]
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${cards.length}, minmax(0, 1fr))`, gap: 1.5 }}>
      {cards.map(({ title, to, value, owing, chips }) => (
        <Card
          key={title}
          title={title}
          aside={
            <Link component={RouterLink} to={to} aria-label={`${text.see}: ${title}`}>
              {text.see}
            </Link>
          }
        >
          <Typography sx={{ mb: 0.75 }}>
            <Box component="span" sx={{ fontSize: 20, fontWeight: 700 }}>
              {value}
            </Box>
            {text.of(owing)}
          </Typography>
          <Parts chips={chips} of={owing} />
          <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
            {chips
              .filter(({ count }) => count > 0)
              .map(({ status, label }) => (
                <StatusChip key={label} status={status} label={label} />
              ))}
          </Box>
        </Card>
      ))}
    </Box>
  )
}

const shownTasks = 4
function DueTasks({ movement, now }: { readonly movement: EmulationMovement; readonly now: YearNow }) {
  const due = now.tasks.filter((task) => isTaskOpen(task) && task.dueOn !== null).slice(0, shownTasks)
  return (
    <Card
      title={text.tasks}
      aside={
        now.tasks.length > 0 ? (
          <Link component={RouterLink} to={addressOf.movementTasks(movement.id)}>
            {text.allTasks(now.tasks.length)}
          </Link>
        ) : undefined
      }
      flush
    >
      {due.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.25 }}>
          {text.noTasks}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {due.map((task) => {
          const left = daysBetween(today(), task.dueOn ?? today())
          return (
            <Box
              component="li"
              key={task.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr) 88px 130px',
                gap: 1.5,
                px: 2,
                py: 1,
                borderTop: 1,
                borderColor: 'divider',
                alignItems: 'center',
              }}
            >
              <Typography noWrap title={withoutEmphasis(task.text)}>
                {withoutEmphasis(task.text)}
              </Typography>
              <Typography variant="body2" noWrap title={task.owner}>
                {task.owner}
              </Typography>
              <Typography variant="body2">{shortDate(task.dueOn ?? today())}</Typography>
              <Box>
                <StatusChip status={left < 0 ? 'blocked' : left <= 7 ? 'attention' : 'quiet'} label={text.left(left)} />
              </Box>
            </Box>
          )
        })}
      </Box>
    </Card>
  )
}
