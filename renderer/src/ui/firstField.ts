import { useEffect, useRef, type RefObject } from 'react'

const fields = 'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled):not([aria-hidden]), [role="combobox"]'
const controls = 'input, textarea, button, [role="combobox"], [role="gridcell"], [contenteditable="true"]'

/** Puts the keyboard into the first field, unless it is in a field or on a button there already. */
export function enterFirstField(box: Element, wanted = fields): void {
  const now = document.activeElement
  if (now !== null && box.contains(now) && now.matches(controls)) return
  box.querySelector<HTMLElement>(wanted)?.focus()
}

/**
 * For a dialog of several steps: what had the keyboard in one step is gone in the next, and the keyboard would rest on nothing. The dialog's paper
 * takes the ref; with each step its first field or button has the keyboard.
 */
export function useStepFocus(step: string): RefObject<HTMLDivElement | null> {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (paper.current !== null) enterFirstField(paper.current, `${fields}, button:not(:disabled)`)
  }, [step])
  return paper
}
