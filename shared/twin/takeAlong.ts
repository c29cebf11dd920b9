import { err, ok, type Result } from '../lib/result'
import { addAll } from './inStep'
import type { TwinPlace } from './room'
import { foreign } from './second'
import { contentsOf, fits, isBare } from './whose'

/** Tries whether files can be written in a place, before anything rests on it; what it refuses, `null` where it takes them. */
export async function takesFiles({ journal }: TwinPlace): Promise<unknown> {
  try {
    const draft = await journal.create()
    await draft.write(new Uint8Array([1])).finally(() => draft.drop())
    return null
  } catch (cause) {
    return cause ?? new Error('refused')
  }
}

/**
 * Makes another folder ready to go on in, and then goes on there: what stands in the folder of before is copied into it, unless it holds a
 * later state of the same already. Says why not where the twin of other data stands there; throws where nothing can be written. `line`: that
 * of the data in use, where it is known; `before`: `null` where nothing is to be taken along. Then the folder must be bare or hold that line.
 * Gives how many files of the folder before could not be read.
 */
export async function takeAlong(
  before: TwinPlace | null,
  folder: TwinPlace,
  line: string | null,
  goOn: () => Promise<void>,
): Promise<Result<number>> {
  const theirs = await contentsOf(folder)
  const refused = err(foreign(folder.label, theirs))
  const refusal = await takesFiles(folder)
  if (refusal !== null) throw refusal
  let unread = 0
  if (before === null || isBare(await contentsOf(before))) {
    if (!isBare(theirs) && line !== null && !theirs.lines.has(line)) return refused
  } else if (await fits(before, folder)) ({ unread } = await addAll(before, folder))
  else if (!(await fits(folder, before))) return refused
  await goOn()
  return ok(unread)
}
