import type { Attachment } from '@shared/domain/attachment/types'
import type { AppDatabase } from '@renderer/data/core/database'
import type { Platform } from '@renderer/platform/platform'

/** The attached files whose bytes are nowhere on this computer any more. None where their place cannot be looked at. */
export async function missingFiles(db: AppDatabase, platform: Pick<Platform, 'kept' | 'keptFile'>): Promise<readonly Attachment[]> {
  const rows = await db.attachments.toArray()
  if (rows.length === 0) return []
  const listed = await platform.kept.list()
  if (!listed.ok) return []
  const there = new Set(listed.value.map(({ sha256 }) => sha256))
  const missing: Attachment[] = []
  for (const row of rows) {
    if (there.has(row.sha256)) continue
    const kept = await platform.keptFile(row.sha256)
    if (kept.ok && kept.value === null) missing.push(row)
  }
  return missing
}
