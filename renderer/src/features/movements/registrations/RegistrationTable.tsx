import type { UnitRegistrations } from '@shared/domain/registration/rules'
import { type Status } from '@renderer/ui/StatusChip'
import { UnitList } from '../work/UnitList'
import { registrationText as text } from './text'

const statusOf: Record<UnitRegistrations['state'], Status> = {
  none: 'blocked',
  returned: 'attention',
  partly: 'attention',
  received: 'ok',
  ended: 'quiet',
}

type Props = {
  readonly rows: readonly UnitRegistrations[]
  readonly chosen: string | null
  readonly onChoose: (unitId: string) => void
}

/** Units with what they registered, those that have not first. */
export function RegistrationTable({ rows, chosen, onChoose }: Props) {
  return (
    <UnitList
      label={text.stands}
      rows={rows.map(({ unitId, name, state, rows: own }) => ({
        id: unitId,
        name,
        status: statusOf[state],
        state: text.states[state],
        detail: text.count(own.length),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
