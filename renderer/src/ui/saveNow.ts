import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushDrafts } from './form/draft'

/** Ctrl+S: what is being typed is stored now, wherever the cursor stands, and goes on being typed in. */

const hands = new Set<() => void>()

/** Hands over on Ctrl+S what an open cell holds, which no draft knows. */
export function useSaveNow(hand: () => void): void {
  const latest = useRef(hand)
  useLayoutEffect(() => {
    latest.current = hand
  })
  useEffect(() => {
    const now = (): void => latest.current()
    hands.add(now)
    return () => void hands.delete(now)
  }, [])
}

/** A field of a form in the page is sent off with it; any other is left and entered again, since leaving is what stores it. */
function leaveField(field: HTMLInputElement | HTMLTextAreaElement): void {
  if (field.form !== null) return field.form.requestSubmit()
  const { selectionStart: from, selectionEnd: to } = field
  field.blur()
  field.focus({ preventScroll: true })
  if (from !== null) field.setSelectionRange(from, to)
}

/** Begins to store all that stands typed and not yet stored. */
export function saveNow(): void {
  hands.forEach((hand) => hand())
  const field = document.activeElement
  const isCell = field instanceof HTMLElement && field.closest('.dsg-container') !== null
  if (!isCell && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) leaveField(field)
  flushDrafts()
}

/** How many fields say that what stands in them cannot be stored as it is. */
export const countInvalid = (within: ParentNode): number =>
  within.querySelectorAll('input[aria-invalid="true"], textarea[aria-invalid="true"]').length
