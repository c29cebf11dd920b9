import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { aSheet, goTo, openPractice, wordText } from './support/program'

/** Drops files on the open tab, as from a folder of the mail. */
async function drop(page: Page, target: string, files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
  await page.getByRole('list', { name: target }).dispatchEvent('drop', { dataTransfer: data })
}

const registration = (unit: string, who: string): Promise<Buffer> =>
  aSheet([
    [`Tên đơn vị: ${unit}`],
    ['TT', 'Họ và tên, tên tập thể', 'Chức vụ', 'Danh hiệu, hình thức đăng ký', 'Chỉ tiêu, mục tiêu phấn đấu', 'Sáng kiến dự kiến'],
    ['1', unit, null, 'Tập thể lao động tiên tiến', '100% hồ sơ đúng hạn', null],
    ['2', who, 'Công chức', 'Lao động tiên tiến', null, 'Sổ tay số'],
  ])
const report = (unit: string, initiatives: number): Promise<Buffer> =>
  aSheet([
    [`Tên đơn vị: ${unit}`],
    ['Số liệu tính đến ngày: 30/11/2026'],
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Kết quả, thuyết minh (ghi bằng lời)'],
    ['S3', 'Số sáng kiến được công nhận', 'sáng kiến', initiatives, null],
    ['K1', 'Tồn tại, hạn chế, nguyên nhân', null, null, `Hạn chế của ${unit}`],
  ])

/**
 * The plan as Word → units → registrations by form → reports by form → the letter's count → the year's report. By hand: initiatives
 * 2 + 0 + 3 of two on time and one late; five units owe, two are missing; 2 units registered 4 lines.
 */
test('runs a movement’s year from its plan to the commune’s report', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-10T08:00:00+07:00'))
  const sample = readFileSync(path.resolve(import.meta.dirname, '../../assets/samples/ke-hoach-nam-sach-2026.txt'), 'utf8')
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
  await page.getByLabel('Lời văn của kế hoạch').fill(sample.replaceAll('Nam Sách đổi mới sáng tạo', 'Nam Sách xanh, đổi mới sáng tạo'))
  await page.getByRole('button', { name: 'Đọc lời văn này' }).click()
  await page.getByRole('button', { name: 'Nhận kế hoạch này' }).click()
  await page.getByRole('tab', { name: 'Đơn vị' }).click()
  await page.getByRole('button', { name: 'Thêm 5 đơn vị' }).click()

  await page.getByRole('tab', { name: 'Đăng ký' }).click()
  await drop(page, 'Đăng ký của các đơn vị', [
    { name: 'dk-1.xlsx', bytes: await registration('Phòng Kinh tế', 'Trần Văn Mẫu Một') },
    { name: 'dk-2.xlsx', bytes: await registration('Văn phòng HĐND và UBND', 'Lê Thị Mẫu Hai') },
  ])
  await expect(page.getByRole('dialog').getByText('Mã phiếu đã mất')).toHaveCount(2)
  await page.getByRole('button', { name: 'Nhận 2 tệp' }).click()
  await expect(page.getByText('2/5 đơn vị đã đăng ký · 4 đăng ký')).toBeVisible()

  await page.getByRole('tab', { name: 'Báo cáo' }).click()
  await page.getByRole('button', { name: /Lập \d+ kỳ báo cáo theo kế hoạch/ }).click()
  await page.getByRole('button', { name: 'Mẫu và tệp' }).click()
  await page.getByRole('menuitem', { name: 'Số liệu cần hỏi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
  await drop(page, 'Báo cáo', [
    { name: 'bc-1.xlsx', bytes: await report('Phòng Kinh tế', 2) },
    { name: 'bc-2.xlsx', bytes: await report('Văn phòng HĐND và UBND', 0) },
  ])
  await page.getByRole('button', { name: 'Nhận 2 tệp' }).click()
  await expect(page.getByRole('button', { name: /Phòng Kinh tế.*Đúng hạn/ })).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-12-13T08:00:00+07:00'))
  await drop(page, 'Báo cáo', [{ name: 'bc-3.xlsx', bytes: await report('Phòng Văn hóa - Xã hội', 3) }])
  await page.getByRole('button', { name: 'Nhận 1 tệp' }).click()
  await expect(page.getByRole('button', { name: /Phòng Văn hóa.*Trễ 2 ngày/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nhắc 2 đơn vị' })).toBeVisible()

  await page.getByRole('link', { name: 'Tổng hợp' }).click()
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Báo cáo năm' }).click()
  await page.getByRole('button', { name: 'Lưu Word' }).click()
  const produce = page.getByRole('dialog', { name: 'Lập Báo cáo năm' })
  await produce.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await produce.getByRole('button', { name: 'Tải về máy' }).click()
  const text = await wordText(await download)
  for (const words of [
    '03/05 đơn vị gửi báo cáo năm 2026 (hạn trước ngày 12/12/2026), trong đó 01 đơn vị gửi trễ hạn.',
    'Số sáng kiến được công nhận: 05 sáng kiến (số liệu của 03/05 đơn vị).',
    '02/05 đơn vị đăng ký thi đua với 04 lượt đăng ký',
    'Phòng Kinh tế: Hạn chế của Phòng Kinh tế.',
  ])
    expect(text).toContain(words)
})
