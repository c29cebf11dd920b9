import { useLiveQuery } from 'dexie-react-hooks'
import type { UnitReport } from '@shared/domain/movement/work'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listAttachments, readAttachmentsOf } from '@renderer/data/repositories/attachments'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { workText } from './text'

const text = workText.reports

/** Which reports have a file, and opening the newest of one. A sealed file is opened from its card, which asks for the key. */
export function useReportFiles(reports: readonly UnitReport[]) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const ids = reports.map(({ id }) => id)
  const byOwner = useLiveQuery(() => readAttachmentsOf(db, ids), [db, ids.join()])
  const open = async (ownerId: string): Promise<void> => {
    const [newest] = await listAttachments(db, ownerId)
    if (newest === undefined) return say(text.noFile)
    const kept = await platform.keptFile(newest.sha256)
    if (!kept.ok) return fail(kept.error)
    if (kept.value === null) return say(text.noFile)
    const saved = await platform.saveFile(newest.fileName, kept.value)
    if (!saved.ok) fail(saved.error)
  }
  return { owners: new Set(byOwner?.keys() ?? []), open, say: (): void => say(text.noFile) }
}
