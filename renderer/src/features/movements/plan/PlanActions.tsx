import type { EmulationMovement } from '@shared/domain/movement/types'

export function PlanActions({ movement: _ }: { readonly movement: EmulationMovement }) {
  return null
}
