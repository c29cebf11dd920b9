import Dexie, { type EntityTable } from 'dexie'
import { err, ok, type Result } from '@shared/lib/result'
import { backupLines } from './backup/write'
import { AppDatabase } from './database'
import { schemaVersion } from './migrations'

/** Two worlds that never mix: the office's own data, and the practice data that may be thrown away. */
export const profiles = ['real', 'practice'] as const
export type Profile = (typeof profiles)[number]

/** Which database holds a profile, and the schema it was last written with: read before Dexie opens it. */
type ProfileRow = { readonly profile: Profile; readonly databaseName: string; readonly schemaVersion: number; readonly previousDatabaseName: string | null }
/** The copy made before a migration, as the lines of a backup. */
type SafetyRow = { readonly profile: Profile; readonly schemaVersion: number; readonly lines: Blob }
type SettingRow = { readonly key: string; readonly value: unknown }

class Registry extends Dexie {
  declare readonly profiles: EntityTable<ProfileRow, 'profile'>
  declare readonly safety: EntityTable<SafetyRow, 'profile'>
  declare readonly settings: EntityTable<SettingRow, 'key'>

  constructor() {
    super('so-vang-registry', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ profiles: 'profile', safety: 'profile', settings: 'key' })
  }
}

const registry = new Registry()
const firstName = (profile: Profile): string => `so-vang-${profile}`

/** The profile used last; the real one on a new machine. */
export async function readCurrentProfile(): Promise<Profile> {
  const row = await registry.settings.get('currentProfile')
  return row?.value === 'practice' ? 'practice' : 'real'
}
export const rememberProfile = (profile: Profile): Promise<unknown> => registry.settings.put({ key: 'currentProfile', value: profile })

const rowOf = async (profile: Profile): Promise<ProfileRow> =>
  (await registry.profiles.get(profile)) ?? { profile, databaseName: firstName(profile), schemaVersion, previousDatabaseName: null }

/** Dexie keeps ten times its own version number in the browser; 0 when the database does not exist yet. */
async function storedVersion(databaseName: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === databaseName)
  return Math.floor((found?.version ?? 0) / 10)
}

/**
 * Opens the database of a profile, migrating it if an older program wrote it; a copy of the old rows is kept first.
 * Errors: `data.newer` when a newer program wrote it (nothing is touched).
 */
export async function openProfile(profile: Profile): Promise<Result<AppDatabase>> {
  const row = await rowOf(profile)
  const stored = await storedVersion(row.databaseName)
  const found = Math.max(stored, (await registry.profiles.get(profile))?.schemaVersion ?? 0)
  if (found > schemaVersion) return err({ code: 'data.newer', found, known: schemaVersion })
  if (stored > 0 && stored < schemaVersion) await keepBeforeMigration(profile, row.databaseName, stored)
  const db = new AppDatabase(row.databaseName)
  await db.open()
  await registry.profiles.put({ ...row, schemaVersion })
  return ok(db)
}

async function keepBeforeMigration(profile: Profile, databaseName: string, version: number): Promise<void> {
  const old = new AppDatabase(databaseName, version)
  await old.open()
  const { lines } = await backupLines(old, { appVersion: '', profile, madeAt: '' })
  old.close()
  await registry.safety.put({ profile, schemaVersion: version, lines: new Blob([lines.join('\n')]) })
}

/** Makes a finished new database the profile's own; the one before it stays until the next switch. */
export async function switchDatabase(profile: Profile, databaseName: string): Promise<void> {
  const row = await rowOf(profile)
  await registry.profiles.put({ profile, databaseName, schemaVersion, previousDatabaseName: row.databaseName })
  if (row.previousDatabaseName !== null && row.previousDatabaseName !== databaseName) await Dexie.delete(row.previousDatabaseName)
}

/** A name no database has yet, for a restore. */
export const freshDatabaseName = (profile: Profile, unique: string): string => `${firstName(profile)}-${unique}`

/** Throws the practice data away; the next opening starts empty. */
export async function clearPractice(): Promise<void> {
  const row = await rowOf('practice')
  await registry.profiles.delete('practice')
  await Dexie.delete(row.databaseName)
  if (row.previousDatabaseName !== null) await Dexie.delete(row.previousDatabaseName)
}
