import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { keepSteps, keyOnTheWay } from '../core/onTheWay'
import { announce } from '../core/underWay'
import { saveList, type ListSave, type ListSaved } from './listSave'

/** One change of the list on its way to the database. */
export type ListStep = { readonly id: string; readonly label: string; readonly save: ListSave }

/** Above so many rows a change is not kept a second time: it would hold the screen up. The window asks before it closes meanwhile. */
export const keptRows = 300

/**
 * The changes of one list in this window, stored one after another. Each also stands in local storage until it is stored, so that what was
 * typed when the page goes is finished at the next opening (`recoverEdits`).
 */
export class ListEdits {
  private steps: readonly ListStep[] = []
  private last: Promise<unknown> = Promise.resolve()
  private readonly key: string

  constructor(
    private readonly db: AppDatabase,
    private readonly roundId: string,
  ) {
    this.key = keyOnTheWay(db.name, 'list', roundId)
  }

  /** Stores a change after those before it. Throws what the database throws. */
  readonly store = (label: string, save: ListSave): Promise<Result<ListSaved>> => {
    const step: ListStep = { id: crypto.randomUUID(), label, save }
    this.keep([...this.steps, step])
    const run = this.last
      .then(() => saveList(this.db, this.roundId, label, save))
      .finally(() => this.keep(this.steps.filter(({ id }) => id !== step.id)))
    // The changes after one that failed still run; the failure itself goes to the caller.
    this.last = run.then(
      () => undefined,
      () => undefined,
    )
    return announce(run)
  }

  private keep(steps: readonly ListStep[]): void {
    this.steps = steps
    keepSteps(
      this.key,
      steps.filter(({ save }) => save.changed.length + (save.drafts?.length ?? 0) <= keptRows),
    )
  }
}

/** A list whose changes were finished at the next opening, and what is to be told of it. */
export type FinishedList = ListSaved & { readonly roundId: string }

/**
 * Stores what a page that is gone could not finish; a change that was stored after all changes nothing. Gives the names of those refused, and what the
 * rest have to tell.
 */
export async function finishListSteps(
  db: AppDatabase,
  roundId: string,
  steps: readonly ListStep[],
): Promise<{ readonly refused: readonly string[]; readonly finished: FinishedList }> {
  const [refused, saved]: [string[], ListSaved[]] = [[], []]
  for (const { label, save } of steps) {
    const result = await saveList(db, roundId, label, save)
    if (result.ok) saved.push(result.value)
    else refused.push(label)
  }
  const finished = { roundId, lost: saved.flatMap(({ lost }) => lost), returned: saved.flatMap(({ returned }) => returned) }
  return { refused, finished }
}
