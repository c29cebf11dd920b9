import { mergeFields } from '@shared/domain/movement/mergeEdit'
import { movementSchema, type EmulationMovement } from '@shared/domain/movement/types'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '@renderer/data/core/database'
import { editMovement, readMovement } from '@renderer/data/repositories/movements'

type Change = (movement: EmulationMovement) => EmulationMovement
type Part = Partial<EmulationMovement>
/** One edit that was handed to the database: the fields it changed, before and after. */
type Step = { readonly id: string; readonly label: string; readonly before: Part; readonly after: Part }

const prefix = 'so-vang.on-the-way:'
const thisPage: string = crypto.randomUUID()
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function stepOf(label: string, before: EmulationMovement, changed: EmulationMovement): Step {
  const parsed = movementSchema.safeParse(changed)
  const after = parsed.success ? parsed.data : changed
  const keys = (Object.keys(after) as (keyof EmulationMovement)[]).filter((key) => !isSame(before[key], after[key]))
  const pick = (movement: EmulationMovement): Part => Object.fromEntries(keys.map((key) => [key, movement[key]]))
  return { id: crypto.randomUUID(), label, before: pick(before), after: pick(after) }
}

/**
 * The edits of one movement between the act and its storing. The database drops a write that is under way when the page goes;
 * local storage is written at once, so what stands there without having been stored is done again at the next opening.
 */
export class EditsOnTheWay {
  private steps: readonly Step[] = []

  constructor(
    private readonly key: string,
    private readonly write: (label: string, change: Change) => Promise<Result<null>>,
  ) {}

  /** Stores one edit, after those before it. `stored` is the movement as last read. Throws what the database throws. */
  readonly edit = async (stored: EmulationMovement, label: string, change: Change): Promise<Result<null>> => {
    const known = this.steps.reduce<EmulationMovement>((movement, step) => ({ ...movement, ...step.after }), stored)
    const step = stepOf(label, known, change(known))
    this.keep([...this.steps, step])
    const result = await this.write(label, change)
    // Not reached when the database broke off: the edit stays for the next opening.
    this.keep(this.steps.filter((other) => other.id !== step.id))
    return result
  }

  private keep(steps: readonly Step[]): void {
    this.steps = steps
    try {
      if (steps.length === 0) localStorage.removeItem(this.key)
      else localStorage.setItem(this.key, JSON.stringify(steps))
    } catch (cause) {
      // Full or forbidden: the edit still goes to the database, only without this second keeping.
      console.warn(cause)
    }
  }
}

const open = new Map<string, EditsOnTheWay>()

/** The edits of a movement in this window: one queue, whoever edits. */
export function editsOf(db: AppDatabase, movementId: string): EditsOnTheWay {
  const key = `${prefix}${db.name}/${movementId}/${thisPage}`
  const edits = open.get(key) ?? new EditsOnTheWay(key, (label, change) => editMovement(db, movementId, label, change))
  open.set(key, edits)
  return edits
}

const recovered = new WeakMap<AppDatabase, Promise<void>>()

/** Does again, in their order and under their names, the edits that a page that is gone could not finish; once for each opening. */
export function recoverEdits(db: AppDatabase): Promise<void> {
  const work = recovered.get(db) ?? finishEdits(db)
  recovered.set(db, work)
  return work
}

async function finishEdits(db: AppDatabase): Promise<void> {
  const mine = `${prefix}${db.name}/`
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(mine) && !key.endsWith(`/${thisPage}`))
  for (const key of keys) {
    await redo(db, key.slice(mine.length, key.lastIndexOf('/')), stepsAt(key))
    localStorage.removeItem(key)
  }
}

function stepsAt(key: string): readonly Step[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Step[]
  } catch (cause) {
    console.warn(cause)
    return []
  }
}

async function redo(db: AppDatabase, movementId: string, steps: readonly Step[]): Promise<void> {
  const stored = await readMovement(db, movementId)
  if (stored === undefined) return
  const isStored = ({ after }: Step): boolean => {
    const keys = Object.keys(after) as (keyof EmulationMovement)[]
    return keys.length > 0 && keys.every((key) => isSame(after[key], stored[key]))
  }
  // Writes end in the order they began: one that arrived means those before it did.
  for (const step of steps.slice(steps.findLastIndex(isStored) + 1))
    await editMovement(db, movementId, step.label, (now) => mergeFields(step.before, step.after, now))
}
