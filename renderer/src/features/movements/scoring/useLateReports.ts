import { useMemo } from 'react'
import { lateReports, type LateReport } from '@shared/domain/movement/lateDays'
import { today } from '@renderer/text/when'
import { useMovementWork } from '../work/useWork'

const nobody: ReadonlyMap<string, readonly LateReport[]> = new Map()
/** What each unit was late with in the year scored; nobody while loading. */
export function useLateReports(movementId: string, year: number): ReadonlyMap<string, readonly LateReport[]> {
  const work = useMovementWork(movementId)
  const on = today()
  return useMemo(() => (work === undefined ? nobody : lateReports(work, year, on)), [work, year, on])
}
