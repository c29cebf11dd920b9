import Dexie, { type Table } from 'dexie'
import { err, ok, type Result } from '@shared/lib/result'
import { currentActor, setActor } from '../core/acts'
import { withoutLog } from '../core/changeLog'
import { AppDatabase, placeKeys, type MetaRow } from '../core/database'
import { rowLines } from '../core/rowLines'
import { commonStore, openStores, removeDatabase, renewPracticeStore, standApart, storeOf } from '../core/stores'
import { migrations, schemaVersion, versionOf } from '../migrations'
import { movePractice } from './movePractice'
import { registry, type ProfileRow } from './registry'

/** Two worlds that never mix: the office's own data, and the practice data that may be thrown away. */
export const profiles = ['real', 'practice'] as const
export type Profile = (typeof profiles)[number]

const restoreLock = 'so-vang-restore'
const firstName = (profile: Profile): string => `so-vang-${profile}`

/** The profile used last; the real one on a new machine. */
export async function readCurrentProfile(): Promise<Profile> {
  const row = await registry.settings.get('currentProfile')
  return row?.value === 'practice' ? 'practice' : 'real'
}
export const rememberProfile = (profile: Profile): Promise<unknown> => registry.settings.put({ key: 'currentProfile', value: profile })

/** The id of this PC's place of data, made once: the log tells by it which PC wrote an entry. It travels in no backup. */
export async function readDeviceId(): Promise<string> {
  const known = (await registry.settings.get('deviceId'))?.value
  if (typeof known === 'string') return known
  const made = crypto.randomUUID()
  await registry.settings.put({ key: 'deviceId', value: made })
  return made
}

/** This PC was known by that id before its store was lost, and goes on by it. */
export async function goOnAsDevice(deviceId: string): Promise<void> {
  await registry.settings.put({ key: 'deviceId', value: deviceId })
  setActor({ ...currentActor(), deviceId })
}

/** Whether a recovery was begun and not finished: the real data are half of what they were then. */
export const readRecovering = async (): Promise<boolean> => (await registry.settings.get('recovering'))?.value === true
export const rememberRecovering = (isUnderWay: boolean): Promise<unknown> => registry.settings.put({ key: 'recovering', value: isUnderWay })

const rowOf = async (profile: Profile): Promise<ProfileRow> =>
  (await registry.profiles.get(profile)) ?? {
    profile,
    databaseName: await foundName(profile),
    schemaVersion: 0,
    previousDatabaseName: null,
  }

const namesIn = async (store: IDBFactory, profile: Profile): Promise<string[]> =>
  (await store.databases()).flatMap(({ name = '' }) =>
    name === firstName(profile) || name.startsWith(`${firstName(profile)}-`) ? [name] : [],
  )
const namesOf = (profile: Profile): Promise<string[]> => namesIn(storeOf(firstName(profile)), profile)

type Meta = Table<MetaRow, string>
/** Works on the facts of a database whatever its schema: it is opened as it is. `undefined` when it keeps none. */
export async function withMeta<Value>(databaseName: string, work: (meta: Meta) => PromiseLike<Value>): Promise<Value | undefined> {
  const plain = new Dexie(databaseName, { chromeTransactionDurability: 'strict', indexedDB: storeOf(databaseName) })
  await plain.open()
  try {
    return plain.tables.some((table) => table.name === 'meta') ? await work(plain.table('meta')) : undefined
  } finally {
    plain.close()
  }
}

/** The database of a profile when the registry was lost: the one restored last and not replaced since, else the first. */
async function foundName(profile: Profile): Promise<string> {
  let found = { name: firstName(profile), since: '' }
  for (const name of await namesOf(profile)) {
    if (name === firstName(profile)) continue
    const [since, replaced] = (await withMeta(name, (meta) => meta.bulkGet([placeKeys.inUseSince, placeKeys.replacedBy]))) ?? []
    if (typeof since?.value === 'string' && replaced === undefined && since.value > found.since) found = { name, since: since.value }
  }
  return found.name
}

