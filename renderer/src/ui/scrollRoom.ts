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
