import { expect, test } from '@playwright/test'
import { openPractice } from './support/program'

/** Words in narrow columns are whole words; that nothing is cut off on any screen is asked in access.spec.ts. */

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
