import { expect, test, type Page } from '@playwright/test'
import { picture } from './support/picture'
import { goTo, openPractice, toStage } from './support/program'
import { standIn } from './support/sheet'
import { openRound } from './support/yearEnd'

/** Two windows on one list: what is typed here lands on the one it was typed for, whatever the other window does to the lines meanwhile. */

const names = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Tô Mẫu Ba', 'Lê Mẫu Bốn', 'Lý Mẫu Năm']
const rows = (page: Page) => page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' }).locator('.dsg-row')
const cellOf = (page: Page, name: string, column: number) => rows(page).filter({ hasText: name }).locator('.dsg-cell').nth(column)
const namesIn = (page: Page) => rows(page).locator('.dsg-cell:nth-child(2) .sheet-text').allTextContents()
const post = 5
/** The field that is typed in. */
const openField = (page: Page) => page.locator('textarea.sheet-editor:not([data-idle])')

/** `isMute`: what the other window does is not heard of here. */
async function twoLists(page: Page, { isMute = false } = {}): Promise<Page> {
  await openPractice(page)
  await openRound(page, 'Đợt hai cửa sổ', /đột xuất/i)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('link', { name: /Danh sách 5 đề nghị/ })).toBeVisible()
  const other = await page.context().newPage()
  if (isMute)
    await other.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined
    })
  await other.goto(page.url())
  await expect.poll(() => namesIn(other)).toEqual([...names, ''])
  return other
}
/** Begins to type in a cell and stays in it. */
async function begin(page: Page, name: string, words: string): Promise<void> {
  await standIn(cellOf(page, name, post))
  await page.keyboard.type(words)
}

test('the same cell changed in both windows, and a line taken away under the hand, are told', async ({ page }) => {
  const other = await twoLists(page)
  await begin(page, 'Hồ Mẫu Hai', 'Việc ở đây')
  await begin(other, 'Hồ Mẫu Hai', 'Việc ở kia')
  await other.keyboard.press('Enter')
  await expect(cellOf(other, 'Hồ Mẫu Hai', post)).toContainText('Việc ở kia')
  await page.keyboard.press('Enter')
  // The list says it, or the cell, where the list had heard of it before she was done.
  await expect(page.getByText(/Chức vụ .*thành “Việc ở kia”/)).toBeVisible()
  await page.getByRole('button', { name: 'Lấy bản kia' }).click()
  await expect(cellOf(page, 'Hồ Mẫu Hai', post)).toContainText('Việc ở kia')

  // What was typed into a line that goes is not written onto its neighbour; the words stay in view until they were read.
  await begin(page, 'Tô Mẫu Ba', 'Việc mất')
  await standIn(cellOf(other, 'Tô Mẫu Ba', 1))
  await other.keyboard.press('Control+-')
  const left = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', '']
  await expect.poll(() => namesIn(other)).toEqual(left)
  // A list that has not heard of it yet brings the line back with the words: here she is a moment later.
  await page.bringToFront()
  await expect.poll(() => namesIn(page)).toEqual(left)
  await page.keyboard.press('Enter')
  for (const window of [page, other]) {
    await expect(cellOf(window, 'Lê Mẫu Bốn', post)).not.toContainText('Việc mất')
    await expect(cellOf(window, 'Hồ Mẫu Hai', post)).toContainText('Việc ở kia')
  }
  await expect(page.getByText('Dòng đang gõ đã bị xóa ở cửa sổ khác. Chữ vừa gõ: “Việc mất”.')).toBeVisible()
})

