import { type Locator, type Page } from '@playwright/test'
import { sizesLookedAt, violationsOn } from './access'
import { restingCutWords } from './cutWords'
import { lookAtFocus } from './focus'
import { picture } from './picture'

/** What opens over a screen or a dialog and goes again: menus, lists of choices, calendars. */

export const opened = '[role="menu"], [role="listbox"], .MuiPopover-paper, .MuiAutocomplete-popper'
/** What arrow keys reach in them. */
export const lines = ', [role="menuitem"], li[role="option"]'

/** What a reader hears of an opener, without what tells equal ones apart: numbers, and the thing after a colon. */
const namesOf = (openers: Locator): Promise<string[]> =>
  openers.evaluateAll((all) =>
    all.map((one) => {
      const [byId] = (one.getAttribute('aria-labelledby') ?? '').split(' ')
      const label = byId === undefined || byId === '' ? null : document.getElementById(byId)
      const field = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
      const words = one.getAttribute('aria-label') ?? label?.textContent ?? field?.textContent ?? one.textContent
      return (words ?? '').replaceAll(/\d+|:.*$/g, '').trim()
    }),
  )

/** Whether it lies whole inside the window, holds the keyboard or names the line that it is on, and is no wider than it shows. */
export const placeOf = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const popup = [...document.querySelectorAll(selector)].findLast((one) => one.getClientRects().length > 0)
    if (popup === undefined) return []
    // A long list scrolls in its paper.
    const { left, right, top, bottom } = (popup.closest('.MuiPaper-root') ?? popup).getBoundingClientRect()
    const isBeyond = left < -1 || top < -1 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1
    const { activeElement } = document
    const isHeld =
      popup.closest('.MuiPopover-root')?.contains(activeElement) === true || activeElement?.getAttribute('aria-expanded') === 'true'
    return [
      ...(isBeyond ? [`lies beyond the window: ${[left, top, right, bottom].map(Math.round).join(' ')}`] : []),
      ...(isHeld ? [] : [`the keyboard is on ${activeElement?.outerHTML.slice(0, 100) ?? ''}`]),
      ...(popup.scrollWidth > popup.clientWidth + 1 ? ['scrolls sideways'] : []),
    ]
  }, opened)

const isMet = (popup: Locator, state: 'visible' | 'hidden'): Promise<boolean> =>
  popup.waitFor({ state, timeout: 10_000 }).then(
    () => true,
    () => false,
  )

/**
 * Opens each popup of `within` whose opener is not in `seen`, and looks at it in both sizes: no barrier for aids, inside the window, every line seen
 * when the keyboard is on it; Escape closes it alone and gives the keyboard back.
 */
export async function popupsIn(page: Page, within: string, seen: Set<string>, where = ''): Promise<string[]> {
  const root = page.locator(within).last()
  const openers = root.locator('[aria-haspopup]:not([aria-disabled="true"], :disabled), input[role="combobox"]:not(:disabled)')
  const problems: string[] = []
  const size = page.viewportSize()
  for (const [index, name] of (await namesOf(openers)).entries()) {
    const opener = openers.nth(index)
    if (seen.has(where + name) || !(await opener.isVisible())) continue
    seen.add(where + name)
    const note = (found: readonly string[]) => problems.push(...found.map((one) => `“${name}”: ${one}`))
    const isField = await opener.evaluate((one) => one instanceof HTMLInputElement)
    await opener.scrollIntoViewIfNeeded()
    await opener.click()
    const popup = page.locator(opened).last()
    if (!(await isMet(popup, 'visible'))) {
      note(['nothing opens'])
      continue
    }
    for (const one of sizesLookedAt) {
      await page.setViewportSize(one)
      // A column that folds in a narrow window takes what was open in it along.
      if (!(await popup.isVisible())) break
      await page.keyboard.press('ArrowDown')
      let place = await placeOf(page)
      // Where it goes after the window was made narrower it goes a moment later.
      for (let turn = 0; place.length > 0 && turn < 10; turn += 1) {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
        place = await placeOf(page)
      }
      const found = [...place, ...(await violationsOn(page, opened)), ...(await restingCutWords(page, opened))]
      note(found.map((words) => `${one.width}: ${words}`))
      await picture(page, `popup-${where}-${name}`, one.width)
    }
    // A list below a field of text leaves the keyboard there: its lines are marked, not entered.
    if (!isField && (await popup.isVisible())) note((await lookAtFocus(page, '.MuiPopover-paper', lines)).problems)
    await page.keyboard.press('Escape')
    if (!(await isMet(popup, 'hidden'))) note(['Escape does not close it'])
    if (size !== null) await page.setViewportSize(size)
    if (!(await opener.isVisible())) note(['Escape took away more than the popup'])
    else if (!(await opener.evaluate((one) => one === document.activeElement || one.contains(document.activeElement))))
      note(['the keyboard does not come back to its opener'])
  }
  return problems
}
