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
/** How long until the next look; where nothing is written, somebody waits for it. */
const afterMs = { enough: 60_000, low: 60_000, none: 3_000 } as const

type Look = 'enough' | 'low' | 'none'

/** Looks at the free room each minute: warns, holds writing, and lets it go again as soon as there is room. */
export function useRoom(twin: Twin): void {
  const db = useDatabase()
  const { news } = useNotices()
  const told = useRef<string>(undefined)
  const last = useRef<Look>('enough')
  useEffect(() => {
    const look = async (): Promise<void> => {
      const least = await leastRoom(twin)
      if (least === null) return
      const now: Look = least < limits.none ? 'none' : least < limits.low ? 'low' : 'enough'
      holdWrites(db, now === 'none')
      const megabytes = String(Math.floor(least / mb))
      if (now !== last.current) {
        const words = last.current === 'none' ? twinText.room.again : now === 'enough' ? null : twinText.room[now](megabytes)
        if (words !== null) news(words, last.current === 'none' ? 'ok' : 'attention', told.current)
        told.current = words ?? undefined
      }
      last.current = now
    }
    let timer: number | undefined
    let isGone = false
    const watch = async (): Promise<void> => {
      try {
        await look()
      } finally {
        if (!isGone) timer = window.setTimeout(() => void watch(), afterMs[last.current])
      }
    }
    void watch()
    return () => {
      isGone = true
      window.clearTimeout(timer)
    }
  }, [db, twin, news])
}
