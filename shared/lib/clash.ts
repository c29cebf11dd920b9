type Row = { readonly id: string }
type Fields = Readonly<Record<string, unknown>>

/** One place that two edits of the same thing both changed, each to something else. */
export type Clash = {
  /** The way to it: names of fields, and ids of rows. */
  readonly path: readonly string[]
  readonly mine: unknown
  readonly theirs: unknown
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Equal as stored: the order of fields says nothing, one that is `undefined` is none. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  return isFields(a) && isFields(b) && Object.keys({ ...a, ...b }).every((key) => isSame(a[key], b[key]))
}

/**
 * Where two edits of `before` cannot both stand: each changed the same field to something else, or one changed a row that the other took
 * away. Places that only one of them changed are none; they are brought together by `merge.ts`.
 */
export function clashes(before: unknown, mine: unknown, theirs: unknown, path: readonly string[] = []): Clash[] {
  if (isSame(before, mine) || isSame(before, theirs) || isSame(mine, theirs)) return []
  if (isRows(before) && isRows(mine) && isRows(theirs)) return rowClashes(before, mine, theirs, path)
  if (isFields(before) && isFields(mine) && isFields(theirs))
    return Object.keys({ ...before, ...mine, ...theirs }).flatMap((key) => clashes(before[key], mine[key], theirs[key], [...path, key]))
  return [{ path, mine, theirs }]
}

function rowClashes(before: readonly Row[], mine: readonly Row[], theirs: readonly Row[], path: readonly string[]): Clash[] {
  const [ours, others] = [mine, theirs].map((rows) => new Map(rows.map((row) => [row.id, row])))
  return before.flatMap((row) => clashes(row, ours?.get(row.id), others?.get(row.id), [...path, row.id]))
}

/** The value with what stands at a clash exchanged for what the other side put there; gone where they took it away. */
export function withTheirs(mine: unknown, { path, theirs }: Clash): unknown {
  const [step, ...rest] = path
  if (step === undefined) return theirs
  if (isRows(mine)) {
    const found = mine.find((row) => row.id === step)
    const row = withTheirs(found, { path: rest, mine: null, theirs })
    if (row === undefined) return mine.filter((one) => one.id !== step)
    return found === undefined ? [...mine, row] : mine.map((one) => (one.id === step ? row : one))
  }
  return isFields(mine) ? { ...mine, [step]: withTheirs(mine[step], { path: rest, mine: null, theirs }) } : mine
}
