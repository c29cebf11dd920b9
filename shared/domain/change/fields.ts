import type { FieldChange } from './types'

/** What an act changed inside a row, and the way back: the log holds fields, not rows. Values are plain JSON. */

type Fields = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]
export type Side = 'before' | 'after'

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value)
const idOf = (value: unknown): unknown => (isFields(value) ? value['id'] : undefined)

/** Equal as stored: the order of the fields of an object says nothing, and a field that is `undefined` is none. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]))
  if (!isFields(a) || !isFields(b)) return false
  return Object.keys({ ...a, ...b }).every((key) => isSameValue(a[key], b[key]))
}

const change = (path: Path, before: unknown, after: unknown, at?: number): FieldChange => ({
  path: [...path],
  ...(at === undefined ? {} : { at }),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** Items of two lists pair by place when each still names the same thing. */
const isPaired = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length &&
  before.every((item, index) => isFields(item) && isFields(after[index]) && idOf(item) === idOf(after[index]))

function listChanges(path: Path, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && isSameValue(before[at], after[at])) at += 1
  let tail = 0
  while (tail < shorter - at && isSameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const [was, is] = [before.slice(at, before.length - tail), after.slice(at, after.length - tail)]
  return isPaired(was, is) ? was.flatMap((item, index) => changesOf([...path, at + index], item, is[index])) : [change(path, was, is, at)]
}

function changesOf(path: Path, before: unknown, after: unknown): FieldChange[] {
  if (isSameValue(before, after)) return []
  if (isList(before) && isList(after)) return listChanges(path, before, after)
  if (!isFields(before) || !isFields(after)) return [change(path, before, after)]
  return Object.keys({ ...before, ...after }).flatMap((key) => changesOf([...path, key], before[key], after[key]))
}

/** The fields that differ between two states of a row; none when they are equal. */
export const fieldChanges = (before: object, after: object): FieldChange[] => changesOf([], before, after)

/** The value with what stands at `path` put through `turn`; `null` when there is no such place. */
function through(
  value: unknown,
  path: Path,
  turn: (found: unknown) => { readonly value: unknown } | null,
): { readonly value: unknown } | null {
  const [step, ...rest] = path
  if (step === undefined) return turn(value)
  if (isList(value) && typeof step === 'number' && step < value.length) {
    const inner = through(value[step], rest, turn)
    return inner === null ? null : { value: value.with(step, inner.value) }
  }
  if (!isFields(value) || typeof step !== 'string') return null
  const inner = through(value[step], rest, turn)
  if (inner === null) return null
  if (inner.value !== undefined) return { value: { ...value, [step]: inner.value } }
  const { [step]: _gone, ...others } = value
  return { value: others }
}

/**
 * The row with these changes turned from one side to the other: every field must stand as `from` says. `null` when one does not, since
 * it was changed meanwhile; fields that the changes do not name may be anything.
 */
export function turnFields<Row extends object>(row: Row, changes: readonly FieldChange[], from: Side): Row | null {
  const to = from === 'before' ? 'after' : 'before'
  let turned: { readonly value: unknown } | null = { value: row }
  for (const { path, at, [from]: was, [to]: becomes } of changes) {
    if (turned === null) return null
    turned = through(turned.value, path, (found) => {
      if (at === undefined) return isSameValue(found, was) ? { value: becomes } : null
      if (!isList(found) || !isList(was) || !isList(becomes)) return null
      return isSameValue(found.slice(at, at + was.length), was) ? { value: found.toSpliced(at, was.length, ...becomes) } : null
    })
  }
  return turned === null ? null : (turned.value as Row)
}
