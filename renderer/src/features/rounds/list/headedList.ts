import { rowFields } from '@shared/domain/round/listRow'
import { readPastedList } from '@shared/import/pastedList'
import type { Block } from '@shared/lib/clipboard'

/** A list shows in its first rows whether it brings headings; reading five thousand would hold up the screen for half a second. */
const rowsRead = 100

/** Whether a copied block brings the headings of its columns, or is a list of paragraphs: the importer reads it then. */
export const isHeadedList = ({ rows, merges }: Block): boolean =>
  readPastedList(
    {
      rows: rows.slice(0, rowsRead),
      merges: merges.flatMap((merge) => (merge.top < rowsRead ? [{ ...merge, bottom: Math.min(merge.bottom, rowsRead - 1) }] : [])),
    },
    rowFields,
  ) !== null
