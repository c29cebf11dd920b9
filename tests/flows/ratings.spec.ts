import { expect, test, type Page } from '@playwright/test'
import { officials, unitNames } from '../support/namSachYear'
import { bringIn } from './support/yearEnd'
import { goTo, openPractice } from './support/program'
import { pasteInto } from './support/sheet'

/** Forty ratings by the keyboard alone, in every way an officer types or pastes a column: all of them stored, and taken back. */

const year = 2026
const inFull = { HTXSNV: 'Xuất sắc', HTTNV: 'Tốt', HTNV: 'Hoàn thành', KHTNV: 'Không hoàn thành' } as const
const ratingOf = new Map(officials.map(({ name, rating }) => [name, rating]))
/** By hand: 5 units of 8. Excellent 5, good 6 + 7 + 6 + 5 + 4 = 28, completed 1 + 0 + 0 + 2 + 3 = 6, failed 1. */
const byHand = { 'Xuất sắc': 5, 'Tốt': 28, 'Hoàn thành': 6, 'Không hoàn thành': 1 } as const
const source = 'TB 90/TB-UBND'

/** Forty people without a rating, in the sheet of the year. */
async function openRatings(page: Page): Promise<void> {
  await openPractice(page)
  await goTo(page, 'Đối tượng')
  await page.getByRole('link', { name: 'Xếp loại theo năm' }).click()
  // The page before has a button of the same name as the one pressed next.
  await expect(page.getByRole('heading', { level: 1, name: 'Xếp loại theo năm' })).toBeVisible()
  const head = ['Họ và tên', 'Ông/Bà', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Năm', 'Mức độ hoàn thành nhiệm vụ', 'Văn bản xếp loại']
  const rows = officials.map((one) => [one.name, one.sex, one.birthYear, 'Công chức', one.unit, year - 1, 'HTTNV', 'TB 1/TB-UBND'])
  await bringIn(page, 'Nhập từ tệp', [head, ...rows], 'Nhập 40 dòng')
  await expect(page.getByText('Đã ghi 0/58')).toBeVisible()
}
const activeRow = (page: Page) =>
  page
    .getByRole('group', { name: 'Bảng xếp loại' })
    .locator('.dsg-row')
    .filter({ has: page.locator('textarea') })
const cellText = (page: Page, column: number): Promise<string> => activeRow(page).locator('.dsg-cell').nth(column).innerText()
const name = 1
/** By Tab from the last field above the sheet into its first cell that takes what is typed. */
async function enterSheet(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Đơn vị' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Mức độ hoàn thành' })).toBeFocused()
}
/** What stands in the sheet, row by row, as one goes down through it. */
async function readSheet(page: Page, rows: number): Promise<Map<string, { rating: string; source: string }>> {
  await enterSheet(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  const read = new Map<string, { rating: string; source: string }>()
  for (let row = 0; row < rows; row += 1) {
    const rating = await activeRow(page).locator('textarea').inputValue()
    read.set(await cellText(page, name), { rating, source: await cellText(page, 4) })
    await page.keyboard.press('ArrowDown')
  }
  return read
}
/** Each of the forty as it should be, after a reload: and nobody else. */
async function expectAll(page: Page, withSource: boolean): Promise<void> {
  await expect(page.getByText('Đã ghi 40/58')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Đã ghi 40/58')).toBeVisible()
  const read = await readSheet(page, 58)
  for (const one of officials) expect({ [one.name]: read.get(one.name)?.rating }).toEqual({ [one.name]: inFull[one.rating] })
  const counts = Object.keys(byHand).map((rating) => [rating, [...read.values()].filter((row) => row.rating === rating).length])
  expect(Object.fromEntries(counts)).toEqual(byHand)
  if (withSource) expect([...read.values()].filter((row) => row.source === source)).toHaveLength(40)
}

test(
  'typed down the column with Enter: forty stored, each in its row, and taken back one by one',
  { tag: '@long' },
  async ({ page }, info) => {
    await openRatings(page)
    await enterSheet(page)
    for (let row = 0; row < 58; row += 1) {
      const rating = ratingOf.get(await cellText(page, name))
      if (rating !== undefined) await page.keyboard.type(rating)
      await page.keyboard.press('Enter')
    }
    await expectAll(page, false)
    await page.screenshot({ path: info.outputPath('forty.png') })
    // Each cell was an act: so many presses take them back, and forward again.
    await page.getByRole('heading', { name: 'Xếp loại theo năm' }).click()
    for (let left = 39; left >= 0; left -= 1) {
      await page.keyboard.press('Control+z')
      await expect(page.getByText(`Đã ghi ${left}/58`)).toBeVisible()
    }
    await page.keyboard.press('Control+y')
    await expect(page.getByText('Đã ghi 1/58')).toBeVisible()
  },
)

test('typed across with Tab, the paper beside each rating', { tag: '@long' }, async ({ page }) => {
  await openRatings(page)
  await enterSheet(page)
  for (let row = 0; row < 58; row += 1) {
    const rating = ratingOf.get(await cellText(page, name))
    if (rating !== undefined) await page.keyboard.type(rating)
    await page.keyboard.press('Tab')
    if (rating !== undefined) await page.keyboard.type(source)
    await page.keyboard.press('Enter')
  }
  await expectAll(page, true)
})

test(
  'unit by unit under the filter, pasted by column, and by name from a list of another order',
  { tag: '@long' },
  async ({ page }, info) => {
    await openRatings(page)
    const choose = async (unit: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Đơn vị' }).click()
      await page.getByRole('option', { name: unit, exact: true }).click()
    }
    const [first, second, third, ...others] = unitNames

    await test.step('typed in one unit', async () => {
      await choose(first ?? '')
      await enterSheet(page)
      for (let row = 0; row < 8; row += 1) {
        await page.keyboard.type(ratingOf.get(await cellText(page, name)) ?? '')
        await page.keyboard.press('Enter')
      }
      await expect(page.getByText('Đã ghi 8/8')).toBeVisible()
    })

    await test.step('a column pasted in another one: the ninth line of it has no row, and is told', async () => {
      await choose(second ?? '')
      await enterSheet(page)
      // The first letters of given names run as the unit's list does.
      const column = officials.filter(({ unit }) => unit === second).map(({ rating }) => rating)
      await pasteInto(page, [...column, 'HTTNV'].join('\r\n'))
      await expect(page.getByText('Bảng hết dòng: 1 dòng cuối của khối dán không có chỗ, chưa được ghi.')).toBeVisible()
      await expect(page.getByText('Đã ghi 8/8')).toBeVisible()
    })

    await test.step('names with their ratings, in the order of another list: each to whom it names, or none at all', async () => {
      await choose(third ?? '')
      await enterSheet(page)
      await page.keyboard.press('Control+Home')
      const lines = officials.filter(({ unit }) => unit === third).map((one) => `${one.name}\tCông chức\t${one.rating}\t${source}`)
      await pasteInto(page, [...lines.slice(0, 3), 'Lê Văn Mẫu Lạ\tCông chức\tHTTNV\t'].join('\r\n'))
      await expect(page.getByText(/^Chưa dán gì: dòng 4 của khối dán ghi tên “Lê Văn Mẫu Lạ”/)).toBeVisible()
      await page.screenshot({ path: info.outputPath('name-not-here.png') })
      await expect(page.getByText('Đã ghi 0/8')).toBeVisible()
      await pasteInto(page, ['Họ và tên\tChức vụ\tXếp loại\tVăn bản', ...lines.toReversed()].join('\r\n'))
      await expect(page.getByText('Đã dán 8 dòng theo tên, không theo thứ tự.')).toBeVisible()
      await expect(page.getByText('Đã ghi 8/8')).toBeVisible()
    })

    await test.step('a letter in a cell for reading is not lost in silence', async () => {
      await choose(others[0] ?? '')
      await enterSheet(page)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.type('H')
      await expect(page.getByText('Ô này chỉ để đọc, chữ vừa gõ không được ghi. Bấm Tab để sang ô gõ được.')).toBeVisible()
      await page.screenshot({ path: info.outputPath('closed-cell.png') })
    })

    await test.step('what was done under three filters is stored, and the last paste is one step back', async () => {
      await page.keyboard.press('Control+z')
      await choose(third ?? '')
      await expect(page.getByText('Đã ghi 0/8')).toBeVisible()
      await page.keyboard.press('Control+y')
      await expect(page.getByText('Đã ghi 8/8')).toBeVisible()
      await choose('Tất cả đơn vị')
      await expect(page.getByText('Đã ghi 24/58')).toBeVisible()
      await page.reload()
      await expect(page.getByText('Đã ghi 24/58')).toBeVisible()
      const read = await readSheet(page, 58)
      for (const one of officials.filter(({ unit }) => [first, second, third].includes(unit)))
        expect({ [one.name]: read.get(one.name)?.rating }).toEqual({ [one.name]: inFull[one.rating] })
    })
  },
)
