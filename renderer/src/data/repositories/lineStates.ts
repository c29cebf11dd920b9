import type { Award } from '@shared/domain/award/types'
import { settledLines } from '@shared/domain/case/papers'
import { lineStateOf, roundStanding, type LineState, type RoundPapers } from '@shared/domain/round/lineState'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import type { Ruling } from '@shared/domain/ruling/types'
import { grouped } from '@shared/lib/grouped'
import type { AppDatabase } from '../core/database'
import { readCase } from './cases'

/** The papers of each round. */
export const rulingsByRound = (rulings: readonly Ruling[]): ReadonlyMap<string, readonly Ruling[]> =>
  grouped(rulings, ({ roundId }) => [roundId])

/** The lines of a round that wait for no paper any more: signed, refused or withdrawn. */
export async function readSettledLines(db: AppDatabase, roundId: string): Promise<ReadonlySet<string>> {
  const awardCase = await readCase(db, roundId)
  return awardCase === undefined ? new Set() : settledLines(awardCase)
}

/** Lines of rounds with what decides about them. `awards`: of their subjects, void ones too. */
export type LinesAmongPapers = {
  readonly lines: readonly Nominee[]
  readonly rounds: readonly AwardRound[]
  readonly rulings: readonly Ruling[]
  readonly awards: readonly Award[]
}

const nothing: ReadonlySet<string> = new Set()

/**
 * What has become of each line, by its id (`domain/round/lineState`). What was signed holds the law of its day and is large: it is asked only of
 * rounds in which a line has neither an award nor a reason why not.
 */
export async function readLineStates(
  db: AppDatabase,
  { lines, rounds, rulings, awards }: LinesAmongPapers,
): Promise<ReadonlyMap<string, LineState>> {
  const known = new Map(rounds.map((round) => [round.id, round]))
  const papers = rulingsByRound(rulings)
  const given = new Set(awards.map(({ id }) => id))
  const waiting = new Set(lines.flatMap(({ id, roundId, withdrawnReason }) => (withdrawnReason !== null || given.has(id) ? [] : [roundId])))
  const own = [...waiting].map((id) => papers.get(id) ?? [])
  const sent = own.flatMap((list) => list.flatMap(({ id, kind, status }) => (kind === 'submissionUp' && status === 'issued' ? [id] : [])))
  const partly = own.flatMap((list) => (roundStanding(list) === 'partly' ? [list[0]?.roundId ?? ''] : []))
  const [signed, settled] = await Promise.all([
    db.signed.bulkGet(sent),
    Promise.all(partly.map(async (id) => [id, await readSettledLines(db, id)] as const)),
  ])
  const submitted = new Map(
    signed.flatMap((row) => (row === undefined ? [] : [[row.id, new Set(row.honoured.map(({ nomineeId }) => nomineeId))] as const])),
  )
  const done = new Map(settled)
  const bySubject = grouped(awards, ({ subjectId }) => [subjectId])
  const papersOf = (roundId: string): RoundPapers => ({
    rulings: papers.get(roundId) ?? [],
    submitted,
    settled: done.get(roundId) ?? nothing,
  })
  return new Map(
    lines.flatMap((line) => {
      const round = known.get(line.roundId)
      return round === undefined ? [] : [[line.id, lineStateOf(line, round, papersOf(line.roundId), bySubject.get(line.subjectId) ?? [])]]
    }),
  )
}
