import { useState } from 'react'
import { Link as RouterLink, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { workingDaysIn } from '@shared/domain/calendar/workingDays'
import { countStates, reportBoard, reportInQuestion, type BoardRow } from '@shared/domain/movement/board'
import { yearOfReport } from '@shared/domain/movement/lateDays'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ReportDay, UnitReport } from '@shared/domain/movement/work'
import { dayAfter, dayBefore } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { MovementWork } from '@renderer/data/repositories/movementWork'
import { addReportDays, missingReportDays } from '@renderer/data/repositories/reportDays'
import { addressOf, reportLetters } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { DropTarget } from '../forms/DropTarget'
import { ReceiveDialog } from '../forms/ReceiveDialog'
import { inHead, type HeadPlace } from '../inHead'
import { FormsMenu } from './FormsMenu'
import { BoardActions } from './BoardActions'
import { LetterDialog } from './LetterDialog'
import { BoardTable, groupOf, type BoardFilter } from './BoardTable'
import { AddReportDay, PeriodDialogs, type PeriodAsk } from './PeriodDialogs'
import { workText } from './text'
import { UnitPanel } from './UnitPanel'
import type { RowKey } from './UnitList'
import { useReceiveReports } from './useReceiveReports'
import { useReportFiles } from './useReportFiles'
import { useAct } from '@renderer/tools/acts/useAct'
import { useCalendarLines, useMovementWork } from './useWork'

const text = workText.reports

/** Units by report: who has sent, who is late, who is missing; what came is noted here, and who is missing is written to. */
export function ReportsTab({ movement, actions }: { readonly movement: EmulationMovement; readonly actions: HeadPlace }) {
  const work = useMovementWork(movement.id)
  if (work === undefined) return <Loading />
  if (work.days.length === 0) return <NoDays movement={movement} />
  if (work.participants.length === 0)
    return (
      <Card>
        <EmptyState
          title={text.noUnits}
          text=""
          action={
            <Button variant="contained" component={RouterLink} to={addressOf.movementUnits(movement.id)}>
              {text.toUnits}
            </Button>
          }
        />
      </Card>
    )
  return <Board movement={movement} work={work} actions={actions} />
}

