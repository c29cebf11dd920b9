import { useEffect, useState } from 'react'
import type { Snapshot } from '@shared/ipc/twin'
import type { Twin } from '@renderer/platform/platform'

/** Copies that were read again and are no longer what they were. */
export type Broken = ReadonlySet<string>
/** What was found in this run of the program: a copy is never changed, so it is read once. */
const found = new Map<string, boolean>()

/** Reads the copies of a list again, one after the other beside the work, the newest first. */
export function useChecks(twin: Twin, snapshots: readonly Snapshot[]): Broken {
  const [broken, setBroken] = useState<Broken>(new Set())
  useEffect(() => {
    let isCurrent = true
    const run = async (): Promise<void> => {
      for (const { id } of snapshots) {
        if (!isCurrent) return
        if (!found.has(id)) {
          const checked = await twin.check(id)
          if (checked.ok) found.set(id, checked.value.isWhole)
        }
        if (found.get(id) === false) setBroken((last) => (last.has(id) ? last : new Set([...last, id])))
      }
    }
    void run()
    return () => {
      isCurrent = false
    }
  }, [twin, snapshots])
  return broken
}
