import { expect, test, type Page } from '@playwright/test'
import { restingCutWords } from './support/cutWords'
import { sizes, sizesLookedAt, violationsOn } from './support/access'
import { picture } from './support/picture'
import { openPractice } from './support/program'

/** What comes up without a button of its own: messages, hints, the menu of a sheet, choices below a cell, hits of the search. */

const list = '#/dot-xet/round-practice-open/danh-sach'

/** What is wrong with what stands over the page, in both sizes: the whole page with it for aids, no word cut, inside the window. */
async function look(page: Page, what: string, selector: string, bringUp?: () => Promise<void>): Promise<string[]> {
  const problems: string[] = []
  for (const size of sizesLookedAt) {
    await page.setViewportSize(size)
    await bringUp?.()
    const shown = page.locator(selector).last()
    await expect(shown, what).toBeVisible()
    // Where it goes after the window was made narrower is decided a frame later.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const box = (await shown.boundingBox())!
    const isInside = box.x >= -1 && box.y >= -1 && box.x + box.width <= size.width + 1 && box.y + box.height <= size.height + 1
    const barriers = await violationsOn(page)
    const found = [...(isInside ? [] : ['lies beyond the window']), ...barriers, ...(await restingCutWords(page, selector))]
    problems.push(...found.map((one) => `${what} ${size.width}: ${one}`))
    await picture(page, what, size.width)
  }
  await page.setViewportSize(sizes[0])
  return problems
}

test('messages, hints, the menu of a sheet, choices of a cell and hits of the search are whole for eyes and aids', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await openPractice(page)
  await page.goto(`./${list}`)
  const cell = (column: number) => page.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(column)
  await cell(1).click({ button: 'right' })
  problems.push(...(await look(page, 'menu of the sheet', '[role="menu"]')))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)

  // A reader hears the choices of a cell and which of them is marked.
  await cell(2).click()
  await page.keyboard.press('F2')
  problems.push(...(await look(page, 'choices of a cell', '[role="listbox"]')))
  await page.keyboard.press('ArrowDown')
  const editor = page.locator('textarea.sheet-editor')
  const marked = page.locator(`[id="${(await editor.getAttribute('aria-activedescendant')) ?? ''}"]`)
  await expect(marked).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  problems.push(...(await look(page, 'message', '.MuiSnackbar-root', () => page.keyboard.press('Control+s'))))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sao l')
  problems.push(...(await look(page, 'hits of the search', '[role="dialog"]')))
  await page.keyboard.press('Escape')

  await page.goto('./#/phong-trao/movement-nam-sach-2026')
  const hover = async (): Promise<void> => {
    await page.mouse.move(0, 0)
    await page.getByRole('toolbar').locator('span[aria-label^="Đậm"]').hover()
  }
  problems.push(...(await look(page, 'hint', '[role="tooltip"]', hover)))
  expect(problems).toEqual([])
})
