import { useEffect, useRef } from 'react'
import { holdWrites } from '@renderer/data/core/acts'
import { leastOf, readRooms } from './leastRoom'
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
const lookAt = (bytes: number): Look => (bytes < limits.none ? 'none' : bytes < limits.low ? 'low' : 'enough')

/** The folder of the copies where its disk is the one that lacks room; `null` where the disk of the data does, or the folder is not known. */
async function tightPlace(twin: Twin, store: number | null, now: Look): Promise<string | null> {
  if (now === 'enough' || (store !== null && lookAt(store) === now)) return null
  const state = await twin.state()
  return state.ok ? state.value.label : null
}

/** Looks at the free room each minute: warns, holds writing, and lets it go again as soon as there is room. */
export function useRoom(twin: Twin): void {
  const db = useDatabase()
  const { news } = useNotices()
  const told = useRef<string>(undefined)
  const last = useRef<Look>('enough')
  const lastPlace = useRef<string | null>(null)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const rooms = await readRooms(twin)
      const least = leastOf(rooms)
      if (least === null) return
      const now = lookAt(least)
      const place = await tightPlace(twin, rooms.store, now)
      holdWrites(db, now !== 'none' ? null : place === null ? {} : { place })
      if (now !== last.current || place !== lastPlace.current) {
        const isFree = last.current === 'none' && now !== 'none'
        const words = isFree ? twinText.room.again : now === 'enough' ? null : twinText.room[now](String(Math.floor(least / mb)), place)
        if (words !== null) news(words, isFree ? 'ok' : 'attention', told.current)
        told.current = words ?? undefined
      }
      last.current = now
      lastPlace.current = place
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
