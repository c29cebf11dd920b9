import type { AppDatabase } from '@renderer/data/core/database'
import { keptRows, type KeptRow } from '@renderer/data/core/keptRows'
import type { Platform } from '@renderer/platform/platform'

/** The rows whose files are nowhere on this computer any more. None where their place cannot be looked at. */
export async function missingFiles(db: AppDatabase, platform: Pick<Platform, 'kept' | 'keptFile'>): Promise<readonly KeptRow[]> {
  const rows = await keptRows(db)
  if (rows.length === 0) return []
  const listed = await platform.kept.list()
  if (!listed.ok) return []
  const there = new Set(listed.value.map(({ sha256 }) => sha256))
  const missing: KeptRow[] = []
  for (const row of rows) {
    if (there.has(row.sha256)) continue
    const kept = await platform.keptFile(row.sha256)
    if (kept.ok && kept.value === null) missing.push(row)
  }
  return missing
}
