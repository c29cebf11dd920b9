import { useEffect, useRef } from 'react'

/** `ctrl+s`, `ctrl+shift+z`, `f2`: modifiers first, small letters. On a Mac, Command stands for Ctrl. */
export type ShortcutKey = string

/** How `event` would be written as a `ShortcutKey`. */
export const shortcutOf = (event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'key'>): ShortcutKey =>
  [
    ...(event.ctrlKey || event.metaKey ? ['ctrl'] : []),
    ...(event.altKey ? ['alt'] : []),
    ...(event.shiftKey ? ['shift'] : []),
    event.key.toLowerCase(),
  ].join('+')

/** Whether the focus is in text being typed, where Ctrl+Z belongs to the text. */
export function isEditingText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // The waiting field of a sheet's cell has the keyboard, but nothing is typed in it yet.
  if (target.dataset['idle'] !== undefined) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return !(target instanceof HTMLTextAreaElement && target.readOnly)
  return (
    target instanceof HTMLInputElement &&
    !target.readOnly &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color'].includes(target.type)
  )
}

/** Whether a dialog has the keyboard. One that is leaving the screen has given the focus back: a key pressed in that moment is the page's. */
export function isDialogOpen(): boolean {
  if (document.querySelector('[role="dialog"]') === null) return false
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('[role="dialog"], [role="presentation"]') !== null
}

/** How many screens answer a key now: what answers everywhere stands back for them. */
const answered = new Map<ShortcutKey, number>()

type Options = {
  /** Answers only where no screen has an answer of its own. */ readonly isFallback?: boolean
  /** Answers before what the frame does with the key, whichever of them was there first. */ readonly isFirst?: boolean
  /** Also while a dialog is open; by default the dialog has the keyboard to itself. */ readonly insideDialogs?: boolean
  readonly isOn?: boolean
  /** Leaves this key press to the browser. */ readonly skip?: (event: KeyboardEvent) => boolean
}

/** Calls `handler` for that key anywhere in the window, instead of what the browser would do. */
export function useShortcut(
  key: ShortcutKey,
  handler: (event: KeyboardEvent) => void,
  { insideDialogs = false, isFallback = false, isFirst = false, isOn = true, skip }: Options = {},
): void {
  const latest = useRef({ handler, skip })
  useEffect(() => {
    latest.current = { handler, skip }
  })
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || shortcutOf(event) !== key) return
      if (!insideDialogs && isDialogOpen()) return
      if (latest.current.skip?.(event) === true || (isFallback && (answered.get(key) ?? 0) > 0)) return
      event.preventDefault()
      latest.current.handler(event)
    }
    const count = (by: number): void => {
      if (!isFallback) answered.set(key, (answered.get(key) ?? 0) + by)
    }
    count(1)
    window.addEventListener('keydown', listen, isFirst)
    return () => {
      count(-1)
      window.removeEventListener('keydown', listen, isFirst)
    }
  }, [key, insideDialogs, isFallback, isFirst, isOn])
}
