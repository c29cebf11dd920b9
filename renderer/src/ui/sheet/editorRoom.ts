/** How high a field of several lines opens, in px, where there is room for it. */
export const editorHeight = 112

/** Where such a field opens between the head and the foot of its table: down from its cell, up from it, or as high as the larger of both is. */
export function placeOfEditor(above: number, below: number): { readonly isUp: boolean; readonly height: number } {
  const isUp = below < editorHeight && above > below
  return { isUp, height: Math.min(editorHeight, Math.max(above, below)) }
}

/** Opens the field where the table shows all of it: in the last lines it would go below its foot. Gives the way back. */
export function inRoom(field: HTMLElement): () => void {
  const table = field.closest('.dsg-container')
  const cell = field.parentElement
  if (table === null || cell === null) return () => undefined
  const top = table.getBoundingClientRect().top
  const head = table.querySelector('.dsg-row-header')?.getBoundingClientRect().bottom ?? top
  const { left, top: from, bottom: to } = cell.getBoundingClientRect()
  // Its shadow is seen as well.
  const { isUp, height } = placeOfEditor(to - head - 2, top + table.clientHeight - from - 2)
  field.style.height = `${height}px`
  field.style.top = isUp ? 'auto' : ''
  field.style.bottom = isUp ? '0' : ''
  // Wider than its cell, in the last column in view it would go past the edge of the table.
  const over = left + field.offsetWidth + 2 - (table.getBoundingClientRect().left + table.clientWidth)
  field.style.left = over > 0 ? `${-over}px` : ''
  return () => field.removeAttribute('style')
}
