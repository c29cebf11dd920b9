import { isEmptyRow, onTopOf, type ListRow } from '@shared/domain/round/listRow'
import { byId } from './listState'

/** The rows of before and after as they stand against the newest ones. */
type Change = {
  readonly newest: ReadonlyMap<string, ListRow>
  readonly seen: ReadonlyMap<string, ListRow>
  readonly kept: ReadonlyMap<string, ListRow>
  /** Whether a row was there before: what was only a blank line then, and has gone meanwhile, is a new row. */
  readonly wasThere: (id: string) => boolean
}

function changeOf(all: readonly ListRow[], before: readonly ListRow[], after: readonly ListRow[]): Change {
  const newest = byId(all)
  const seen = byId(before)
  const wasThere = (id: string): boolean => {
    const row = seen.get(id)
    return row !== undefined && (newest.has(id) || !isEmptyRow(row))
  }
  return { newest, seen, kept: byId(after.filter(({ id }) => wasThere(id))), wasThere }
}

/** New rows under the row that they were put under, as far as that one still stands. */
function freshOf(after: readonly ListRow[], { newest, wasThere }: Change): Map<string | null, ListRow[]> {
  const fresh = new Map<string | null, ListRow[]>()
  let above: string | null = null
  for (const row of after) {
    if (!wasThere(row.id)) fresh.set(above, [...(fresh.get(above) ?? []), row])
    else if (newest.has(row.id)) above = row.id
  }
  return fresh
}

/**
 * All rows after the rows that were seen were changed from `before` to `after`. `all` holds what is hidden and what came meanwhile, from another
 * window or by undo: that stays as it is, but for the cells, the rows and the order that were changed here. New rows follow the row they were
 * put under; a row that has gone meanwhile stays gone.
 */
export function mergeSeen(all: readonly ListRow[], before: readonly ListRow[], after: readonly ListRow[]): readonly ListRow[] {
  if (all === before) return after
  const change = changeOf(all, before, after)
  const { newest, seen, kept, wasThere } = change
  const fresh = freshOf(after, change)
  // Rows in view keep the places of rows in view, in their new order.
  const inOrder = after.filter(({ id }) => kept.has(id) && newest.has(id))
  const stood = before.filter(({ id }) => kept.has(id) && newest.has(id))
  const isMoved = stood.some(({ id }, index) => id !== inOrder[index]!.id)
  let at = 0
  const merged = all.flatMap((row): ListRow[] => {
    if (!wasThere(row.id)) return [row]
    if (!kept.has(row.id)) return []
    const { id } = isMoved ? inOrder[at]! : row
    at += 1
    return [withChange(newest.get(id)!, seen.get(id)!, kept.get(id)!), ...(fresh.get(id) ?? [])]
  })
  return [...(fresh.get(null) ?? []), ...merged]
}

/** The newest row with the cells that were changed. */
function withChange(newest: ListRow, before: ListRow, after: ListRow): ListRow {
  if (after === before) return newest
  return newest === before ? after : onTopOf(after, before, newest)
}
