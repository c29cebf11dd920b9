import { createContext, use, type ReactNode } from 'react'
import type { AppDatabase } from './database'

const DatabaseContext = createContext<AppDatabase | null>(null)

export function DatabaseProvider({ db, children }: { readonly db: AppDatabase; readonly children: ReactNode }) {
  return <DatabaseContext value={db}>{children}</DatabaseContext>
}

/** The database of the open profile. Throws outside the provider. */
export function useDatabase(): AppDatabase {
  const db = use(DatabaseContext)
  if (db === null) throw new Error('useDatabase outside DatabaseProvider')
  return db
}

/** The open database where there is one; `null` outside the provider, as on the walls before the data are open. */
export const useOpenDatabase = (): AppDatabase | null => use(DatabaseContext)
