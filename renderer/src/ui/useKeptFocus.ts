import { useEffect } from 'react'

/** Told to a sheet whose cell lost the keyboard to a dialog that is closed now. */
export const sheetReturn = 'so-vang-sheet-return'
const settleMs = 120
const modal = '.MuiModal-root'
const sheet = '.dsg-container'

/** What had the keyboard last outside dialogs, with everything that held it, the item of a list before it, and whether a dialog had it since. */
type Last = {
  readonly element: HTMLElement
  readonly within: readonly Element[]
  readonly itemBefore: Element | null
  hasBeenInDialog: boolean
}

function lastOf(element: HTMLElement): Last {
  const within: Element[] = []
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) within.push(at)
  return { element, within, itemBefore: itemBefore(element), hasBeenInDialog: false }
}

/** The item before the one it stands in; before a button under a list the last of that. */
function itemBefore(element: Element): Element | null {
  const item = element.closest('li')
  if (item !== null) return item.previousElementSibling
  const list = element.previousElementSibling ?? element.parentElement?.previousElementSibling
  return list?.matches('ul, ol') === true ? list.lastElementChild : null
}

const isUsable = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled')
const headingIn = (part: Element): HTMLElement | null =>
  [...part.querySelectorAll<HTMLElement>('h1, h2, h3')].find((one) => one.getClientRects().length > 0 && one.closest(modal) === null) ??
  null

/** The heading over what is left of the place, else that of the page; nothing while the page is still coming. */
function headingNear({ within }: Last): HTMLElement | null {
  const page = document.getElementById('noi-dung')
  const left = within.filter((part) => part.isConnected && page?.contains(part) === true)
  for (const part of left) {
    const heading = headingIn(part)
    if (heading !== null) return heading
  }
  return page === null ? null : headingIn(page)
}

/**
 * Gives the keyboard a place after what had it went away: the element again, its sheet, the item that came in its place, or a heading: nothing that a key
 * held down would press.
 */
function settle(last: Last | null): void {
  const now = document.activeElement
  if (last === null || (now !== null && now !== document.body) || document.querySelector(modal) !== null) return
  const frame = last.within.find((part) => part.isConnected && part.matches(sheet))
  if (frame !== undefined) {
    // A cell that she left by a press elsewhere stays left.
    if (last.hasBeenInDialog) frame.dispatchEvent(new CustomEvent(sheetReturn, { bubbles: true }))
    last.hasBeenInDialog = false
    return
  }
  if (isUsable(last.element)) {
    if (last.hasBeenInDialog) last.element.focus()
    return
  }
  const next = last.itemBefore?.isConnected === true ? last.itemBefore.nextElementSibling : null
  const target = next instanceof HTMLElement ? next : headingNear(last)
  if (target === null) return
  target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/**
 * Keeps the keyboard in the page: what had it may go with the act it started (“Tất cả đồng ý”), with its screen, or behind a dialog, and the
 * browser then gives it to nothing at all, so that Tab begins at the top of the window.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Last | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      if (target.closest(modal) === null) last = lastOf(target)
      else if (last !== null) last.hasBeenInDialog = true
    }
    const onChange = (): void => {
      if (document.activeElement !== document.body || last === null) return
      clearTimeout(timer)
      timer = setTimeout(() => settle(last), settleMs)
    }
    const observer = new MutationObserver(onChange)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', onFocus)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}
