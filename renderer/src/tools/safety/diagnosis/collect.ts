import { diagnosisSchema, versionOrNull, type Diagnosis } from '@shared/ipc/diagnosis'
import type { AppDatabase } from '@renderer/data/core/database'
import { schemaVersion } from '@renderer/data/migrations'
import type { Profile } from '@renderer/data/profiles/profiles'
import type { Platform } from '@renderer/platform/platform'
import { timings } from './timings'

/** How many rows each table holds; `null` where the data cannot be asked. */
async function countTables(db: AppDatabase | null): Promise<Record<string, number> | null> {
  if (db === null || !db.isOpen()) return null
  try {
    const counted = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const))
    return Object.fromEntries(counted)
  } catch {
    return null // a store that gives no answer is itself what the package is made for
  }
}

const lastEntry = async (db: AppDatabase | null): Promise<number | null> => {
  if (db === null || !db.isOpen()) return null
  try {
    const [last] = await db.changes.orderBy(':id').reverse().limit(1).primaryKeys()
    return last ?? null
  } catch {
    return null
  }
}

/**
 * Everything a helper may see, judged by its schema before anybody gets it: versions, counts, sizes, times, codes. Throws where a value would
 * not have the agreed shape.
 */
export async function collectDiagnosis(
  platform: Platform,
  { db, profile, madeAt }: { readonly db: AppDatabase | null; readonly profile: Profile | null; readonly madeAt: string },
): Promise<Diagnosis> {
  const [machine, estimate, isKept, info] = await Promise.all([
    platform.machineFacts().catch(() => null),
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
    navigator.storage.persisted().catch(() => false),
    platform.info(),
  ])
  return diagnosisSchema.parse({
    format: 'so-vang.chan-doan',
    version: 1,
    madeAt,
    place: platform.place,
    program: versionOrNull(info.version),
    machine,
    page: {
      schema: schemaVersion,
      profile,
      tables: await countTables(db),
      lastEntry: await lastEntry(db),
      usedBytes: estimate.usage ?? null,
      isKept,
      screen: { width: window.innerWidth, height: window.innerHeight, ratio: window.devicePixelRatio },
      timings: timings(),
      log: [...platform.pageLog()],
    },
  } satisfies Diagnosis)
}
