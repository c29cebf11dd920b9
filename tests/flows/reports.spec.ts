import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice, wordText } from './support/program'

/** Units named, their report noted with its day, the missing ones written to by name; Hôm nay follows. */
test('names the units, notes what came, and writes to those whose report is missing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-14T08:00:00+07:00'))
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Đơn vị' }).click()
  await page.getByRole('button', { name: 'Thêm 5 đơn vị' }).click()
  await page.getByRole('tab', { name: 'Báo cáo' }).click()
  await page.getByRole('button', { name: 'Lập 5 kỳ báo cáo theo kế hoạch' }).click()
  await expect(page.getByRole('button', { name: 'Nhắc 5 đơn vị' })).toBeVisible()

  const note = async (unit: string, day: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`^${unit}`) }).click()
    await page.getByRole('button', { name: 'Ghi nhận báo cáo', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: `Báo cáo của ${unit}` })
    await dialog.getByRole('textbox', { name: 'Ngày gửi' }).fill(day)
    await dialog.getByRole('textbox', { name: /^Giờ nhận/ }).fill('25 giờ')
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(dialog).toContainText('Giờ viết như 16:05.')
    await dialog.getByRole('textbox', { name: /^Giờ nhận/ }).fill('16h05')
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(`Nhận lúc 16:05 ngày ${day}`)).toBeVisible()
  }
  await note('Phòng Kinh tế', '11/12/2026')
  await note('Phòng Văn hóa - Xã hội', '12/12/2026')
  await expect(page.getByRole('button', { name: /Phòng Kinh tế.*Đúng hạn/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Phòng Văn hóa.*Trễ 1 ngày/ })).toBeVisible()

  // Rows ticked are the ones a reminder names; the keyboard notes, ticks and opens.
  const third = page.getByRole('list', { name: 'Báo cáo' }).getByRole('button').first()
  await third.focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Nhắc 1 đơn vị' })).toBeVisible()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('button', { name: 'Nhắc 2 đơn vị' })).toBeVisible()
  await page.keyboard.press(' ')
  await third.focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Insert')
  const noting = page.getByRole('dialog', { name: /^Báo cáo của/ })
  await expect(noting).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(noting).toBeHidden()

  await page.getByRole('button', { name: 'Nhắc 3 đơn vị' }).click()
  await lookAtDialog(page, 'features/movements/work/LetterDialog.tsx')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Đề nghị gửi trước ngày' }).fill('18/12/2026')
  await page.getByRole('dialog').getByRole('button', { name: 'Soạn công văn' }).click()
  const produce = page.getByRole('dialog', { name: 'Lập Công văn đôn đốc báo cáo' })
  await produce.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await produce.getByRole('button', { name: 'Tải về máy' }).click()
  const text = await wordText(await download)
  expect(text).toContain('02/05 đơn vị đã gửi báo cáo (trong đó 01 đơn vị gửi trễ hạn); còn 03 đơn vị chưa gửi')
  expect(text).toContain('trước ngày 18/12/2026')
  await produce.getByRole('button', { name: 'Đóng' }).click()

  await goTo(page, 'Hôm nay')
  await expect(page.getByText('3 đơn vị chưa gửi báo cáo năm 2026')).toBeVisible()
})
