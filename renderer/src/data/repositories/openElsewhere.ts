import type { CaseContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import { roundStanding } from '@shared/domain/round/lineState'
import type { Nominee } from '@shared/domain/round/types'
import type { Ruling } from '@shared/domain/ruling/types'
import type { AppDatabase } from '../core/database'
import { isWholeCheaper, readManyBy } from '../core/readMany'
import { readSettledLines, rulingsByRound } from './lineStates'

/** How far each round's papers are. */
const standingBy = (rulings: readonly Ruling[]): ((roundId: string) => ReturnType<typeof roundStanding>) => {
  const byRound = rulingsByRound(rulings)
  return (roundId) => roundStanding(byRound.get(roundId) ?? [])
}

type Elsewhere = { readonly lines: readonly Nominee[]; readonly standingOf: ReturnType<typeof standingBy> }
/** The lines of those subjects in other rounds: by their records, or round by round where there are thousands of them. */
async function readLines(db: AppDatabase, roundId: string, ids: readonly string[]): Promise<Elsewhere> {
  if (!(await isWholeCheaper(db.nominees, ids.length))) {
    const lines = (await readManyBy(db.nominees, 'subjectId', ids)).filter((line) => line.roundId !== roundId)
    const roundIds = [...new Set(lines.map((line) => line.roundId))]
    return { lines, standingOf: standingBy(await db.rulings.where('roundId').anyOf(roundIds).toArray()) }
  }
  const [rounds, rulings] = await Promise.all([db.rounds.toCollection().primaryKeys() as Promise<string[]>, db.rulings.toArray()])
  const standingOf = standingBy(rulings)
  const open = rounds.filter((id) => id !== roundId && standingOf(id) !== 'closed')
  const wanted = new Set(ids)
  return { lines: (await readManyBy(db.nominees, 'roundId', open)).filter(({ subjectId }) => wanted.has(subjectId)), standingOf }
}

/** Lines of the subjects in other rounds that are still open: of a round with one paper issued, those that wait for another. */
export async function readOpenElsewhere(db: AppDatabase, { round, nominees }: AwardCase): Promise<CaseContext['openElsewhere']> {
  const ids = [...new Set(nominees.map(({ subject }) => subject.id))]
  const { lines, standingOf } = await readLines(db, round.id, ids)
  const others = lines.filter((line) => line.withdrawnReason === null && standingOf(line.roundId) !== 'closed')
  const roundIds = [...new Set(others.map((line) => line.roundId))]
  const partly = roundIds.filter((id) => standingOf(id) === 'partly')
  const [rounds, settled] = await Promise.all([db.rounds.bulkGet(roundIds), Promise.all(partly.map((id) => readSettledLines(db, id)))])
  const known = new Map(rounds.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))
  const done = new Map(partly.map((id, index) => [id, settled[index]]))
  return others
    .filter(({ id, roundId }) => done.get(roundId)?.has(id) !== true)
    .map((line) => ({
      subjectId: line.subjectId,
      roundName: known.get(line.roundId)?.name ?? '',
      movementId: known.get(line.roundId)?.movementId ?? null,
    }))
}
