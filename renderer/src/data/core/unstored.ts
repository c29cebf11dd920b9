import { useSyncExternalStore } from 'react'
import { readHistory } from './acts'
import type { AppDatabase } from './database'
import { waitForWork } from './underWay'

/**
 * Something done that no act holds: words in a cell that cannot be stored as they stand. It is the last thing the officer did all the same, and
 * Ctrl+Z takes it back before any older act.
 */
export type UnstoredStep = {
  readonly label: string
  /** The screen it was done on. */
  readonly place: string
  /** The number of the newest act that could be taken back when it was done; 0 where there was none. What was done later goes first. */
  readonly after: number
  /** The act that was done with it, of a block that could be stored in part: one press turns both. */
  readonly withAct: number | null
  /** The rows it was done in. */
  readonly rows: readonly string[]
  readonly undo: () => void
  readonly redo: () => void
}
type Kind = 'undo' | 'redo'
type Steps = Readonly<Record<Kind, readonly UnstoredStep[]>>

const none: Steps = { undo: [], redo: [] }
let steps = none
const listeners = new Set<() => void>()
const set = (next: Steps): void => {
  steps = next
  listeners.forEach((listener) => listener())
}

/** The newest act that can be taken back, by its number; 0 where there is none. */
export const newestAct = async (db: AppDatabase): Promise<number> => (await readHistory(db)).undo.at(-1)?.seq ?? 0

/** Notes that something was done; what had been taken back before it cannot be done again. */
export const rememberUnstored = (step: UnstoredStep): void => set({ undo: [...steps.undo, step], redo: [] })

/** Forgets what was done in these rows alone: an act holds them now. */
export function forgetUnstored(rows: readonly string[]): void {
  const kept = (list: readonly UnstoredStep[]): readonly UnstoredStep[] =>
    list.filter((step) => !step.rows.every((id) => rows.includes(id)))
  set({ undo: kept(steps.undo), redo: kept(steps.redo) })
}

/** Turns the newest step where no act was done after it; `null` where an act is next. */
export async function turnUnstored(db: AppDatabase, kind: Kind): Promise<UnstoredStep | null> {
  await waitForWork()
  const newest = await newestAct(db)
  const step = steps[kind].at(-1)
  return step?.after === newest ? turned(kind, step) : null
}

function turned(kind: Kind, step: UnstoredStep): UnstoredStep {
  const [rest, other] = [steps[kind].slice(0, -1), kind === 'undo' ? 'redo' : 'undo'] as const
  set({ ...steps, [kind]: rest, [other]: [...steps[other], step] })
  step[kind]()
  return step
}

/** Does again what was done together with an act that has just been done again; `null` where nothing was. */
export function redoBesideAct(act: number): UnstoredStep | null {
  const step = steps.redo.at(-1)
  return step?.withAct === act ? turned('redo', step) : null
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
/** The step that Ctrl+Z would take back, if no act is newer than it. */
export function useNextUnstored(newest: number): UnstoredStep | null {
  const { undo } = useSyncExternalStore(subscribe, () => steps)
  const last = undo.at(-1)
  return last?.after === newest ? last : null
}
