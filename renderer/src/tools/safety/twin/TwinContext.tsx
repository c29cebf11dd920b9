import { createContext, use } from 'react'
import type { SecondPlace, Snapshot, SnapshotReason } from '@shared/ipc/twin'
import type { Result } from '@shared/lib/result'
import type { JournalFollower } from '@renderer/data/twin/follow'

/** The twin of the open data: its journal, and the way to a snapshot. */
export type TwinDesk = {
  readonly journal: JournalFollower
  /** Makes a snapshot now; `null` when nothing changed since the last one. One at a time. */
  readonly take: (reason: SnapshotReason) => Promise<Result<Snapshot | null>>
  /** Counts up with every snapshot made, so that lists are read again. */
  readonly made: number
  /** Counts up with every change of the second place. */
  readonly stepped: number
  /** How many attached files are nowhere any more, so that no copy has them. */
  readonly missingFiles: number
  /** Brings the second place in step, if it is there and lacks anything. */
  readonly step: () => Promise<SecondPlace | null>
  /** Runs other work on the copies while none is being made. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>
}
export const TwinContext = createContext<TwinDesk | null>(null)

/** `null` where the data have no twin: practice, a browser that gives no files. */
export const useTwin = (): TwinDesk | null => use(TwinContext)
