import { expect, test, type Page } from '@playwright/test'
import { namSachMovement } from '@shared/seed/namSachMovement'
import type { Rows } from '../bench/fill'
import { sizes } from './support/access'
import { restingCutWords } from './support/cutWords'
import { aSheet, drop, goTo, openPracticeWith, wordText } from './support/program'

/** The rare days and files of a movement's year, on the screen: what the rules say of them is tried beside the rules. */

const movementId = namSachMovement.id
const tab = (name: string): string => `./#/phong-trao/${movementId}/${name}`
const unit = (letter: string, more: object = {}) => ({
  id: `unit-${letter}`,
  kind: 'collective',
  name: `Đơn vị Mẫu ${letter}`,
  address: '',
  note: '',
  endedOn: null,
  collectiveKind: 'agency',
  parentOrgan: '',
  ...more,
})
const day = (id: string, title: string, lateFrom: string, more: object = {}) => ({ id, movementId, title, lateFrom, ...more })
const report = (letter: string, reportDayId: string, more: object) => ({
  id: `${reportDayId}-${letter}`,
  reportDayId,
  subjectId: `unit-${letter}`,
  state: 'received',
  receivedOn: null,
  extendedTo: null,
  reason: '',
  ...more,
})

/** The practice office with these units and rows, at this moment. */
async function office(page: Page, at: string, subjects: readonly { readonly id: string }[], rows: Rows): Promise<void> {
  const participants = subjects.map(({ id }) => ({ id: `p-${id}`, movementId, subjectId: id, groupId: 'group-1' }))
  await openPracticeWith(page, at, { subjects, participants, ...rows })
}
const board = (page: Page) => page.getByRole('list', { name: 'Báo cáo' })

test.describe('on a PC of another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' })

  test('a report is on time until 11/12 ends in Việt Nam, and late from the first minute of the 12th', async ({ page }) => {
    await office(page, '2026-12-11T23:59:30+07:00', [unit('A'), unit('B')], { reportDays: [day('d', 'Báo cáo năm 2026', '2026-12-12')] })
    const note = async (letter: string, on: string): Promise<void> => {
      await page.goto(tab('bao-cao'))
      await board(page)
        .getByRole('button', { name: new RegExp(`^Đơn vị Mẫu ${letter}`) })
        .click()
      await page.getByRole('button', { name: 'Ghi nhận báo cáo', exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Ngày gửi' })).toHaveValue(on)
      await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
    }
    await page.goto(tab('bao-cao'))
    await expect(board(page).getByText('hôm nay là ngày cuối')).toHaveCount(2)
    await note('A', '11/12/2026')
    await expect(board(page).getByRole('button', { name: /Đơn vị Mẫu A.*Đúng hạn/ })).toBeVisible()
    await page.clock.setFixedTime(new Date('2026-12-12T00:00:30+07:00'))
    await page.reload()
    await expect(board(page).getByRole('button', { name: /Đơn vị Mẫu B.*quá 1 ngày/ })).toBeVisible()
    await note('B', '12/12/2026')
    await expect(board(page).getByRole('button', { name: /Đơn vị Mẫu B.*Trễ 1 ngày/ })).toBeVisible()
    await goTo(page, 'Hôm nay')
    await expect(page.getByRole('heading', { name: 'Hôm nay, thứ Bảy ngày 12 tháng 12 năm 2026' })).toBeAttached()
  })
})

