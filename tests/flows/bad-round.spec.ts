import { expect, test, type Page } from '@playwright/test'
import { goTo, openPractice, toStage } from './support/program'
import { bringIn, issue, numberAndDay, openRound } from './support/yearEnd'

/** What an office really types wrong in a round: each is told at its place, with the way to its cure, and nothing of it is stored. */

const done = 'Đã hoàn thành xuất sắc nhiệm vụ năm 2026'
const head = ['Họ và tên', 'Ông/Bà', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Hình thức khen thưởng', 'Thành tích']
const people = [
  head,
  // The chairman of the council, and nobody knows when he was born.
  ['Phạm Văn Mẫu', 'Ông', null, 'Chủ tịch Ủy ban nhân dân xã', 'Ủy ban nhân dân xã', 'Lao động tiên tiến', done],
  ['Nguyễn Thị Mẫu Trùng', 'Bà', 1980, 'Công chức', 'Phòng Kinh tế', 'Lao động tiên tiến', done],
  ['NGUYỄN THỊ MẪU TRÙNG', 'Bà', 1980, 'Công chức', 'Phòng Kinh tế', 'Lao động tiên tiến', done],
  ['Trần Văn Mẫu Sớm', 'Ông', 1985, 'Công chức', 'Văn phòng', 'Chiến sĩ thi đua cơ sở', done],
  ['Tổ Mẫu Một', null, null, null, null, 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', done],
]
const votes = (page: Page) => page.getByRole('group', { name: 'Biểu quyết từng trường hợp' })
const cellOf = (page: Page, name: string, column: number) =>
  votes(page).locator('.dsg-row').filter({ hasText: name }).locator('.dsg-cell').nth(column)
/** Types what cannot be into the present cell, sees it refused beside the sheet, and puts it right; the cursor goes on to the next cell. */
const typeWrong = async (page: Page, tries: readonly (readonly [wrong: string, said: RegExp])[], right: string): Promise<void> => {
  for (const [wrong, said] of tries) {
    await page.keyboard.type(wrong)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.type(right)
  await page.keyboard.press('Tab')
}
const day = async (page: Page, name: string, typed: string): Promise<void> => {
  await page.getByRole('textbox', { name }).last().fill(typed)
  await page.keyboard.press('Tab')
}
const meetOn = async (page: Page, hours: readonly [string, string]): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Bắt đầu').fill(hours[0])
  await dialog.getByLabel('Kết thúc').fill(hours[1])
  await dialog.getByRole('button', { name: 'Lưu phiên họp' }).click()
}

test('a round in which everything is typed wrong once', { tag: '@long' }, async ({ page }, info) => {
  await openPractice(page)
  await openRound(page, 'Thử nhập sai', /công trạng/i)
  // The same person in capitals is one: not put in twice.
  await page.getByRole('button', { name: 'Nhập từ tệp' }).waitFor()
  await bringIn(page, 'Nhập từ tệp', people, 'Nhập 4 dòng')
  await expect(page.getByRole('link', { name: /Danh sách 4 đề nghị/ })).toBeVisible()

  await test.step('a day that is on no calendar, hours that run backwards', async () => {
    await toStage(page, /^Hội đồng/)
    await page.getByRole('button', { name: 'Mở phiên họp' }).click()
    await day(page, 'Ngày họp', '31022026')
    await expect(page.getByText('Ngày này không có trong lịch; chưa được ghi.')).toBeVisible()
    await day(page, 'Ngày họp', '18122026')
    await meetOn(page, ['16:00', '14:00'])
    await expect(page.getByText('Giờ kết thúc phải sau giờ bắt đầu.')).toBeVisible()
    await meetOn(page, ['14:00', '16:00'])
    await expect(page.getByText('18/12/2026, 14:00')).toBeVisible()
  })

  await test.step('what is typed and cannot be stored is taken back before any act, and outlives a reload', async () => {
    const refused = page.getByRole('alert').filter({ hasText: /Phát ra nhiều hơn số thành viên/ })
    await page.getByRole('button', { name: /^Bỏ phiếu/ }).click()
    await cellOf(page, 'Mẫu Sớm', 2).click()
    await page.keyboard.type('10')
    await page.keyboard.press('Tab')
    await expect(refused).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Đã hoàn tác: Ghi kết quả biểu quyết: .+ \(chưa lưu\)/)).toBeVisible()
    await expect(refused).toBeHidden()
    await page.keyboard.press('Control+y')
    await expect(refused).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: /^Bỏ phiếu/ }).click()
    await expect(refused).toBeVisible()
    await expect(page.getByText('18/12/2026, 14:00')).toBeVisible()
  })

  await test.step('ballots and votes that cannot be are refused in their cell', async () => {
    await cellOf(page, 'Mẫu Sớm', 2).click()
    await typeWrong(
      page,
      [
        ['10', /Phát ra nhiều hơn số thành viên/],
        ['chín', /Ghi số nguyên, ví dụ 9/],
      ],
      '9',
    )
    await typeWrong(page, [['10', /Thu về nhiều hơn phát ra/]], '9')
    await typeWrong(page, [['10', /Hợp lệ nhiều hơn thu về/]], '9')
    await typeWrong(page, [['9,5', /Ghi số nguyên/]], '8')
    await typeWrong(page, [['5', /phải bằng số phiếu hợp lệ/]], '1')
    await expect(votes(page).getByText('8/9 = 88,89 %')).toBeVisible()
    await page.getByRole('button', { name: /^Giơ tay/ }).click()
    // He keeps out of the vote on himself: nine in favour cannot be.
    await cellOf(page, 'Phạm Văn Mẫu', 2).click()
    await typeWrong(page, [['9', /Đồng ý nhiều hơn số thành viên được biểu quyết/]], '8')
    await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
    await expect(page.getByText('Đạt 4 · Không đạt 0 · Chưa ghi 0')).toBeVisible()
  })

  await test.step('a number that is none, a day before the council met', async () => {
    await toStage(page, /Quyết định chưa ban hành/)
    await page.getByLabel('Số quyết định').first().fill('-5')
    await page.getByLabel('Số quyết định').first().press('Tab')
    await expect(page.getByText('Ghi số nguyên dương, hoặc để trống khi còn là dự thảo.')).toBeVisible()
    await numberAndDay(page, 'Số quyết định', '312', '17122026')
    const before = page.getByRole('link', { name: /Quyết định ghi ngày 17\/12\/2026, trước ngày Hội đồng họp \(18\/12\/2026\)/ })
    await expect(before).toBeVisible()
    await page.screenshot({ path: info.outputPath('before-council.png') })
    // With something in the way no dialog opens: the first of it is led to, wherever it stands, and how many there are is said.
    await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /^Còn \d+ chỗ phải có trước khi ban hành\./ })).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('a submission that is not sent, or answered for fewer than it asks for, is not over', { tag: '@long' }, async ({ page }) => {
  await openPractice(page)
  await openRound(page, 'Trình thành phố (thử)', /công trạng/i)
  const asked = 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố'
  const two = ['Lò Thị Mẫu Ba', 'Lò Thị Mẫu Bốn'].map((name, index) => [
    name,
    'Bà',
    1980 + index,
    'Công chức',
    'Phòng Kinh tế',
    asked,
    done,
  ])
  await bringIn(page, 'Nhập từ tệp', [head, ...two], 'Nhập 2 dòng')
  await toStage(page, /^Hội đồng/)
  await page.getByRole('button', { name: 'Mở phiên họp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu phiên họp' }).click()
  await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
  await toStage(page, /Quyết định chưa ban hành/)
  await page.getByRole('button', { name: 'Lập tờ trình cấp trên' }).click()
  await expect(page.getByRole('button', { name: /Tờ trình cấp trên \(dự thảo\)/, pressed: true })).toBeVisible()
  await numberAndDay(page, 'Số tờ trình', '30', '16122026')
  await issue(page, 'Ban hành tờ trình cấp trên')
  const stage = page.getByRole('link', { name: /^Quyết định/ })
  await expect(page.getByText('Tờ trình cấp trên đã ban hành nhưng chưa gửi', { exact: false })).toBeVisible()
  await expect(stage).toContainText('tờ trình chưa gửi')
  await page.getByRole('button', { name: 'Ghi ngày gửi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(stage).toContainText('chờ trả lời 2')
  await page.getByRole('button', { name: 'Ghi trả lời của cấp trên' }).click()
  const answer = page.getByRole('dialog', { name: 'Ghi trả lời của cấp trên' })
  await answer.getByRole('checkbox').last().uncheck()
  await answer.getByLabel('Số, ký hiệu quyết định').fill('1250/QĐ-UBND')
  await expect(answer.getByText('1 trường hợp chưa có trả lời sẽ tiếp tục chờ.')).toBeVisible()
  await answer.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Chờ cấp trên trả lời cho 1 trường hợp.', { exact: false })).toBeVisible()
  await expect(stage).toContainText('chờ trả lời 1')
  await expect(page.getByRole('link', { name: /Sổ vàng 1 đã vào sổ/ })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Các phần của chương trình' })
    .getByRole('link', { name: /Hôm nay/ })
    .click()
  await expect(page.getByText('Chờ cấp trên trả lời cho 1 trường hợp.', { exact: false })).toBeVisible()
})

test(
  'opinions in writing: nobody has answered before it is said, and an answer that came later is told',
  { tag: '@long' },
  async ({ page }) => {
    await openPractice(page)
    await openRound(page, 'Lấy ý kiến bằng văn bản (thử)', /công trạng/i)
    await bringIn(
      page,
      'Nhập từ tệp',
      [head, ['Lò Thị Mẫu Năm', 'Bà', 1980, 'Công chức', 'Phòng Kinh tế', 'Lao động tiên tiến', done]],
      'Nhập 1 dòng',
    )
    await toStage(page, /^Hội đồng/)
    await page.getByRole('button', { name: 'Mở phiên họp' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Cách tiến hành' }).click()
    await page.getByRole('option', { name: 'Lấy ý kiến bằng văn bản' }).click()
    await expect(dialog.getByText('Phiếu lấy ý kiến: gửi 9, nhận 0')).toBeVisible()
    await dialog.getByRole('button', { name: 'Lưu phiên họp' }).click()
    await expect(page.getByRole('link', { name: /^Hội đồng nhận 0\/9 ý kiến/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Tất cả đồng ý/ })).toBeDisabled()
    // Six of nine are enough; the three that come later are not lost.
    const collect = page.getByRole('button', { name: /^Ghi ý kiến đã nhận/ })
    await collect.click()
    for (const place of [0, 1, 2, 3, 4, 5]) await dialog.getByRole('checkbox').nth(place).check()
    await dialog.getByRole('button', { name: 'Lưu phiên họp' }).click()
    await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
    await expect(votes(page).getByText('6/9 = 66,67 %')).toBeVisible()
    await page.getByRole('button', { name: 'Sửa phiên họp', exact: true }).click()
    await dialog.getByRole('button', { name: 'Tất cả đã gửi ý kiến' }).click()
    await dialog.getByRole('button', { name: 'Lưu phiên họp' }).click()
    await expect(page.getByText(/^▲ Dòng 1: còn 3 ý kiến bằng văn bản đã nhận mà kết quả chưa tính/)).toBeVisible()
  },
)

test(
  'the day a dossier came in, and a unit that ended before the decision, are told with their cure',
  { tag: '@long' },
  async ({ page }) => {
    await openPractice(page)
    const who = (name: string, year: number) => [name, 'Bà', year, 'Công chức', 'Phòng Mẫu']
    const people = [who('Vũ Thị Mẫu Sớm', 1980), who('Vũ Thị Mẫu Muộn', 1981)]
    await goTo(page, 'Đối tượng')
    await page.getByRole('link', { name: 'Xếp loại theo năm' }).click()
    const rated = people.map((one) => [...one, 2026, 'HT tốt NV', 'TB 9/TB-UBND'])
    await bringIn(page, 'Nhập từ tệp', [[...head.slice(0, 5), 'Năm', 'Xếp loại', 'Văn bản xếp loại'], ...rated], 'Nhập 2 dòng')
    await openRound(page, 'Thử điều kiện', /công trạng/i)
    const unit = ['Tổ Mẫu Tan', null, null, null, null, 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', done]
    await bringIn(page, 'Nhập từ tệp', [head, ...people.map((one) => [...one, 'Chiến sĩ thi đua cơ sở', done]), unit], 'Nhập 3 dòng')
    const row = (name: string) => page.locator('main .dsg-row').filter({ hasText: name }).locator('.dsg-cell').nth(1)

    await test.step('of 30/09/2026 by the law of 2022, of 01/10/2026 by the amended one, which is to be compared', async () => {
      await toStage(page, /^Hồ sơ/)
      for (const [name, received] of [
        ['Mẫu Sớm', '30092026'],
        ['Mẫu Muộn', '01102026'],
      ] as const) {
        await row(name).click()
        await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
        await day(page, 'Ngày nhận hồ sơ', received)
      }
      await toStage(page, /^Kiểm tra/)
      const amended = page.getByText(/^Theo luật sửa đổi 2026, cần đối chiếu/)
      await row('Mẫu Sớm').click()
      await expect(page.getByText('Luật 06/2022/QH15, Điều 23 · từ 01/01/2024')).toBeVisible()
      await expect(amended).toHaveCount(0)
      await row('Mẫu Muộn').click()
      await expect(amended).toBeVisible()
    })
    const round = page.url()

    await test.step('a unit that ended on 01/12 is in the way of a decision of 20/12, and leads to its line', async () => {
      await goTo(page, 'Đối tượng')
      await page
        .getByRole('tab', { name: /Tập thể/ })
        .or(page.getByRole('link', { name: /Tập thể/ }))
        .first()
        .click()
      await page.getByRole('gridcell', { name: 'Tổ Mẫu Tan' }).click()
      await page.getByRole('button', { name: 'Việc khác' }).click()
      await page.getByRole('menuitem', { name: 'Ngừng dùng' }).click()
      await page.getByRole('dialog').getByRole('textbox').first().fill('01122026')
      await page.keyboard.press('Tab')
      await page.getByRole('dialog').getByRole('button', { name: 'Ngừng dùng' }).click()
      await expect(page.getByText(/Ngừng dùng từ 01\/12\/2026 \(giải thể\)/)).toBeVisible()
      await page.goto(round)
      await toStage(page, /Quyết định chưa ban hành/)
      await numberAndDay(page, 'Số quyết định', '312', '20122026')
      await expect(page.getByRole('link', { name: /“Tổ Mẫu Tan”: Đối tượng đã ngừng hoạt động từ 01\/12\/2026/ })).toBeVisible()
      await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
      await expect(page.getByRole('alert').filter({ hasText: /^Còn \d+ chỗ phải có trước khi ban hành\./ })).toBeVisible()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  },
)