/** Locks between windows and workers; absent outside a browser. */
const locks = (): LockManager | undefined => (globalThis as { readonly navigator?: Navigator }).navigator?.locks

/** Holds the lock of a restore, so that no window takes the database being filled for a leftover. */
export const whileRestoring = <Value>(work: () => Promise<Value>): Promise<Value> => locks()?.request(restoreLock, work) ?? work()

/** Runs `work` unless another window or worker restores just now. */
const unlessRestoring = (work: () => Promise<void>): Promise<void> =>
  locks()?.request(restoreLock, { ifAvailable: true }, (lock) => (lock === null ? undefined : work())) ?? work()

let settingApart: Promise<void> | null = null
/**
 * Brings practice data that an earlier program kept among the office's own to their own place, once. Done by one window at a time; tried
 * again at the next opening when it failed. Throws then; the old ones are left as they are.
 */
export const setPracticeApart = (): Promise<void> =>
  (settingApart ??= (locks()?.request('so-vang-practice', bringApart) ?? bringApart()).catch((cause: unknown) => {
    settingApart = null
    throw cause
  }))
async function bringApart(): Promise<void> {
  await openStores()
  // What an earlier program makes among the office's own later on does not replace what stands apart.
  if (!standApart() || (await registry.settings.get('practiceApart')) !== undefined) return
  await movePractice()
  await registry.settings.put({ key: 'practiceApart', value: true })
}

/** Removes what a restore that was cut off (power, closed window) left half filled. */
const removeLeftovers = (profile: Profile): Promise<void> =>
  unlessRestoring(async () => {
    const row = await registry.profiles.get(profile)
    if (row === undefined) return
    const leftovers = (await namesOf(profile)).filter(
      (name) => name !== firstName(profile) && name !== row.databaseName && name !== row.previousDatabaseName,
    )
    for (const name of leftovers) await removeDatabase(name)
  })

/** Dexie keeps ten times its own version number in the browser; 0 when the database does not exist yet. */
async function storedVersion(databaseName: string): Promise<number> {
  const found = (await storeOf(databaseName).databases()).find((database) => database.name === databaseName)
  return Math.floor((found?.version ?? 0) / 10)
}

/**
 * Opens the database of a profile, migrating it if an older program wrote it; a copy of the old rows is kept first, and a migration
 * that was cut off is done again, since the browser takes a half-done one back. `known` is ours save in tests of migration;
 * `beforeMigration` gets the data as the older program left them.
 * Errors: `data.newer` when a newer program wrote it (nothing is touched).
 */
