import { useEffect, useRef, useState } from 'react'
import { readHealth } from '@renderer/data/backup/healthFacts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { Platform } from '@renderer/platform/platform'
import { useNotices } from '@renderer/ui/Notices'
import { missingFiles } from '../missingFiles'
import { safetyText } from '../text'

/** Not while the first screen is being drawn. */
const soonMs = 5000

/** How many of them the last look at the health of the data has told. */
const toldByHealth = async (): Promise<number> => (await readHealth('real'))?.findings.find(({ code }) => code === 'file')?.count ?? 0

/**
 * Attached files whose bytes are nowhere any more: looked for at the start and behind each copy that is made, which lacks them too. Said when
 * there are more than were told; always with the copies.
 */
export function useMissingFiles(platform: Platform, made: number): number {
  const db = useDatabase()
  const { warn } = useNotices()
  const [count, setCount] = useState(0)
  const told = useRef<number>(undefined)
  useEffect(() => {
    let isCurrent = true
    const look = async (): Promise<void> => {
      const missing = (await missingFiles(db, platform)).length
      told.current ??= await toldByHealth()
      if (!isCurrent) return
      setCount(missing)
      if (missing > told.current) warn(safetyText.missingFiles(missing))
      told.current = missing
    }
    // What cannot be looked at now is looked at behind the next copy.
    const timer = setTimeout(() => void look().catch((cause: unknown) => platform.reportError(cause)), made === 0 ? soonMs : 0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [db, platform, made, warn])
  return count
}
