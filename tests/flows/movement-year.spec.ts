import { plan } from '@shared/documents/kinds/plan/definition'
import { fillTemplate } from '@shared/documents/fill'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { aSheet, drop, goTo, openPractice, toStage, wordText } from './support/program'

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
    ['Số liệu tính đến ngày: 30/11/2027'],
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Kết quả, thuyết minh (ghi bằng lời)'],
    ['S3', 'Số sáng kiến được công nhận', 'sáng kiến', initiatives, null],
    ['K1', 'Tồn tại, hạn chế, nguyên nhân', null, null, `Hạn chế của ${unit}`],
  ])

/** The sample plan under another name, as the Word file that the office would have. */
async function planInWord(): Promise<Buffer> {
  const movement = JSON.parse(
    JSON.stringify(namSachMovement).replaceAll('Nam Sách đổi mới sáng tạo', 'Nam Sách xanh, đổi mới sáng tạo'),
  ) as EmulationMovement
  const facts = { office: practiceOffice, movement, law: seedLawBook }
  const file = fillTemplate(await plan.draw(facts), plan.fields(facts))
  if (!file.ok) throw new Error('not composed')
  return Buffer.from(file.value)
}

/**
 * Points by the four criteria of the plan (35 + 20 + 25 + 20), added up by hand. The best five: Phòng Kinh tế 97, Văn phòng 95,
 * Trường Tiểu học 93,5, Phòng Văn hóa 92, Hội Phụ nữ 90; the sixth is 88.
 */
const points: Readonly<Record<string, string>> = {
  'Phòng Kinh tế': '34	19	24	20', // 97
  'Văn phòng HĐND và UBND': '34	18	24	19', // 95
  'Trường Tiểu học Mẫu Nam Sách': '34	18,5	22	19', // 93,5
  'Phòng Văn hóa - Xã hội': '33	18	23	18', // 92
  'Hội Liên hiệp Phụ nữ xã': '32	18	22	18', // 90
  'Trường Mầm non Hoa Mẫu': '31	17	22	18', // 88
  'Trường THCS Mẫu Nam Sách': '31	17	21	16', // 85
  'Trung tâm Phục vụ hành chính công': '30	16	20	17', // 83
  'Trung tâm Dịch vụ sự nghiệp công': '30	15	20	15', // 80
  'Hội Nông dân xã': '29	15	19	13', // 76
  'Đoàn TNCS Hồ Chí Minh xã': '29	14	19	10', // 72
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã': '28	14	18	10', // 70
}

/**
 * The year 2027 of the sample plan, from its Word file to the report: twelve units, six of which owe a report. By hand: registered 2/12
 * units with 4 lines; reports 3 on time, 2 late by one day (the 12th is the first late day), 1 missing; initiatives 2 + 0 + 3 + 1 + 4 = 10.
 */
