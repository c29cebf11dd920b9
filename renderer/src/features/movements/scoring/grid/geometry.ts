import type { ScoreField } from '../fields'
import type { ScoreColumn } from './cells'

/** Lengths of the score sheet in px. It is the one dense table of the program. */
export const rowHeight = 30
export const headHeight = 62
const numberWidth = 30
const nameWidth = { least: 150, most: 260 }
/** What stands at the right end of a line, and how wide. */
export type ResultColumn = { readonly part: 'total' | 'difference' | 'rank' | 'band'; readonly width: number }
/** By points: total, difference, place, class. */
export const pointResults: readonly ResultColumn[] = [
  { part: 'total', width: 50 },
  { part: 'difference', width: 46 },
  { part: 'rank', width: 44 },
  { part: 'band', width: 96 },
]
/** By counts there is no difference of sums and no class; the counts have the room that the longest of them needs, as far as there is some. */
export const countResults = (longest: number): readonly ResultColumn[] => [
  { part: 'total', width: Math.min(220, Math.max(64, Math.ceil(longest * 7.1) + 12)) },
  { part: 'rank', width: 44 },
  { part: 'band', width: 90 },
]

export type Layout = {
  readonly results: readonly ResultColumn[]
  readonly resultWidth: number
  readonly nameWidth: number
  readonly leftWidth: number
  readonly widths: readonly number[]
  /** Where each column begins, from the first one. */
  readonly starts: readonly number[]
  readonly columnsWidth: number
  readonly width: number
}

/** With the narrow edges of `gridStyles` points of two digits with a decimal stand whole ("34…" is another number), and five criteria in a window of 1366. */
const leastWidth: Record<ScoreField, number> = { own: 43, appraised: 43, approved: 46 }
const isLong = ({ criterion }: ScoreColumn): boolean => (criterion.max ?? 0) >= 100

/** Columns as wide as they need; what is left over goes to the names first, then to all columns alike. */
export function layoutOf(columns: readonly ScoreColumn[], room: number, fields: number, results = pointResults): Layout {
  const resultWidth = results.reduce((sum, { width }) => sum + width, 0)
  // A criterion's head needs room for its words, however few columns it has.
  const least = columns.map((column) => Math.max(leastWidth[column.field] + (isLong(column) ? 12 : 0), 108 / fields))
  const needed = least.reduce((sum, width) => sum + width, 0)
  const free = Math.max(0, room - numberWidth - nameWidth.least - resultWidth - needed)
  const name = nameWidth.least + Math.min(free, nameWidth.most - nameWidth.least)
  const more = columns.length === 0 ? 0 : Math.min(60, Math.max(0, free - (nameWidth.most - nameWidth.least)) / columns.length)
  const widths = least.map((width) => Math.floor(width + more))
  const columnsWidth = widths.reduce((sum, width) => sum + width, 0)
  const wholeName = Math.max(name, Math.min(520, room - numberWidth - resultWidth - columnsWidth))
  let start = 0
  const starts = widths.map((width) => {
    start += width
    return start - width
  })
  const leftWidth = numberWidth + wholeName
  const width = leftWidth + columnsWidth + resultWidth
  return { results, resultWidth, nameWidth: wholeName, leftWidth, widths, starts, columnsWidth, width }
}

export type Window = { readonly from: number; readonly to: number }
/** Which items of even or given size are in view, a few around them. */
export const rowsInView = (top: number, height: number, count: number): Window => ({
  from: Math.max(0, Math.floor(top / rowHeight) - 4),
  to: Math.min(count, Math.ceil((top + height) / rowHeight) + 4),
})
export function columnsInView({ starts, widths }: Layout, left: number, room: number, perHead: number): Window {
  const first = starts.findIndex((start, index) => start + widths[index]! > left)
  if (first < 0) return { from: 0, to: 0 }
  const after = starts.findIndex((start) => start >= left + room)
  // Whole criteria, so that a head is never cut.
  const whole = (index: number): number => Math.ceil(index / perHead) * perHead
  return {
    from: Math.floor(Math.max(0, first - 1) / perHead) * perHead,
    to: Math.min(starts.length, whole(after < 0 ? starts.length : after + 1)),
  }
}
