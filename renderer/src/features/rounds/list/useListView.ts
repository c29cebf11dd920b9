import { useMemo, useState } from 'react'
import { isEmptyRow, isSound, kindOfRow, type ListRow } from '@shared/domain/round/listRow'
import { foldText } from '@shared/lib/text'

/** What the list may be narrowed to. */
export type ListFilter = {
  readonly words: string
  /** `blocked` and `attention` as the judge says of a line, `unsaved` not right yet. */
  readonly state: '' | 'blocked' | 'attention' | 'unsaved'
  readonly kind: '' | 'person' | 'collective' | 'household'
  readonly unit: string
}
export const noFilter: ListFilter = { words: '', state: '', kind: '', unit: '' }
export const isFiltered = (filter: ListFilter): boolean =>
  filter.words.trim() !== '' || filter.state !== '' || filter.kind !== '' || filter.unit !== ''

export type LineStates = ReadonlyMap<string, 'blocked' | 'attention'>

/** Whether a row answers the filter. A blank row never does. */
export function answers(row: ListRow, filter: ListFilter, states: LineStates, year: number): boolean {
  if (isEmptyRow(row)) return false
  if (filter.state === 'unsaved' ? isSound(row, year) : filter.state !== '' && states.get(row.id) !== filter.state) return false
  if (filter.kind !== '' && kindOfRow(row) !== filter.kind) return false
  if (filter.unit !== '' && row.unit !== filter.unit) return false
  const words = foldText(filter.words)
  if (words === '') return true
  const key = foldText([row.name, row.birthYear, row.post, row.unit, row.achievement, row.proposedBy].join(' '))
  return words.split(' ').every((word) => key.includes(word))
}

/**
 * The rows in view. Which rows those are is settled when the filter changes: a row that is being mended does not vanish under the hand, and
 * what is added while the list is narrowed stays in view.
 */
export function useListView(rows: readonly ListRow[], states: LineStates, year: number) {
  const [filter, setFilter] = useState(noFilter)
  const [seen, setSeen] = useState<{ readonly known: ReadonlySet<string>; readonly shown: ReadonlySet<string> } | null>(null)
  const narrow = (next: ListFilter): void => {
    setFilter(next)
    setSeen(
      isFiltered(next)
        ? {
            known: new Set(rows.map(({ id }) => id)),
            shown: new Set(rows.filter((row) => answers(row, next, states, year)).map(({ id }) => id)),
          }
        : null,
    )
  }
  const visible = useMemo(
    () =>
      seen === null ? rows : rows.filter((row, index) => seen.shown.has(row.id) || (!seen.known.has(row.id) && index < rows.length - 1)),
    [rows, seen],
  )
  return { filter, narrow, visible, isNarrowed: seen !== null }
}
