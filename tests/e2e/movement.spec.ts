import { expect, test } from '@playwright/test'
import { goTo, openPractice, wordText } from './support/program'

/** The plan of the movement: edited in place, its slips pointed out, saved as Word with the office's words untouched. */

test('edits the plan, keeps it through undo and restart, points the slips out and saves it', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ }).first().click()
  const findings = page.getByRole('region', { name: 'Kiểm tra thể thức' })
  await expect(findings).toContainText('VHXXH')
  await expect(findings).toContainText('"Như Điều 3" chỉ dùng cho văn bản có điều')
  await expect(findings).toContainText('2159/QĐ-UBND')

  const objective = page.getByLabel(/^Mục đích, mục a/)
  await objective.click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Câu thêm để thử.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Sửa mục đích, yêu cầu')
  await page.reload()
  await expect(objective).toHaveValue(/Câu thêm để thử\.$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(objective).not.toHaveValue(/Câu thêm để thử/)

  await page.getByRole('button', { name: 'Lưu Kế hoạch (Word)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập Kế hoạch' })
  await dialog.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  const text = await wordText(await download)
  for (const words of ['I. MỤC ĐÍCH, YÊU CẦU', '3.2.1. Hình thức khen thưởng', '- Như Điều 3;', 'đề tháo gỡ các điểm nghẽn', 'trước ngày 12/12', '- Lưu: VT, VHXXH.']) expect(text).toContain(words)
})
