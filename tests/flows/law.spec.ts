import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

/** The law book as the office keeps it: histories that grow, rows somebody has read, amendments that are switched on. */

test('adds a value from a day, keeps the one before, and says when somebody has read it', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Danh mục')
  await page.getByRole('tab', { name: 'Tham số' }).click()
  await page.getByRole('button', { name: /^Số thành viên có mặt tối thiểu/ }).click()
  const row = page.getByRole('row', { name: /Số thành viên có mặt tối thiểu/ })
  await expect(row.getByText('Chưa xác minh')).toBeVisible()
  await page.getByRole('button', { name: 'Đã đối chiếu…' }).click()
  await lookAtDialog(page, 'features/law/DayDialog.tsx')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi đã đối chiếu' }).click()
  await expect(row.getByText('Đã xác minh')).toBeVisible()
  await expect(page.getByText(/Đã đối chiếu ngày/)).toBeVisible()

  await page.getByRole('button', { name: 'Thêm giá trị từ ngày…' }).click()
  const dialog = page.getByRole('dialog')
  await lookAtDialog(page, 'features/law/ParameterValueDialog.tsx')
  await dialog.getByLabel('Giá trị').fill('ba phần tư')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByText('Hãy nhập số, ví dụ 0,3 hoặc 10.000.')).toBeVisible()
  await expect(dialog.getByText('Đã có giá trị khác; hãy ghi ngày bắt đầu của giá trị này.')).toBeVisible()
  await dialog.getByLabel('Giá trị').fill('0,75')
  await dialog.getByRole('textbox', { name: 'Hiệu lực từ ngày' }).click()
  await page.keyboard.type('01012027')
  await expect(dialog.getByText('Giá trị trước đó kết thúc vào hết ngày 31/12/2026.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog).toHaveCount(0)
  const history = page.getByRole('listitem').filter({ hasText: 'Nguồn' })
  await expect(history).toHaveCount(2)
  await expect(history.first()).toContainText('0,75 tổng số')
  await expect(row).toContainText('đến 31/12/2026')
})

test('shows what an amendment changes, prints its base once it was read, and can be taken back', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Danh mục')
  await page.getByRole('tab', { name: 'Luật sửa đổi' }).click()
  await expect(page.getByRole('table', { name: 'Gói này thay đổi' })).toContainText('Căn cứ ban hành quyết định: Thêm mới')
  const amendingLaw = /Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026/
  await page.getByRole('button', { name: 'Đã đối chiếu, dùng gói này…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Dùng gói này' }).click()
  await expect(page.getByText(/Đang dùng, đã đối chiếu ngày/)).toBeVisible()
  await page.getByRole('tab', { name: 'Căn cứ quyết định' }).click()
  await expect(page.getByRole('button', { name: amendingLaw })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: amendingLaw })).toHaveCount(0)
})
