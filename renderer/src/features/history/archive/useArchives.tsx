import { useCallback, useState, useSyncExternalStore, type ReactNode } from 'react'
import { yearsOf, type LogArchive } from '@shared/domain/change/archive'
import type { Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { isKeptSize } from '@renderer/data/core/keptRows'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { bringArchiveBack, readAnyArchive, readKnownArchive } from '@renderer/data/history/archives'
import { holdOpen, onOpened, openedArchive, openedArchives, type OpenArchive } from '@renderer/data/history/openArchives'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useUnseal } from '@renderer/tools/lock/useUnseal'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { useNotices } from '@renderer/ui/Notices'
import { archiveText as text } from './text'

type Bytes = Uint8Array<ArrayBuffer>

/** Files of closed years that this window has open. */
export function useOpened(): readonly OpenArchive[] {
  const db = useDatabase()
  return useSyncExternalStore(onOpened, () => openedArchives(db))
}

/** Ways to the files of closed years: what the program keeps, else what the officer picks. `dialog` asks for the password of a sealed one. */
export function useArchives(): {
  /** Opens closed years beside the log; `null` when the officer left it, or was told why not. */
  readonly open: (row: LogArchive) => Promise<OpenArchive | null>
  /** Opens any file. */
  readonly openAny: () => Promise<OpenArchive | null>
  /** Puts closed years back into the log; whether they are there. */
  readonly bringBack: (row: LogArchive) => Promise<boolean>
  readonly isBusy: boolean
  readonly dialog: ReactNode
} {
  const db = useDatabase()
  const platform = usePlatform()
  const desk = useTwin()
  const { say, fail } = useNotices()
  const { open: unseal, dialog } = useUnseal()
  const [isBusy, setBusy] = useState(false)

  const busy = useCallback(async <Value,>(work: () => Promise<Value>): Promise<Value> => {
    setBusy(true)
    try {
      return await work()
    } finally {
      setBusy(false)
    }
  }, [])
  const pick = useCallback(async (): Promise<{ readonly fileName: string; readonly bytes: Bytes } | null> => {
    const picked = await platform.pickFile('log')
    if (!picked.ok) fail(picked.error)
    if (!picked.ok || picked.value === null) return null
    const opened = await unseal(picked.value.fileName, picked.value.bytes)
    if (opened.ok) return { fileName: picked.value.fileName, bytes: opened.value }
    if (opened.error.code !== 'cancelled') fail(opened.error)
    return null
  }, [platform, unseal, fail])
  /** The bytes of closed years, whether they hold or not: of the program's own copy, else of a file that the officer shows. */
  const bytesOf = useCallback(
    async (row: LogArchive): Promise<Bytes | null> => {
      const kept = await platform.keptFile(row.sha256)
      if (kept.ok && kept.value !== null) return kept.value
      say(text.notHere(row.fileName))
      const picked = await pick()
      // The very file is kept again: nobody need show it twice, and backups carry it.
      if (picked !== null && isKeptSize(row) && (await sha256Of(picked.bytes)) === row.sha256) {
        const again = await platform.keepFile(row.sha256, picked.bytes)
        if (!again.ok) fail(again.error)
      }
      return picked?.bytes ?? null
    },
    [platform, pick, say, fail],
  )
  const told = useCallback(
    <Value,>(result: Result<Value>): Value | null => {
      if (result.ok) return result.value
      fail(result.error)
      return null
    },
    [fail],
  )

  const open = useCallback(
    async (row: LogArchive): Promise<OpenArchive | null> => {
      const known = openedArchive(db, row.id)
      if (known !== undefined) return known
      const bytes = await bytesOf(row)
      if (bytes === null) return null
      const read = told(await busy(() => readKnownArchive(row, bytes)))
      return read === null ? null : holdOpen(db, read, row, row.fileName)
    },
    [db, bytesOf, busy, told],
  )
  const openAny = useCallback(async (): Promise<OpenArchive | null> => {
    const picked = await pick()
    if (picked === null) return null
    const read = told(await busy(() => readAnyArchive(db, picked.bytes)))
    return read === null ? null : holdOpen(db, read.archive, read.row, picked.fileName)
  }, [db, pick, busy, told])
  const bringBack = useCallback(
    async (row: LogArchive): Promise<boolean> => {
      const bytes = await bytesOf(row)
      if (bytes === null) return false
      const years = yearsOf(row)
      if (told(await busy(async () => flag(await bringArchiveBack(db, row, bytes, text.backAct(years))))) === null) return false
      say(text.backDone(years))
      // The journal tells of the act, not of all that came back: a copy has it.
      const copied = await desk?.take('years')
      if (copied?.ok === false) fail(copied.error)
      return true
    },
    [db, bytesOf, busy, told, say, fail, desk],
  )
  return { open, openAny, bringBack, isBusy, dialog }
}

const flag = (result: Result<null>): Result<true> => (result.ok ? { ok: true, value: true } : result)
