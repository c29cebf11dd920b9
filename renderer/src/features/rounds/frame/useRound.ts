import { useLiveQuery } from 'dexie-react-hooks'
import type { NextStep } from '@shared/checks/nextStep'
import type { AwardCase } from '@shared/domain/case/types'
import type { AwardRound } from '@shared/domain/round/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { RoundState } from '@renderer/data/repositories/cases'
import { readCaseAt, readCaseNow, readStateNow, type CaseAt } from '@renderer/data/repositories/casesNow'
import { readRounds } from '@renderer/data/repositories/rounds'

export type { RoundState } from '@renderer/data/repositories/cases'

/** A round with everything its documents are made from, and the lines of its list that are not right yet. */
export type RoundCase = CaseAt

/** `undefined` while loading, `null` when the round (or the office) is missing. */
export function useRoundCase(roundId: string): RoundCase | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (await readCaseAt(db, roundId)) ?? null, [db, roundId])
}

/** What the judge says and what is next, kept fresh; nothing while `isAsked` is not so. */
export function useRoundState(roundId: string, isAsked = true): RoundState | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (isAsked ? readStateNow(db, roundId) : undefined), [db, roundId, isAsked])
}

export type ListedRound = {
  readonly round: AwardRound
  readonly awardCase: AwardCase | undefined
  readonly next: NextStep | undefined
  readonly isDone: boolean
}

/** All rounds, the open ones with their next step. `undefined` while loading. */
export function useRoundList(): ListedRound[] | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => {
    const rounds = await readRounds(db)
    return Promise.all(
      rounds.map(async (round): Promise<ListedRound> => {
        const awardCase = (await readCaseNow(db, round.id))?.awardCase
        const state = awardCase === undefined ? undefined : await readStateNow(db, round.id)
        return { round, awardCase, next: state?.next, isDone: state?.isDone ?? false }
      }),
    )
  }, [db])
}
