import { expect, test, type Locator } from '@playwright/test'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { lookAtDialog } from './support/access'
import { goTo, openPracticeWith, toStage } from './support/program'

/**
 * Twelve units of one group, scored by four criteria (35 + 20 + 25 + 20) and a bonus of up to 10. By hand:
 *
 *   34   + 18   + 23   + 18 + 5 = 98    → 1
 *   33,5 + 18   + 20,5 + 15 + 5 = 92    → 2 =
 *   33   + 18   + 22   + 14 + 5 = 92    → 2 =
 *   32   + 17   + 24   + 13 + 3 = 89    → 4 =
 *   32   + 16   + 24   + 15 + 2 = 89    → 4 =
 *   31   + 17   + 22   + 13 + 3 = 86    → 6
 *   30   + 15,5 + 20   + 12 + 2 = 79,5  → 7
 *   29   + 16   + 19   + 11 + 0 = 75    → 9
 *   28   + 16   + 18   + 10 + 0 = 72    → 10 =
 *   29   + 14   + 19   + 10 + 0 = 72    → 10 =
 *   30   + 16   + 18,5 + 12 + 2 = 78,5  → 8
 *   20   + 10   + 10   + 10 + 0 = 50    → 12
 */
const points = [
  '34	18	23	18	5',
  '33,5	18	20,5	15	5',
  '33	18	22	14	5',
  '32	17	24	13	3',
  '32	16	24	15	2',
  '31	17	22	13	3',
  '30	15,5	20	12	2',
  '29	16	19	11	0',
  '28	16	18	10	0',
  '29	14	19	10	0',
  '30	16	18.5	12	2',
  '20	10	10	10	0',
]
const units = points.map((_, index) => ({
  id: `score-unit-${index + 1}`,
  kind: 'collective',
  name: `Đơn vị Mẫu ${String(index + 1).padStart(2, '0')}`,
  address: '',
  note: '',
  endedOn: null,
  collectiveKind: 'agency',
  parentOrgan: 'UBND xã Nam Sách',
}))

