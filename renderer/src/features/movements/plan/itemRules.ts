import type { PlanItem } from '@shared/domain/movement/types'
import { mergeRows } from '@shared/lib/merge'
import { cleanText } from '@shared/lib/text'
import type { DraftRules } from '@renderer/ui/form/draft'

/** Sentences of one list: blank ones wait, the rest is stored. */
export const itemRules: DraftRules<readonly PlanItem[]> = {
  isSame: (a, b) => a.length === b.length && a.every((item, index) => item.id === b[index]?.id && item.text === b[index].text),
  merge: mergeRows,
  toStore: (items) => items.map((item) => ({ ...item, text: cleanText(item.text) })).filter((item) => item.text !== ''),
}
