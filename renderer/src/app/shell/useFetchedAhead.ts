import { startTransition, useEffect, useState } from 'react'
import { whenQuiet } from '@renderer/data/core/quiet'
import { fetchNext } from '@renderer/ui/later'

/** The first screen and what it asks have the thread to themselves so long, also where they take three seconds; between two files it is left to the officer. */
const firstMs = 5000
const betweenMs = 50

/** Fetches what the other screens need, file by file, while nothing is to do: a first visit does not wait for its file. Says when all are here. */
export function useFetchedAhead(): boolean {
  const [isAllHere, setAllHere] = useState(false)
  useEffect(() => {
    let callOff = (): void => undefined
    let isGone = false
    const next = async (): Promise<void> => {
      const isMore = await fetchNext()
      if (isGone) return
      callOff = isMore ? whenQuiet(() => void next(), betweenMs) : whenQuiet(() => startTransition(() => setAllHere(true)), betweenMs)
    }
    callOff = whenQuiet(() => void next(), firstMs)
    return () => {
      isGone = true
      callOff()
    }
  }, [])
  return isAllHere
}
