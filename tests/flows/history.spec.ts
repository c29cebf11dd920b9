import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

test('finds a deleted record in the trash, brings it back, and tells its history field by field', async ({ page }) => {
  await openPractice(page)
  await page.goto('./#/doi-tuong')
  await page.getByRole('button', { name: 'Thêm cá nhân' }).click()
  const dialog = page.getByRole('dialog')
  await lookAtDialog(page, 'features/subjects/AddSubjectDialog.tsx')
  await dialog.getByLabel('Họ và tên').fill('Đào Thị Mẫu Quyên')
  await dialog.getByRole('button', { name: 'Thêm cá nhân' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đào Thị Mẫu Quyên' })).toBeVisible()
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  const post = page.getByLabel('Chức vụ hoặc nghề nghiệp')
  await page.setViewportSize({ width: 1366, height: 768 })
  await post.fill('Kế toán trưởng')
  // A window made narrower folds the column; what was typed in it stays.
  await page.setViewportSize({ width: 1093, height: 614 })
  await page.getByRole('button', { name: /^Lý lịch/ }).click()
  await expect(post).toHaveValue('Kế toán trưởng')
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(post).toHaveValue('Kế toán trưởng')
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Việc khác' }).click()
  await page.getByRole('menuitem', { name: 'Lịch sử thay đổi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Lịch sử đối tượng “Đào Thị Mẫu Quyên”/ })).toBeVisible()
  await expect(page.getByText('Kế toán trưởng')).toBeVisible()
  // The state that would come back is there to be read.
  await expect(page.getByRole('definition').filter({ hasText: /^Đào Thị Mẫu Quyên$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Trả lại bản này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại bản này' }).click()
  await expect(page.getByText('Đã trả lại bản cũ.')).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: 'Việc khác' }).click()
  await page.getByRole('menuitem', { name: 'Xóa hồ sơ' }).click()
  await lookAtDialog(page, 'ui/ConfirmDialog.tsx')
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hồ sơ' }).click()
  await expect(page.getByText(/^Đã xóa hồ sơ/)).toBeVisible()
  await goTo(page, 'Nhật ký')
  await page.getByRole('link', { name: 'Thùng rác' }).click()
  await expect(page.getByText('đối tượng “Đào Thị Mẫu Quyên”')).toBeVisible()
  await page.getByRole('button', { name: /^Trả lại:/ }).click()
  await expect(page.getByText('Đã trả lại 1 bản ghi.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Thùng rác trống' })).toBeVisible()

  await goTo(page, 'Nhật ký')
  await page.getByLabel('Tìm trong nhật ký').fill('quyen')
  await page
    .getByRole('main')
    .getByRole('button', { name: /Trả lại: / })
    .click()
  await expect(page.getByText(/^Thêm đối tượng “Đào Thị Mẫu Quyên”/)).toBeVisible()
  for (const [field, day] of [
    ['Từ ngày', '31122026'],
    ['Đến ngày', '01012026'],
  ] as const) {
    await page.getByLabel(field).first().click()
    await page.keyboard.type(day)
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText('“Từ ngày” sau “Đến ngày” nên không có thao tác nào.')).toBeVisible()
})
