import type { Locator, Page } from '@playwright/test'

/** Pastes a text into the sheet that has the keyboard, as Ctrl+V after copying it in another program. */
export const pasteInto = (page: Page, text: string): Promise<void> =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

/** Stands in a cell of a sheet without opening it: a press on the one that she stands in already opens it. */
export async function standIn(cell: Locator): Promise<void> {
  await cell.click()
  if ((await cell.page().locator('textarea.sheet-editor:not([data-idle])').count()) > 0) await cell.page().keyboard.press('Escape')
}
