import Dexie, { type EntityTable } from 'dexie'

/** Which database holds a profile, and the schema it was last written with: read before Dexie opens it. */
export type ProfileRow = {
  readonly profile: string
  readonly databaseName: string
  readonly schemaVersion: number
  readonly previousDatabaseName: string | null
}
/** The copy made before a migration, as the lines of a backup. */
type SafetyRow = { readonly profile: string; readonly schemaVersion: number; readonly text: string }
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

/** What this computer knows of its databases, beside them. */
export const registry = new Registry()
