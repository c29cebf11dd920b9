import { useEffect } from 'react'

/** On the root of what may be used while everything else may not. */
export const onlyThis = 'data-only-this'

/**
 * Nothing of the page but the marked element takes keys or clicks, as long as this is shown: what opens meanwhile neither (work that ends, a
 * question that was on its way), though it be laid on top by the library, which would move the keyboard into it.
 */
export function useOnlyThis(): void {
  useEffect(() => {
    const held = new Set<Element>()
    const hold = (): void => {
      for (const element of document.body.children)
        if (!element.hasAttribute(onlyThis) && !element.hasAttribute('inert')) {
          element.setAttribute('inert', '')
          held.add(element)
        }
    }
    hold()
    const seen = new MutationObserver(hold)
    seen.observe(document.body, { childList: true })
    return () => {
      seen.disconnect()
      for (const element of held) element.removeAttribute('inert')
    }
  }, [])
}
