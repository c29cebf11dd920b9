import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '@renderer/data/core/database'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addProposals, openFilledRound, readRoundsToFill, type Proposal, type RoundToFill } from '@renderer/data/repositories/eligible'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { proposalsText as text } from './text'

/** Stands for a round that is opened with what is put into it. */
export const freshRound = 'new'

type Added = { readonly id: string; readonly added: number; readonly present: number }

async function putInto(db: AppDatabase, id: string, proposals: readonly Proposal[]): Promise<Result<Added>> {
  const result = await addProposals(db, id, proposals)
  return result.ok ? { ok: true, value: { id, ...result.value } } : result
}

/** A new round of the year with its lines is one act: one undo takes both back. */
async function openYear(db: AppDatabase, year: number, proposals: readonly Proposal[]): Promise<Result<Added>> {
  const period = { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` } as const
  const open = { name: text.roundName(year), type: 'merit', movement: null, reviewKind: null, phaseId: null, merit: '' } as const
  const result = await openFilledRound(db, { ...open, ...period, today: today() }, proposals)
  return result.ok ? { ok: true, value: { id: result.value, added: proposals.length, present: 0 } } : result
}

/** Which round takes proposals, and the act that puts them there. `rounds` is `undefined` while loading. */
export function useRoundChoice(
  year: number,
  /** The round that is chosen at first among the open ones; a new one where none is. */
  usual: (rounds: readonly RoundToFill[]) => RoundToFill | undefined,
) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const rounds = useLiveQuery(() => readRoundsToFill(db), [db])
  const [chosen, choose] = useState<string | null>(null)
  const roundId = chosen ?? usual(rounds ?? [])?.round.id ?? freshRound
  /** Gives the round that took them; `null` where it was refused, and says so. */
  const add = async (proposals: readonly Proposal[]): Promise<string | null> => {
    const result = roundId === freshRound ? await openYear(db, year, proposals) : await putInto(db, roundId, proposals)
    if (!result.ok) {
      fail(result.error)
      return null
    }
    say(text.added(result.value.added, result.value.present))
    return result.value.id
  }
  return { rounds, roundId, choose, add }
}
