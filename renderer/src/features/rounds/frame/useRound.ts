import { useLiveQuery } from 'dexie-react-hooks'
import { checkCase, type CheckFinding } from '@shared/checks/case/checkCase'
import { nextStepOf, type NextStep } from '@shared/checks/nextStep'
import type { AwardCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCaseAt, readCase } from '@renderer/data/repositories/cases'
import { readCheckContext } from '@renderer/data/repositories/nominees'
import { readRounds } from '@renderer/data/repositories/rounds'
import type { AwardRound } from '@shared/domain/round/types'

/** A round with everything its documents are made from. `seq`: the newest entry of the log it was read after. */
export type RoundCase = { readonly awardCase: AwardCase; readonly seq: number }

/** `undefined` while loading, `null` when the round (or the office) is missing. */
export function useRoundCase(roundId: string): RoundCase | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (await readCaseAt(db, roundId)) ?? null, [db, roundId])
}

export type RoundState = { readonly findings: readonly CheckFinding[]; readonly next: NextStep }

/** What the checks say and what is next, kept fresh; the case alone decides until the rest is read. */
export function useRoundState(awardCase: AwardCase | undefined): RoundState | undefined {
  const db = useDatabase()
  const known = useLiveQuery(async () => {
    if (awardCase === undefined) return undefined
    const findings = checkCase(awardCase, await readCheckContext(db, awardCase))
    return { findings, next: nextStepOf(awardCase, findings) }
  }, [db, awardCase])
  return known
}

export type ListedRound = { readonly round: AwardRound; readonly awardCase: AwardCase | undefined; readonly next: NextStep | undefined }

/** All rounds, the open ones with their next step. `undefined` while loading. */
export function useRoundList(): ListedRound[] | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => {
    const rounds = await readRounds(db)
    return Promise.all(
      rounds.map(async (round): Promise<ListedRound> => {
        const awardCase = await readCase(db, round.id)
        return { round, awardCase, next: awardCase === undefined ? undefined : nextStepOf(awardCase) }
      }),
    )
  }, [db])
}
