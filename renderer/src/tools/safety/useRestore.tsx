import { useCallback, type ReactNode } from 'react'
import { formatAmount } from '@shared/lib/money'
import { err, type Result } from '@shared/lib/result'
import { restoreBackup, type NamedSource, type RestoreReport } from '@renderer/data/backup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { mayReplace } from '@renderer/data/profiles/handedOver'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { whileReplacing } from '@renderer/data/profiles/replaced'
import { noteReplaced, rememberRestore } from '@renderer/data/profiles/restored'
import { readOffice } from '@renderer/data/repositories/office'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { lastingMoment } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { safetyText } from './text'
import { useSafetyCopy } from './useSafetyCopy'

type Watch = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void }

type Restore = (copy: NamedSource, watch: Watch) => Promise<Result<RestoreReport>>

/**
 * Puts a copy in place of the open data: what stands here is copied first, then swapped; the way back, where there was an office, is offered until the next copy.
 * A refusal or a stop leaves everything as it is, and so does an officer who does not go on without that copy (`cancelled`). The screens
 * begin anew when it is done.
 */
export function useRestore(): { readonly restore: Restore; readonly question: ReactNode } {
  const db = useDatabase()
  const platform = usePlatform()
  const { profile, openProfile } = useProfile()
  const { say } = useNotices()
  const { secure, dialog } = useSafetyCopy()
  const restore = useCallback<Restore>(
    async (copy, watch) => {
      const may = await mayReplace(profile)
      if (!may.ok) return may
      if (!(await secure())) return err({ code: 'cancelled' })
      const hadOffice = (await readOffice(db)) !== undefined
      return whileReplacing(async () => {
        const result = await restoreBackup(copy, profile, watch, ({ sha256, bytes }) => platform.keepFile(sha256, bytes))
        if (!result.ok) return result
        const { header, databaseName } = result.value
        // Before the moment from which acts are counted. What is in use already is not undone for a missing trace.
        await noteReplaced(databaseName, safetyText.restore.act(lastingMoment(header.madeAt))).catch((cause: unknown) =>
          platform.reportError(cause),
        )
        // On a new computer there was nothing that could be put back.
        if (hadOffice) await rememberRestore(profile, { at: new Date().toISOString(), copyAt: header.madeAt })
        say(safetyText.restore.done(formatAmount(result.value.rows)))
        openProfile(profile)
        return result
      })
    },
    [db, secure, platform, profile, openProfile, say],
  )
  return { restore, question: dialog }
}