test(
  'a report that crosses the year belongs to its own; each unit stands under its own day; a period can be changed and taken off',
  { tag: '@long' },
  async ({ page }) => {
    await office(page, '2027-01-06T08:00:00+07:00', [unit('A'), unit('B'), unit('C')], {
      reportDays: [day('d', 'Báo cáo năm 2026', '2027-01-05'), day('next', 'Báo cáo năm 2027', '2028-01-05')],
      unitReports: [
        report('A', 'd', { receivedOn: '2027-01-04' }),
        report('B', 'd', { state: 'extended', extendedTo: '2027-01-15', reason: 'Công văn xin lùi' }),
      ],
    })
    await expect(page.getByText('1 đơn vị chưa gửi báo cáo năm 2026')).toBeVisible()
    await expect(page.getByText('1 đơn vị được gia hạn chưa gửi báo cáo năm 2026')).toBeVisible()
    await page.goto(tab('ca-nam'))
    await expect(page.getByRole('region', { name: 'Báo cáo năm 2027' })).toContainText('Còn hạn 3')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('region', { name: 'Báo cáo năm 2026' })).toContainText('Chưa gửi 1')
    await expect(page.getByText('Trước ngày 05/01 · 1/3 đã gửi')).toBeVisible()
    // One click from the year to the letter.
    await page.getByRole('link', { name: 'Soạn công văn đôn đốc' }).click()
    await expect(page.getByRole('dialog', { name: 'Công văn đôn đốc' })).toContainText('Gửi 1 đơn vị chưa gửi báo cáo')
    await page.keyboard.press('Escape')

    const menu = async (item: string): Promise<void> => {
      await page.getByRole('button', { name: 'Mẫu và tệp' }).click()
      await page.getByRole('menuitem', { name: item }).click()
    }
    await menu('Sửa tên, hạn của kỳ này…')
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Trước ngày/ })
      .fill('04/01/2027')
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(board(page).getByRole('button', { name: /Đơn vị Mẫu A.*Trễ 1 ngày/ })).toBeVisible()
    await menu('Bỏ kỳ này…')
    await expect(page.getByRole('dialog')).toContainText('cùng những gì đã ghi của 2 đơn vị')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Bỏ kỳ/ })
      .click()
    await expect(page.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveText('Báo cáo năm 2027')
    await page.keyboard.press('Control+z')
    await expect(board(page).getByRole('button', { name: /Đơn vị Mẫu A.*Trễ 1 ngày/ })).toBeVisible()
  },
)

test('a unit merged in mid-year owes nothing more, and what it sent counts for the one it became', { tag: '@long' }, async ({ page }) => {
  const merged = [unit('A', { endedOn: '2026-06-30', endReason: 'Sáp nhập', successorId: 'unit-B' }), unit('B')]
  await office(page, '2026-12-14T08:00:00+07:00', merged, {
    reportDays: [day('half', 'Báo cáo 6 tháng đầu năm 2026', '2026-07-10'), day('d', 'Báo cáo năm 2026', '2026-12-12')],
    unitReports: [report('A', 'half', { receivedOn: '2026-06-20' })],
  })
  await page.goto(`${tab('bao-cao')}?ky=d`)
  await expect(page.getByText('1 đơn vị phải gửi · 0 đã gửi')).toBeVisible()
  await page.goto(`${tab('bao-cao')}?ky=half`)
  await expect(board(page).getByText(/do Đơn vị Mẫu A gửi trước khi sáp nhập/)).toBeVisible()
  // Nor a registration: it is not counted among those that have none, and its day is said.
  await page.goto(tab('dang-ky'))
  await expect(page.getByText('0/1 đơn vị đã đăng ký')).toBeVisible()
  await page.getByRole('button', { name: /^Đơn vị Mẫu A.*Đơn vị đã kết thúc/ }).click()
  await expect(page.getByText('Đơn vị đã kết thúc ngày 30/06/2026.')).toBeVisible()
})

