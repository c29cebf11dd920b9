import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { needsOf, type PaperNeed, type UnreadLetters } from '@shared/checks/needs/needs'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { yearOf } from '@shared/lib/dates'
import type { UnreadField } from '@shared/checks/needs/words'
import { today } from '@renderer/text/when'
import { lettersPlace, readLetters, useLetters } from '@renderer/ui/letters'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { AppDatabase } from '@renderer/data/core/database'
import { readCase } from '@renderer/data/repositories/cases'
import { readStateNow } from '@renderer/data/repositories/casesNow'
import { countUnsaved } from '@renderer/data/repositories/draftLines'
import type { RoundState } from './useRound'

/** The paper that the work is about: the first open one that somebody stands in, else the first decision. */
export const usualRuling = (awardCase: AwardCase, rulings: readonly Ruling[]): Ruling | undefined =>
  rulings.find((ruling) => ruling.status === 'draft' && (isAmending(ruling.kind) || honoreesOf(paperOf(awardCase, ruling)).length > 0)) ??
  rulings.find(({ kind, status }) => kind === 'decision' && status === 'draft') ??
  rulings.find(({ kind }) => kind === 'decision') ??
  rulings[0]

const unreadFields: readonly UnreadField[] = ['number', 'issuedOn', 'submission.number', 'submission.issuedOn', 'amendments']
/** The letters that stand in the fields of these rulings and cannot be stored. */
const unreadIn = (rulings: readonly Ruling[], letters: ReadonlyMap<string, string>): UnreadLetters[] =>
  letters.size === 0
    ? []
    : rulings.flatMap(({ id, status }) =>
        unreadFields.flatMap((field) => {
          const typed = status === 'draft' ? letters.get(lettersPlace('ruling', id, field)) : undefined
          return typed === undefined ? [] : [{ rulingId: id, field, letters: typed }]
        }),
      )

const nothing: readonly PaperNeed[] = []
const allSaved = { lines: 0, cells: 0 }

/** What the papers of a ruling still need, fresh after every act; of the usual ruling where none is named. Empty while loading. */
export function useNeeds(awardCase: AwardCase, state: RoundState | undefined, ruling?: Ruling): readonly PaperNeed[] {
  const db = useDatabase()
  const { id, openedOn } = awardCase.round
  const unsaved = useLiveQuery(() => countUnsaved(db, id, yearOf(openedOn)), [db, id, openedOn]) ?? allSaved
  const letters = useLetters()
  const context = state?.context
  return useMemo(() => {
    const about =
      ruling ??
      usualRuling(
        awardCase,
        awardCase.rulings.filter(({ kind }) => kind !== 'submissionRoom'),
      )
    if (about === undefined || context === undefined) return nothing
    return needsOf(awardCase, about, context, { unsaved, unread: unreadIn(awardCase.rulings, letters), today: today() })
  }, [awardCase, context, ruling, unsaved, letters])
}

/** The same of the case as stored: a field that was left a moment ago is still being stored, and reading waits for it. `undefined`: gone. */
export async function readNeeds(db: AppDatabase, roundId: string, rulingId: string): Promise<readonly PaperNeed[] | undefined> {
  const stored = await readCase(db, roundId)
  const ruling = stored?.rulings.find(({ id }) => id === rulingId)
  if (stored === undefined || ruling === undefined) return undefined
  const unsavedNow = countUnsaved(db, roundId, yearOf(stored.round.openedOn))
  const [state, unsaved] = await Promise.all([readStateNow(db, roundId), unsavedNow])
  return state === undefined
    ? undefined
    : needsOf(stored, ruling, state.context, { unsaved, unread: unreadIn(stored.rulings, readLetters()), today: today() })
}
