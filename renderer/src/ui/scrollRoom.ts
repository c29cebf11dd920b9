const stops = '& :is(a, input, textarea, button, [tabindex])'

/**
 * What the keyboard comes to stops beside a bar that stays in view, not under it. `above`, `below`: the heights in px of the bars at the top
 * and at the foot of what scrolls.
 */
export const clearOf = ({ above = 0, below = 0 }: { readonly above?: number; readonly below?: number }) => ({
  [stops]: { scrollMarginTop: above, scrollMarginBottom: below },
})

/**
 * Once for the page: a browser takes for seen what lies within the window, also under such a bar, and does not scroll to it as the keyboard
 * comes there. What `clearOf` gave room is brought out.
 */
export function bringOutFocused(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(target)
    if (scrollMarginTop !== '0px' || scrollMarginBottom !== '0px') target.scrollIntoView({ block: 'nearest' })
  })
}

/** What scrolls with a form in it. */
const scrolling = '.MuiDialogContent-root, main'
/** A field with its name above and its words below. */
const whole = (field: Element): Element => field.closest('.MuiFormControl-root') ?? field

/** Whether the keyboard's place lies within what shows of its box. */
const isShown = (field: Element, box: Element): boolean => {
  const [own, room] = [field.getBoundingClientRect(), box.getBoundingClientRect()]
  return own.bottom > room.top && own.top < room.bottom && own.top >= room.top - 1 && own.bottom <= Math.max(room.bottom, own.top + 1) + 1
}

/**
 * Once for the page: where what stands in a form grows, or the window becomes lower, the field with the keyboard was pushed out of view and one
 * typed unseen. It stays where it is seen, as long as it was seen before: who scrolled it away herself keeps her view.
 */
export function keepFocusInView(): void {
  let field: HTMLElement | null = null
  let box: Element | null = null
  let wasShown = false
  const look = (): void => {
    if (field !== null && box !== null && document.activeElement === field) wasShown = isShown(field, box)
  }
  const watch = new ResizeObserver(() => {
    if (field === null || box === null || document.activeElement !== field) return
    if (wasShown && !isShown(field, box)) whole(field).scrollIntoView({ block: 'nearest' })
    look()
  })
  document.addEventListener('focusin', ({ target }) => {
    watch.disconnect()
    field = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"], [role="combobox"]') ? target : null
    box = field?.closest(scrolling) ?? null
    if (field === null || box === null) return
    // It has just come there, and the browser brought it into view.
    wasShown = true
    watch.observe(box)
    for (const part of box.children) watch.observe(part)
  })
  document.addEventListener('scroll', look, { capture: true, passive: true })
}
