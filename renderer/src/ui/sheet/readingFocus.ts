const tabbable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select, [tabindex="0"], [contenteditable="true"]'

/** Goes on to what stands behind the sheet for the Tab key, or before it. Gives whether there is anything. */
export function leaveSheet(frame: Element, isBack: boolean): boolean {
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  const around = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !frame.contains(one) &&
      (frame.compareDocumentPosition(one) & wanted) !== 0 &&
      one.closest('[aria-hidden="true"], [inert]') === null &&
      one.getClientRects().length > 0,
  )
  const next = isBack ? around.at(-1) : around[0]
  next?.focus()
  return next !== undefined
}

/**
 * Where nothing is typed the library's cell has no focus of the page: a reader heard nothing, and Tab went through every cell. The box of the sheet
 * takes the focus, unless somebody types elsewhere, and tells what stands in the row.
 */
export function readAloud(frame: Element | null, row: string): void {
  const box = frame?.querySelector<HTMLElement>('.dsg-container')
  if (frame === null || box == null) return
  box.setAttribute('aria-description', row)
  const now = document.activeElement
  if (now === null || now === document.body || now.matches('h1, h2, h3') || frame.contains(now)) box.focus({ preventScroll: true })
}
