import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { AwardRound } from '@shared/domain/round/types'
import { useDatabase } from '@renderer/data/DatabaseContext'
import {
  editMovement,
  listMovementRounds,
  listMovements,
  readMovement,
  type MovementWithRounds,
} from '@renderer/data/repositories/movements'
import { useNotices } from '@renderer/ui/Notices'

/** Every movement with its rounds. `undefined` while loading. */
export function useMovementList(): MovementWithRounds[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listMovements(db), [db])
}

/** One movement; `undefined` while loading, `null` when there is none. */
export function useMovement(id: string): EmulationMovement | null | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (await readMovement(db, id)) ?? null, [db, id])
}

/** Rounds that the movement's reviews opened, newest first. `undefined` while loading. */
export function useMovementRounds(id: string): AwardRound[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listMovementRounds(db, id), [db, id])
}

/** Changes the movement as one act named by the label; says so when it could not be stored. */
export type EditMovement = (label: string, change: (movement: EmulationMovement) => EmulationMovement) => void

export function useEditMovement(id: string): EditMovement {
  const db = useDatabase()
  const { fail } = useNotices()
  return useCallback(
    (label, change) => {
      void editMovement(db, id, label, change).then((result) => {
        if (!result.ok) fail(result.error)
      })
    },
    [db, id, fail],
  )
}
