import type { AppDatabase } from '../database'

/** The last backup made of this profile: when, how many rows, and whether the file was read back and compared. */
export type LastBackup = { readonly at: string; readonly rows: number; readonly verified: boolean; readonly fileName: string }
const lastBackupKey = 'lastBackup'

/** `undefined` when this profile was never backed up. */
export const readLastBackup = async (db: AppDatabase): Promise<LastBackup | undefined> => (await db.meta.get(lastBackupKey))?.value as LastBackup | undefined

/** A fact about the database, not part of its log: an undo must not forget a backup. */
export const noteBackup = (db: AppDatabase, backup: LastBackup): Promise<unknown> => db.meta.put({ key: lastBackupKey, value: backup })
