import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isTaskOpen } from '@shared/domain/movement/work'
import type { YearStep } from '@shared/domain/movement/yearView'
import { dayBefore, daysBetween, shortDate, yearOf } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { atMost } from '@renderer/ui/twoLines'
import { yearText as text } from './text'
import type { YearNow } from './useYear'

type Props = { readonly movement: EmulationMovement; readonly year: number; readonly now: YearNow }

/** Beside the year: the next step, the days to come, what came out of it. */
export function YearSide({ movement, year, now }: Props) {
  return (
    <>
      <NextStep movement={movement} year={year} step={now.step} />
      <Coming now={now} year={year} />
      <Card title={text.outcome}>
        <Fact name={text.awards(year)} value={now.awards} />
        <Fact name={text.exemplars} value={now.exemplars} />
      </Card>
    </>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <Box sx={{ display: 'flex', py: 0.5 }}>
    <Typography sx={{ flex: 1 }}>{name}</Typography>
    <Typography sx={{ fontWeight: 600 }}>{value}</Typography>
  </Box>
)

const stepAddress: Record<Exclude<YearStep['code'], 'remind' | 'request'>, ((id: string) => string) | null> = {
  chooseUnits: addressOf.movementUnits,
  planReports: addressOf.movementReports,
  giveForms: addressOf.movementRegistrations,
  gather: addressOf.movementPapers,
  approveScores: addressOf.movementScores,
  lateTasks: addressOf.movementTasks,
  review: (id) => `${addressOf.movement(id)}/giai-doan`,
  none: null,
}

type StepProps = { readonly movement: EmulationMovement; readonly year: number; readonly step: YearStep }
function NextStep({ movement, year, step }: StepProps) {
  const { words, action } = text.step(step, year)
  // A letter about reports is opened at once.
  const isLetter = step.code === 'remind' || step.code === 'request'
  const address = isLetter ? addressOf.movementReport(movement.id, step.day.id, step.code) : (stepAddress[step.code]?.(movement.id) ?? null)
  return (
    <Card title={text.next}>
      <Typography sx={{ mb: address === null ? 0 : 1.25 }}>{words}</Typography>
      {address !== null && (
        <Button variant="contained" component={RouterLink} to={address}>
          {action}
        </Button>
      )}
    </Card>
  )
}

function Coming({ now, year }: { readonly now: YearNow; readonly year: number }) {
  const rows = [
    ...now.days
      .filter(({ lateFrom }) => lateFrom > today())
      .map(({ id, title, lateFrom }) => ({
        id,
        on: lateFrom,
        until: dayBefore(lateFrom),
        label: text.lastDay(lateFrom),
        words: text.lastDayOf(title),
      })),
    ...now.tasks
      .filter((task) => isTaskOpen(task) && task.dueOn !== null && task.dueOn >= today() && yearOf(task.dueOn) === year)
      .map(({ id, dueOn, text: words }) => ({
        id,
        on: dueOn ?? '',
        until: dueOn ?? today(),
        label: shortDate(dueOn ?? today()).slice(0, 5),
        words: withoutEmphasis(words),
      })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <Card title={text.coming}>
      {rows.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text.noComing}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, 4).map(({ id, until, label, words }) => (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1.25, py: 0.75 }}>
            <Typography sx={{ fontWeight: 600, minWidth: 44 }}>{label}</Typography>
            <Box sx={{ minWidth: 0 }}>
              <Typography title={words} sx={atMost(3)}>
                {words}
              </Typography>
              <Typography variant="caption" component="div">
                {text.left(daysBetween(today(), until))}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  )
}
