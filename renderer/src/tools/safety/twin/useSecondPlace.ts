import { useCallback, useEffect, useRef, useState } from 'react'
import type { SecondPlace } from '@shared/ipc/twin'
import type { Twin } from '@renderer/platform/platform'

/** How soon a stick that was plugged in is seen. */
const lookAgainMs = 20_000

/** Keeps the second place in step: at the start, when it comes back, behind every copy. `stepped` counts up when something about it changed. */
export function useSecondPlace(twin: Twin, made: number): { readonly stepped: number; readonly step: () => Promise<SecondPlace | null> } {
  const [stepped, setStepped] = useState(0)
  const last = useRef('')
  const step = useCallback(async (): Promise<SecondPlace | null> => {
    const answer = await twin.step()
    const second = answer.ok ? answer.value : null
    const now = JSON.stringify(second)
    if (now !== last.current) setStepped((count) => count + 1)
    last.current = now
    return second
  }, [twin])
  useEffect(() => {
    void step()
    const timer = setInterval(() => void step(), lookAgainMs)
    return () => clearInterval(timer)
  }, [step, made])
  return { stepped, step }
}
