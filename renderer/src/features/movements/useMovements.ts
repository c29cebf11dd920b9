import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { AwardRound } from '@shared/domain/round/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listMovementRounds, listMovements, readMovement, type MovementWithRounds } from '@renderer/data/repositories/movements'
import { readIssuedRounds } from '@renderer/data/repositories/rounds'
import { useNotices } from '@renderer/ui/Notices'
import { flushDrafts } from '@renderer/ui/form/draft'
import { editsOf } from '@renderer/data/repositories/typed'

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

const noRounds: ReadonlySet<string> = new Set()
/** Which of these rounds have an issued paper. */
export function useIssuedRounds(rounds: readonly AwardRound[] | undefined): ReadonlySet<string> {
  const db = useDatabase()
  return (
    useLiveQuery(
      () =>
        readIssuedRounds(
          db,
          (rounds ?? []).map(({ id }) => id),
        ),
      [db, rounds],
    ) ?? noRounds
  )
}

/** Changes the movement as one act named by the label; says so when it could not be stored. */
export type EditMovement = (label: string, change: (movement: EmulationMovement) => EmulationMovement, sitting?: string) => void

/** What is typed elsewhere is stored first, so that the acts stand in the order they were made. */
export function useEditMovement(movement: EmulationMovement): EditMovement {
  const db = useDatabase()
  const { fail } = useNotices()
  return useCallback(
    (label, change, sitting) => {
      flushDrafts()
      void editsOf(db, 'movement', movement.id)
        .edit(movement, label, change, sitting)
        .then((result) => {
          if (!result.ok) fail(result.error)
        })
    },
    [db, movement, fail],
  )
}
