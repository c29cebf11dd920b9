import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { awardSearchKey, compareAwards } from '@shared/domain/award/rules'
import type { Award } from '@shared/domain/award/types'
import { oncePer } from '@shared/lib/once'
import { matchesFolded } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAllAwards, readAward, readAwardsOfYear, readAwardYears } from '@renderer/data/repositories/awards'

/** The years the register has, newest first; `undefined` while loading. */
export function useAwardYears(): readonly number[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readAwardYears(db), [db])
}

/** Awards of one year, or of all (`null`), in the register's order; `undefined` while loading. */
export function useRegister(year: number | null | undefined): readonly Award[] | undefined {
  const db = useDatabase()
  const awards = useLiveQuery(
    () => (year === undefined ? undefined : year === null ? readAllAwards(db) : readAwardsOfYear(db, year)),
    [db, year],
  )
  return useMemo(() => awards?.toSorted(compareAwards), [awards])
}

/** Made at the first letter, so that opening the register does not wait; kept, since quick typing throws half-done drawing away. */
const keyOf = oncePer(awardSearchKey)

/** The awards that a query finds. */
export function useFoundAwards(awards: readonly Award[] | undefined, folded: string): readonly Award[] {
  return useMemo(
    () => (folded === '' ? (awards ?? []) : (awards ?? []).filter((award) => matchesFolded(keyOf(award), folded))),
    [awards, folded],
  )
}

/** `undefined` while loading, `null` when there is none. */
export function useAward(id: string | undefined): Award | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (id === undefined ? null : ((await readAward(db, id)) ?? null)), [db, id])
}
