import { useCallback } from 'react'
import { formatAmount } from '@shared/lib/money'
import type { Result } from '@shared/lib/result'
import { restoreBackup, type NamedSource, type RestoreReport } from '@renderer/data/backup'
import { copyBefore } from '@renderer/data/core/copies'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { rememberRestore } from '@renderer/data/profiles/restored'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { safetyText } from './text'

type Watch = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void }

/**
 * Puts a copy in place of the open data: what stands here is copied first, then swapped; the way back is offered until the next copy.
 * A refusal or a stop leaves everything as it is. The screens begin anew when it is done.
 */
export function useRestore(): (copy: NamedSource, watch: Watch) => Promise<Result<RestoreReport>> {
  const db = useDatabase()
  const platform = usePlatform()
  const { profile, openProfile } = useProfile()
  const { say } = useNotices()
  return useCallback(
    async (copy, watch) => {
      await copyBefore(db, 'beforeRestore')
      const result = await restoreBackup(copy, profile, watch, ({ sha256, bytes }) => platform.keepFile(sha256, bytes))
      if (!result.ok) return result
      await rememberRestore(profile, { at: new Date().toISOString(), copyAt: result.value.header.madeAt })
      say(safetyText.restore.done(formatAmount(result.value.rows)))
      openProfile(profile)
      return result
    },
    [db, platform, profile, openProfile, say],
  )
}
