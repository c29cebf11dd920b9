import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { drop, openPractice } from './support/program'

/** Dialogs that no other flow passes through: each is opened, looked at and left by Escape. No dialog is missed: `tests/architecture/dialogs.test.ts`. */

type Step = (page: Page) => Promise<unknown>
const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click()
const cell =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('gridcell', { name }).first().click()
const choose =
  (role: 'menuitem' | 'option', name: string | RegExp): Step =>
  (page) =>
    page.getByRole(role, { name }).first().click()
const line: Step = (page) => page.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(1).click()
const list =
  (label: string | RegExp): Step =>
  (page) =>
    page.getByRole('combobox', { name: label }).first().click()

const movement = '#/phong-trao/movement-nam-sach-2026'
const open = '#/dot-xet/round-practice-open'

/** The dialog's file, the screen it stands on ('' for where the one before was), and what opens it. */
const dialogs: readonly (readonly [file: string, hash: string, ...steps: Step[]])[] = [
  ['features/movements/clusters/ClusterDialog.tsx', '#/phong-trao/cum-khoi', press('Thêm cụm, khối')],
  ['features/movements/info/CopyMovement.tsx', `${movement}/thong-tin`, press('Nhân bản sang năm khác')],
  ['features/movements/papers/ExemplarsCard.tsx', `${movement}/bao-cao/van-ban`, press('Thêm điển hình')],
  ['features/register/ExternalAwardDialog.tsx', '#/so-vang', press('Ghi khen thưởng của cấp khác')],
  ['tools/documents/ExtractDialog.tsx', '', cell('156/QĐ-UBND'), press('Lập giấy xác nhận')],
  ['features/register/VoidAwardDialog.tsx', '', press('Hủy khen thưởng')],
  ['features/rounds/overview/RoundFileDialog.tsx', '#/dot-xet', press('Nhập tệp đợt xét')],
  ['features/rounds/list/FillDialog.tsx', `${open}/danh-sach`, press('Điền ô trống')],
  ['features/rounds/dossier/ReportWordsDialog.tsx', `${open}/ho-so`, line, press('Viết lời báo cáo')],
  [
    'features/rounds/dossier/AttachDialog.tsx',
    `${open}/ho-so`,
    (page) =>
      drop(page, page.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(1), [
        { name: 'bao cao thanh tich.pdf', bytes: Buffer.from('%PDF mẫu') },
        { name: 'anh.jpg', bytes: Buffer.from('mẫu') },
      ]),
  ],
  ['features/rounds/dossier/RequestsDialog.tsx', `${open}/ho-so`, press(/^Đề nghị bổ sung \d+ đơn vị/)],
  ['features/rounds/checks/WithdrawDialog.tsx', `${open}/kiem-tra`, line, press('Rút khỏi danh sách')],
  ['features/rounds/decision/SignerDialog.tsx', `${open}/quyet-dinh`, list(/^Người ký/), choose('option', 'Thêm người ký…')],
  [
    'features/rounds/decision/LinesDialog.tsx',
    `${open}/quyet-dinh`,
    press('Thêm văn bản'),
    choose('menuitem', 'Thêm quyết định khen thưởng'),
    press('Chọn trường hợp'),
  ],
  ['tools/documents/PrintCertificates.tsx', '#/dot-xet/round-practice-finished/in-va-chi-thuong', press('In giấy khen')],
  ['features/subjects/DoublesDialog.tsx', '#/doi-tuong', press('Rà hồ sơ trùng')],
  ['features/subjects/BulkEditDialog.tsx', '', press('Chọn nhiều'), press(/^Chọn cả \d+/), press('Ghi cho mọi hồ sơ đã chọn…')],
  ['features/subjects/EndDialog.tsx', '#/doi-tuong/person-04', press('Việc khác'), choose('menuitem', 'Ngừng dùng')],
  ['features/subjects/MergeDialog.tsx', '', press('Việc khác'), choose('menuitem', 'Gộp hồ sơ')],
  ['features/subjects/page/PutForwardDialog.tsx', '', press('Đưa vào đợt xét')],
  ['features/calendar/LineDialog.tsx', '#/lich?nam=2026', press('Thêm mốc')],
  ['features/settings/CouncilSection.tsx', '#/thiet-lap/hoi-dong', press('Bắt đầu nhiệm kỳ mới')],
  [
    'features/movements/registrations/RegistrationDialogs.tsx',
    `${movement}/don-vi`,
    press('Thêm 5 đơn vị'),
    (page) => page.getByRole('tab', { name: 'Đăng ký' }).click(),
    press(/^Phòng Kinh tế/),
    press('Thêm đăng ký'),
  ],
  // Reports are asked of the units that take part since the dialog before.
  [
    'features/movements/work/ReportNoteDialog.tsx',
    '',
    (page) => page.goto(`./${movement}/bao-cao`),
    press(/^Lập 5 kỳ/),
    press(/^Phòng Kinh tế/),
    press('Gia hạn'),
  ],
  ['features/movements/work/ReportFiguresDialog.tsx', '', press('Nhập số liệu, kết quả')],
  ['features/movements/work/ReportDayDialog.tsx', '', press('Mẫu và tệp'), choose('menuitem', 'Sửa tên, hạn của kỳ này…')],
  ['features/movements/work/TaskDialog.tsx', `${movement}/nhiem-vu`, press('Thêm nhiệm vụ')],
]

