import { useEffect } from 'react'
import { isRehearsalDue, readRehearsal, rehearse } from '@renderer/data/twin/rehearsal'
import type { Twin } from '@renderer/platform/platform'
import { useNotices } from '@renderer/ui/Notices'
import { rehearsalText, rehearsalWords } from '../rehearsalText'
import type { Snapshots } from './useSnapshots'

/** Not while the officer has just sat down; then once an hour, in case the day came meanwhile. */
const first = 180_000
const hour = 3_600_000

/** Restores the newest copy into a scratch database once a month, and says how it went. */
export function useRehearsals(twin: Twin, { newest }: Pick<Snapshots, 'newest'>): void {
  const { news } = useNotices()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const snapshot = await newest()
      if (snapshot === null || !isRehearsalDue(await readRehearsal(), new Date())) return
      const done = await rehearse(twin, snapshot, () => new Date())
      news(rehearsalText.said(rehearsalWords(done)), done.problem === null ? 'ok' : 'attention')
    }
    const soon = setTimeout(() => void look(), first)
    const timer = setInterval(() => void look(), hour)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [twin, newest, news])
}
