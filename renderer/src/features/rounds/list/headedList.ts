import { rowFields } from '@shared/domain/round/listRow'
import { isInOtherOrder, readPastedList } from '@shared/import/pastedList'
import type { Block } from '@shared/lib/clipboard'

/** A list shows in its first rows whether it brings headings; reading five thousand would hold up the screen for half a second. */
const rowsRead = 100

/**
 * Whether a copied block brings the headings of its columns, has them in another order than the list from `column` on, or is a list of paragraphs: the
 * importer reads it then. Words before the first table do not count among what is looked at.
 */
export function isHeadedList({ rows, merges }: Block, column: number): boolean {
  const end =
    Math.max(
      0,
      rows.findIndex((row) => row.isProse !== true),
    ) + rowsRead
  const first: Block = {
    rows: rows.slice(0, end),
    merges: merges.flatMap((merge) => (merge.top < end ? [{ ...merge, bottom: Math.min(merge.bottom, end - 1) }] : [])),
  }
  return readPastedList(first, rowFields) !== null || isInOtherOrder(first, rowFields.slice(column))
}
