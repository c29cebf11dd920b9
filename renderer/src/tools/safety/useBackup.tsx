import { useCallback, useRef, useState, type ReactNode } from 'react'
import { format } from 'date-fns'
import { formatAmount } from '@shared/lib/money'
import { makeBackup, sourceOf, verifyBackup, type KeptFile } from '@renderer/data/backup'
import { carriedByHand, keptHashes } from '@renderer/data/core/keptRows'
import { rememberBackup } from '@renderer/data/core/lastBackup'
import type { AppDatabase } from '@renderer/data/core/database'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { forgetRestore } from '@renderer/data/profiles/restored'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { sealedIfChosen } from '@renderer/data/secrecy/lock'
import { readOffice } from '@renderer/data/repositories/office'
import type { Platform } from '@renderer/platform/platform'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { ProgressDialog } from '@renderer/ui/Progress'
import { fileNameWords } from './fileNameWords'
import { safetyText as text } from './text'

type Running = { readonly text: string; readonly done: number; readonly total: number }

/** The files that are kept beside the data, one by one; `onMissing` hears of each that cannot be read, unless it stands in the trash only. */
export async function* keptFiles(db: AppDatabase, platform: Platform, onMissing: () => void): AsyncGenerator<KeptFile, void, undefined> {
  for (const { sha256, isDeleted } of await keptHashes(db)) {
    const kept = await platform.keptFile(sha256)
    if (kept.ok && kept.value !== null) yield { sha256, bytes: kept.value }
    else if (!isDeleted) onMissing()
  }
}

/** Backs the open profile up: made, opened again and compared, saved where the officer says, noted. `dialog` shows the progress. */
export function useBackup(): { readonly backUp: () => void; readonly dialog: ReactNode } {
  const db = useDatabase()
  const { profile } = useProfile()
  const platform = usePlatform()
  const { say, warn, fail } = useNotices()
  const [running, setRunning] = useState<Running | null>(null)
  const stop = useRef<AbortController | null>(null)

  const run = useCallback(async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setRunning({ text: text.making, done: 0, total: 0 })
    try {
      const now = new Date()
      const { version } = await platform.info()
      let missing = 0
      const made = await makeBackup(
        db,
        { appVersion: version, profile, madeAt: now.toISOString() },
        {
          signal: controller.signal,
          onProgress: (done, total) => setRunning({ text: text.making, done, total }),
          files: keptFiles(db, platform, () => (missing += 1)),
        },
      )
      if (!made.ok) return made.error.code === 'cancelled' ? undefined : fail(made.error)
      setRunning({ text: text.checking, done: 0, total: 0 })
      const checked = await verifyBackup(sourceOf(made.value.bytes), made.value, {
        signal: controller.signal,
        onProgress: (done, total) => setRunning({ text: text.checking, done, total }),
      })
      if (!checked.ok) return checked.error.code === 'cancelled' ? undefined : fail(checked.error)
      if (controller.signal.aborted) return
      const out = await sealedIfChosen(made.value.bytes)
      setRunning(null)
      if (!out.ok) return fail(out.error)
      const office = profile === 'practice' ? text.practiceName : fileNameWords((await readOffice(db))?.name ?? '')
      const saved = await platform.saveFile(text.fileName(office, format(now, 'yyyy-MM-dd HHmm')), out.value.bytes)
      if (!saved.ok) return fail(saved.error)
      if (saved.value === null) return
      await forgetRestore(profile)
      await rememberBackup(db, { at: made.value.madeAt, rows: made.value.rows, fileName: saved.value.fileName })
      const words = out.value.isSealed ? text.madeSealed : text.made
      const byHand = (await carriedByHand(db)).map(({ fileName }) => fileName)
      const tell = missing + byHand.length === 0 ? say : warn
      tell(
        [
          words(formatAmount(made.value.rows), saved.value.fileName),
          ...(missing === 0 ? [] : [text.missingFiles(missing)]),
          ...(byHand.length === 0 ? [] : [text.byHand(byHand)]),
        ].join(' '),
      )
    } finally {
      setRunning(null)
    }
  }, [db, profile, platform, say, warn, fail])

  const dialog = (
    <ProgressDialog
      isOpen={running !== null}
      text={running?.text ?? ''}
      done={running?.done ?? 0}
      total={running?.total ?? 0}
      onStop={() => {
        stop.current?.abort()
        setRunning(null)
      }}
    />
  )
  return { backUp: () => void run(), dialog }
}
