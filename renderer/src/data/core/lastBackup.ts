import type { AppDatabase } from './database'

/** When and with how many rows the last backup was saved, and that it was read back whole; `undefined` before the first. */
export type LastBackup = { readonly at: string; readonly rows: number; readonly fileName: string }
export const readLastBackup = async (db: AppDatabase): Promise<LastBackup | undefined> =>
  (await db.meta.get('lastBackup'))?.value as LastBackup | undefined
export const rememberBackup = (db: AppDatabase, backup: LastBackup): Promise<unknown> => db.meta.put({ key: 'lastBackup', value: backup })