test('runs a movement’s year from its plan to the commune’s report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(new Date('2027-12-10T08:00:00+07:00'))
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page.getByRole('link', { name: 'Đưa kế hoạch vào từ Word' }).click()
  await drop(page, page.getByText('hoặc kéo thả tệp .docx, .txt vào đây'), [{ name: 'KH phong trao.docx', bytes: await planInWord() }])
  await expect(page.getByText('câu đã xếp')).toBeVisible()
  await expect(page.getByText('câu chưa xếp')).toHaveCount(0)
  await page.getByRole('button', { name: 'Nhận kế hoạch này' }).click()

  await page.getByRole('tab', { name: 'Đơn vị' }).click()
  for (const kind of ['Cơ quan, phòng ban (5)', 'Trường học (3)', 'Mặt trận, đoàn thể (4)']) {
    await page.getByRole('combobox', { name: 'Theo loại' }).click()
    await page.getByRole('option', { name: kind }).click()
    await page.getByRole('button', { name: /^Thêm \d đơn vị$/ }).click()
  }
  await expect(page.getByText('12 đơn vị', { exact: true })).toBeVisible()

  await page.getByRole('tab', { name: 'Đăng ký' }).click()
  await drop(page, page.getByRole('list', { name: 'Đăng ký của các đơn vị' }), [
    { name: 'dk-1.xlsx', bytes: await registration('Phòng Kinh tế', 'Trần Văn Mẫu Một') },
    { name: 'dk-2.xlsx', bytes: await registration('Văn phòng HĐND và UBND', 'Lê Thị Mẫu Hai') },
  ])
  await lookAtDialog(page, 'features/movements/forms/ReceiveDialog.tsx')
  await page.getByRole('button', { name: 'Nhận 2 tệp' }).click()
  await expect(page.getByText('2/12 đơn vị đã đăng ký · 4 đăng ký')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Đăng ký của các đơn vị' }).getByText('Chưa đăng ký')).toHaveCount(10)

  await page.getByRole('tab', { name: 'Báo cáo' }).click()
  await page.getByRole('button', { name: /Lập \d+ kỳ báo cáo theo kế hoạch/ }).click()
  const board = page.getByRole('list', { name: 'Báo cáo' })
  for (const unit of ['Trường Mầm non', 'Trường THCS', 'Ủy ban Mặt trận', 'Hội Liên hiệp', 'Hội Nông dân', 'Đoàn TNCS']) {
    await board.getByRole('button', { name: new RegExp(`^${unit}`) }).click()
    await page.getByRole('button', { name: 'Miễn báo cáo', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Báo cáo qua cấp trên trực tiếp')
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: 'Mẫu và tệp' }).click()
  await page.getByRole('menuitem', { name: 'Số liệu cần hỏi' }).click()
  await lookAtDialog(page, 'features/movements/work/FormsMenu.tsx')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
  // Forms are read against what is asked: only once that is stored.
  await expect(page.getByRole('dialog')).toBeHidden()
  const send = async (...sent: readonly (readonly [string, number])[]): Promise<void> => {
    await drop(
      page,
      board,
      await Promise.all(sent.map(async ([unit, count], at) => ({ name: `bc-${at + 1}.xlsx`, bytes: await report(unit, count) }))),
    )
    await page.getByRole('button', { name: `Nhận ${sent.length} tệp` }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await send(['Phòng Kinh tế', 2], ['Văn phòng HĐND và UBND', 0], ['Phòng Văn hóa - Xã hội', 3])
  await page.clock.setFixedTime(new Date('2027-12-12T00:00:01+07:00'))
  await send(['Trung tâm Dịch vụ sự nghiệp công', 1], ['Trung tâm Phục vụ hành chính công', 4])
  await expect(board.getByRole('button', { name: /Đúng hạn/ })).toHaveCount(3)
  await expect(board.getByRole('button', { name: /Trễ 1 ngày/ })).toHaveCount(2)
  await expect(page.getByText('6 đơn vị phải gửi · 5 đã gửi')).toBeVisible()

  await page.getByRole('button', { name: 'Nhắc 1 đơn vị' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Đề nghị gửi trước ngày' }).fill('18/12/2027')
  await page.getByRole('dialog').getByRole('button', { name: 'Soạn công văn' }).click()
  const letter = await produced(page, 'Lập Công văn đôn đốc báo cáo')
  expect(letter).toContain('05/06 đơn vị đã gửi báo cáo (trong đó 02 đơn vị gửi trễ hạn); còn 01 đơn vị chưa gửi')
  expect(letter).toContain('Trường Tiểu học Mẫu Nam Sách')

  await page.getByRole('tab', { name: 'Chấm điểm' }).click()
  const criteria = page.getByRole('region', { name: 'Các tiêu chí chấm điểm' })
  await criteria.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(4).click()
  await paste(page, '35\r\n20\r\n25\r\n20')
  await page.getByRole('button', { name: 'Khóa tiêu chí' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tiêu chí' }).click()
  await page.getByRole('combobox', { name: 'Cột hiện' }).click()
  await page.getByRole('option', { name: 'Chỉ Thẩm định' }).click()
  const grid = page.getByRole('grid', { name: /Bảng chấm điểm/ })
  await expect(grid.locator('[data-cell="11/0"]')).toBeVisible()
  const rows = await grid.getByRole('row').allInnerTexts()
  const order = rows.flatMap((row) => Object.keys(points).filter((name) => row.includes(name)))
  expect(order).toHaveLength(12)
  await grid.locator('[data-cell="0/0"]').click()
  await paste(page, order.map((name) => points[name]).join('\r\n'))
  await page.getByRole('button', { name: 'Duyệt điểm' }).click()
  await page.getByRole('button', { name: 'Duyệt 12 đơn vị' }).click()
  await expect(page.getByText('Đã duyệt 12/12')).toBeVisible()
  await page.getByRole('button', { name: 'Mở đợt xét' }).click()
  const open = page.getByRole('dialog', { name: 'Mở đợt xét từ kết quả chấm điểm' })
  await expect(open.getByRole('combobox', { name: 'Lần xét' })).toContainText('ơ kết')
  await open.getByRole('button', { name: 'Mở đợt xét với 5 đơn vị' }).click()
  await toStage(page, /Danh sách 5 đề nghị/)
  for (const words of [
    'Đạt 97 điểm, xếp thứ 1 trong 12 đơn vị',
    'Đạt 95 điểm, xếp thứ 2 trong 12 đơn vị',
    'Đạt 93,5 điểm, xếp thứ 3 trong 12 đơn vị',
    'Đạt 92 điểm, xếp thứ 4 trong 12 đơn vị',
    'Đạt 90 điểm, xếp thứ 5 trong 12 đơn vị',
  ])
    await expect(page.getByText(words).first()).toBeVisible()
  const best = Object.keys(points)
  for (const name of best.slice(0, 5)) await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  for (const name of best.slice(5)) await expect(page.getByText(name, { exact: true })).toHaveCount(0)

  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /^Nam Sách xanh/ })
    .first()
    .click()
  // The year at a glance says the same: registered 2 of 12, sent 5 of 6, approved 12 of 12.
  await page.getByRole('tab', { name: 'Cả năm' }).click()
  const glance = [
    ['Đăng ký thi đua', ['Đã đăng ký 2', 'Chưa 10']],
    ['Báo cáo năm', ['Đúng hạn 3', 'Trễ 2', 'Chưa gửi 1']],
    ['Chấm điểm', ['Đã duyệt 12']],
  ] as const
  for (const [place, chips] of glance) for (const chip of chips) await expect(page.getByRole('region', { name: place })).toContainText(chip)
  await page.getByRole('tab', { name: 'Báo cáo' }).click()
  await page.getByRole('link', { name: 'Tổng hợp' }).click()
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Báo cáo năm' }).click()
  await page.getByRole('button', { name: 'Lưu Word' }).click()
  const text = await produced(page, 'Lập Báo cáo năm')
  for (const words of [
    '05/06 đơn vị gửi báo cáo năm 2027 (hạn trước ngày 12/12/2027), trong đó 02 đơn vị gửi trễ hạn.',
    'Số sáng kiến được công nhận: 10 sáng kiến (số liệu của 05/06 đơn vị).',
    '02/12 đơn vị đăng ký thi đua với 04 lượt đăng ký',
    'Chưa gửi báo cáo, chưa có trong số liệu tổng hợp: Trường Tiểu học Mẫu Nam Sách.',
    'Phòng Kinh tế: Hạn chế của Phòng Kinh tế.',
  ])
    expect(text).toContain(words)
})

/** Makes the paper of the open dialog and gives its text. */
async function produced(page: Page, name: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  const text = await wordText(await download)
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  return text
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}
