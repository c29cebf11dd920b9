import { expect, test } from '@playwright/test'
import { foreignWords, outOfView, sizes, sizesLookedAt, smallest, violationsOn } from './support/access'
import { isLong } from '../support/long'
import { restingCutWords } from './support/cutWords'
import { lookAtFocus } from './support/focus'
import { openPractice } from './support/program'
import { screens } from './support/screens'

/**
 * Every screen can be read by aids and fits the office's small screen; nothing that is to be read is cut off at 125 %, and in the long form at 100 % and 150 %: words,
 * sums, what a field holds; no button lies under a message. With all that opens on a screen: the long walk (tests/trials/walk.trial.ts).
 */

// Parts beside each other; each looks at a screen in both sizes while it stands there.
test.describe.configure({ mode: 'parallel' })

for (const part of [0, 1, 2])
  test(`shows every screen without a barrier for aids, without a sideways scroll, with all of its words, part ${part + 1} of 3`, async ({
    page,
  }) => {
    // Some twenty-five screens in three sizes: a slow machine needs more than the usual patience.
    test.setTimeout(1_200_000)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await openPractice(page)
    const own = screens.filter((_, at) => at % 3 === part)
    for (const hash of own) {
      await page.goto(`./${hash}`)
      for (const size of isLong ? [...sizes, smallest] : sizesLookedAt) {
        const note = (found: readonly string[]) => problems.push(...found.map((one) => `${hash} ${size.width}: ${one}`))
        await page.setViewportSize(size)
        // Where the keys went in the size before is nobody's place.
        await page.evaluate(() => document.querySelectorAll('main, main *').forEach((one) => one.scrollTop > 0 && one.scrollTo(0, 0)))
        await expect(page.getByRole('main')).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('status', { name: /Đang mở/ })).toHaveCount(0)
        // What folds away in a small window is on its way for a moment, and its buttons with it.
        await expect(page.locator('.MuiCollapse-root:not(.MuiCollapse-hidden, .MuiCollapse-entered)')).toHaveCount(0)
        note(await restingCutWords(page))
        note(await outOfView(page))
        if (process.env['SO_VANG_PICTURES'] !== undefined)
          await page.screenshot({ path: `${process.env['SO_VANG_PICTURES']}/${hash.replaceAll(/[#/?&=]+/g, '_')}-${size.width}.png` })
        if (size === smallest) continue
        let violations = await violationsOn(page)
        // Caught between the screen before and this one: a screen that has no heading does not come past the wait.
        if (violations.some((one) => one.startsWith('page-has-heading-one'))) {
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          violations = await violationsOn(page)
        }
        note(violations)
        note((await foreignWords(page)).map((words) => `“${words}”`))
        await page.keyboard.press('Tab')
        // What stands around every screen is looked at once.
        note((await lookAtFocus(page, hash === own[0] ? 'body' : 'main')).problems)
      }
    }
    expect(problems).toEqual([])
  })
