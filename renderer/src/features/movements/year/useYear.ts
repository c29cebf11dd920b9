import { useLiveQuery } from 'dexie-react-hooks'
import { countStates, reportBoard } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { yearOfReport } from '@shared/domain/movement/lateDays'
import { ownReportOf, yearStep, type YearStep } from '@shared/domain/movement/yearView'
import type { ReportDay, Task } from '@shared/domain/movement/work'
import { awardYear, registrationBoard } from '@shared/domain/registration/rules'
import { scoreBoard } from '@shared/domain/scoring/board'
import { presentTable } from '@shared/domain/scoring/tables'
import type { CalendarDate } from '@shared/lib/dates'
import { readScoring, type Scoring } from '@renderer/data/repositories/scoring'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listExemplars, listPapers } from '@renderer/data/repositories/movementPapers'
import { listMovementRounds } from '@renderer/data/repositories/movements'
import { readMovementWork } from '@renderer/data/repositories/movementWork'
import { missingReportDays } from '@renderer/data/repositories/reportDays'
import { listTasks } from '@renderer/data/repositories/tasks'
import { listRegistrations } from '@renderer/data/repositories/registrations'
import { today } from '@renderer/text/when'

export type YearNow = {
  /** The report that the year ends in. */
  readonly day: ReportDay | null
  /** The reporting days of the year, with those that the plan names and no row stands for yet. */
  readonly days: readonly ReportDay[]
  /** The first late day that the plan names, where no row stands for it yet. */
  readonly plannedOn: CalendarDate | null
  readonly counts: ReturnType<typeof countStates>
  readonly registered: number
  readonly owing: number
  /** The first and the last day on which registrations of the year came. */
  readonly registeredFrom: string | null
  readonly registeredTo: string | null
  readonly tasks: readonly Task[]
  /** What the units were scored by, all groups together; `null` before any criteria are locked. `on`: the last day for it, else the day it began. */
  readonly scores: {
    readonly on: CalendarDate
    readonly isDue: boolean
    readonly counted: number
    readonly approved: number
    readonly scored: number
    readonly open: number
  } | null
  readonly awards: number
  readonly exemplars: number
  readonly step: YearStep
}
const noCounts = { onTime: 0, late: 0, missing: 0, waiting: 0, exempt: 0, ended: 0, owed: 0 }

/** The scoring of a year over all its groups, by the newest version of each. */
function scoresOf({ tables, participants, subjects, sheets }: Scoring, movement: EmulationMovement, year: number): YearNow['scores'] {
  const present = movement.criteriaGroups
    .flatMap(({ id }) => presentTable(tables, id, year) ?? [])
    .filter(({ frozenOn }) => frozenOn !== null)
  const boards = present.map((table) => scoreBoard(table, participants, subjects, sheets))
  const sum = (count: (board: (typeof boards)[number]) => number): number => boards.reduce((total, board) => total + count(board), 0)
  const on = present
    .map(({ dueOn, frozenOn }) => dueOn ?? frozenOn ?? '')
    .toSorted()
    .at(-1)
  if (on === undefined) return null
  return {
    on,
    isDue: present.some(({ dueOn }) => dueOn !== null),
    counted: sum(({ counted }) => counted),
    approved: sum(({ approved }) => approved),
    scored: sum(({ scored }) => scored),
    open: sum(({ partial, unscored }) => partial + unscored),
  }
}

/** Everything of one year of a movement; `undefined` while loading. */
export function useYear(movement: EmulationMovement, year: number): YearNow | undefined {
  const db = useDatabase()
  return useLiveQuery(async (): Promise<YearNow> => {
    const [work, rows, tasks, exemplars, papers, rounds, scoring, awards] = await Promise.all([
      readMovementWork(db, movement.id),
      listRegistrations(db, movement.id),
      listTasks(db, movement.id),
      listExemplars(db, movement.id),
      listPapers(db, movement.id),
      listMovementRounds(db, movement.id),
      readScoring(db, movement.id),
      db.awards
        .where('decidedOn')
        .between(`${year}-01-01`, `${year + 1}-12-31`, true, true)
        .toArray(),
    ])
    const days = work.days.filter((one) => yearOfReport(one) === year)
    const planned = missingReportDays(movement, work.days)
      .filter((one) => yearOfReport(one) === year)
      .map((row): ReportDay => ({ id: `planned ${row.lateFrom}`, ...row }))
    const board = reportBoard(days, work.participants, work.subjects, work.reports, today())
    const reports = days.map((day) => ({ day, counts: countStates(board, day.id) }))
    const { day = null, counts = noCounts } = ownReportOf(reports) ?? {}
    const own = rows.filter((row) => row.year === year)
    const units = registrationBoard(work.participants, work.subjects, own, year)
    const registered = units.filter(({ state }) => state === 'received' || state === 'partly').length
    const scores = scoresOf(scoring, movement, year)
    const received = own.map(({ receivedOn }) => receivedOn).toSorted()
    return {
      day,
      days: [...days, ...planned],
      plannedOn: planned.at(-1)?.lateFrom ?? null,
      counts,
      registered,
      owing: units.filter(({ state }) => state !== 'ended').length,
      registeredFrom: received[0] ?? null,
      registeredTo: received.at(-1) ?? null,
      tasks,
      scores,
      awards: awards.filter((award) => award.movementId === movement.id && award.voided === null && awardYear(award) === year).length,
      exemplars: exemplars.filter((exemplar) => exemplar.year === year).length,
      step: yearStep({
        movement,
        year,
        today: today(),
        units: work.participants.length,
        registered,
        reports: reports.map(({ day: one, counts: { missing, waiting, onTime, late } }) => ({
          day: one,
          missing,
          waiting,
          sent: onTime + late,
        })),
        tasks,
        toApprove: scores?.scored ?? 0,
        hasReport: papers.some((paper) => paper.kind === 'yearReport' && paper.year === year),
        openedPhaseIds: new Set(rounds.flatMap(({ phaseId }) => (phaseId === null ? [] : [phaseId]))),
      }),
    }
  }, [db, movement, year])
}
