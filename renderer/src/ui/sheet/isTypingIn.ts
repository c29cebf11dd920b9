/** Whether a letter goes into a cell that is open. */
export function isTypingIn(frame: HTMLElement | null): boolean {
  const field = document.activeElement
  return field instanceof HTMLTextAreaElement && field.dataset['idle'] === undefined && frame?.contains(field) === true
}