function NoDays({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const act = useAct()
  const [isAdding, setAdding] = useState(false)
  const planned = missingReportDays(movement, [])
  return (
    <Card>
      <EmptyState
        title={text.emptyTitle}
        text={planned.length > 0 ? text.emptyPlanned : text.emptyText}
        action={
          planned.length > 0 ? (
            <Button variant="contained" onClick={() => void act(addReportDays(db, planned, text.acts.years))}>
              {text.addYears(planned.length)}
            </Button>
          ) : (
            <Button variant="contained" onClick={() => setAdding(true)}>
              {text.addDay}
            </Button>
          )
        }
      />
      {isAdding && <AddReportDay movement={movement} onClose={() => setAdding(false)} />}
    </Card>
  )
}

/** There is at least one: a board without any is not drawn. */
const questioned = (days: readonly ReportDay[]): ReportDay => reportInQuestion(days, today()) ?? days[0]!

/** The reports right before and right behind of the same year: what stands beside the one in question. */
const daysBeside = (days: readonly ReportDay[], day: ReportDay): ReportDay[] => {
  const ofYear = days.filter((one) => yearOfReport(one) === yearOfReport(day))
  const at = ofYear.findIndex(({ id }) => id === day.id)
  return [ofYear[at - 1], ofYear[at + 1]].filter((one): one is ReportDay => one !== undefined)
}

type BoardProps = { readonly movement: EmulationMovement; readonly work: MovementWork; readonly actions: HeadPlace }
function Board({ movement, work, actions }: BoardProps) {
  const [params, setParams] = useSearchParams()
  const dayId = params.get('ky')
  const day = work.days.find(({ id }) => id === dayId) ?? questioned(work.days)
  const setDay = (id: string): void => setParams({ ky: id }, { replace: true })
  const [filter, setFilter] = useState<BoardFilter>('all')
  const [chosen, setChosen] = useState<string | null>(null)
  const [period, setPeriod] = useState<PeriodAsk | null>(null)
  const asksFor = (['remind', 'request'] as const).find((mode) => reportLetters[mode] === params.get('cong-van')) ?? null
  const [letter, setLetter] = useState(asksFor)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<{ readonly ask: UnitReport['state']; readonly no: number } | null>(null)
  const files = useReportFiles(work.reports)
  const rows = reportBoard([day], work.participants, work.subjects, work.reports, today())
  const counts = countStates(rows, day.id)
  const beside = daysBeside(work.days, day)
  const besideRows = new Map(
    reportBoard(beside, work.participants, work.subjects, work.reports, today()).map(({ subjectId, cells }) => [subjectId, cells]),
  )
  const calendar = useCalendarLines()
  const working = day.lateFrom > today() ? workingDaysIn(calendar, dayAfter(today()), dayBefore(day.lateFrom)) : null
  const units = [...work.subjects.values()]
  const picked = rows
    .filter(({ subjectId, cells }) => ticked.has(subjectId) && groupOf(cells[0]!) === 'missing')
    .map(({ subjectId }) => subjectId)
  const toRemind = picked.length > 0 ? new Set(picked) : undefined
  const choose = (id: string | null): void => {
    setAsked(null)
    setChosen(id)
  }
  const onKey = (id: string, key: RowKey): void => {
    setChosen(id)
    const report = rows.find(({ subjectId }) => subjectId === id)?.cells[0]?.report ?? null
    if (key === 'Enter') return void (report === null ? files.say() : files.open(report.id))
    if (key === 'Delete' && report?.state !== 'received') return
    setAsked({ ask: key === 'Insert' ? 'received' : 'returned', no: (asked?.no ?? 0) + 1 })
  }
  const receive = useReceiveReports({ movement, day, participants: work.participants, units })
  const groupOfRow = (row: BoardRow) => groupOf(row.cells[0]!)
  const options = [
    { value: 'all' as const, label: text.all, count: rows.length },
    ...(Object.keys(text.chips) as Exclude<BoardFilter, 'all'>[])
      .map((value) => ({ value, label: text.chips[value], count: rows.filter((row) => groupOfRow(row) === value).length }))
      .filter(({ count }) => count > 0),
  ]
  const shown = rows.filter((row) => filter === 'all' || groupOfRow(row) === filter)
  return (
    <DropTarget onFiles={receive.open}>
      {inHead(
        actions,
        <BoardActions movement={movement} counts={counts} toRemind={toRemind?.size ?? counts.missing} onLetter={setLetter} />,
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) 256px', lg: 'minmax(0, 1fr) 320px' },
          gap: 1.5,
          height: '100%',
          minHeight: 0,
        }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, gap: 1.25 }}>
          <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField
              select
              value={day.id}
              onChange={(event) => setDay(event.target.value)}
              sx={{ width: { xs: 190, lg: 240 } }}
              slotProps={{ htmlInput: { 'aria-label': text.period } }}
            >
              {work.days.map(({ id, title }) => (
                <MenuItem key={id} value={id}>
                  {title}
                </MenuItem>
              ))}
            </TextField>
            <FilterChips label={text.stands} options={options} value={filter} onChange={setFilter} />
            {/* Where chips take the room, both go to the next line together. */}
            <Box sx={{ display: 'flex', gap: 1.25, ml: 'auto' }}>
              <Button sx={{ display: { xs: 'none', lg: 'inline-flex' } }} onClick={() => setPeriod('add')}>
                {text.addDay}
              </Button>
              <FormsMenu
                movement={movement}
                day={day}
                participants={work.participants}
                units={units}
                onPick={() => void receive.pick()}
                onPeriod={setPeriod}
                missing={missingReportDays(movement, work.days)}
              />
            </Box>
          </Box>
          <BoardTable
            rows={shown}
            chosen={chosen}
            onChoose={choose}
            ticks={{ ticked, onTick: setTicked }}
            onKey={onKey}
            withFile={files.owners}
            foot={text.foot(counts.owed, counts.onTime + counts.late)}
            day={day}
            beside={beside}
            besideRows={besideRows}
          />
        </Box>
        <Box sx={{ minHeight: 0, overflow: 'auto', display: 'grid', gridAutoRows: 'max-content', gap: 1.5, alignContent: 'start' }}>
          <Typography variant="caption" component="p" sx={{ m: 0 }}>
            {text.meaning(dayBefore(day.lateFrom), day.lateFrom)}
            {working !== null && ` ${text.workingLeft(working.days, working.isWhole)}.`}
          </Typography>
          <Typography variant="caption" component="p" sx={{ m: 0 }}>
            {text.keys}
          </Typography>
          <UnitPanel
            key={`${day.id}/${chosen ?? ''}/${asked?.no ?? 0}`}
            ask={asked?.ask ?? null}
            movement={movement}
            day={day}
            participants={work.participants}
            row={rows.find(({ subjectId }) => subjectId === chosen)}
          />
        </Box>
        {period !== null && <PeriodDialogs ask={period} movement={movement} day={day} onClose={() => setPeriod(null)} />}
        {letter !== null && (
          <LetterDialog
            movement={movement}
            day={day}
            rows={rows}
            mode={letter}
            only={letter === 'remind' ? toRemind : undefined}
            onClose={() => {
              setLetter(null)
              if (asksFor !== null) setDay(day.id)
            }}
          />
        )}
      </Box>
      {receive.forms.length > 0 && <ReceiveDialog forms={receive.forms} units={units} onTake={receive.take} onClose={receive.close} />}
    </DropTarget>
  )
}
