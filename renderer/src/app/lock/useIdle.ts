import { useEffect, useRef } from 'react'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const
const lookEachMs = 5000
const channelName = 'so-vang-activity'

/** Calls `onIdle` once nothing was pressed or moved for so many minutes, in this window or another one. `null` never. */
export function useIdle(minutes: number | null, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  })
  useEffect(() => {
    if (minutes === null) return
    const channel = new BroadcastChannel(channelName)
    let last = Date.now()
    let told = 0
    const note = (): void => {
      last = Date.now()
      if (last - told < lookEachMs) return
      told = last
      channel.postMessage(null)
    }
    channel.onmessage = () => {
      last = Date.now()
    }
    // The clock, not a count of looks: a computer that slept is idle when it wakes.
    const timer = setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) latest.current()
    }, lookEachMs)
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      channel.close()
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true })
    }
  }, [minutes])
}
