import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { openPractice } from './support/program'

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
  ['features/movements/work/ReportNoteDialog.tsx', `${movement}/bao-cao`, press(/^Lập 5 kỳ/), press(/^Phòng Kinh tế/), press('Gia hạn')],
  ['features/movements/work/ReportFiguresDialog.tsx', '', press('Nhập số liệu, kết quả')],
  ['features/movements/work/ReportDayDialog.tsx', '', press('Mẫu và tệp'), choose('menuitem', 'Sửa tên, hạn của kỳ này…')],
  ['features/movements/work/TaskDialog.tsx', `${movement}/nhiem-vu`, press('Thêm nhiệm vụ')],
]

test('every dialog of the practice data is whole for eyes, keyboard and aids in both sizes', async ({ page }) => {
  // Some fifty dialogs in two sizes: a slow machine needs more than the usual patience.
  test.setTimeout(480_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await openPractice(page)
  page.setDefaultTimeout(6000)
  for (const [file, hash, ...steps] of dialogs) {
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
  expect(problems).toEqual([])
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
