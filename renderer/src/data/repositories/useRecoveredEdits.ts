import { useEffect, useState } from 'react'
import { useDatabase } from '../core/DatabaseContext'
import { recoverEdits } from './typed'

/** Finishes what a page that is gone left on its way; `false` until that is done. */
export function useRecoveredEdits(): boolean {
  const db = useDatabase()
  const [done, setDone] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    void recoverEdits(db).finally(() => {
      if (isHere) setDone(db.name)
    })
    return () => {
      isHere = false
    }
  }, [db])
  return done === db.name
}
