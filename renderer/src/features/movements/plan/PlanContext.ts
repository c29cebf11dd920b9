import { createContext, use } from 'react'
import type { PlanMarks } from '@shared/domain/movement/numbering'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { EditMovement } from '../useMovements'

/** The movement whose plan is being written, as stored, and the way to change it. */
export type PlanEditing = {
  readonly movement: EmulationMovement
  readonly edit: EditMovement
  readonly marks: PlanMarks
}
export const PlanContext = createContext<PlanEditing | null>(null)

export function usePlan(): PlanEditing {
  const plan = use(PlanContext)
  if (plan === null) throw new Error('usePlan outside PlanContext')
  return plan
}