test('an open cell goes along with its line, and what the other window did to the lines stays done', { tag: '@long' }, async ({ page }) => {
  const other = await twoLists(page)
  await page.bringToFront()
  await begin(page, 'Hồ Mẫu Hai', 'Việc')
  await other.bringToFront()
  await standIn(cellOf(other, 'Hồ Mẫu Hai', 1))
  for (let step = 0; step < 3; step += 1) await other.keyboard.press('Alt+ArrowDown')
  const moved = ['Vũ Mẫu Một', 'Tô Mẫu Ba', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', 'Hồ Mẫu Hai', '']
  await expect.poll(() => namesIn(other)).toEqual(moved)
  await page.bringToFront()
  await expect.poll(() => namesIn(page)).toEqual(moved)
  await expect(openField(page)).toHaveValue('Việc')
  await page.keyboard.type(' đang')
  // Its neighbours go, and it goes up again.
  await other.bringToFront()
  await standIn(cellOf(other, 'Tô Mẫu Ba', 1))
  await other.keyboard.press('Control+-')
  await standIn(cellOf(other, 'Hồ Mẫu Hai', 1))
  for (let step = 0; step < 3; step += 1) await other.keyboard.press('Alt+ArrowUp')
  const atEnd = ['Hồ Mẫu Hai', 'Vũ Mẫu Một', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', '']
  await expect.poll(() => namesIn(other)).toEqual(atEnd)
  await page.bringToFront()
  await expect.poll(() => namesIn(page)).toEqual(atEnd)
  await expect(openField(page)).toHaveValue('Việc đang')
  await page.keyboard.type(' gõ')
  await page.keyboard.press('Enter')
  for (const window of [page, other]) {
    await expect(cellOf(window, 'Hồ Mẫu Hai', post)).toContainText('Việc đang gõ')
    await expect.poll(() => namesIn(window)).toEqual(atEnd)
  }
  // Nobody types on in the neighbour of a line that went.
  await begin(page, 'Vũ Mẫu Một', 'Mất')
  await other.bringToFront()
  await standIn(cellOf(other, 'Vũ Mẫu Một', 1))
  await other.keyboard.press('Control+-')
  await page.bringToFront()
  await expect(page.getByText('Dòng đang gõ đã bị xóa ở cửa sổ khác. Chữ vừa gõ: “Mất”.')).toBeVisible()
  await page.keyboard.type(' hẳn')
  await page.keyboard.press('Enter')
  for (const window of [page, other]) await expect.poll(() => namesIn(window)).toEqual(['Hồ Mẫu Hai', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', ''])
  for (const name of ['Lê Mẫu Bốn', 'Lý Mẫu Năm']) await expect(cellOf(page, name, post)).not.toContainText('hẳn')
})

test('a cell typed in while the other window issues the decision changes nothing that is signed', { tag: '@long' }, async ({ page }) => {
  const other = await twoLists(page)
  await begin(page, 'Tô Mẫu Ba', 'Việc sau khi ký')
  await toStage(other, /Quyết định chưa ban hành/)
  await other.getByLabel('Số quyết định').first().fill('9')
  await other.getByRole('textbox', { name: 'Ngày ban hành' }).click()
  await other.keyboard.type(new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }))
  await other.keyboard.press('Tab')
  await other.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(other.getByText(/Đã ban hành quyết định số 09/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Quyết định đã ban hành, danh sách chỉ để xem.').first()).toBeVisible()
  await goTo(other, 'Sổ vàng')
  await expect(other.getByRole('gridcell', { name: 'Tô Mẫu Ba' })).toBeVisible()
  await other.goto(page.url())
  await expect(cellOf(other, 'Tô Mẫu Ba', post)).toBeVisible()
  await expect(cellOf(other, 'Tô Mẫu Ba', post)).not.toContainText('Việc sau khi ký')
})

test(
  'a line deleted elsewhere and typed in before that was heard comes back with the words, is told of, and can be deleted again',
  { tag: '@long' },
  async ({ page }) => {
    const other = await twoLists(page, { isMute: true })
    await page.bringToFront()
    await begin(page, 'Tô Mẫu Ba', 'Việc giữ lại')
    await other.bringToFront()
    await standIn(cellOf(other, 'Tô Mẫu Ba', 1))
    await other.keyboard.press('Control+-')
    const left = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', '']
    await expect.poll(() => namesIn(other)).toEqual(left)
    await page.bringToFront()
    await page.keyboard.press('Enter')
    await expect(
      page.getByText(
        /^Dòng “Tô Mẫu Ba” vừa bị xóa ở cửa sổ khác \(.*\)\. Dòng đã trở lại danh sách với điều vừa gõ \(Chức vụ: “Việc giữ lại”\)\.$/,
      ),
    ).toBeVisible()
    await picture(page, 'line-back', 1366)
    // It stands where it stood, in both windows.
    for (const window of [page, other]) {
      await expect.poll(() => namesIn(window)).toEqual([...names, ''])
      await expect(cellOf(window, 'Tô Mẫu Ba', post)).toContainText('Việc giữ lại')
    }
    await page.getByRole('button', { name: 'Xóa lại' }).click()
    for (const window of [page, other]) await expect.poll(() => namesIn(window)).toEqual(left)
    await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Xóa lại dòng vừa trở lại')
  },
)

test(
  'words left in a line as the window closed come back with a line that another window deleted, told wherever she is',
  { tag: '@long' },
  async ({ page }) => {
    const other = await twoLists(page, { isMute: true })
    await page.bringToFront()
    await begin(page, 'Tô Mẫu Ba', 'Việc giữ lại')
    await page.goto('about:blank')
    await other.bringToFront()
    await standIn(cellOf(other, 'Tô Mẫu Ba', 1))
    await other.keyboard.press('Control+-')
    const left = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Lê Mẫu Bốn', 'Lý Mẫu Năm', '']
    await expect.poll(() => namesIn(other)).toEqual(left)
    await page.bringToFront()
    await page.goto('./')
    await expect(
      page.getByText(
        /^Điều gõ dở trong danh sách của “Đợt hai cửa sổ” đã được ghi nốt\. Dòng “Tô Mẫu Ba” .*bị .*xóa.*\. Dòng đã trở lại danh sách với điều vừa gõ \(Chức vụ: “Việc giữ lại”\)\.$/,
      ),
    ).toBeVisible()
    await picture(page, 'line-back-at-start', 1366)
    await page.getByRole('button', { name: 'Xóa lại' }).click()
    await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Xóa lại dòng vừa trở lại')
    await expect.poll(() => namesIn(other)).toEqual(left)
  },
)

test('a round deleted in the other window is said where it is being typed in, keeps the letters and comes back', async ({ page }) => {
  const other = await twoLists(page)
  await begin(page, 'Hồ Mẫu Hai', 'Việc đang gõ')
  await other.getByRole('button', { name: 'Việc khác' }).click()
  await other.getByRole('menuitem', { name: 'Xóa đợt xét' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Xóa đợt xét' }).click()
  const gone = page.getByRole('alert').filter({ hasText: '“Đợt hai cửa sổ” đã bị xóa' })
  await expect(gone).toBeVisible()
  await expect(openField(page)).toHaveValue('Việc đang gõ')
  await picture(page, 'round-gone', 1366)
  await page.keyboard.type(' dở')
  await page.keyboard.press('Enter')
  await expect(cellOf(page, 'Hồ Mẫu Hai', post)).toContainText('Việc đang gõ dở')
  await gone.getByRole('button', { name: 'Đưa trở lại' }).click()
  await expect(gone).toBeHidden()
  // It is stored, for the other window too.
  await other.goto(page.url())
  await expect(cellOf(other, 'Hồ Mẫu Hai', post)).toContainText('Việc đang gõ dở')
  await expect(cellOf(page, 'Hồ Mẫu Hai', post)).toContainText('Việc đang gõ dở')
})
