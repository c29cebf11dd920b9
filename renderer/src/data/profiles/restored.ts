import { err, ok, type Result } from '@shared/lib/result'
import { currentActor } from '../core/acts'
import { withoutLog } from '../core/changeLog'
import { AppDatabase } from '../core/database'
import { mayReplace } from './handedOver'
import { leaveLine, switchDatabase, type Profile } from './profiles'
import { registry } from './registry'

/** A restore that can still be taken back: the data before it stand whole beside the restored ones. */
export type Restored = {
  /** When it was done, and of which moment the copy was. ISO 8601. */
  readonly at: string
  readonly copyAt: string
}

const keyOf = (profile: Profile): string => `restored:${profile}`
const isRestored = (value: unknown): value is Restored => typeof value === 'object' && value !== null && 'at' in value && 'copyAt' in value

/** Offers to take the restore back, until the next copy of the data is made. */
export const rememberRestore = (profile: Profile, restored: Restored): Promise<unknown> =>
  registry.settings.put({ key: keyOf(profile), value: restored })
export const forgetRestore = (profile: Profile): Promise<unknown> => registry.settings.delete(keyOf(profile))
export async function readRestored(profile: Profile): Promise<Restored | undefined> {
  const value = (await registry.settings.get(keyOf(profile)))?.value
  return isRestored(value) ? value : undefined
}

/**
 * Leaves a trace in the log of data that were just put in use, of who did it and when. It changes no row, so there is nothing to take back:
 * the way back is the restore's own.
 */
export async function noteReplaced(databaseName: string, label: string): Promise<void> {
  const db = new AppDatabase(databaseName)
  try {
    await withoutLog(databaseName, async () => {
      await db.open()
      const entry = { kind: 'act', targetSeq: null, label, actId: crypto.randomUUID(), at: new Date().toISOString(), rows: [] } as const
      await db.changes.add({ ...entry, ...currentActor() })
    })
  } finally {
    db.close()
  }
}

/**
 * Puts the data of before the last restore back in use; the restored ones stay beside them until the next restore. Open the profile again
 * afterwards. Errors: `record.missing` when they are there no more; `data.handedOver`.
 */
export async function undoRestore(profile: Profile): Promise<Result<{ readonly databaseName: string }>> {
  const may = await mayReplace(profile)
  if (!may.ok) return may
  const previous = (await registry.profiles.get(profile))?.previousDatabaseName
  await forgetRestore(profile)
  if (previous == null) return err({ code: 'record.missing', what: 'dữ liệu trước khi khôi phục' })
  await leaveLine(previous)
  await switchDatabase(profile, previous)
  return ok({ databaseName: previous })
}
