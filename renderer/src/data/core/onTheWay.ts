import { mergeFields } from '@shared/lib/merge'
import type { Result } from '@shared/lib/result'
import { announce } from './underWay'

type Change<Row> = (row: Row) => Row
/** One edit that was handed to the database: the fields it changed, before and after. */
type Step = { readonly id: string; readonly label: string; readonly before: object; readonly after: object }

/** How one kind of row is read and changed. */
export type EditDesk<Row extends object> = {
  readonly read: (id: string) => Promise<Row | undefined>
  readonly write: (id: string, label: string, change: Change<Row>, sitting?: string) => Promise<Result<unknown>>
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function stepOf<Row extends object>(label: string, before: Row, after: Row): Step {
  const keys = (Object.keys(after) as (keyof Row)[]).filter((key) => !isSame(before[key], after[key]))
  const pick = (row: Row): object => Object.fromEntries(keys.map((key) => [key, row[key]]))
  return { id: crypto.randomUUID(), label, before: pick(before), after: pick(after) }
}

/**
 * The edits of one row between the act and its storing. The database drops a write that is under way when the page goes;
 * local storage is written at once, so what stands there without having been stored is done again at the next opening.
 */
export class EditsOnTheWay<Row extends object> {
  private steps: readonly Step[] = []
  /** Stored, but perhaps not yet in the row that the screen hands over with the next edit. */
  private stored: readonly Step[] = []

  constructor(
    private readonly key: string,
    private readonly write: (label: string, change: Change<Row>, sitting?: string) => Promise<Result<unknown>>,
    /** The row as it will be stored: its schema cleans what was typed. */
    private readonly clean: Change<Row> = (row) => row,
  ) {}

  /** Stores one edit, after those before it. `shown` is the row as the screen last read it. Throws what the database throws. */
  readonly edit = async (shown: Row, label: string, change: Change<Row>, sitting?: string): Promise<Result<unknown>> => {
    const known = this.steps.reduce<Row>((row, step) => ({ ...row, ...step.after }), this.caughtUp(shown))
    const step = stepOf(label, known, this.clean(change(known)))
    this.keep([...this.steps, step])
    const result = await announce(this.write(label, change, sitting))
    // Not reached when the database broke off: the edit stays for the next opening.
    this.keep(this.steps.filter((other) => other.id !== step.id))
    if (result.ok) this.stored = [...this.stored, step]
    return result
  }

  /** The row with the stored edits that the screen has not read yet: it still shows what stood before them. */
  private caughtUp(shown: Row): Row {
    let row = shown
    this.stored = this.stored.filter(({ before, after }) => {
      const isUnseen = (Object.keys(before) as (keyof Row)[]).every((key) => isSame(row[key], (before as Row)[key]))
      if (isUnseen) row = { ...row, ...after }
      return isUnseen
    })
    return row
  }

  private keep(steps: readonly Step[]): void {
    this.steps = steps
    keepSteps(this.key, steps)
  }
}

/** Where what is on its way stands in local storage: by database, kind and row; the page is what is gone when it is found again. */
export const onTheWayPrefix = 'so-vang.on-the-way:'
export const thisPage: string = crypto.randomUUID()
export const keyOnTheWay = (databaseName: string, kind: string, id: string): string =>
  `${onTheWayPrefix}${databaseName}/${kind}/${id}/${thisPage}`

/** Puts the steps under their key, or nothing where there are none. */
export function keepSteps(key: string, steps: readonly unknown[]): void {
  try {
    if (steps.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(steps))
  } catch (cause) {
    // Full or forbidden: the edit still goes to the database, only without this second keeping.
    console.warn(cause)
  }
}

/** The steps that stand under a key; none where they cannot be read. */
export function stepsAt<Kind = Step>(key: string): readonly Kind[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Kind[]
  } catch (cause) {
    console.warn(cause)
    return []
  }
}

/** Does again, in their order and under their names, the steps that were not stored. Gives the names of those that cannot be any more. */
export async function finishSteps<Row extends object>(desk: EditDesk<Row>, id: string, steps: readonly Step[]): Promise<string[]> {
  const stored = await desk.read(id)
  if (stored === undefined) return steps.map(({ label }) => label)
  const isStored = ({ after }: Step): boolean => {
    const keys = Object.keys(after)
    return keys.length > 0 && keys.every((key) => isSame(after[key as keyof object], stored[key as keyof Row]))
  }
  // Writes end in the order they began: one that arrived means those before it did.
  const lost: string[] = []
  for (const { label, before, after } of steps.slice(steps.findLastIndex(isStored) + 1)) {
    const result = await desk.write(id, label, (now) => mergeFields<Row>(before as Partial<Row>, after as Partial<Row>, now))
    if (!result.ok) lost.push(label)
  }
  return lost
}
