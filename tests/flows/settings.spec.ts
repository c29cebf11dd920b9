import { expect, test } from '@playwright/test'
import { lookAtDialog, sizes } from './support/access'
import { goTo, openPractice, toStage } from './support/program'

/** What the office corrects once reaches every case: the salary the prizes, its name the documents. */

test('counts prizes by a newly decreed salary, refuses a day that does not exist, and steps back', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Danh mục')
  await page.getByRole('tab', { name: 'Mức lương cơ sở' }).click()
  await page.getByRole('button', { name: /Thêm mức lương/ }).click()
  const dialog = page.getByRole('dialog')
  await lookAtDialog(page, 'features/law/LawRowDialog.tsx')
  await dialog.getByLabel(/^Mức lương cơ sở/).fill('3000000')
  const from = dialog.getByRole('textbox', { name: 'Hiệu lực từ ngày' })
  await from.click()
  await page.keyboard.type('31022026')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByText(/Ngày này không có trong lịch/)).toBeVisible()
  // The keyboard is in the field that is wrong, and what is typed takes the place of what stands there.
  await expect(from).toBeFocused()
  await page.keyboard.type('01112026')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog).toHaveCount(0)

  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: /Khen thưởng phong trào thi đua năm 2026/ }).click()
  await toStage(page, /Quyết định chưa ban hành/)
  // Nobody knows the day of the decision yet: the day the round was opened counts, and the new salary covers it.
  await expect(page.getByText('10 cá nhân × 900.000 đ')).toBeVisible()
  const day = page.getByRole('textbox', { name: 'Ngày ban hành' })
  await day.click()
  await page.keyboard.type('31102026')
  await page.getByLabel('Số quyết định').click()
  await expect(page.getByText('10 cá nhân × 760.000 đ')).toBeVisible()
  await day.click()
  await page.keyboard.type('31112026')
  await page.getByLabel('Số quyết định').click()
  await expect(page.getByText(/Ngày này không có trong lịch/)).toBeVisible()
})

test(
  'prints the office as the settings have it, asks before leaving changes, and makes the practice data anew',
  { tag: '@long' },
  async ({ page }) => {
    await openPractice(page)
    await goTo(page, 'Thiết lập')
    await page.getByLabel('Tên riêng của đơn vị').fill('Mẫu Lâm')
    await page.getByRole('link', { name: 'Người ký' }).click()
    await lookAtDialog(page, 'ui/LeaveGuard.tsx')
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu rồi đi' }).click()
    await goTo(page, 'Đợt xét khen thưởng')
    await page.getByRole('link', { name: /Khen thưởng phong trào thi đua năm 2026/ }).click()
    await toStage(page, /Quyết định chưa ban hành/)
    await page.getByRole('button', { name: 'Xem quyết định' }).click()
    await expect(page.getByRole('dialog').getByText('XÃ MẪU LÂM').first()).toBeVisible()
    await lookAtDialog(page, 'tools/documents/DocumentPreview.tsx')
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()

    await goTo(page, 'Thiết lập')
    await page.getByRole('link', { name: 'Hồ sơ dùng' }).click()
    await page.getByRole('button', { name: 'Làm mới dữ liệu mẫu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Làm mới dữ liệu mẫu' }).click()
    await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
    await expect(page.getByText('UBND xã Nam Sách').first()).toBeVisible()
  },
)

test('what the keyboard goes back to stands below the head that stays in view, not under it', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize(sizes[1])
  await openPractice(page)
  await page.goto('./#/thiet-lap/hoi-dong')
  await expect(page.getByRole('textbox', { name: 'Họ và tên 1' })).toBeVisible()
  // Each field as it lies when she has scrolled past it and comes back by the keyboard: where the head is.
  const covered = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('form textarea:not([aria-hidden])')].flatMap((field) => {
      main.scrollTop += field.getBoundingClientRect().top - main.getBoundingClientRect().top - 8
      field.focus()
      const { left, top, height } = field.getBoundingClientRect()
      const over = document.elementFromPoint(left + 10, top + height / 2)
      return over !== null && field.closest('.MuiFormControl-root')?.contains(over) === true ? [] : [field.ariaLabel ?? '']
    }),
  )
  expect(covered).toEqual([])
})