test('locks the criteria, takes a pasted block, approves, ranks with ties and opens the round', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPracticeWith(page, '2026-12-14T08:00:00+07:00', {
    subjects: units,
    participants: units.map(({ id }) => ({ id: `p-${id}`, movementId: namSachMovement.id, subjectId: id, groupId: 'group-1' })),
  })
  await page.reload()
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Chấm điểm' }).click()

  const paste = async (text: string): Promise<void> => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('Control+v')
  }
  await page.getByRole('button', { name: 'Thêm điểm thưởng' }).click()
  const criteria = page.getByRole('region', { name: 'Các tiêu chí chấm điểm' })
  await expect(criteria.getByText('Điểm thưởng')).toBeVisible()
  await criteria.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(4).click()
  await paste('35\r\n20\r\n25\r\n20\r\n10')
  await expect(page.getByText('Tổng điểm chuẩn 100 · thưởng đến 10')).toBeVisible()
  await page.getByRole('tab', { name: 'Xếp loại và chỉ tiêu' }).click()
  for (const [index, [name, from, quota]] of [
    ['Xuất sắc', '90', '20%'],
    ['Tốt', '80', ''],
  ].entries()) {
    await page.getByRole('button', { name: 'Thêm mức' }).click()
    const row = page.getByRole('row').nth(index + 1)
    await row.getByRole('textbox').nth(0).fill(name!)
    await row.getByRole('textbox').nth(1).fill(from!)
    await row.getByRole('textbox').nth(2).fill(quota!)
  }
  await page.getByRole('button', { name: 'Khóa tiêu chí' }).click()
  const lock = page.getByRole('dialog', { name: 'Khóa tiêu chí và bắt đầu chấm' })
  await expect(lock.getByText('Đơn vị được chấm: 12')).toBeVisible()
  await lookAtDialog(page, 'features/movements/scoring/dialogs/LockDialog.tsx')
  await lock.getByRole('button', { name: 'Khóa tiêu chí' }).click()

  await page.getByRole('combobox', { name: 'Cột hiện' }).click()
  await page.getByRole('option', { name: 'Chỉ Thẩm định' }).click()
  const grid = page.getByRole('grid', { name: /Bảng chấm điểm/ })
  await grid.locator('[data-cell="0/0"]').click()
  await paste(points.join('\r\n'))
  await expect(page.getByText('Đã duyệt 0/12 · chờ duyệt 12')).toBeVisible()

  // The bar over the sheet is one row, with the rail open, in both windows of the office.
  const version = page.getByRole('button', { name: /^Bản tiêu chí/ })
  const middle = async (place: Locator): Promise<number> => {
    const box = (await place.boundingBox())!
    return box.y + box.height / 2
  }
  const bar = [page.getByRole('combobox', { name: 'Nhóm tiêu chí' }), version, page.getByRole('combobox', { name: 'Cột hiện' })]
  const isOneRow = async (filter: Locator): Promise<void> => {
    const middles = await Promise.all([...bar, filter].map(middle))
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(6)
  }
  await isOneRow(page.getByRole('group', { name: 'Lọc đơn vị' }))
  // Scrolled to the last unit in a low window, the heads of the columns stay in view.
  await page.setViewportSize({ width: 1093, height: 614 })
  await isOneRow(page.getByRole('combobox', { name: 'Lọc đơn vị' }))
  await page.keyboard.press('Control+End')
  await expect(grid.locator('[data-cell="11/4"]')).toBeInViewport()
  await expect(grid.locator('.sg-head')).toBeInViewport({ ratio: 0.5 })
  await page.setViewportSize({ width: 1366, height: 768 })

  // Above the maximum: refused at the line above, with the maximum.
  await grid.locator('[data-cell="0/0"]').click()
  await page.keyboard.type('35,5')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').getByText('“35,5” vượt điểm tối đa 35.')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Duyệt điểm' }).click()
  await lookAtDialog(page, 'features/movements/scoring/dialogs/ApproveDialog.tsx')
  await page.getByRole('button', { name: 'Duyệt 12 đơn vị' }).click()
  await expect(page.getByText('Đã duyệt 12/12')).toBeVisible()
  for (const [dialog, opener] of [
    ['VersionDialog', 'Lập bản 2'],
    ['CompareDialog', 'So hai đơn vị'],
    ['ScorerDialog', /^(Đổi|Người thẩm định)/],
    ['DueDialog', /^(Đặt hạn chấm|Hạn chấm)/],
  ] as const) {
    const isRare = dialog === 'VersionDialog' || dialog === 'DueDialog'
    if (isRare) await version.click()
    await page
      .getByRole(isRare ? 'menuitem' : 'button', { name: opener })
      .first()
      .click()
    await lookAtDialog(page, `features/movements/scoring/dialogs/${dialog}.tsx`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await grid.getByRole('rowheader', { name: /Đơn vị Mẫu 02/ }).click()
  await lookAtDialog(page, 'features/movements/scoring/dialogs/UnitDialog.tsx')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Cột hiện' }).click()
  await page.getByRole('option', { name: 'Cả ba cột' }).click()
  const resultOf = (unit: string) => grid.getByRole('row', { name: new RegExp(unit) }).locator('.sg-right')
  await expect(resultOf('Đơn vị Mẫu 01')).toHaveText('98–1Xuất sắc')
  await expect(resultOf('Đơn vị Mẫu 02')).toHaveText('92–2 =Xuất sắc')
  await expect(resultOf('Đơn vị Mẫu 03')).toHaveText('92–2 =Xuất sắc')
  await expect(resultOf('Đơn vị Mẫu 05')).toHaveText('89–4 =Tốt')
  await expect(resultOf('Đơn vị Mẫu 11')).toHaveText('78,5–8')
  await expect(page.getByText('Xuất sắc 3, tối đa 2: 20% của 12 đơn vị, làm tròn xuống.')).toBeVisible()

  // Who decided between equals, and why, is kept: the place follows it, and nothing is proposed into it.
  await page.getByRole('button', { name: 'So hai đơn vị' }).click()
  await page.getByRole('button', { name: 'Ghi quyết định xếp trên, dưới' }).click()
  const tie = page.getByRole('dialog', { name: 'Hai đơn vị bằng nhau' })
  await tie.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(tie.getByText('Hãy chọn đơn vị xếp trên.')).toBeVisible()
  await lookAtDialog(page, 'features/movements/scoring/dialogs/TieDialog.tsx')
  await tie.getByRole('radio', { name: 'Đơn vị Mẫu 03' }).check()
  await tie.getByRole('textbox', { name: 'Ai quyết định' }).fill('Hội đồng xã Mẫu')
  await tie.getByRole('textbox', { name: 'Lý do' }).fill('Bỏ phiếu 5/7')
  await tie.getByRole('button', { name: 'Ghi quyết định' }).click()
  const compare = page.getByRole('dialog', { name: 'So hai đơn vị' })
  await expect(compare.getByRole('status')).toHaveText(
    'Đã quyết định: Đơn vị Mẫu 03 xếp trên Đơn vị Mẫu 02 (Hội đồng xã Mẫu, ngày 14/12/2026; lý do: Bỏ phiếu 5/7).',
  )
  await compare.getByRole('button', { name: 'Đóng' }).click()
  await expect(resultOf('Đơn vị Mẫu 03')).toHaveText('92–2Xuất sắc')
  await expect(resultOf('Đơn vị Mẫu 02')).toHaveText('92–3Xuất sắc')

  await page.getByRole('button', { name: 'Mở đợt xét' }).click()
  const open = page.getByRole('dialog', { name: 'Mở đợt xét từ kết quả chấm điểm' })
  // Two units share the fourth place: asked for four, the officer is asked; five are clear.
  await open.getByRole('textbox', { name: 'Số đơn vị đứng đầu' }).fill('4')
  await expect(open.getByText('2 đơn vị bằng điểm ở mức cuối, còn 1 chỗ')).toBeVisible()
  await open.getByRole('textbox', { name: 'Số đơn vị đứng đầu' }).fill('5')
  await lookAtDialog(page, 'features/movements/scoring/dialogs/RoundDialog.tsx')
  await open.getByRole('button', { name: 'Mở đợt xét với 5 đơn vị' }).click()
  await expect(page.getByRole('heading', { name: 'Khen thưởng phong trào năm 2026' })).toBeVisible()
  await toStage(page, /Danh sách/)
  await expect(page.getByText('Đạt 89 điểm, xếp thứ 4 (đồng hạng) trong 12 đơn vị').first()).toBeVisible()
  await expect(page.getByText('Đạt 92 điểm, xếp thứ 3 trong 12 đơn vị').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /Danh sách 5 đề nghị/ })).toBeVisible()
})

