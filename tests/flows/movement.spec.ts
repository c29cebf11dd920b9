import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice, toStage, wordText } from './support/program'

/** The plan of the movement: edited in place, its slips pointed out, saved as Word with the office's words untouched. */

test('edits the plan, keeps it through undo and restart, points the slips out and saves it', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
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
  await expect(objective).toHaveText(/Câu thêm để thử\.$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(objective).not.toHaveText(/Câu thêm để thử/)

  await page.getByRole('button', { name: 'Lưu Kế hoạch (Word)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập Kế hoạch' })
  await dialog.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  const text = await wordText(await download)
  for (const words of [
    'I. MỤC ĐÍCH, YÊU CẦU',
    '3.2.1. Hình thức khen thưởng',
    '- Như Điều 3;',
    'đề tháo gỡ các điểm nghẽn',
    'trước ngày 12/12',
    '- Lưu: VT, VHXXH.',
  ])
    expect(text).toContain(words)
})

test('writes a new movement from nothing and opens a round from its review', { tag: '@long' }, async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('button', { name: /Thêm phong trào/ }).click()
  const dialog = page.getByRole('dialog')
  await lookAtDialog(page, 'features/movements/overview/NewMovementDialog.tsx')
  await dialog.getByRole('button', { name: 'Thêm và soạn kế hoạch' }).click()
  await expect(dialog.getByText('Hãy nhập tên phong trào.')).toBeVisible()
  await dialog.getByLabel(/^Tên phong trào/).fill('Mẫu Sơn sạch & đẹp')
  await dialog.getByRole('button', { name: 'Thêm và soạn kế hoạch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mẫu Sơn sạch & đẹp' })).toBeVisible()

  await page.getByLabel(/^Mục đích, đoạn 1/).click()
  await page.keyboard.type('Giữ thôn xóm sạch.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Trồng thêm cây xanh.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Sửa mục đích, yêu cầu')
  await page.reload()
  // Two paragraphs are lettered by the program, never by hand.
  await expect(page.getByLabel(/^Mục đích, mục b/)).toHaveText('Trồng thêm cây xanh.')

  // Bold and italic are seen while writing, and are still seen after a restart.
  const second = page.getByLabel(/^Mục đích, mục b/)
  await second.click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+i')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Sửa mục đích, yêu cầu')
  await page.reload()
  await expect(second.locator('b')).toHaveText('Trồng')
  await expect(second.locator('i')).toHaveText('xanh')
  await expect(second).toHaveText('Trồng thêm cây xanh.')

  await page.getByRole('tab', { name: /Giai đoạn/ }).click()
  await page.getByRole('button', { name: 'Thêm giai đoạn' }).click()
  await page
    .getByRole('button', { name: /^Mở đợt xét/ })
    .first()
    .click()
  await lookAtDialog(page, 'features/movements/reviews/OpenRoundDialog.tsx')
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await expect(page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })).toBeVisible()
  await toStage(page, /Quyết định chưa ban hành/)
  await expect(page.getByText(/^In: .*phong trào thi đua “Mẫu Sơn sạch & đẹp”/)).toBeVisible()
})