/** Walks through dialogs, looks at each, leaves it by Escape; what is wrong with which. */
async function walk(page: Page, some: typeof dialogs): Promise<string[]> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.setDefaultTimeout(60_000)
  for (const [file, hash, ...steps] of some) {
    if (hash !== '') await page.goto(`./${hash}`)
    try {
      for (const step of steps) await step(page)
      await lookAtDialog(page, file)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    } catch (error) {
      problems.push(`${file}: ${String(error).slice(0, 1500)}`)
      await page.reload()
    }
  }
  return problems
}

/** The dialogs in parts beside each other; one that stands where the one before was goes with it. */
const runs = dialogs.reduce<(typeof dialogs)[number][][]>((all, one) => {
  if (one[1] === '') all.at(-1)?.push(one)
  else all.push([one])
  return all
}, [])
test.describe.configure({ mode: 'parallel' })
for (const part of [0, 1, 2])
  test(
    `every dialog of the practice data is whole for eyes, keyboard and aids in both sizes, part ${part + 1} of 3`,
    { tag: '@long' },
    async ({ page }) => {
      // Some twenty dialogs in three sizes, with what opens in them: a slow machine needs more than the usual patience.
      test.setTimeout(1_200_000)
      await openPractice(page)
      expect(await walk(page, runs.filter((_, at) => at % 3 === part).flat())).toEqual([])
    },
  )

test('the question before a year of the log is closed is whole in both sizes', { tag: '@long' }, async ({ page }) => {
  // Everything was done a year ago.
  const now = new Date()
  await page.clock.setFixedTime(new Date(now.getTime() - 366 * 86_400_000))
  await openPractice(page)
  await page.clock.setFixedTime(now)
  await page.reload()
  expect(await walk(page, [['features/history/archive/CloseYearDialog.tsx', '#/nhat-ky/cac-nam', press('Đóng vào tệp lưu trữ')]])).toEqual(
    [],
  )
})

test('a table for reading has the keyboard while a line is chosen, tells the line, and lets Tab go on', async ({ page }) => {
  await openPractice(page)
  await page.goto(`./${open}/kiem-tra`)
  const sheet = page.locator('.dsg-container')
  await expect(page.getByText('Chức vụ, đơn vị').first()).toBeVisible()
  for (const key of ['Tab', 'Shift+Tab']) {
    await line(page)
    await expect(sheet).toBeFocused()
    await expect(sheet).toHaveAttribute('aria-description', /^Họ và tên.*: Trường Tiểu học Mẫu/)
    await page.keyboard.press('ArrowDown')
    await expect(sheet).toHaveAttribute('aria-description', /^Họ và tên.*: Phòng Kinh tế/)
    await page.keyboard.press(key)
    const isPast = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('.dsg-container') === null,
    )
    expect(isPast, key).toBe(true)
  }
})
