import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

/** A plan comes in as it exists: every sentence with its place, nothing written before the last button, one step back. */
test('reads a plan beside its tree, places what has no place, takes it in and back', async ({ page }) => {
  const sample = readFileSync(path.resolve(import.meta.dirname, '../../assets/samples/ke-hoach-nam-sach-2026.txt'), 'utf8')
  const plan = sample
    .replaceAll('Nam Sách đổi mới sáng tạo', 'Nam Sách xanh, đổi mới sáng tạo')
    .replace('4. THỜI GIAN', 'PHỤ LỤC GHI CHÚ\n\n4. THỜI GIAN')
    .replace('CHỦ TỊCH\n', 'Ghi chú: còn chờ ý kiến của Phòng Kinh tế về mục 2.3.\n\nCHỦ TỊCH\n')
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
  await page.getByLabel('Lời văn của kế hoạch').fill('Con cò bay lả bay la, bay từ cửa phủ bay ra cánh đồng.')
  await page.getByRole('button', { name: 'Đọc lời văn này' }).click()
  await expect(page.getByRole('alert')).toContainText('Không nhận ra kế hoạch nào')
  await page.getByLabel('Lời văn của kế hoạch').fill(plan)
  await page.getByRole('button', { name: 'Đọc lời văn này' }).click()

  await expect(page.getByText('1 câu chưa xếp')).toBeVisible()
  await expect(page.getByText('“Ghi chú: còn chờ ý kiến')).toBeVisible()
  await expect(page.getByLabel('Tên phong trào')).toHaveValue(/^Nam Sách xanh, đổi mới/)
  await page.keyboard.press('F8')
  await expect(page.getByText('“Ghi chú: còn chờ ý kiến')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('menuitem', { name: 'Đoạn kết' }).click()
  await expect(page.getByText('câu chưa xếp')).toHaveCount(0)
  // Taking a placement back stays on the page, and takes back nothing done before it.
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 câu chưa xếp')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Chưa xếp câu nào bằng tay')).toBeVisible()
  // Left out, it needs a reason; both stay on record with the plan, and it can be brought back there.
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: 'Bỏ, ghi lý do' }).click()
  await lookAtDialog(page, 'features/movements/plan-in/DropDialog.tsx')
  const dropping = page.getByRole('dialog', { name: 'Bỏ một đoạn của kế hoạch' })
  await dropping.getByRole('button', { name: 'Bỏ, ghi lý do' }).click()
  await expect(dropping).toContainText('Hãy ghi lý do bỏ đoạn này.')
  await dropping.getByLabel('Lý do bỏ').fill('Phòng Kinh tế đã trả lời')
  await dropping.getByRole('button', { name: 'Bỏ, ghi lý do' }).click()
  await expect(page.getByText('câu chưa xếp')).toHaveCount(0)
  await page.getByRole('button', { name: 'Xem chi tiết: Hạn báo cáo' }).click()
  await expect(page.getByText('đến hết ngày 11/12, từ năm 2026 đến năm 2030')).toBeVisible()
  await page.getByRole('button', { name: 'Nhận kế hoạch này' }).click()
  const left = page.getByRole('region', { name: 'Đã bỏ khi nhận kế hoạch' })
  await expect(left).toContainText('Lý do: Phòng Kinh tế đã trả lời')

  await expect(page.getByRole('heading', { level: 1, name: /^Nam Sách xanh, đổi mới/ })).toBeVisible()
  await expect(page.getByLabel(/^Mục đích, mục a/)).toHaveText(/^Tạo khí thế thi đua sôi nổi/)
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Nhận kế hoạch')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  // Taking back leads to where it was done; what counts is that the movement is gone.
  await expect(page.getByRole('contentinfo')).not.toContainText('Hoàn tác: Nhận kế hoạch')
  await goTo(page, 'Phong trào thi đua')
  await expect(page.getByRole('heading', { level: 1, name: 'Phong trào thi đua' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Nam Sách xanh, đổi mới/ })).toHaveCount(0)
})