export async function openProfile(
  profile: Profile,
  known = migrations,
  beforeMigration: (old: AppDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<Result<AppDatabase>> {
  await openStores()
  if (profile === 'practice') await setPracticeApart()
  const row = await rowOf(profile)
  const newest = versionOf(known)
  const stored = await storedVersion(row.databaseName)
  const found = Math.max(stored, row.schemaVersion)
  if (found > newest) return err({ code: 'data.newer', found, known: newest })
  if (stored > 0 && stored < newest) await keepBeforeMigration(profile, row.databaseName, stored, beforeMigration)
  const db = new AppDatabase(row.databaseName, newest, known)
  await withoutLog(row.databaseName, () => db.open())
  const isStillOurs = await registry.transaction('rw', registry.profiles, async () => {
    const present = await registry.profiles.get(profile)
    if (present !== undefined && present.databaseName !== row.databaseName) return false
    await registry.profiles.put({ ...row, schemaVersion: newest })
    return true
  })
  if (!isStillOurs) {
    // Another window restored a backup meanwhile.
    db.close()
    return openProfile(profile, known, beforeMigration)
  }
  // Whatever it was before, it is in use now.
  if ((await db.meta.get(placeKeys.replacedBy)) !== undefined) await db.meta.delete(placeKeys.replacedBy)
  await removeLeftovers(profile)
  return ok(db)
}

/** The rows as they were before the last migration, one JSON line each; `undefined` when there was none. */
export const readBeforeMigration = async (
  profile: Profile,
): Promise<{ readonly schemaVersion: number; readonly text: string } | undefined> => {
  const row = await registry.safety.get(profile)
  return row === undefined ? undefined : { schemaVersion: row.schemaVersion, text: row.text }
}

async function keepBeforeMigration(
  profile: Profile,
  databaseName: string,
  version: number,
  beforeMigration: (old: AppDatabase) => Promise<void>,
): Promise<void> {
  const old = new AppDatabase(databaseName, version)
  await old.open()
  const { lines } = await rowLines(old, () => JSON.stringify({ schemaVersion: version, profile }))
  await beforeMigration(old)
  old.close()
  await registry.safety.put({ profile, schemaVersion: version, text: lines.join('\n') })
}

/** The lines of the journal that a database followed or was put in use instead of. */
const linesIn = async (meta: Meta): Promise<string[]> =>
  (await meta.bulkGet([placeKeys.line, placeKeys.insteadOf]))
    .flatMap((row) => row?.value)
    .filter((line): line is string => typeof line === 'string')
/** The same of a database by its name; none where it cannot be read. */
const linesOf = async (databaseName: string): Promise<string[]> =>
  (await storedVersion(databaseName)) === 0 ? [] : ((await withMeta(databaseName, linesIn).catch(() => undefined)) ?? [])

/** A database that is put back in use: the journal followed other data meanwhile, so it begins a line of its own, and knows its earlier one. */
export const leaveLine = (databaseName: string): Promise<unknown> =>
  withMeta(databaseName, async (meta) => {
    await meta.put({ key: placeKeys.insteadOf, value: await linesIn(meta) })
    await meta.delete(placeKeys.line)
  })

/**
 * Makes a finished new database the profile's own; the one before it stays until the next switch. A window that still has the old one
 * open is told at its next act (`data.replaced`). The new one knows the lines it was put in use instead of: where the journal still ends
 * with one of them, nobody brought strange data here.
 */
export async function switchDatabase(profile: Profile, databaseName: string): Promise<void> {
  const before = await rowOf(profile)
  const lines = new Set([...(await linesOf(before.databaseName)), ...(await linesOf(databaseName))])
  await withMeta(databaseName, (meta) =>
    meta.bulkPut([
      { key: placeKeys.inUseSince, value: new Date().toISOString() },
      { key: placeKeys.insteadOf, value: [...lines] },
    ]),
  )
  await registry.profiles.put({ profile, databaseName, schemaVersion, previousDatabaseName: before.databaseName })
  if (before.databaseName !== databaseName && (await storedVersion(before.databaseName)) > 0) {
    await withMeta(before.databaseName, (meta) => meta.put({ key: placeKeys.replacedBy, value: databaseName }))
  }
  if (before.previousDatabaseName !== null && before.previousDatabaseName !== databaseName)
    await removeDatabase(before.previousDatabaseName)
}

/** A name no database has yet, for a restore. */
export const freshDatabaseName = (profile: Profile, unique: string): string => `${firstName(profile)}-${unique}`

/** Throws the practice data away, also where they cannot be opened any more; the next opening starts empty. */
export async function clearPractice(): Promise<void> {
  await openStores()
  const row = await registry.profiles.get('practice')
  await registry.profiles.delete('practice')
  for (const name of await namesIn(commonStore(), 'practice')) await removeDatabase(name, commonStore())
  try {
    for (const name of new Set([...(row === undefined ? [] : [row.databaseName]), ...(await namesOf('practice'))]))
      await removeDatabase(name)
  } catch {
    // Damaged: the place itself goes. Nothing else is kept there.
    await renewPracticeStore()
  }
}
