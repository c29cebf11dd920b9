import { expect, test } from '@playwright/test'
import { aWordFile, letterHead } from '../support/wordFile'
import { lookAtDialog } from './support/access'
import { aSheet, goTo, openPractice } from './support/program'

const docx = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const title = ['QUYẾT ĐỊNH', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU', 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'QUYẾT ĐỊNH:']
const whole = aWordFile(
  letterHead('ỦY BAN NHÂN DÂN\nXÃ MẪU', '12/QĐ-UBND', 'Mẫu, ngày 05 tháng 12 năm 2023'),
  ...title,
  'Điều 1. Tặng Giấy khen cho 02 cá nhân đã có thành tích xuất sắc năm 2023 (có danh sách kèm theo).',
  'Nơi nhận: Như Điều 1.',
  [
    ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị'],
    ['1', 'Đào Văn Mẫu Cũ', '1970', 'Trưởng thôn', 'Thôn Mẫu'],
    ['2', 'Đào Thị Mẫu Cũ', '1975', 'Công chức', 'Văn phòng'],
  ],
)
const blank = aWordFile(
  letterHead('ỦY BAN NHÂN DÂN\nXÃ MẪU', '    /QĐ-UBND', 'Mẫu, ngày 20 tháng 7 năm 2024'),
  ...title,
  'Điều 1. Tặng Giấy khen cho bà Đào Thị Mẫu Cũ, sinh năm 1975, đã có thành tích cứu người.',
  'Nơi nhận: Như Điều 1.',
)

test('past decisions become lines of the register; what one does not say is asked for', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Sổ vàng')
  await page.getByRole('button', { name: 'Nhập quyết định cũ' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nhập quyết định cũ vào sổ vàng' })
  const chooser = page.waitForEvent('filechooser')
  await lookAtDialog(page, 'features/register/past/PastDialog.tsx')
  await dialog.getByRole('button', { name: 'Chọn các tệp' }).click()
  await (
    await chooser
  ).setFiles([docx('qd-12.docx', whole), docx('qd-trong.docx', blank), docx('hong.docx', new Uint8Array([80, 75, 3, 4, 1]))])
  await expect(
    dialog.getByRole('row', { name: /qd-12\.docx 12\/QĐ-UBND 05\/12\/2023 Chủ tịch Ủy ban nhân dân xã Mẫu 2\/2 Sẵn sàng/ }),
  ).toBeVisible()
  await expect(dialog.getByRole('row', { name: /qd-trong\.docx chưa rõ/ })).toContainText('1 dòng chưa nhập được')
  await dialog.getByRole('button', { name: 'Xem tệp qd-trong.docx' }).click()
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('77/QĐ-UBND')
  await dialog.getByRole('button', { name: 'Về các tệp' }).click()
  await dialog.getByRole('button', { name: 'Nhập 3 dòng vào sổ vàng' }).click()
  await expect(page.getByText('Đã ghi 3 lần khen vào sổ vàng, thêm 2 hồ sơ mới.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Năm' }).click()
  await page.getByRole('option', { name: 'Tất cả các năm' }).click()
  await page.getByRole('row', { name: /Đào Văn Mẫu Cũ/ }).click()
  await expect(page.getByRole('complementary', { name: 'Dòng đang xem' })).toContainText('qd-12.docx')
  // A register sheet that tells more of one of them, and of another not enough.
  const register = await aSheet([
    ['Họ và tên', 'Năm sinh', 'Hình thức', 'Số QĐ', 'Ngày quyết định', 'Cấp khen', 'Thành tích', 'Ghi chú riêng'],
    ['Đào Văn Mẫu Cũ', 1970, 'Giấy khen', '12/QĐ-UBND', '05/12/2023', 'Chủ tịch Ủy ban nhân dân xã Mẫu', 'Đã hiến đất làm đường', 'a'],
    ['Đào Thị Mẫu Mới', 1980, 'Giấy khen', '13/QĐ-UBND', '', 'Chủ tịch Ủy ban nhân dân xã Mẫu', 'Đã cứu người', 'b'],
  ])
  await page.getByRole('button', { name: 'Nhập quyết định cũ' }).click()
  const again = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Chọn các tệp' }).click()
  await (await again).setFiles([docx('so.xlsx', register)])
  await expect(dialog.getByRole('row', { name: /so\.xlsx/ })).toContainText('1 dòng chưa nhập được; 1 lần khen đã có trong sổ')
  const left = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Lưu dòng chưa nhập (.xlsx)' }).click()
  expect((await left).suggestedFilename()).toBe('Quyết định cũ, dòng chưa nhập.xlsx')
  await dialog.getByRole('combobox', { name: 'Với lần khen đã có trong sổ' }).click()
  await page.getByRole('option', { name: 'Cập nhật theo danh sách' }).click()
  await dialog.getByRole('button', { name: 'Nhập 1 dòng vào sổ vàng' }).click()
  await expect(page.getByText('Đã cập nhật 1 lần khen đã có. 1 dòng không nhập.')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Dòng đang xem' })).toContainText('Đã hiến đất làm đường')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('complementary', { name: 'Dòng đang xem' })).not.toContainText('Đã hiến đất làm đường')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /Mẫu Cũ/ })).toHaveCount(0)
})
