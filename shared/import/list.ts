import type { SubjectIndex } from '../domain/subject/matching'
import type { Subject } from '../domain/subject/types'
import { isAllCapitals } from '../domain/subject/reading'
import type { AwardWords } from '../law/reading'
import { foldText } from '../lib/text'
import { buildPreview } from './buildPreview'
import { findHeader, headerFrom, withoutHeader, type Header } from './header'
import { furtherAwards, withFurtherAwards } from './furtherAwards'
import { byKindMarks, byMarks, kindMarksOf, markColumnsOf, withoutMarks, type MarkColumn } from './marks'
import type { LeftColumn, PreviewOptions, PreviewRow } from './preview'
import { collectRows } from './rows'
import { targetOf, type StoredFacts, type TargetId } from './targets'
import { headerFor } from './targets/header'
import type { ColumnMapping, IgnoredRow, SheetGrid } from './types'
import { unreadNames } from './spareNames'
import { weed } from './weed'

/** `auto` finds the headings, `none` means that there are none, a number is their first row. */
export type HeaderChoice = 'auto' | 'none' | number

/** The headings as found, or as the officer points to them, in the words of the target. */
export const chosenHeader = (grid: SheetGrid, choice: HeaderChoice, target: TargetId = 'round'): Header =>
  headerFor(
    choice === 'auto' ? findHeader(grid) : choice === 'none' ? withoutHeader(grid) : (headerFrom(grid, choice) ?? findHeader(grid)),
    grid,
    targetOf(target),
  )

/** Whether the table holds a list: some column has the names. */
export const holdsList = (header: Header): boolean => header.mapping.includes('name') || header.mapping.includes('givenName')

/** What stands for the kind of a row in whose columns none is ticked; no kind reads so. */
const unticked = '(không đánh dấu)'

export type Understood = {
  readonly rows: readonly PreviewRow[]
  readonly ignored: readonly IgnoredRow[]
  /** Columns left out because most of their values do not fit. */
  readonly left: readonly LeftColumn[]
  readonly capitalNames: number
}
export type ListFacts = {
  readonly index: SubjectIndex
  readonly target: TargetId
  /** What is stored already, under the keys of the target. */
  readonly stored: StoredFacts
  /** Whole records of everybody known, to tell what would change. */
  readonly records: ReadonlyMap<string, Subject>
}
/** Facts where nobody is known and nothing stored. */
export const noFacts = (index: SubjectIndex, target: TargetId = 'round'): ListFacts => ({
  index,
  target,
  stored: new Map(),
  records: new Map(),
})

/** Columns that are read by their ticks, whatever is chosen for them: a kind each, or an award each. */
export function tickedColumns(
  grid: SheetGrid,
  header: Header,
  target: TargetId,
  forms: readonly AwardWords[],
): { readonly kinds: readonly MarkColumn[]; readonly marks: readonly MarkColumn[] } {
  const marked = target === 'round' || target === 'awards' ? markColumnsOf(grid, header, forms) : []
  const kinds = kindMarksOf(grid, header)
  return { kinds, marks: marked.filter(({ column }) => kinds.every((kind) => kind.column !== column)) }
}

/** What a table means under these headings: the one way from cells to entries, for the screen and for `npm run read-list`. */
export function understandList(
  grid: SheetGrid,
  header: Header,
  mapping: ColumnMapping,
  options: PreviewOptions,
  facts: ListFacts,
  more: { readonly taken?: readonly number[]; readonly onProgress?: (done: number, total: number) => void } = {},
): Understood {
  const { marks, kinds } = tickedColumns(grid, header, facts.target, options.awardForms)
  const collected = collectRows(grid, header, withoutMarks(mapping, [...marks, ...kinds]), new Set(more.taken ?? []))
  const kinded = byKindMarks(collected.rows, grid, kinds, unticked)
  const awarded = withFurtherAwards(byMarks(kinded, grid, marks), grid, furtherAwards(header, mapping, facts.target))
  const { rows: raws, left } = weed(awarded, options, targetOf(facts.target))
  const unread = unreadNames(grid, header, mapping)
  const rows = buildPreview(grid, raws, options, facts, (done) => more.onProgress?.(done, raws.length))
  const capitalNames = rows.filter((row, place) => row.draft.kind !== 'collective' && isAllCapitals(raws[place]?.values.name ?? '')).length
  return { rows, ignored: collected.ignored, left: [...left, ...unread], capitalNames }
}

/** What makes two lists one layout: their headings in their order, for the same target. `null` without headings. */
export function layoutKey(header: Header, target: TargetId): string | null {
  const texts = header.texts.map(foldText)
  return header.rowNumbers.length === 0 || texts.filter((text) => text !== '').length < 2
    ? null
    : `${target}:${texts.join('|')}`.slice(0, 2000)
}
