import { expect, test, type Page } from '@playwright/test'
import { goTo, openPractice } from './support/program'
import { pasteInto, standIn } from './support/sheet'
import { openRound } from './support/yearEnd'

/** A list of 130 lines at work: found, narrowed, sorted, moved, filled; what is to be mended is walked to. */

const units = ['Thôn Mẫu Đông', 'Thôn Mẫu Tây', 'Trạm Y tế xã']
const given = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nga', 'Oanh', 'Phúc', 'Quý']
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Ngô']
/** Line `at`: a different name each, a year that is none in the lines 20 and 100. */
const line = (at: number): readonly string[] => [
  `${family[at % 10]} Mẫu ${given[Math.floor(at / 10)]}`,
  'Cá nhân',
  at % 2 === 0 ? 'Ông' : 'Bà',
  at === 19 || at === 99 ? '19xx' : String(1950 + (at % 50)),
  'Hội viên',
  units[at % 3] ?? '',
  'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  `Đã vận động ${at + 20} hộ dân làm đường`,
]
const all = Array.from({ length: 130 }, (_, at) => line(at))

const region = (page: Page) => page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })
const rows = (page: Page) => region(page).locator('.dsg-row')
const names = async (page: Page): Promise<string[]> =>
  (await rows(page).locator('.dsg-cell:nth-child(2) .sheet-text').allTextContents()).filter((name) => name !== '')
