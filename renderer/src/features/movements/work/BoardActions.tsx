import { Link as RouterLink } from 'react-router'
import Button from '@mui/material/Button'
import type { countStates } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { addressOf } from '@renderer/text/addresses'
import { workText } from './text'

const text = workText.reports

type Props = {
  readonly movement: EmulationMovement
  readonly counts: ReturnType<typeof countStates>
  /** How many units the reminder would name: those ticked, or all whose report is missing. */
  readonly toRemind: number
  readonly onLetter: (mode: 'remind' | 'request') => void
}

/** What the board leads to: gathering, and the letter to whoever still owes a report. */
export function BoardActions({ movement, counts, toRemind, onLetter }: Props) {
  return (
    <>
      <Button
        variant={counts.missing + counts.waiting === 0 ? 'contained' : 'outlined'}
        component={RouterLink}
        to={addressOf.movementPapers(movement.id)}
      >
        {text.gather}
      </Button>
      {counts.missing > 0 ? (
        <Button variant="contained" onClick={() => onLetter('remind')}>
          {text.remind(toRemind)}
        </Button>
      ) : (
        counts.waiting > 0 && (
          <Button variant="contained" onClick={() => onLetter('request')}>
            {text.request}
          </Button>
        )
      )}
    </>
  )
}
