import { rowFields } from '@shared/domain/round/listRow'
import { readPastedList } from '@shared/import/pastedList'
import type { Block } from '@shared/lib/clipboard'

/** Whether a copied block brings the headings of its columns, or is a list of paragraphs: the importer reads it then. */
export const isHeadedList = (copied: Block): boolean => readPastedList(copied, rowFields) !== null
