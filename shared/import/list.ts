import type { SubjectIndex } from '../domain/subject/matching'
import { isAllCapitals } from '../domain/subject/reading'
import { buildPreview } from './buildPreview'
import { findHeader, headerFrom, withoutHeader, type Header } from './header'
import type { LeftColumn, PreviewOptions, PreviewRow } from './preview'
import { collectRows } from './rows'
import type { ColumnMapping, IgnoredRow, SheetGrid } from './types'
import { weed } from './weed'

/** `auto` finds the headings, `none` means that there are none, a number is their first row. */
export type HeaderChoice = 'auto' | 'none' | number

/** The headings as found, or as the officer points to them. */
export const chosenHeader = (grid: SheetGrid, choice: HeaderChoice): Header =>
  choice === 'auto' ? findHeader(grid) : choice === 'none' ? withoutHeader(grid) : (headerFrom(grid, choice) ?? findHeader(grid))

/** Whether the table holds a list: some column has the names. */
export const holdsList = (header: Header): boolean => header.mapping.includes('name') || header.mapping.includes('givenName')

export type Understood = {
  readonly rows: readonly PreviewRow[]
  readonly ignored: readonly IgnoredRow[]
  /** Columns left out because most of their values do not fit. */
  readonly left: readonly LeftColumn[]
  readonly capitalNames: number
}
export type ListFacts = {
  readonly index: SubjectIndex
  /** Lines that the round has already, as `lineKeyOf` names them. */
  readonly inRound: ReadonlySet<string>
}

/** What a table means under these headings: the one way from cells to entries, for the screen and for `npm run read-list`. */
export function understandList(
  grid: SheetGrid,
  header: Header,
  mapping: ColumnMapping,
  options: PreviewOptions,
  { index, inRound }: ListFacts,
  more: { readonly taken?: readonly number[]; readonly onProgress?: (done: number, total: number) => void } = {},
): Understood {
  const collected = collectRows(grid, header, mapping, new Set(more.taken ?? []))
  const { rows: raws, left } = weed(collected.rows, options)
  const rows = buildPreview(grid, raws, options, index, inRound, (done) => more.onProgress?.(done, raws.length))
  const capitalNames = rows.filter((row, place) => row.draft.kind !== 'collective' && isAllCapitals(raws[place]?.values.name ?? '')).length
  return { rows, ignored: collected.ignored, left, capitalNames }
}
