import type { PlaceRefused } from '../lib/errors'
import { addAll } from './inStep'
import type { TwinPlace } from './room'
import { foreign } from './second'
import { contentsOf, fits, isBare } from './whose'

/**
 * Makes another folder ready to go on in, and then goes on there: what stands in the folder of before is copied into it, unless it holds a
 * later state of the same already. Says why not where the twin of other data stands there. `line`: that of the data in use, where it is known;
 * `before`: `null` where nothing is to be taken along. Then the folder must be bare or hold that line.
 */
export async function takeAlong(
  before: TwinPlace | null,
  folder: TwinPlace,
  line: string | null,
  goOn: () => Promise<void>,
): Promise<PlaceRefused | null> {
  const theirs = await contentsOf(folder)
  const refused = foreign(folder.label, theirs)
  if (before === null || isBare(await contentsOf(before))) {
    if (!isBare(theirs) && line !== null && !theirs.lines.has(line)) return refused
  } else if (await fits(before, folder)) await addAll(before, folder)
  else if (!(await fits(folder, before))) return refused
  await goOn()
  return null
}
