import { useCallback, useState } from 'react'
import { format } from 'date-fns'
import { yearsOf, type ClosableYear } from '@shared/domain/change/archive'
import { storedOfficeName } from '@shared/domain/office/names'
import type { AppError } from '@shared/lib/errors'
import { isKeptSize } from '@renderer/data/core/keptRows'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { closeArchive, makeArchive } from '@renderer/data/history/archives'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { readOffice } from '@renderer/data/repositories/office'
import { sealedIfChosen } from '@renderer/data/secrecy/lock'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { fileNameWords } from '@renderer/tools/safety/fileNameWords'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { useNotices } from '@renderer/ui/Notices'
import { archiveText as text } from './text'

/**
 * Closes a year into a file: a copy of everything first (where the program makes copies), the file written, read back, kept, saved where the
 * officer says, and only then the act. What fails or is left on the way leaves the log as it was.
 */
export function useCloseYear(): {
  /** Whether it is closed. */
  readonly close: (year: ClosableYear) => Promise<boolean>
  /** What is being done; `null` when nothing is. */
  readonly step: string | null
} {
  const db = useDatabase()
  const { profile } = useProfile()
  const platform = usePlatform()
  const desk = useTwin()
  const { say, warn, fail } = useNotices()
  const [step, setStep] = useState<string | null>(null)

  const work = useCallback(
    async (year: ClosableYear): Promise<AppError | boolean> => {
      setStep(text.closing.copying)
      const copied = await desk?.take('years')
      if (copied?.ok === false) return copied.error
      setStep(text.closing.writing)
      const now = new Date()
      const office = await readOffice(db)
      const officeName = storedOfficeName(office)
      const facts = { appVersion: (await platform.info()).version, officeName, profile, closedAt: now.toISOString() }
      const made = await makeArchive(db, year, facts, (archive) =>
        text.fileName(yearsOf(archive), fileNameWords(office?.name ?? ''), format(now, 'yyyy-MM-dd')),
      )
      if (!made.ok) return made.error
      const { bytes, row } = made.value
      if (isKeptSize(row)) {
        const kept = await platform.keepFile(row.sha256, bytes)
        if (!kept.ok) return kept.error
        // Read back from where it lies, by its hash.
        const back = await platform.keptFile(row.sha256)
        if (!back.ok) return back.error
        if (back.value === null) return { code: 'file.unreadable', fileName: row.fileName }
      }
      const out = await sealedIfChosen(bytes)
      if (!out.ok) return out.error
      const saved = await platform.saveFile(row.fileName, out.value.bytes)
      if (!saved.ok) return saved.error
      if (saved.value === null) return false
      const closed = await closeArchive(db, { ...row, fileName: saved.value.fileName }, text.act(yearsOf(row)))
      if (!closed.ok) return closed.error
      const done = text.done(yearsOf(row), saved.value.fileName)
      if (isKeptSize(row)) say(done)
      else warn(`${done} ${text.byHand}`)
      return true
    },
    [db, profile, platform, desk, say, warn],
  )
  const close = useCallback(
    async (year: ClosableYear): Promise<boolean> => {
      try {
        const done = await work(year)
        if (typeof done === 'boolean') return done
        fail(done)
        return false
      } finally {
        setStep(null)
      }
    },
    [work, fail],
  )
  return { close, step }
}
