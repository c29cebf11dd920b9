import { useCallback, useRef, useState } from 'react'
import type { Snapshot, SnapshotReason } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { storeError } from '@renderer/data/core/room'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCounts } from '@renderer/data/twin/counts'
import type { JournalFollower } from '@renderer/data/twin/follow'
import { forgetRestore } from '@renderer/data/profiles/restored'
import { holdsAll, makeSnapshot } from '@renderer/data/twin/snapshot'
import type { Platform, Twin } from '@renderer/platform/platform'

/** The newest snapshot of this line of data in the present folder. */
async function newestOf(twin: Twin, line: string): Promise<Snapshot | null> {
  const state = await twin.state()
  return state.ok ? (state.value.snapshots.find((one) => one.line === line) ?? null) : null
}

/** A store that fails under the copy refuses it in words; anything else is a bug. */
async function refused(cause: unknown): Promise<Result<never>> {
  const error = await storeError(cause)
  if (error === null) throw cause
  return err(error)
}

export type Snapshots = {
  readonly take: (reason: SnapshotReason) => Promise<Result<Snapshot | null>>
  /** The newest one; `undefined` until it was looked for. */
  readonly newest: () => Promise<Snapshot | null>
  readonly made: number
  /** Runs other work on the copies while none is being made. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** Makes snapshots of the open data, one after the other; one that would hold nothing new is not made. */
export function useSnapshots(platform: Platform, twin: Twin, journal: JournalFollower): Snapshots {
  const db = useDatabase()
  const known = useRef<Promise<Snapshot | null> | null>(null)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const [made, setMade] = useState(0)
  const newest = useCallback(() => (known.current ??= newestOf(twin, journal.line)), [twin, journal])
  const make = useCallback(
    async (reason: SnapshotReason): Promise<Result<Snapshot | null>> => {
      await journal.follow()
      if ((await readLastSeq(db)) === 0) return ok(null)
      // The folder may be another one by now, or empty: it is asked each time.
      const before = await (known.current = newestOf(twin, journal.line))
      if (reason !== 'beforeUpdate' && (await holdsAll(db, before, twin))) return ok(null)
      const { version } = await platform.info()
      const result = await makeSnapshot(db, twin, {
        line: journal.line,
        reason,
        appVersion: version,
        madeAt: new Date().toISOString(),
        counts: journal.state().problem === null ? journal.counts() : await readCounts(db),
      })
      if (result.ok) {
        // The copy that a restore itself asks for, before and after, does not end the way back from it.
        if (reason !== 'first' && reason !== 'beforeRestore') await forgetRestore('real')
        known.current = Promise.resolve(result.value)
        setMade((count) => count + 1)
      }
      return result
    },
    [db, platform, twin, journal],
  )
  const alone = useCallback(<Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.current.then(work)
    turn.current = next.catch(() => {})
    return next
  }, [])
  const take = useCallback((reason: SnapshotReason) => alone(() => make(reason).catch(refused)), [alone, make])
  return { take, newest, made, alone }
}
