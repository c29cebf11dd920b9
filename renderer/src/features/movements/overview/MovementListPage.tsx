import { useState } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { movementStateOn, nextReportDay, nextReview, phaseOn } from '@shared/domain/movement/rules'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { CalendarDate } from '@shared/lib/dates'
import type { MovementWithRounds } from '@renderer/data/repositories/movements'
import { today } from '@renderer/text/when'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { dayValue, tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Kbd } from '@renderer/ui/Kbd'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { NewMovementDialog } from './NewMovementDialog'
import { text } from '../text'
import { useMovementList } from '../useMovements'
import { useUnitWord } from '../useUnitWord'
import { addressOf, screens } from '@renderer/text/addresses'
import { useLeadOn } from '@renderer/ui/useLeadOn'

/** Where the movement stands, in words. */
export function presentText(movement: EmulationMovement, on: CalendarDate): string {
  const state = movementStateOn(movement, on)
  if (state !== 'running') return text.states[state]
  if (movement.schedule.phases.length === 0) return text.states.running
  return phaseOn(movement, on)?.title ?? text.betweenPhases
}

export function MovementListPage() {
  const unit = useUnitWord()
  const movements = useMovementList()
  const navigate = useNavigate()
  const leadOn = useLeadOn()
  const [isAdding, setAdding] = useState(false)
  useShortcut('ctrl+n', () => setAdding(true))
  const bringIn = (
    <Button variant="outlined" component={RouterLink} to={addressOf.planIn()}>
      {text.bringIn}
    </Button>
  )
  const add = (
    <Button variant="contained" onClick={() => setAdding(true)}>
      {text.add}{' '}
      <Box component="span" sx={{ ml: 1 }}>
        <Kbd>Ctrl N</Kbd>
      </Box>
    </Button>
  )
  return (
    <Box>
      <PageHeader
        title={text.title}
        facts={movements === undefined ? ' ' : text.listFacts(movements.length)}
        actions={
          movements !== undefined && movements.length > 0 ? (
            <>
              <ToExcel size="small" title={text.title} table={() => tableOfRows(text.title, movementColumns(today()), movements)} />
              <Button variant="outlined" component={RouterLink} to={screens.clusters}>
                {text.clusters}
              </Button>
              {bringIn}
              {add}
            </>
          ) : undefined
        }
      />
      {movements === undefined ? (
        <Loading />
      ) : movements.length === 0 ? (
        <Card>
          <EmptyState
            title={text.emptyTitle}
            text={text.emptyText(unit)}
            action={
              <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center' }}>
                {bringIn}
                {add}
              </Box>
            }
          />
        </Card>
      ) : (
        <MovementTable movements={movements} onOpen={(id) => void navigate(addressOf.movement(id))} />
      )}
      {isAdding && <NewMovementDialog onClose={() => setAdding(false)} onAdded={(id) => leadOn(addressOf.movementPlan(id))} />}
    </Box>
  )
}

const periodOf = (movement: EmulationMovement): string => movement.periodText || `${movement.fromYear} - ${movement.toYear}`
const doneIn = (rounds: MovementWithRounds['rounds']): ReadonlySet<string> => new Set(rounds.map((round) => round.phaseId ?? ''))
/** The table for a file. */
const movementColumns = (on: CalendarDate): readonly FileColumn<MovementWithRounds>[] => [
  [text.columns.name, 60, ({ movement }) => movement.name],
  [text.columns.period, 14, ({ movement }) => periodOf(movement)],
  [text.columns.present, 30, ({ movement }) => presentText(movement, on)],
  [
    text.columns.review,
    24,
    ({ movement, rounds }) => {
      const next = nextReview(movement, doneIn(rounds))
      return next === undefined ? null : text.review(next.kind, next.year)
    },
  ],
  [text.reportBefore, 16, ({ movement }) => dayValue(nextReportDay(movement, on)?.lateFrom)],
  [text.columns.rounds, 10, ({ rounds }) => rounds.length],
]

function MovementTable({
  movements,
  onOpen,
}: {
  readonly movements: readonly MovementWithRounds[]
  readonly onOpen: (id: string) => void
}) {
  const on = today()
  return (
    <Card flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          sx={{ '& th': { color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap' }, '& td': { verticalAlign: 'top', py: 1.25 } }}
        >
          <TableHead>
            <TableRow>
              {Object.values(text.columns).map((column) => (
                <TableCell key={column}>{column}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {movements.map(({ movement, rounds }) => (
              <TableRow
                key={movement.id}
                hover
                onClick={() => onOpen(movement.id)}
                sx={{ 'cursor': 'pointer', '&:last-child td': { borderBottom: 0 } }}
              >
                <TableCell sx={{ minWidth: 280 }}>
                  <Link
                    component={RouterLink}
                    to={addressOf.movement(movement.id)}
                    color="text.primary"
                    sx={{ fontWeight: 600 }}
                    onClick={(event) => event.stopPropagation()}
                  >
                    {movement.name}
                  </Link>
                  <Typography variant="caption" component="div">
                    {text.kinds[movement.kind]}
                  </Typography>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{periodOf(movement)}</TableCell>
                <TableCell>
                  <Present movement={movement} on={on} />
                </TableCell>
                <TableCell>
                  <NextReview movement={movement} doneIds={doneIn(rounds)} />
                </TableCell>
                <TableCell>
                  <Reports movement={movement} on={on} />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{text.rounds(rounds.length)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  )
}

function Present({ movement, on }: { readonly movement: EmulationMovement; readonly on: CalendarDate }) {
  const state = movementStateOn(movement, on)
  if (state !== 'running') return <StatusChip status="quiet" label={text.states[state]} />
  return (
    <>
      {presentText(movement, on)}
      <Typography variant="caption" component="div">
        {movement.schedule.phases.length === 0 ? text.noPhase : `${movement.schedule.phases.length} giai đoạn`}
      </Typography>
    </>
  )
}

function NextReview({ movement, doneIds }: { readonly movement: EmulationMovement; readonly doneIds: ReadonlySet<string> }) {
  const next = nextReview(movement, doneIds)
  if (next !== undefined) return <>{text.review(next.kind, next.year)}</>
  const isPlanned = movement.schedule.phases.some((phase) => phase.review !== null)
  return (
    <Typography variant="body2" color="text.secondary">
      {isPlanned ? text.allReviewed : text.noReview}
    </Typography>
  )
}

function Reports({ movement, on }: { readonly movement: EmulationMovement; readonly on: CalendarDate }) {
  const next = nextReportDay(movement, on)
  if (next === undefined)
    return (
      <Typography variant="body2" color="text.secondary">
        {movementStateOn(movement, on) === 'over' ? text.states.over : text.noReportDay}
      </Typography>
    )
  return (
    <>
      {text.reportDay(next.lateFrom)}
      <Box sx={{ mt: 0.25 }}>
        {next.daysLeft <= 30 ? (
          <StatusChip status="attention" label={text.reportLeft(next.daysLeft)} />
        ) : (
          <Typography variant="caption">{text.reportLeft(next.daysLeft)}</Typography>
        )}
      </Box>
    </>
  )
}
