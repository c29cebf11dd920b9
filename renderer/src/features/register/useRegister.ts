import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { awardSearchKey, compareAwards } from '@shared/domain/award/rules'
import type { Award } from '@shared/domain/award/types'
import { matchesFolded } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/DatabaseContext'
import { readAllAwards, readAward, readAwardsOfYear, readAwardYears } from '@renderer/data/repositories/awards'

/** The years the register has, newest first; `undefined` while loading. */
export function useAwardYears(): readonly number[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readAwardYears(db), [db])
}

/** Awards of one year, or of all (`null`), in the register's order; `undefined` while loading. */
export function useRegister(year: number | null | undefined): readonly Award[] | undefined {
  const db = useDatabase()
  const awards = useLiveQuery(() => (year === undefined ? undefined : year === null ? readAllAwards(db) : readAwardsOfYear(db, year)), [db, year])
  return useMemo(() => awards?.toSorted(compareAwards), [awards])
}

/** The awards that a query finds. Keys are made at the first letter and kept, so opening the register does not wait for them. */
export function useFoundAwards(awards: readonly Award[] | undefined, folded: string): readonly Award[] {
  const isAsked = folded !== ''
  const keyed = useMemo(() => (isAsked ? (awards ?? []).map((award) => ({ award, key: awardSearchKey(award) })) : []), [awards, isAsked])
  return useMemo(() => (isAsked ? keyed.filter(({ key }) => matchesFolded(key, folded)).map(({ award }) => award) : (awards ?? [])), [awards, keyed, folded, isAsked])
}

/** `undefined` while loading, `null` when there is none. */
export function useAward(id: string | undefined): Award | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (id === undefined ? null : ((await readAward(db, id)) ?? null)), [db, id])
}