/** Five units by five criteria with the keys alone: Tab across, Enter back to the column where it began, each step taken back by Ctrl+Z. */
test('five units are typed with the keys alone, and each point is taken back', { tag: '@long' }, async ({ page }) => {
  const five = units.slice(0, 5)
  const [group] = namSachMovement.criteriaGroups
  const criteria = [...group!.criteria, { id: 'bonus', text: 'Điểm thưởng' }].map(({ id, text }, at) => ({
    id,
    text,
    isOfPlan: id !== 'bonus',
    shortTitle: '',
    sort: id === 'bonus' ? 'bonus' : 'base',
    max: [35, 20, 25, 20, 10][at],
    weight: 1,
    evidence: '',
  }))
  await openPracticeWith(page, '2026-12-14T08:00:00+07:00', {
    subjects: five,
    participants: five.map(({ id }) => ({ id: `p-${id}`, movementId: namSachMovement.id, subjectId: id, groupId: 'group-1' })),
    scoreTables: [
      {
        id: 'table',
        movementId: namSachMovement.id,
        groupId: 'group-1',
        groupTitle: group!.title,
        year: 2026,
        version: 1,
        frozenOn: '2026-12-01',
        dueOn: null,
        criteria,
        bonusMax: null,
        bands: [],
        quotas: [],
        reason: '',
      },
    ],
  })
  await page.goto(`./#/phong-trao/${namSachMovement.id}/cham-diem`)
  const grid = page.getByRole('grid', { name: /Bảng chấm điểm/ })
  await expect(grid).toBeVisible()
  const columns = page.getByRole('combobox', { name: 'Cột hiện' })
  await columns.focus()
  await page.keyboard.press('Enter')
  const isAt = (place: Locator): Promise<boolean> => place.evaluateAll((found) => found.some((one) => one === document.activeElement))
  const option = page.getByRole('option', { name: 'Chỉ Thẩm định' })
  await expect(option).toBeVisible()
  for (let step = 0; step < 4 && !(await isAt(option)); step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(columns).toHaveText('Chỉ Thẩm định')
  const cell = page.getByLabel(/^Đơn vị Mẫu 01 · TC1 · Thẩm định/)
  for (let step = 0; step < 12 && !(await isAt(cell)); step += 1) await page.keyboard.press('Tab')
  await expect(cell).toBeFocused()
  const rows = points.slice(0, 5).map((row) => row.split('\t'))
  for (const row of rows) {
    for (const [at, value] of row.entries()) {
      await page.keyboard.type(value)
      await page.keyboard.press(at < row.length - 1 ? 'Tab' : 'Enter')
    }
  }
  const shown = (row: number, col: number) => grid.locator(`[data-cell="${row}/${col}"]`)
  for (const [row, values] of rows.entries()) for (const [col, value] of values.entries()) await expect(shown(row, col)).toHaveText(value)
  for (let step = 0; step < 25; step += 1) {
    const [row, col] = [4 - Math.floor(step / 5), 4 - (step % 5)]
    await page.keyboard.press('Control+z')
    await expect(shown(row, col)).toHaveText('–')
  }
  await expect(page.getByText('Đã duyệt 0/5 · chưa chấm 5')).toBeVisible()
})
