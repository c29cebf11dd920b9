import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

/** Two windows of the program on one set of data: neither takes back or writes over, unseen, what the other did. */

async function twoWindows(page: Page): Promise<Page> {
  await openPractice(page)
  const other = await page.context().newPage()
  await other.goto('./')
  await expect(other.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
  return other
}
const movement = async (page: Page): Promise<void> => {
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Thông tin' }).click()
}
const until = (page: Page) => page.getByLabel('Đến năm')

test('a field that both windows change is asked about, and undo of the other window’s act too', async ({ page }) => {
  const other = await twoWindows(page)
  await movement(page)
  await movement(other)
  // A year is stored when its field is left, so that these digits are still unsaved when the other window stores its own.
  await until(page).fill('2033')
  await until(other).fill('2035')
  await other.keyboard.press('Tab')
  const note = page.getByRole('alert').filter({ hasText: 'vừa được sửa ở cửa sổ khác: “2035”' })
  await expect(note).toBeVisible()
  await expect(until(page)).toHaveValue('2033')
  await expect(until(other)).toHaveValue('2035')
  await note.getByRole('button', { name: 'Lấy bản kia' }).click()
  await expect(until(page)).toHaveValue('2035')

  // What the other window did is not taken back unseen.
  await page.getByRole('heading', { level: 1 }).first().click()
  await page.keyboard.press('Control+z')
  const asked = page.getByRole('dialog', { name: 'Hoàn tác việc của cửa sổ khác?' })
  await lookAtDialog(page, 'app/shell/TurnDialog.tsx')
  await expect(asked).toContainText('làm ở một cửa sổ Sổ Vàng khác')
  await asked.getByRole('button', { name: 'Hủy' }).click()
  await expect(asked).toBeHidden()
  await expect(until(other)).toHaveValue('2035')
  await page.keyboard.press('Control+z')
  await asked.getByRole('button', { name: 'Hoàn tác việc ấy' }).click()
  await expect(until(other)).not.toHaveValue('2035')
})

test(
  'a form keeps what was typed, takes in what the other window changed elsewhere, and asks where both changed the same',
  { tag: '@long' },
  async ({ page }) => {
    const other = await twoWindows(page)
    for (const window of [page, other]) await goTo(window, 'Thiết lập')
    const place = (window: Page) => window.getByLabel('Địa danh ghi trên văn bản')
    const fund = (window: Page) => window.getByLabel('Nguồn tiền thưởng')
    await place(page).fill('Nơi của tôi')
    await place(other).fill('Nơi bản kia')
    await fund(other).fill('Quỹ bản kia')
    await other.keyboard.press('Control+s')
    await expect(page.getByText('Trường sau vừa được sửa ở cửa sổ khác')).toBeVisible()
    await expect(fund(page)).toHaveValue('Quỹ bản kia')
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Hãy chọn giữ bản nào rồi lưu.').last()).toBeVisible()
    await expect(place(other)).toHaveValue('Nơi bản kia')
    await page.getByRole('button', { name: 'Giữ của tôi' }).click()
    await page.keyboard.press('Control+s')
    await expect(place(other)).toHaveValue('Nơi của tôi')
    await expect(fund(other)).toHaveValue('Quỹ bản kia')
  },
)

test('a draft paper that the other window takes away keeps what is being typed in it, and comes back with it', async ({ page }) => {
  const other = await twoWindows(page)
  await page.goto('#/dot-xet/round-practice-finished/quyet-dinh')
  await page.getByRole('button', { name: 'Thêm văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Lập quyết định đính chính' }).click()
  const reason = page.getByLabel('Lý do')
  await reason.fill('Ghi nhầm')
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Bỏ văn bản này' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Bỏ văn bản này' }).click()
  const gone = page.getByRole('alert').filter({ hasText: 'đã bị xóa' })
  await expect(gone).toBeVisible()
  await expect(reason).toHaveValue('Ghi nhầm')
  await reason.fill('Ghi nhầm chữ đệm')
  await gone.getByRole('button', { name: 'Đưa trở lại' }).click()
  await expect(gone).toBeHidden()
  await page.keyboard.press('Tab')
  await other.goto(page.url())
  await expect(other.getByLabel('Lý do')).toHaveValue('Ghi nhầm chữ đệm')
  // Its own act leads this window on at once, and says nothing of it.
  await page.getByRole('button', { name: 'Bỏ văn bản này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ văn bản này' }).click()
  await expect(reason).toBeHidden()
  await expect(gone).toBeHidden()
})
