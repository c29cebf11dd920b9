import { movementSchema, type EmulationMovement } from '@shared/domain/movement/types'
import { rulingSchema, type Ruling } from '@shared/domain/ruling/types'
import type { AppDatabase } from '../core/database'
import { EditsOnTheWay, finishSteps, keyOnTheWay, onTheWayPrefix, stepsAt, thisPage, type EditDesk } from '../core/onTheWay'
import { finishListSteps, type FinishedList, type ListStep } from './listEdits'
import { editMovement, readMovement } from './movements'
import { updateRuling } from './rulings'

/** The rows whose fields save themselves: an edit survives the window that closes in the middle of it. */
type Rows = { readonly movement: EmulationMovement; readonly ruling: Ruling }
type Kind = keyof Rows

const desksOf = (db: AppDatabase): { readonly [K in Kind]: EditDesk<Rows[K]> } => ({
  movement: {
    read: (id) => readMovement(db, id),
    write: (id, label, change, sitting) => editMovement(db, id, label, change, sitting),
  },
  ruling: {
    read: (id) => db.rulings.get(id),
    write: (id, label, change, sitting) => updateRuling(db, id, label, change, sitting),
  },
})

/** The row as it will be stored: the schemas clean what was typed. */
const cleaned: { readonly [K in Kind]: (row: Rows[K]) => Rows[K] } = {
  movement: (row) => movementSchema.safeParse(row).data ?? row,
  ruling: (row) => rulingSchema.safeParse(row).data ?? row,
}

const open = new Map<string, unknown>()

/** The edits of a row in this window: one queue, whoever edits. */
export function editsOf<K extends Kind>(db: AppDatabase, kind: K, id: string): EditsOnTheWay<Rows[K]> {
  const key = keyOnTheWay(db.name, kind, id)
  const known = open.get(key) as EditsOnTheWay<Rows[K]> | undefined
  if (known !== undefined) return known
  const desk: EditDesk<Rows[K]> = desksOf(db)[kind]
  const made = new EditsOnTheWay<Rows[K]>(key, (label, change, sitting) => desk.write(id, label, change, sitting), cleaned[kind])
  open.set(key, made)
  return made
}

/** What came of the edits that a page that is gone had on their way. */
export type Recovered = {
  /** The names of those that cannot be stored any more, since their row is gone or closed. */
  readonly lost: readonly string[]
  /** Lists in which another hand had been meanwhile: what the officer must hear. */
  readonly lists: readonly FinishedList[]
}
const recovered = new WeakMap<AppDatabase, Promise<Recovered>>()

/** Does again, in their order and under their names, the edits that a page that is gone could not finish; once for each opening. */
export function recoverEdits(db: AppDatabase): Promise<Recovered> {
  const work = recovered.get(db) ?? finishEdits(db)
  recovered.set(db, work)
  return work
}

async function finishEdits(db: AppDatabase): Promise<Recovered> {
  const lost: string[] = []
  const lists: FinishedList[] = []
  const mine = `${onTheWayPrefix}${db.name}/`
  const desks = desksOf(db)
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(mine) && !key.endsWith(`/${thisPage}`))
  for (const key of keys) {
    const parts = key.slice(mine.length).split('/')
    // Before rulings saved themselves, only movements stood here, without their kind.
    const [kind, id] = parts.length === 2 ? ['movement', parts[0]] : parts
    if (id !== undefined && kind === 'movement') lost.push(...(await finishSteps(desks.movement, id, stepsAt(key))))
    if (id !== undefined && kind === 'ruling') lost.push(...(await finishSteps(desks.ruling, id, stepsAt(key))))
    if (id !== undefined && kind === 'list') {
      const { refused, finished } = await finishListSteps(db, id, stepsAt<ListStep>(key))
      lost.push(...refused)
      if (finished.lost.length + finished.returned.length > 0) lists.push(finished)
    }
    localStorage.removeItem(key)
  }
  return { lost, lists }
}
