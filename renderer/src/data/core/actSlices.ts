import { runInSlices } from '@shared/lib/slices'
import { placeKeys, type AppDatabase } from './database'

/**
 * Long work inside an act, in slices between which the screen answers. A pause asks the act's own transaction something small: one that is
 * asked nothing for a moment would end.
 */
export const actInSlices = <Value>(db: AppDatabase, work: Generator<number, Value>): Promise<Value> =>
  runInSlices(work, { now: () => performance.now(), breathe: async () => void (await db.meta.get(placeKeys.replacedBy)) })

/** Above so many rows at once the screen would not answer: the browser takes keys and values over in the page's own thread. */
const mostAtOnce = 250

/** Writes many rows, or asks for many keys, in parts, one after the other, between which the screen answers. */
export async function inParts<Row>(rows: readonly Row[], work: (part: Row[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += mostAtOnce) await work(rows.slice(from, from + mostAtOnce))
}
