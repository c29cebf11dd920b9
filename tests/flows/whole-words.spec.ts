import { expect, test } from '@playwright/test'
import { outOfView, sizes, smallest } from './support/access'
import { restingCutWords } from './support/cutWords'
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
      const cut = [...(await restingCutWords(page)), ...(size === smallest ? await outOfView(page) : [])]
      problems.push(...cut.map((one) => `${hash} ${size.width}: ${one}`))
      if (process.env['SO_VANG_PICTURES'] !== undefined)
        await page.screenshot({ path: `${process.env['SO_VANG_PICTURES']}/${hash.replaceAll(/[#/?&=]+/g, '_')}-${size.width}.png` })
    }
  }
  expect(problems).toEqual([])
})

test('a cell of two lines does not leave half a word of two syllables to the last', async ({ page }) => {
  await openPractice(page)
  await page.goto('./#/dot-xet/round-practice-open/danh-sach')
  const cell = page.locator('.dsg-row').nth(1).locator('.sheet-text').nth(1)
  await expect(cell).toBeVisible()
  const lastLines = await cell.evaluate((shown) =>
    [
      ['Chiến sĩ thi đua cơ sở', 'sở'],
      ['Tập thể lao động xuất sắc', 'sắc'],
      ['Lao động tiên tiến', 'tiến'],
    ].map(([words, last]) => {
      const copy = shown.cloneNode() as HTMLElement
      shown.parentElement?.append(copy)
      copy.textContent = words ?? ''
      // As narrow as holds all of it but the last syllable on one line.
      copy.style.cssText = 'position: absolute; width: max-content; padding: 0'
      const text = copy.firstChild!
      const from = (words ?? '').length - (last ?? '').length
      const placeOf = (at: number) => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect()
      }
      copy.style.width = `${placeOf(from).left - copy.getBoundingClientRect().left + 2}px`
      const line = placeOf(from).top
      const taken = [...(words ?? '')].findIndex((letter, at) => letter !== ' ' && placeOf(at).top > line - 3)
      copy.remove()
      return (words ?? '').slice(taken)
    }),
  )
  expect(lastLines).toEqual(['cơ sở', 'xuất sắc', 'tiên tiến'])
})
