import { useEffect, useEffectEvent } from 'react'
import type { BrowserPlace } from '@shared/ipc/twin'
import { isLongAgo } from '@shared/lib/elapsed'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import type { Twin } from '@renderer/platform/platform'
import { useNotices } from '@renderer/ui/Notices'
import { day, patientDays } from './secondStatus'
import { twinText } from './text'

const text = twinText.browser

/** Whether all copies lie inside the browser, and none was taken out of it for long. `since`: when the oldest of them was made. */
export function isDownloadOverdue(
  { isInside, downloadedAt }: BrowserPlace,
  second: { readonly at: string | null } | null,
  since: string | null,
  now: Date,
): boolean {
  const last = downloadedAt ?? since
  return isInside && second === null && last !== null && isLongAgo(last, now, patientDays)
}

/** Lets the browser open the folder again, then begins anew: what the folder holds is judged as at every start. */
export function useGrant(twin: Twin): (which: 'first' | 'second') => Promise<void> {
  const { openProfile } = useProfile()
  const { fail, warn } = useNotices()
  return async (which) => {
    const granted = await twin.grant(which)
    if (!granted.ok) return fail(granted.error)
    if (granted.value.browser?.asks.includes(which) === true) return warn(text.refused)
    if (which === 'first') openProfile('real')
  }
}

/** What a browser tab must say of its place: a folder to be opened again, at once; copies that never left it, after a week, once a day. */
export function useBrowserPlace(twin: Twin, backUp: () => void): void {
  const { warn } = useNotices()
  const grant = useGrant(twin)
  const look = useEffectEvent(async (isStart: boolean): Promise<void> => {
    const state = await twin.state()
    const browser = state.ok ? state.value.browser : undefined
    if (!state.ok || browser === undefined) return
    const { label, second, snapshots } = state.value
    const which = browser.asks[0]
    if (which !== undefined && isStart)
      return warn(text.asks[which](which === 'first' ? label : (second?.label ?? '')), {
        label: text.grant,
        onAct: () => void grant(which),
      })
    if (isDownloadOverdue(browser, second, snapshots.at(-1)?.madeAt ?? null, new Date()))
      warn(text.download, { label: text.toFile, onAct: backUp })
  })
  // Once for each start, and once a day.
  useEffect(() => {
    void look(true)
    const timer = setInterval(() => void look(false), day)
    return () => clearInterval(timer)
  }, [twin])
}
