import { expect, test } from '@playwright/test'
import { readDay, shortDate } from '@shared/lib/dates'
import { aRealDay, exactSpellings, slippedSpellings } from '../support/daySpellings'
import { generator } from '../support/randomList'
import { openPractice } from './support/program'
import { tries } from '../support/long'

/** Days typed by chance into a real field: the field shows the day that was meant, or keeps the letters and says that it is none. The long form tries 300. */

const spellings = tries(20, 300)

test('a day typed in any spelling is shown as that day, or kept as typed and marked', async ({ page }) => {
  await openPractice(page)
  await page.goto('./#/nhat-ky')
  const field = page.getByRole('textbox', { name: 'Từ ngày' })
  const next = generator(614)
  const wrong: string[] = []
  for (let turn = 0; turn < spellings; turn += 1) {
    const day = aRealDay(next, 2000, 2099)
    const all = next(3) === 0 ? slippedSpellings(day, next) : exactSpellings(day, next)
    // A tab is a key that leaves the field.
    const typed = all[next(all.length)]!.replaceAll('\t', ' ')
    await field.fill('')
    if (next(2) === 0) await page.keyboard.type(typed)
    else await page.keyboard.insertText(typed)
    await page.keyboard.press('Tab')
    const [shown, isMarked] = [await field.inputValue(), (await field.getAttribute('aria-invalid')) === 'true']
    const meant = shortDate(`${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`)
    const isRead = readDay(typed) !== null
    if (isRead ? shown !== meant || isMarked : shown.trim() !== typed.trim() || !isMarked)
      wrong.push(`“${typed}” shows “${shown}”${isMarked ? ', marked' : ''}, meant ${meant}`)
  }
  expect(wrong).toEqual([])
})
