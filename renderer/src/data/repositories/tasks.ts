import { nextDue, timeOfDuty } from '@shared/domain/movement/tasks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { taskSchema, type Task } from '@shared/domain/movement/work'
import type { CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { editRow, sound, tryAct } from './editing'

const tasks = { table: 'tasks', schema: taskSchema, what: 'nhiệm vụ' } as const

/** The duties of a movement, those due first; those without a day last. */
export const listTasks = async (db: AppDatabase, movementId: string): Promise<Task[]> =>
  (await db.tasks.where('movementId').equals(movementId).toArray()).toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))

/** The plan's duties as work, with the days their words name; those that are there already are left. `dated`: how many got a day. */
export const addTasksOfPlan = (
  db: AppDatabase,
  movement: EmulationMovement,
  today: CalendarDate,
  label: string,
): Promise<Result<{ readonly added: number; readonly dated: number }>> =>
  tryAct(db, label, async () => {
    const known = new Set((await db.tasks.where('movementId').equals(movement.id).toArray()).map((task) => `${task.owner}\n${task.text}`))
    const added = movement.actors
      .flatMap(({ name, duties }) => duties.map(({ text }) => ({ owner: name, text })))
      .filter(({ owner, text }) => !known.has(`${owner}\n${text}`))
      .map((task) =>
        sound(taskSchema, {
          ...task,
          ...timeOfDuty(task.text, movement, today),
          id: crypto.randomUUID(),
          movementId: movement.id,
          doneOn: null,
          evidence: '',
        }),
      )
    await db.tasks.bulkAdd(added)
    return { added: added.length, dated: added.filter(({ dueOn }) => dueOn !== null).length }
  })

/** Adds a duty that the plan does not name. */
export const addTask = (db: AppDatabase, draft: Omit<Task, 'id' | 'doneOn' | 'evidence'>, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.tasks.add(sound(taskSchema, { ...draft, id: crypto.randomUUID(), doneOn: null, evidence: '' }))
    return null
  })

/** Takes a duty off the list; undo brings it back. */
export const removeTask = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.tasks.delete(id)
    return null
  })

/** Changes one task. */
export const editTask = (
  db: AppDatabase,
  id: string,
  change: Partial<Omit<Task, 'id' | 'movementId'>>,
  label: string,
  sitting?: string,
): Promise<Result<null>> =>
  editRow(
    db,
    tasks,
    id,
    label,
    (stored) => {
      // A day set by hand is the day itself.
      const isSet = change.dueOn !== undefined || change.every !== undefined
      return { ...stored, ...(isSet ? { dayOfMonth: undefined } : {}), ...change }
    },
    sitting,
  )

/** Notes a task as done; one that comes again moves on to its next day. */
export const finishTask = (db: AppDatabase, id: string, on: CalendarDate, label: string): Promise<Result<null>> =>
  editRow(db, tasks, id, label, (stored) => {
    const isOver = stored.every === 'once' || stored.dueOn === null
    return isOver ? { ...stored, doneOn: on } : { ...stored, doneOn: on, ...nextDue(stored) }
  })