const cell = (page: Page, name: string, column: number) => rows(page).filter({ hasText: name }).first().locator('.dsg-cell').nth(column)
/** The line one stands in, and the field. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.getAttribute('aria-label')}: ${document.activeElement?.closest('.dsg-row')?.textContent}`)
const first = (count: number): string[] => all.slice(0, count).map(([name]) => name ?? '')

async function openLong(page: Page): Promise<void> {
  await openPractice(page)
  await openRound(page, 'Đợt dài', /đột xuất/i)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await pasteInto(page, all.map((cells) => cells.join('\t')).join('\n'))
  await expect(page.getByText('Cá nhân 130 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()
}
const choose = async (page: Page, list: string, option: string): Promise<void> => {
  await region(page).page().getByRole('combobox', { name: list }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('is narrowed by words, unit and state; what is done to lines in view leaves the others as they are', async ({ page }) => {
  await openLong(page)
  // Found without marks, by several words of several cells.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('dang mau hoi vien 1958')
  await expect.poll(() => names(page)).toEqual(['Đặng Mẫu An', 'Đặng Mẫu Hà', 'Đặng Mẫu Oanh'])
  // The number is the place in the whole list, and what is typed lands on the one in view.
  await expect(cell(page, 'Đặng Mẫu Hà', 0)).toHaveText('59')
  await standIn(cell(page, 'Đặng Mẫu Hà', 5))
  await page.keyboard.type('Chi hội trưởng')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Xem tất cả' }).click()
  await expect.poll(async () => (await names(page)).slice(0, 5)).toEqual(first(5))

  // Units: a line away, a line moved, and all of it back.
  await choose(page, 'Đơn vị', 'Trạm Y tế xã')
  const shown = await names(page)
  expect(shown.slice(0, 3)).toEqual(['Lê Mẫu An', 'Vũ Mẫu An', 'Đặng Mẫu An'])
  await standIn(cell(page, 'Vũ Mẫu An', 1))
  await page.keyboard.press('Control+-')
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Lê Mẫu An', 'Đặng Mẫu An'])
  await standIn(cell(page, 'Đặng Mẫu An', 1))
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Đặng Mẫu An', 'Lê Mẫu An'])
  await page.getByRole('button', { name: 'Xem tất cả' }).click()
  const moved = first(9).filter((name) => name !== 'Vũ Mẫu An')
  expect(new Set((await names(page)).slice(0, 8))).toEqual(new Set(moved))
  await expect(page.getByText('Cá nhân 129 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()
  // Pressed twice at once: the second waits for the first.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await names(page)).slice(0, 9)).toEqual(first(9))

  // What is not stored yet, narrowed to it: mended, it stays in view until one looks at all again.
  await choose(page, 'Tình trạng', 'Chưa lưu')
  await expect.poll(() => names(page)).toEqual([all[19]![0], all[99]![0]])
  await standIn(cell(page, all[19]![0]!, 4))
  await page.keyboard.type('1969')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '✕ 1 ô chưa lưu' })).toBeVisible()
  await expect.poll(() => names(page)).toEqual([all[19]![0], all[99]![0]])
  // A new line asked for meanwhile is seen, and typed into.
  await page.keyboard.press('Control+n')
  await page.keyboard.type('Mạc Mẫu Thêm')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Cá nhân 131 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()
  await expect(cell(page, 'Mạc Mẫu Thêm', 0)).toHaveText('131')
})

test('F8 walks to each cell that is to be mended, round the end, and says when none is left', async ({ page }) => {
  await openLong(page)
  await page.keyboard.press('Control+Home')
  for (const who of [all[19], all[99], all[19]]) {
    await page.keyboard.press('F8')
    await expect.poll(() => place(page), { message: who?.[0] ?? '' }).toMatch(new RegExp(`^Năm sinh: .*${who?.[0]}`))
    await expect(page.locator('.dsg-active-cell')).toBeVisible()
  }
  for (const who of [all[19], all[99]]) {
    await page.keyboard.type('1971')
    await page.keyboard.press('Enter')
    await expect(cell(page, who?.[0] ?? '', 4)).toContainText('1971')
    await page.keyboard.press('F8')
  }
  await expect(page.getByText('Không còn dòng nào phải sửa.')).toBeVisible()
})

test(
  'is sorted by a column and by names, rows go in above and below, and each goes back in one step',
  { tag: '@long' },
  async ({ page }) => {
    await openLong(page)
    const back = async (): Promise<void> => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await expect.poll(async () => (await names(page)).slice(0, 9)).toEqual(first(9))
    }
    await page.getByRole('button', { name: 'Xếp theo tên' }).click()
    await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual(['Bùi Mẫu An', 'Đặng Mẫu An', 'Đỗ Mẫu An'])
    await back()
    await standIn(cell(page, first(1)[0]!, 1))
    await page.keyboard.press('Control++')
    await page.keyboard.type('Mạc Mẫu Đầu')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Mạc Mẫu Đầu', first(1)[0]])
    await page.keyboard.press('Shift+Enter')
    for (const _ of ['the name', 'the line']) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
    }
    await expect.poll(async () => (await names(page)).slice(0, 9)).toEqual(first(9))
    // Filled down over three cells: the blank last line takes nothing.
    await page.keyboard.press('Control+Home')
    await standIn(cell(page, first(1)[0]!, 5))
    await page.keyboard.type('Trưởng thôn')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Control+Shift+End')
    await page.keyboard.press('Control+d')
    await expect(page.getByText('Cá nhân 130 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()
    await page.keyboard.press('Control+Home')
    await expect(cell(page, all[1]![0]!, 5)).toContainText('Trưởng thôn')
  },
)

test('a block with headings in another order is offered for a preview, and comes in by its headings', async ({ page }) => {
  await openPractice(page)
  await openRound(page, 'Đợt dán', /đột xuất/i)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  const head = ['TT', 'Đơn vị', 'Năm sinh', 'Họ tên', 'Chức vụ', 'Giới tính']
  const block = all
    .slice(0, 12)
    .map(([name, , honorific, birth, post, unit], at) => [String(at + 1), unit, birth, name, post, honorific === 'Ông' ? 'Nam' : 'Nữ'])
  await pasteInto(page, [head, ...block].map((cells) => cells.join('\t')).join('\n'))
  const asked = page.getByRole('dialog', { name: 'Khối dán là một danh sách' })
  await asked.getByRole('button', { name: 'Xem trước rồi nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xem trước', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập 12 dòng' }).click()
  await expect(page.getByText(/Đã nhập 12 dòng/)).toBeVisible()
  await expect.poll(() => names(page)).toEqual(first(12))
  await expect(cell(page, all[3]![0]!, 6)).toContainText(all[3]![5]!)
  await expect(cell(page, all[3]![0]!, 4)).toContainText(all[3]![3]!)
  // One act: away as a whole, and back.
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toEqual([])
  await page.keyboard.press('Control+y')
  await expect.poll(() => names(page)).toEqual(first(12))
  await goTo(page, 'Đối tượng')
  await expect(page.getByRole('heading', { level: 1, name: 'Đối tượng' })).toBeVisible()
})

test('a block with headings goes into the cells as it is when that is chosen, by the mouse and by the keyboard, and is one step', async ({
  page,
}) => {
  await openPractice(page)
  await openRound(page, 'Đợt dán nguyên', /đột xuất/i)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  const block = ['Họ và tên\tNăm sinh\tĐơn vị', 'Ngô Mẫu Một\t1970\tThôn Mẫu', 'Ngô Mẫu Hai\t1971\tThôn Mẫu'].join('\n')
  const asked = page.getByRole('dialog', { name: 'Khối dán là một danh sách' })
  const asIs = asked.getByRole('button', { name: 'Dán nguyên vào ô' })
  for (const choose of [() => asIs.click(), () => asIs.press('Enter')]) {
    await pasteInto(page, block)
    await choose()
    await expect.poll(() => names(page)).toEqual(['? Họ và tên', 'Ngô Mẫu Một', 'Ngô Mẫu Hai'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => names(page)).toEqual([])
    await page.keyboard.press('Control+n')
  }
  // Not at all: nothing is there.
  await pasteInto(page, block)
  await expect(asIs).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect.poll(() => names(page)).toEqual([])
})
