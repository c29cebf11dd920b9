import { useEffect, useState } from 'react'

/** After so long nothing is waited for any more: an old PC may never be idle. */
const atLatestMs = 3000

/** Does something that can wait once the screen is idle, at the soonest after so long. Gives the way to call it off. */
export function whenQuiet(work: () => void, afterMs: number): () => void {
  let idle: number | undefined
  const timer = window.setTimeout(() => {
    idle = window.requestIdleCallback(work, { timeout: atLatestMs })
  }, afterMs)
  return () => {
    window.clearTimeout(timer)
    if (idle !== undefined) window.cancelIdleCallback(idle)
  }
}

/** Whether the first quiet moment after the screen came up has been. */
export function useQuiet(afterMs: number): boolean {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => whenQuiet(() => setQuiet(true), afterMs), [afterMs])
  return isQuiet
}
