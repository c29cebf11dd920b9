import { useEffect, useRef } from 'react'
import { holdWrites } from '@renderer/data/core/acts'
import { leastRoom } from './leastRoom'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { Twin } from '@renderer/platform/platform'
import { useNotices } from '@renderer/ui/Notices'
import { twinText } from './text'

const mb = 1024 * 1024
/** Free room below which the officer is warned, and below which nothing is written any more. */
const limits = { low: 1024 * mb, none: 200 * mb } as const
const eachMinute = 60_000

type Look = 'enough' | 'low' | 'none'

/** Looks at the free room each minute: warns, holds writing, and lets it go again once there is room. */
export function useRoom(twin: Twin): void {
  const db = useDatabase()
  const { warn, say } = useNotices()
  const last = useRef<Look>('enough')
  useEffect(() => {
    const look = async (): Promise<void> => {
      const least = await leastRoom(twin)
      if (least === null) return
      const now: Look = least < limits.none ? 'none' : least < limits.low ? 'low' : 'enough'
      holdWrites(db, now === 'none')
      const megabytes = String(Math.floor(least / mb))
      if (now !== last.current) {
        if (now === 'none') warn(twinText.room.none(megabytes))
        else if (last.current === 'none') say(twinText.room.again)
        else if (now === 'low') warn(twinText.room.low(megabytes))
      }
      last.current = now
    }
    void look()
    const timer = setInterval(() => void look(), eachMinute)
    return () => clearInterval(timer)
  }, [db, twin, warn, say])
}
