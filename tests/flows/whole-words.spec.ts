import { expect, test } from '@playwright/test'
import { outOfView, sizes, smallest } from './support/access'
import { cutWords } from './support/cutWords'
import { openPractice } from './support/program'
import { screens } from './support/screens'

/** Nothing that is to be read is cut off, at 100 %, 125 % and 150 %: words, sums, what a field holds; no button lies under a message. */

test('shows all of its words on every screen, at 100 %, 125 % and 150 %', async ({ page }) => {
  const problems: string[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openPractice(page)
  for (const hash of screens) {
    await page.goto(`./${hash}`)
    for (const size of [...sizes, smallest]) {
      await page.setViewportSize(size)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('status', { name: /Đang mở/ })).toHaveCount(0)
      // What is drawn only where it has room is drawn by the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      const look = async (): Promise<string[]> =>
        size === smallest ? [...(await cutWords(page)), ...(await outOfView(page))] : await cutWords(page)
      let cut = await look()
      // A table takes the room of a window that was made narrower a moment later; what stays cut off is cut off.
      for (let turn = 0; cut.length > 0 && turn < 10; turn += 1) {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
        cut = await look()
      }
      problems.push(...cut.map((one) => `${hash} ${size.width}: ${one}`))
      if (process.env['SO_VANG_PICTURES'] !== undefined)
        await page.screenshot({ path: `${process.env['SO_VANG_PICTURES']}/${hash.replaceAll(/[#/?&=]+/g, '_')}-${size.width}.png` })
    }
  }
  expect(problems).toEqual([])
})