test('a form with moved columns, added rows and another sheet’s name is read, and everything is told', async ({ page }) => {
  await office(page, '2026-12-10T08:00:00+07:00', [unit('A')], {
    reportDays: [
      day('d', 'Báo cáo năm 2026', '2026-12-12', { figures: [{ id: 'f', label: 'Số sáng kiến được công nhận', unit: 'sáng kiến' }] }),
    ],
  })
  await page.goto(tab('bao-cao'))
  await expect(board(page)).toBeVisible()
  const form = await aSheet([
    ['Tên đơn vị: Đơn vị Mẫu A'],
    ['Ghi chú', 'Kết quả, thuyết minh', 'Số liệu', 'Nội dung', 'Mã'],
    [null, null, 7, 'Số sáng kiến được công nhận', 'S1'],
    [null, 'Đã lắp 3 camera', 3, 'Số camera (đơn vị tự thêm)', null],
  ])
  await drop(page, board(page), [{ name: 'bc doi cot.xlsx', bytes: form }])
  const dialog = page.getByRole('dialog', { name: 'Nhận 1 tệp' })
  for (const said of ['Các cột đã đổi chỗ.', 'Trang tính đã đổi tên', 'do đơn vị thêm'])
    await expect(dialog.getByText(said, { exact: false }).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Nhận 1 tệp' }).click()
  await board(page)
    .getByRole('button', { name: /^Đơn vị Mẫu A/ })
    .click()
  await expect(page.getByText('Đơn vị thêm: Số camera', { exact: false })).toBeVisible()
})

test(
  'a yearly duty of 29/02 goes on to 28/02; duties are added, changed, taken off; a copy of the movement moves its days',
  { tag: '@long' },
  async ({ page }) => {
    await office(page, '2028-02-20T08:00:00+07:00', [unit('A')], {
      tasks: [
        {
          id: 't',
          movementId,
          text: 'Rà soát danh mục',
          owner: 'Phòng Kinh tế',
          every: 'year',
          dueOn: '2028-02-29',
          doneOn: null,
          evidence: '',
        },
      ],
    })
    await page.goto(tab('nhiem-vu'))
    const row = page.getByRole('row', { name: /Rà soát danh mục/ })
    // A day with its year stands whole in its field, in both windows of the office.
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect(row.getByRole('textbox', { name: 'Hạn' })).toHaveValue('29/02/2028')
      expect(await restingCutWords(page, 'main')).toEqual([])
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await row.getByRole('button', { name: 'Xong' }).click()
    await expect(row.getByRole('textbox', { name: 'Hạn' })).toHaveValue('28/02/2029')
    await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Nội dung nhiệm vụ' }).fill('Tổ chức lớp tập huấn')
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
    const added = page.getByRole('row', { name: /Tổ chức lớp tập huấn/ })
    await added.getByRole('button', { name: /^Việc khác/ }).click()
    await page.getByRole('menuitem', { name: 'Sửa nhiệm vụ…' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Cơ quan, đơn vị chủ trì' }).fill('Đoàn Thanh niên xã')
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(added).toContainText('Đoàn Thanh niên xã')
    await added.getByRole('button', { name: /^Việc khác/ }).click()
    await page.getByRole('menuitem', { name: 'Bỏ khỏi danh mục' }).click()
    await expect(added).toHaveCount(0)

    await page.getByRole('tab', { name: 'Thông tin' }).click()
    await page.getByRole('button', { name: 'Nhân bản sang năm khác' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('2029')
    await page.getByRole('dialog').getByRole('button', { name: 'Nhân bản sang năm khác' }).click()
    await expect(page.getByText(/Đã nhân bản phong trào/)).toBeVisible()
    // The copy opens by itself; a tab pressed before would be the old movement's.
    await expect(page).not.toHaveURL(new RegExp(movementId))
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).click()
    // Three years on from 28/02/2029, which stands for a 29/02: 2032 has one.
    await expect(row.getByRole('textbox', { name: 'Hạn' })).toHaveValue('29/02/2032')
  },
)

test('a cluster’s pact names head and deputy, and each member has a place to sign', { tag: '@long' }, async ({ page }) => {
  const members = ['A', 'B', 'C'].map((letter) => unit(letter))
  await office(page, '2026-02-01T08:00:00+07:00', members, {
    clusters: [{ id: 'c', name: 'Khối trường học', memberIds: members.map(({ id }) => id), note: '' }],
    clusterYears: [{ id: 'c:2026', clusterId: 'c', year: 2026, headId: 'unit-B', deputyId: 'unit-A', pact: '', signedOn: null, place: '' }],
  })
  await page.goto('./#/phong-trao/cum-khoi')
  await expect(page.getByText('Phó: Đơn vị Mẫu A')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lập giao ước (Word)' })).toBeDisabled()
  await page.getByRole('textbox', { name: /^Nội dung giao ước/ }).fill('Mỗi trường có 01 sáng kiến')
  await page.getByRole('textbox', { name: 'Nơi ký' }).click()
  await page.getByRole('button', { name: 'Lập giao ước (Word)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập Giao ước thi đua' })
  await dialog.getByRole('button', { name: 'Lập văn bản' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  const words = await wordText(await download)
  for (const said of [
    '1. Đơn vị Mẫu B, Trưởng khối;',
    '2. Đơn vị Mẫu A, Phó trưởng khối;',
    '1. Mỗi trường có 01 sáng kiến.',
    'ĐƠN VỊ MẪU C',
  ])
    expect(words).toContain(said)
})

test(
  'own scores come back by form from several units at once: what cannot be taken is told, blank is not 0',
  { tag: '@long' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await office(page, '2026-12-14T08:00:00+07:00', [unit('A'), unit('B')], {})
    await page.goto(tab('cham-diem'))
    const criteria = page.getByRole('region', { name: 'Các tiêu chí chấm điểm' })
    await criteria.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(4).click()
    await page.evaluate(() => navigator.clipboard.writeText('35\r\n20\r\n25\r\n20'))
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: 'Khóa tiêu chí' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa tiêu chí' }).click()
    const grid = page.getByRole('grid', { name: /Bảng chấm điểm/ })
    await expect(grid).toBeVisible()
    const [first, second, third] = namSachMovement.criteriaGroups[0]!.criteria.map(({ text }) => text)
    const moved = await aSheet([
      ['Tên đơn vị: Đơn vị Mẫu A'],
      ['Điểm tự chấm', 'Minh chứng, giải trình', 'Tiêu chí', 'Mã'],
      [34.5, 'Báo cáo số 12', first!, 'TC1'],
      [21, null, second!, 'TC2'],
      [null, null, third!, 'TC3'],
      [5, null, 'Điểm đơn vị tự thêm', null],
    ])
    const plain = await aSheet([['Tên đơn vị: Đơn vị Mẫu B'], ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ['TC1', first!, '35', 0]])
    await drop(page, grid, [
      { name: 'tu cham A.xlsx', bytes: moved },
      { name: 'tu cham B.xlsx', bytes: plain },
    ])
    const dialog = page.getByRole('dialog', { name: 'Nhận 2 tệp' })
    for (const said of ['Các cột đã đổi chỗ.', 'Trang tính đã đổi tên', 'Điểm đơn vị tự thêm', '21'])
      await expect(dialog.getByText(said, { exact: false }).first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Nhận 2 tệp' }).click()
    const row = (name: string) => grid.getByRole('row', { name: new RegExp(name) })
    await expect(row('Đơn vị Mẫu A').locator('[data-cell$="/0"]')).toHaveText('34,5')
    // Above the maximum and left blank: not scored. A written 0 is one.
    await expect(row('Đơn vị Mẫu A').locator('[data-cell$="/3"]')).toHaveText('–')
    await expect(row('Đơn vị Mẫu A').locator('[data-cell$="/6"]')).toHaveText('–')
    await expect(row('Đơn vị Mẫu B').locator('[data-cell$="/0"]')).toHaveText('0')
    await page.keyboard.press('Control+z')
    await expect(row('Đơn vị Mẫu A').locator('[data-cell$="/0"]')).toHaveText('–')
  },
)
