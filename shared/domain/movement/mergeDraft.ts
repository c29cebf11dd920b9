import type { PlanItem } from './types'

/**
 * Brings words being typed together with a list that changed underneath (an undo, another window): an item typed since `base`
 * keeps the typed words, every other item becomes as stored, new items of the draft stay after the item they were typed below.
 */
export function mergeDraft(base: readonly PlanItem[], draft: readonly PlanItem[], stored: readonly PlanItem[]): readonly PlanItem[] {
  const before = new Map(base.map((item) => [item.id, item.text]))
  const typed = new Map(draft.map((item) => [item.id, item.text]))
  const isTyped = (id: string): boolean => typed.has(id) && before.has(id) && typed.get(id) !== before.get(id)
  const merged = stored.map((item) => (isTyped(item.id) ? { ...item, text: typed.get(item.id)! } : item))
  const present = new Set(merged.map((item) => item.id))
  draft.forEach((item, index) => {
    const isNew = !before.has(item.id) || isTyped(item.id)
    if (present.has(item.id) || !isNew) return
    const above = draft.slice(0, index).findLast((other) => present.has(other.id))
    merged.splice(above === undefined ? 0 : merged.findIndex((other) => other.id === above.id) + 1, 0, item)
    present.add(item.id)
  })
  return merged
}
