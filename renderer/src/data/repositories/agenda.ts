import { simplifiedDue } from '@shared/checks/case/ruling'
import { waitsAbove, type NextStep } from '@shared/checks/nextStep'
import type { AgendaFacts, MovementOwed, RoundFacts } from '@shared/domain/agenda/rules'
import { calendarLines } from '@shared/domain/calendar/marks'
import type { Award } from '@shared/domain/award/types'
import { reportBoard, stillOwed } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isTaskOpen } from '@shared/domain/movement/work'
import type { AwardRound } from '@shared/domain/round/types'
import { seedCalendar } from '@shared/law/seed/calendar'
import type { CalendarDate } from '@shared/lib/dates'
import { readLastBackup } from '../core/lastBackup'
import type { AppDatabase } from '../core/database'
import { readCalendarLines } from './calendar'
import { readCaseNow, readStateNow } from './casesNow'
import { readLawBook } from './law'
import { readMovementWork } from './movementWork'
import { listTasks } from './tasks'
import { readOffice } from './office'
import { readRoundFacts } from './roundFacts'
import { readScoresOwed } from './scoring'

/** Everything the list of due things is reckoned from. `dayOf` turns an instant into the PC's calendar day. */
export async function readAgendaFacts(
  db: AppDatabase,
  today: CalendarDate,
  dayOf: (instant: string) => CalendarDate,
): Promise<AgendaFacts> {
  const [office, movements, rounds, firstSubject, backup, councils] = await Promise.all([
    readOffice(db),
    db.movements.toArray(),
    readRoundFacts(db),
    db.subjects.toCollection().first(),
    readLastBackup(db),
    db.councils.filter((council) => council.members.length > 0).count(),
  ])
  return {
    today,
    office: office ?? null,
    movements,
    rounds: await withDecideBy(db, rounds, today),
    owed: await readOwed(db, movements, today),
    calendar: calendarLines(seedCalendar, await db.calendarRows.toArray()).lines,
    hasCouncil: councils > 0,
    subjectCount: firstSubject === undefined ? 0 : 1,
    backedUpOn: backup === undefined ? null : dayOf(backup.at),
  }
}

/** The last day for the decision of each simplified procedure that is open: few at a time, so their lists are read. */
async function withDecideBy(db: AppDatabase, rounds: readonly RoundFacts[], today: CalendarDate): Promise<RoundFacts[]> {
  const open = rounds.filter(({ round, isDone }) => !isDone && round.procedure === 'simplified').map(({ round }) => round.id)
  if (open.length === 0) return [...rounds]
  const [law, nominees, calendar] = await Promise.all([
    readLawBook(db),
    db.nominees.where('roundId').anyOf(open).toArray(),
    readCalendarLines(db),
  ])
  return rounds.map((facts) => {
    const own = nominees.filter(({ roundId, withdrawnReason }) => roundId === facts.round.id && withdrawnReason === null)
    return open.includes(facts.round.id) && own.length > 0
      ? { ...facts, decideBy: simplifiedDue(facts.round, own, law, today, calendar) }
      : facts
  })
}

/** What units and rooms still owe in each movement. */
async function readOwed(
  db: AppDatabase,
  movements: readonly EmulationMovement[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, MovementOwed>> {
  const all = await Promise.all(
    movements.map(async ({ id }): Promise<readonly [string, MovementOwed]> => {
      const [{ days, participants, subjects, reports }, tasks, scores] = await Promise.all([
        readMovementWork(db, id),
        listTasks(db, id),
        readScoresOwed(db, id),
      ])
      const rows = reportBoard(days, participants, subjects, reports, today)
      const owed = participants.length === 0 ? [] : days
      return [
        id,
        {
          reports: owed.map((day) => ({ id: day.id, title: day.title, lateFrom: day.lateFrom, owed: stillOwed(rows, day) })),
          tasks: tasks.filter(isTaskOpen),
          scores,
        },
      ]
    }),
  )
  return new Map(all)
}

export type OpenRoundState = { readonly round: AwardRound; readonly nominees: number; readonly next: NextStep }

export const countOpenRounds = async (db: AppDatabase): Promise<number> => (await readRoundFacts(db)).filter(({ isDone }) => !isDone).length

/** The rounds in which somebody is not settled yet, here or by the level above, oldest first, each with its next step. */
export async function readOpenRounds(db: AppDatabase): Promise<OpenRoundState[]> {
  const rounds = (await db.rounds.toArray()).toSorted((a, b) => (a.openedOn < b.openedOn ? -1 : 1))
  const states = await Promise.all(
    rounds.map(async (round): Promise<OpenRoundState[]> => {
      const awardCase = (await readCaseNow(db, round.id))?.awardCase
      const state = await readStateNow(db, round.id)
      if (awardCase === undefined || state === undefined) return []
      const { isDone, next } = state
      return isDone && !waitsAbove(awardCase)
        ? []
        : [{ round, nominees: awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null).length, next }]
    }),
  )
  return states.flat()
}

export type YearAwards = {
  readonly byForm: readonly { readonly name: string; readonly count: number }[]
  readonly byKind: Record<Award['subjectKind'], number>
  readonly total: number
  readonly prizeVnd: number
}

/** This year's valid lines of the register, counted by award and by kind of subject. */
export async function readYearAwards(db: AppDatabase, year: number): Promise<YearAwards> {
  const awards = (await db.awards.where('decidedOn').between(`${year}-01-01`, `${year}-12-31`, true, true).toArray()).filter(
    (award) => award.voided === null,
  )
  const byForm = new Map<string, number>()
  const byKind = { person: 0, collective: 0, household: 0 }
  for (const award of awards) {
    byForm.set(award.awardName, (byForm.get(award.awardName) ?? 0) + 1)
    byKind[award.subjectKind] += 1
  }
  return {
    byForm: [...byForm].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count),
    byKind,
    total: awards.length,
    prizeVnd: awards.reduce((sum, award) => sum + award.prizeVnd, 0),
  }
}

/** What the commune's own decisions of a year give in prizes so far, in đồng. */
export async function readDecidedPrizes(db: AppDatabase, year: number): Promise<number> {
  const awards = await db.awards.where('decidedOn').between(`${year}-01-01`, `${year}-12-31`, true, true).toArray()
  return awards.reduce((sum, { voided, level, prizeVnd }) => (voided === null && level === 'commune' ? sum + prizeVnd : sum), 0)
}
