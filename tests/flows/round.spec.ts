import { expect, test, type Download, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { aSheet, goTo, openPractice, toStage, wordText } from './support/program'

/** The officer's main job: a list comes in, the council votes, the decision is issued, the set is saved, the register knows. */

const newRound = async (page: Page, name: string): Promise<void> => {
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await dialog.getByLabel('Tên đợt xét').fill(name)
  await dialog.getByLabel(/Thành tích chung/).fill('có thành tích xuất sắc trong công tác năm 2026')
  await dialog.getByRole('button', { name: 'Mở đợt xét' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

const importSheet = async (page: Page, fileName: string, buffer: Buffer): Promise<void> => {
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
  await (await chooser).setFiles({ name: fileName, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer })
}

const list = [
  ['UBND XÃ NAM SÁCH'],
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
  ['STT', 'Họ và tên', 'Ông/Bà', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành tích'],
  [1, 'Nguyễn Thị Mẫu Hạnh', 'Bà', 1991, 'Công chức', 'Phòng Văn hóa - Xã hội', 'Đã có sáng kiến rút ngắn 30% thời gian xử lý hồ sơ'],
  [2, 'Trần Văn Mẫu & Con <số 1>', 'Ông', 1970, 'Trưởng thôn', 'Thôn Mẫu 1', 'Đã vận động 120 hộ dân hiến đất'],
  [3, 'Y Mẫu', 'Ông', '1988', 'Giáo viên', 'Trường THCS Mẫu Nam Sách', 'Đã có thành tích xuất sắc trong giảng dạy'],
  [4, 'Lê Thị Mẫu Ngày Sai', 'Bà', '31/02/1990', 'Giáo viên', 'Trường THCS Mẫu Nam Sách', 'Đã có thành tích'],
] as const

test('from an Excel list to the saved set, the register and Ctrl+K', async ({ page }) => {
  await openPractice(page)
  // Its hits are looked at in popups.spec.
  await page.keyboard.press('Control+k')
  await lookAtDialog(page, 'app/shell/SearchDialog.tsx', { isAllList: true })
  await page.keyboard.press('Escape')
  await newRound(page, 'Khen thưởng công trạng năm 2026 (thử)')

  await importSheet(page, 'danh sách.xlsx', await aSheet(list))
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByRole('button', { name: 'Nghi ngờ 2', exact: false })).toBeVisible()
  // A day that is on no calendar, and a name with a digit, are doubtful until the officer says so.
  await page.getByRole('gridcell', { name: 'Trần Văn Mẫu & Con <số 1>' }).click()
  await page.getByLabel('Nhập như vậy').check()
  await page.getByRole('button', { name: /^Để riêng/ }).click()
  await lookAtDialog(page, 'tools/import/IgnoredRowsDialog.tsx')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Nhập 3 dòng' }).click()
  await expect(page.getByText(/Đã nhập 3 dòng: 2 mới, 1 đã có/)).toBeVisible()

  // The import is one step back, and one step forward again.
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Đã hoàn tác: Nhập 3 dòng từ Excel')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('Đã làm lại: Nhập 3 dòng từ Excel')).toBeVisible()

  await toStage(page, /Hội đồng/)
  await page.getByRole('button', { name: 'Mở phiên họp' }).click()
  await lookAtDialog(page, 'features/rounds/council/MeetingDialog.tsx')
  // Somebody new in the council is added where the meeting is written down, and comes to the settings too.
  await page.getByRole('button', { name: 'Thêm thành viên…' }).click()
  await lookAtDialog(page, 'features/rounds/council/MemberDialog.tsx')
  await page.getByRole('dialog').last().getByLabel('Họ và tên').fill('Đinh Thị Mẫu Mới')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Có mặt: Đinh Thị Mẫu Mới' })).toBeChecked()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu phiên họp' }).click()
  await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
  await expect(page.getByText('Đạt 3 · Không đạt 0 · Chưa ghi 0')).toBeVisible()

  await toStage(page, /Quyết định chưa ban hành/)
  // What the papers still need is one list; a line of it leads to its field, on whatever stage that stands.
  await page.getByRole('link', { name: /Chưa ghi giờ bắt đầu hoặc giờ kết thúc/ }).click()
  await expect(page.getByRole('textbox', { name: 'Kết thúc' })).toBeFocused()
  await page.keyboard.type('16:00')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu phiên họp' }).click()
  await expect(page.getByRole('link', { name: /Chưa ghi giờ bắt đầu/ })).toHaveCount(0)
  await page.getByRole('link', { name: /Chưa ghi số quyết định/ }).click()
  await expect(page.getByLabel('Số quyết định')).toBeFocused()
  await page.getByLabel('Số quyết định').fill('312')
  await page.getByLabel('Số quyết định').press('Tab')
  const day = page.getByRole('textbox', { name: 'Ngày ban hành' })
  await day.click()
  await page.keyboard.type('15122026')
  await page.keyboard.press('Tab')
  await expect(page.getByText('2.280.000 đ').first()).toBeVisible()

  const saved = await saveSet(page)
  expect([...saved.keys()].map((name) => name.split(' ').slice(0, 2).join(' ')).toSorted()).toEqual([
    'Biên bản',
    'Danh sách',
    'Giấy khen',
    'Quyết định',
    'Tờ trình',
  ])
  for (const [name, text] of saved) {
    if (name.startsWith('Giấy khen') || name.startsWith('Quyết định') || name.startsWith('Danh sách') || name.startsWith('Biên bản')) {
      for (const person of ['Nguyễn Thị Mẫu Hạnh', 'Trần Văn Mẫu & Con <số 1>', 'Y Mẫu']) expect(text, name).toContain(person)
      expect(text, name).not.toContain('Ngày Sai')
    }
  }
  const decision = [...saved].find(([name]) => name.startsWith('Quyết định'))?.[1] ?? ''
  expect(decision).toContain('Số: 312/QĐ-UBND')
  expect(decision).toContain('ngày 15 tháng 12 năm 2026')
  expect(decision).toContain('2.280.000 đồng')

  await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await lookAtDialog(page, 'features/rounds/decision/IssueDialog.tsx')
  await expect(page.getByRole('dialog').getByText('Văn bản mang số 312/QĐ-UBND, ngày 15/12/2026.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByText('Đã ban hành quyết định số 312/QĐ-UBND cho 3 trường hợp.')).toBeVisible()
  // What is left then, in order: what is done says since when, and the last says which papers are not kept as signed.
  await toStage(page, /In và chi thưởng/)
  for (const step of ['Ghi đã in', 'Ghi đã chi', 'Ghi đã trao']) {
    await page.getByRole('button', { name: step }).click()
    // The cursor is in the day, and goes on to what is left once that is stored.
    await expect(page.getByRole('textbox', { name: /^Ngày đã/ })).toBeFocused()
    await page.getByRole('button', { name: 'Ghi', exact: true }).click()
    // The button is gone while its day is asked for too; the next is pressed at once, as a quick hand does.
    await expect(page.getByRole('button', { name: step })).toHaveCount(0)
  }
  await expect(page.getByRole('listitem').getByRole('button', { name: 'Lập văn bản', exact: true })).toBeFocused()
  await expect(page.getByText('xong 3 / 4')).toBeVisible()
  // The strip and the page of the day say the same is left.
  await expect(page.getByRole('link', { name: /^In và chi thưởng \d loại chưa lưu/ })).toBeVisible()
  await expect(page.getByText('Đã trao ngày 15/12/2026')).toBeVisible()
  await expect(page.getByText(/^Còn thiếu: .*Tờ trình/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lập văn bản', exact: true })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('hanh mau 312')
  await expect(page.getByRole('option', { name: /Nguyễn Thị Mẫu Hạnh.*312\/QĐ-UBND/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // The issued list is closed; after a restart everything is there.
  await page.reload()
  await goTo(page, 'Sổ vàng')
  await expect(page.getByRole('gridcell', { name: '312/QĐ-UBND' })).toHaveCount(3)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Xuất Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Sổ vàng .*\.xlsx$/)
  await expect(page.getByRole('status').filter({ hasText: /Đã ghi \d+ dòng vào tệp/ })).toBeVisible()
})

async function saveSet(page: Page): Promise<Map<string, string>> {
  const downloads: Download[] = []
  page.on('download', (download) => downloads.push(download))
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập bộ văn bản' })
  await lookAtDialog(page, 'tools/documents/ProduceDialog.tsx')
  await dialog.getByRole('button', { name: /^Lập \d+ văn bản$/ }).click()
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  await expect(dialog.getByText(/Đã lưu \d+ tệp\./)).toBeVisible()
  await expect.poll(() => downloads.length).toBe(5)
  const texts = await Promise.all(downloads.map(async (download) => [download.suggestedFilename(), await wordText(download)] as const))
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  return new Map(texts)
}
