import { useLiveQuery } from 'dexie-react-hooks'
import type { Office } from '@shared/domain/office/types'
import type { LawBook } from '@shared/law/types'
import { useDatabase } from '../core/DatabaseContext'
import { readLawBook } from './law'
import { readOffice } from './office'

/** Live answers that many screens need; `undefined` while loading, `null` when there is none. */
export function useOffice(): Office | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (await readOffice(db)) ?? null, [db])
}

/** The law book in use, with the office's own corrections. */
export function useLawBook(): LawBook | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readLawBook(db), [db])
}
