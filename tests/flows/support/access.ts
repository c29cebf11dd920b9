import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import { restingCutWords } from './cutWords'
import { lookAtFocus } from './focus'
import { picture } from './picture'
import { popupsIn } from './popups'
import { isLong } from '../../support/long'

/** What aids and eyes need of a screen or a dialog, as it stands in the window. */

/** The office's small screen, and the same at 125 %, which is what communes have. */
export const sizes = [
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
] as const
/** The same screen at 150 %: narrower than the office's, still to be worked on. */
export const smallest = { width: 911, height: 512 } as const
/** The long form (`npm run test:long`) looks in every size, the suite in the one that has least room of those that communes have. */
export const sizesLookedAt = isLong ? sizes : [sizes[1]]

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type AxeWindow = { axe?: { run: (within: unknown, options: unknown) => Promise<{ violations: Violation[] }> } }

/** What comes and goes over the page stands in none of its regions, whose rule is for what stays. */
const isOfPage = ({ id, nodes }: Violation): boolean =>
  id !== 'region' || nodes.some(({ html }) => !/^<div (class="MuiPaper|role="(tooltip|presentation))/.test(html))

/** What axe finds there, a line each. It is put into the page once: no screen holds a frame of another place. */
export async function violationsOn(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const found = await page.evaluate(async (selector) => {
    const { axe } = window as AxeWindow
    const { violations } = (await axe?.run(selector === 'html' ? document : selector, { resultTypes: ['violations'] })) ?? {
      violations: [],
    }
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
  }, within)
  return found.filter(isOfPage).map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/** Words that a library brings along in English when a screen forgets its Vietnamese ones. */
export const foreignWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
        .flatMap((element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
        .filter((words) => /^(Sort|Menu|Close|Clear|Open|Select|Choose|Show|Hide|Go to|Previous|Next|Loading|Search)\b/.test(words)),
    ),
  ])

/** Buttons of the one primary act that a window of this size does not show, and how far the page goes past its right edge. */
export const outOfView = (page: Page, buttons = 'main .MuiButton-contained'): Promise<string[]> =>
  page.evaluate((selector) => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return [
      ...(over > 0 ? [`${over} px too wide`] : []),
      ...[...document.querySelectorAll(selector)]
        .filter((button) => {
          const { bottom, right, top } = button.getBoundingClientRect()
          return bottom > window.innerHeight || right > window.innerWidth || top < 0
        })
        .map((button) => `“${button.textContent}” is out of view`),
    ]
  }, buttons)

/** What stands in the dialog on top and can only be seen by moving it sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    return box !== undefined && box.scrollWidth > box.clientWidth ? ['scrolls sideways'] : []
  })

/** Where the keyboard rests, and whether that is a field or button of the dialog on top. */
const keyboardIn = (page: Page): Promise<{ readonly isInside: boolean; readonly html: string }> =>
  page.evaluate(() => {
    const box = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    const isField =
      document.activeElement?.matches('input, textarea, [role="combobox"], [contenteditable="true"], button, [role="gridcell"]') === true
    return {
      isInside: box?.contains(document.activeElement) === true && isField,
      html: document.activeElement?.outerHTML.slice(0, 120) ?? '',
    }
  })

/** The field of the dialog on top that has the keyboard, where what scrolls around it does not show the whole of it: one types unseen. */
const unseenField = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What grew or shrank is answered within a frame or two.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const field = document.activeElement
    const box = field?.closest('.MuiDialogContent-root')
    if (field === null || box == null || !field.matches('input, textarea, [role="combobox"], [contenteditable="true"]')) return []
    const [own, room] = [field.getBoundingClientRect(), box.getBoundingClientRect()]
    const isHigher = own.height > room.height
    const isSeen = own.top >= room.top - 1 && (isHigher ? own.top < room.bottom : own.bottom <= room.bottom + 1)
    return isSeen ? [] : [`the field with the keyboard is out of view: ${field.outerHTML.slice(0, 120)}`]
  })

/** At 150 % the dialog on top is still to be worked with: its buttons and the field typed in are there, and nothing lies beside the window. */
async function beyondAtSmallest(page: Page): Promise<string[]> {
  await page.setViewportSize(smallest)
  return [
    ...(await unseenField(page)),
    ...(await outOfView(page, '[role="dialog"] .MuiDialogActions-root button')),
    ...(await sideways(page)),
    ...(await restingCutWords(page, '[role="dialog"]')),
  ]
}

/** Popups of dialogs that were looked at, by their openers. */
const seenInDialogs = new Set<string>()

/**
 * A dialog as it stands open, in both sizes, with what opens in it: no barrier for aids, the keyboard in its first field, every stop of Tab seen and inside it, its
 * buttons in view, no English. `file` says which one it is; `tests/architecture/dialogs.test.ts` wants every dialog looked at somewhere.
 */
export async function lookAtDialog(page: Page, file: string, { isAllList = false } = {}): Promise<void> {
  const was = page.viewportSize()
  const problems: string[] = []
  const dialog = page.getByRole('dialog').last()
  await expect(dialog).toBeVisible()
  let rest = await keyboardIn(page)
  // A form that comes from a file of its own is there a moment after its frame.
  for (let turn = 0; turn < 10 && !rest.isInside; turn += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    rest = await keyboardIn(page)
  }
  if (!rest.isInside) problems.push(`the keyboard rests on ${rest.html}`)
  problems.push(...(await unseenField(page)))
  for (const size of sizesLookedAt) {
    await page.setViewportSize(size)
    const note = (found: readonly string[]) => problems.push(...found.map((one) => `${size.width}: ${one}`))
    note(await violationsOn(page, '[role="dialog"]'))
    note(await foreignWords(page))
    note(await outOfView(page, '[role="dialog"] .MuiDialogActions-root button'))
    await page.keyboard.press('Tab')
    note((await lookAtFocus(page, '[role="dialog"]')).problems)
    note(await sideways(page))
    note(await restingCutWords(page, '[role="dialog"]'))
    await picture(page, file, size.width)
  }
  // The search is a field and its list, and nothing that opens beside it.
  if (!isAllList) problems.push(...(await popupsIn(page, '[role="dialog"]', seenInDialogs)))
  if (isLong) problems.push(...(await beyondAtSmallest(page)).map((one) => `${smallest.width}: ${one}`))
  if (isLong) await picture(page, file, smallest.width)
  if (was !== null) await page.setViewportSize(was)
  expect(problems, file).toEqual([])
}
