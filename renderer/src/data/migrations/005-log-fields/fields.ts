/** What differs between two rows, as version 5 of the data writes it into the log. Sealed: the program's own way may go on changing. */

type Fields = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]
type FieldChange = { path: Path; at?: number; before?: unknown; after?: unknown }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value)

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isFields(a) || !isFields(b)) return false
  return Object.keys({ ...a, ...b }).every((key) => isSame(a[key], b[key]))
}

const change = (path: Path, before: unknown, after: unknown, at?: number): FieldChange => ({
  path,
  ...(at === undefined ? {} : { at }),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

function ofLists(path: Path, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && isSame(before[at], after[at])) at += 1
  let tail = 0
  while (tail < shorter - at && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const [was, is] = [before.slice(at, before.length - tail), after.slice(at, after.length - tail)]
  const isPaired =
    was.length === is.length &&
    was.every((item, index) => {
      const other = is[index]
      return isFields(item) && isFields(other) && item['id'] === other['id']
    })
  return isPaired ? was.flatMap((item, index) => fieldsBetween(item, is[index], [...path, at + index])) : [change(path, was, is, at)]
}

/** The fields in which two values differ, with the way to each. */
export function fieldsBetween(before: unknown, after: unknown, path: Path = []): FieldChange[] {
  if (isSame(before, after)) return []
  if (isList(before) && isList(after)) return ofLists(path, before, after)
  if (!isFields(before) || !isFields(after)) return [change(path, before, after)]
  return Object.keys({ ...before, ...after }).flatMap((key) => fieldsBetween(before[key], after[key], [...path, key]))
}