/** The city's plan comes in as the parent; the commune's draft is proposed from it, with what was turned and what was left out. */
test('makes the commune’s draft from the plan of the level above', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
  await page.getByLabel('Lời văn của kế hoạch').fill(cityPlan)
  await page.getByRole('button', { name: 'Đọc lời văn này' }).click()
  await page.getByRole('button', { name: 'Nhận làm phong trào cấp trên' }).click()

  await expect(page.getByLabel('Tên phong trào của xã')).toHaveValue('Nam Sách đọc sách')
  await expect(page.getByLabel('Đơn vị gửi báo cáo trước ngày')).toHaveValue('10/12')
  await expect(page.getByRole('list', { name: 'Lời văn đã đổi' })).toContainText('trên địa bàn thành phố → trên địa bàn xã')
  const left = page.getByRole('list', { name: 'Để ngoài dự thảo' })
  await expect(left).toContainText('việc của sở, chưa chọn phòng của xã')
  await page.getByLabel('Sở Khoa học và Công nghệ', { exact: true }).fill('Phòng Kinh tế')
  await expect(left).not.toContainText('việc của sở, chưa chọn phòng của xã')
  await page.getByRole('button', { name: 'Lập dự thảo' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Nam Sách đọc sách' })).toBeVisible()
  await expect(page.getByLabel(/^Mục đích, đoạn 1/)).toHaveText('Tạo thói quen đọc sách trên địa bàn xã.')
  await page.getByRole('tab', { name: 'Thông tin' }).click()
  await page.getByRole('link', { name: 'Mở kế hoạch cấp trên' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hải Phòng đọc sách' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('55/KH-UBND')
  await expect(page.getByRole('option', { name: /55\/KH-UBND/ }).first()).toBeVisible()
})

/** What has no place is dropped on a part; the movement above that the plan names is linked with its own row. */
test('places a paragraph by dragging it, and links the movement above', { tag: '@long' }, async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  const read = async (words: string): Promise<void> => {
    await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
    await page.getByLabel('Lời văn của kế hoạch').fill(words)
    await page.getByRole('button', { name: 'Đọc lời văn này' }).click()
  }
  await read(cityPlan)
  await page.getByRole('button', { name: 'Nhận làm phong trào cấp trên' }).click()
  await expect(page.getByLabel('Tên phong trào của xã')).toHaveValue('Nam Sách đọc sách')
  await goTo(page, 'Phong trào thi đua')
  await read(
    cityPlan
      .replaceAll('THÀNH PHỐ HẢI PHÒNG', 'XÃ NAM SÁCH')
      .replace('Tổ chức phong trào thi đua “Hải Phòng đọc sách”', 'Tổ chức phong trào thi đua “Nam Sách ham đọc”')
      .replace(
        'Ủy ban nhân dân thành phố ban hành',
        'Thực hiện Kế hoạch số 55/KH-UBND ngày 12/01/2027 của UBND thành phố Hải Phòng về phong trào thi đua “Hải Phòng đọc sách”, Ủy ban nhân dân xã ban hành',
      )
      .replace('II. TỔ CHỨC', 'PHỤ LỤC GHI CHÚ\n\nII. TỔ CHỨC')
      .replace('TM. ỦY BAN', 'Ghi chú: bổ sung tủ sách ở các thôn.\nTM. ỦY BAN'),
  )
  const note = page.locator('[data-line]', { hasText: 'Ghi chú: bổ sung tủ sách' })
  await expect(page.getByText('2 câu chưa xếp')).toBeVisible()
  await note.dragTo(page.getByRole('button', { name: /^Tổ chức thực hiện \d+ chủ thể/ }))
  await page.getByRole('menuitem', { name: 'Đoạn kết' }).click()
  await expect(page.getByText('1 câu chưa xếp')).toBeVisible()

  const above = page.getByRole('list', { name: 'Phong trào cấp trên' })
  await expect(above).toContainText('“Hải Phòng đọc sách”')
  await above.getByRole('button', { name: 'Nối' }).click()
  await expect(above).toContainText('Sẽ nối với “Hải Phòng đọc sách” đang có')
  await page.getByRole('button', { name: 'Nhận kế hoạch này' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nam Sách ham đọc' })).toBeVisible()
  await page.getByRole('tab', { name: 'Thông tin' }).click()
  await page.getByRole('link', { name: 'Mở kế hoạch cấp trên' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hải Phòng đọc sách' })).toBeVisible()
})

/** A second paper in the file is told, put aside whole with one reason; what was supposed leads to its paragraph. */
test('leaves the other paper of a file out at once, and leads from a note to its words', { tag: '@long' }, async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
  const second = cityPlan.replaceAll('Hải Phòng đọc sách', 'Hải Phòng trồng cây').replace('55/KH', '56/KH')
  const first = cityPlan.replace(
    '- Xây dựng thư viện số.',
    '- Sở Khoa học và Công nghệ xây dựng thư viện số.\n3. Đội sách lưu động\n- Đưa sách về thôn.',
  )
  await page.getByLabel('Lời văn của kế hoạch').fill(`${first}\n${second}`)
  await page.getByRole('button', { name: 'Đọc lời văn này' }).click()
  await expect(page.getByLabel('Tên phong trào')).toHaveValue('Hải Phòng đọc sách')
  await expect(page.getByLabel(/^Tệp có nhiều văn bản/)).toContainText('Hải Phòng trồng cây')
  await page.getByRole('button', { name: 'Bỏ cả 28 đoạn như vậy' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bỏ 28 đoạn của tệp' })
  await expect(dialog.getByLabel('Lý do bỏ')).toHaveValue('Thuộc văn bản khác trong tệp')
  await dialog.getByRole('button', { name: 'Bỏ, ghi lý do' }).click()
  await expect(page.getByText('câu chưa xếp')).toHaveCount(0)
  await page.getByRole('button', { name: /chỗ nên xem$/ }).click()
  await page.getByRole('button', { name: /^Hiểu là chủ thể .*“Đội sách lưu động”/ }).click()
  await expect(page.getByRole('button', { name: '3. Đội sách lưu động', pressed: true })).toBeInViewport()
})

const cityPlan = `ỦY BAN NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 55/KH-UBND
Hải Phòng, ngày 12 tháng 01 năm 2027
KẾ HOẠCH
Tổ chức phong trào thi đua “Hải Phòng đọc sách” năm 2027
Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tạo thói quen đọc sách trên địa bàn thành phố.
2. Yêu cầu
Thiết thực, hiệu quả.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, tham mưu UBND thành phố.
2. Sở Khoa học và Công nghệ
- Xây dựng thư viện số.
3. UBND các xã, phường
- Phát động phong trào.
Định kỳ hằng năm, các đơn vị gửi báo cáo về UBND thành phố (qua Sở Nội vụ) trước ngày 17/12 để tổng hợp.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT, NV.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hoàng Văn Mẫu Lâm`
