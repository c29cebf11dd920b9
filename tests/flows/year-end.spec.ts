import { expect, test, type Page } from '@playwright/test'
import { aSheet, goTo, openPractice } from './support/program'

/** The round of December: titles and Giấy khen of one person, what goes to the level above, and a correction afterwards. */

const person = (index: number): readonly (string | number)[] => [
  `Nguyễn Thị Mẫu ${'ABCDEGHIKLMNOP'[index] ?? ''}`,
  'Bà',
  1980 + index,
  'Giáo viên',
  'Trường THCS Mẫu Nam Sách',
]
const line = (index: number, award: string): (string | number)[] => [...person(index), award, 'Đã hoàn thành xuất sắc nhiệm vụ năm 2026']
const rows = [
  ['Họ và tên', 'Ông/Bà', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Hình thức khen thưởng', 'Thành tích'],
  ...[0, 1, 2].flatMap((index) => [line(index, 'Chiến sĩ thi đua cơ sở'), line(index, 'Giấy khen của Chủ tịch Ủy ban nhân dân xã')]),
  ...Array.from({ length: 10 }, (_, index) => line(index + 3, 'Lao động tiên tiến')),
  ...[3, 4].map((index) => line(index, 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố')),
]

const numberAndDay = async (page: Page, label: string, number: string, day: string): Promise<void> => {
  await page.getByLabel(label).first().fill(number)
  await page.getByLabel(label).first().press('Tab')
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).click()
  await page.keyboard.type(day)
  await page.keyboard.press('Tab')
}

test('a year-end round gives titles and Giấy khen, asks the city for the rest, and is corrected afterwards', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const opening = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await opening.getByLabel('Tên đợt xét').fill('Cuối năm 2026 (thử)')
  await opening.getByRole('button', { name: 'Mở đợt xét' }).click()

  await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await (await chooser).setFiles({ name: 'cuối năm.xlsx', mimeType, buffer: await aSheet(rows) })
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByRole('button', { name: 'Nhập 18 dòng' }).click()
  // Eighteen lines of thirteen people: nobody is dropped, nobody is made twice.
  await expect(page.getByText(/Đã nhập 18 dòng: 13 mới/)).toBeVisible()

  await page.getByRole('link', { name: /Hội đồng/ }).click()
  await page.getByRole('button', { name: 'Mở phiên họp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu phiên họp' }).click()
  // Titles the law asks a ballot for are counted ballot by ballot, the rest by hands.
  const ways = page.getByRole('group', { name: 'Cách biểu quyết' })
  await expect(ways.getByRole('button', { name: 'Bỏ phiếu 3', pressed: true })).toBeVisible()
  await page.getByRole('button', { name: 'Tất cả đồng ý', exact: true }).click()
  await expect(page.getByText('Đạt 3 · Không đạt 0 · Chưa ghi 15')).toBeVisible()
  await ways.getByRole('button', { name: /Giơ tay/ }).click()
  await page.getByRole('button', { name: 'Tất cả đồng ý', exact: true }).click()
  await expect(page.getByText('Đạt 18 · Không đạt 0 · Chưa ghi 0')).toBeVisible()

  // What the chairman may not sign blocks his decision until it goes upward.
  await page.getByRole('link', { name: /Quyết định chưa ban hành/ }).click()
  await expect(page.getByText(/2 trường hợp không thuộc thẩm quyền/)).toBeVisible()
  await page.getByRole('button', { name: 'Lập tờ trình cấp trên' }).click()
  // The decision's form has a number of a submission too.
  await expect(page.getByRole('button', { name: /Tờ trình cấp trên \(dự thảo\)/, pressed: true })).toBeVisible()
  await numberAndDay(page, 'Số tờ trình', '30', '16122026')
  await page.getByRole('button', { name: 'Ban hành tờ trình cấp trên' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành tờ trình cấp trên' }).click()
  await expect(page.getByText('Đã ban hành tờ trình cấp trên số 30/TTr-UBND cho 2 trường hợp.')).toBeVisible()

  // The city answers for one of the two: he stands in the register, the other keeps the reason.
  await page.getByRole('button', { name: 'Ghi ngày gửi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('button', { name: 'Ghi trả lời của cấp trên' }).click()
  const answer = page.getByRole('dialog', { name: 'Ghi trả lời của cấp trên' })
  await answer.getByLabel('Số, ký hiệu quyết định').fill('1250/QĐ-UBND')
  await answer.getByRole('checkbox').last().uncheck()
  await answer.getByPlaceholder('Lý do không được khen').fill('Chưa đủ tiêu chuẩn')
  await answer.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã ghi trả lời: 1 trường hợp vào sổ vàng.')).toBeVisible()
  await expect(page.getByText('Đã có trả lời')).toBeVisible()

  await page.getByRole('button', { name: /Quyết định \(dự thảo\)/ }).click()
  await expect(page.getByRole('button', { name: /Quyết định \(dự thảo\)/, pressed: true })).toBeVisible()
  await numberAndDay(page, 'Số quyết định', '312', '17122026')
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  // Ten Lao động tiên tiến get no certificate.
  await expect(page.getByRole('dialog').getByText('6 trang, khổ giấy trắng, có đường diềm')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
  await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByText('Đã ban hành quyết định số 312/QĐ-UBND cho 16 trường hợp.')).toBeVisible()

  await page.getByRole('link', { name: /Quyết định.*312/ }).click()
  await page.getByRole('button', { name: 'Thêm văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Lập quyết định đính chính' }).click()
  await page.getByRole('combobox', { name: 'Trường hợp' }).fill('Mẫu A')
  await page.getByRole('option', { name: /Mẫu A · .*Chiến sĩ thi đua cơ sở/ }).click()
  await page.getByLabel('Nội dung đúng').fill('Nguyễn Thị Mẫu Anh')
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(page.getByText(/họ và tên “Nguyễn Thị Mẫu A” thành “Nguyễn Thị Mẫu Anh”/)).toBeVisible()
  await numberAndDay(page, 'Số quyết định', '320', '28122026')
  await page.getByRole('button', { name: 'Ban hành quyết định đính chính' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định đính chính' }).click()
  await expect(page.getByText('Đã ban hành quyết định đính chính số 320/QĐ-UBND; sổ vàng ghi chú 1 dòng.')).toBeVisible()

  // The signed decision still says what was signed; the register says what holds now.
  await page.getByRole('button', { name: 'Quyết định 312/QĐ-UBND' }).click()
  await page.getByRole('button', { name: 'Xem quyết định' }).click()
  const paper = page.getByRole('document', { name: 'Nội dung văn bản xem trước' })
  await expect(paper).toContainText('Bà Nguyễn Thị Mẫu A')
  await expect(paper).not.toContainText('Mẫu Anh')
  await page.getByRole('button', { name: 'Đóng' }).click()
  await goTo(page, 'Sổ vàng')
  await expect(page.getByRole('gridcell', { name: 'Nguyễn Thị Mẫu Anh' })).toHaveCount(1)
})
