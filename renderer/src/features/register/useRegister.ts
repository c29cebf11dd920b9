import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { awardSearchKey, compareAwards } from '@shared/domain/award/rules'
import type { Award } from '@shared/domain/award/types'
import { useDatabase } from '@renderer/data/DatabaseContext'
import { readAllAwards, readAward, readAwardsOfYear, readAwardYears } from '@renderer/data/repositories/awards'

/** The years the register has, newest first; `undefined` while loading. */
export function useAwardYears(): readonly number[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readAwardYears(db), [db])
}

export type KeyedAward = { readonly award: Award; readonly key: string }

/** Awards of one year, or of all (`null`), in the register's order with their search keys: made once per reading, not per keystroke. */
export function useRegister(year: number | null | undefined): readonly KeyedAward[] | undefined {
  const db = useDatabase()
  const awards = useLiveQuery(() => (year === undefined ? undefined : year === null ? readAllAwards(db) : readAwardsOfYear(db, year)), [db, year])
  return useMemo(() => awards?.toSorted(compareAwards).map((award) => ({ award, key: awardSearchKey(award) })), [awards])
}

/** `undefined` while loading, `null` when there is none. */
export function useAward(id: string | undefined): Award | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (id === undefined ? null : ((await readAward(db, id)) ?? null)), [db, id])
}
