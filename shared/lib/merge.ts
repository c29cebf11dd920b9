type Row = { readonly id: string }
type Fields = Readonly<Record<string, unknown>>

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row: unknown) => typeof row === 'object' && row !== null && 'id' in row)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An edit that turned `before` into `after`, done to what is there now: only what the edit changed is changed. Where both changed
 * the same words, those of the edit stay. Doing the same edit twice does nothing the second time.
 */
export function mergeEdit(before: unknown, after: unknown, now: unknown): unknown {
  if (isSame(before, after)) return now
  if (isSame(before, now) || isSame(after, now)) return after
  if (isRows(before) && isRows(after) && isRows(now)) return mergeRows(before, after, now)
  if (isFields(before) && isFields(after) && isFields(now)) return mergeFields(before, after, now)
  return after
}

/** The same for the named fields of a record; fields the edit does not name stay as they are. */
export const mergeFields = <Whole extends object>(before: Partial<Whole>, after: Partial<Whole>, now: Whole): Whole => ({
  ...now,
  ...Object.fromEntries((Object.keys(after) as (keyof Whole)[]).map((key) => [key, mergeEdit(before[key], after[key], now[key])] as const)),
})

/** Rows by id: those added on either side stay, those the edit took away go, the order is that of whoever changed it. */
export function mergeRows<Item extends Row>(before: readonly Item[], after: readonly Item[], now: readonly Item[]): Item[] {
  const [was, edited, present] = [before, after, now].map((rows) => new Map(rows.map((row) => [row.id, row]))) as [
    Map<string, Item>,
    Map<string, Item>,
    Map<string, Item>,
  ]
  const ids = (rows: readonly Item[]): string[] => rows.map((row) => row.id)
  // Adding or taking away moves nothing: only rows on both sides of the edit tell whether it gave them another order.
  const isInPlace = isSame(
    ids(before).filter((id) => edited.has(id)),
    ids(after).filter((id) => was.has(id)),
  )
  const [leading, other] = isInPlace ? [now, after] : [after, now]
  const isKept = (id: string): boolean => {
    if (!was.has(id)) return true
    if (!edited.has(id)) return false
    return present.has(id) || !isSame(was.get(id), edited.get(id))
  }
  const order = ids(leading).filter(isKept)
  ids(other).forEach((id, index, all) => {
    if (order.includes(id) || !isKept(id)) return
    const above = all.slice(0, index).findLast((earlier) => order.includes(earlier))
    order.splice(above === undefined ? 0 : order.indexOf(above) + 1, 0, id)
  })
  return order.map((id) => {
    const [from, to, here] = [was.get(id), edited.get(id), present.get(id)]
    if (to === undefined || here === undefined) return (to ?? here)!
    return from === undefined ? to : (mergeEdit(from, to, here) as Item)
  })
}
