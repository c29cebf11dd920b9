import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { aSheet, goTo, openPractice, toStage } from './support/program'
import { issue, numberAndDay } from './support/yearEnd'

/** Gia đình văn hóa: no council votes, the list is put up in public, and what people said is answered. */
test('a round of Gia đình văn hóa is posted, a comment is answered, and the decision waits for the last day', async ({ page }, info) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const opening = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await opening.getByLabel('Tên đợt xét').fill('Gia đình văn hóa năm 2026 (thử)')
  await opening.getByLabel('Thủ tục xét').click()
  await page.getByRole('option', { name: /Công khai lấy ý kiến/ }).click()
  await opening.getByRole('button', { name: 'Mở đợt xét' }).click()
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
  const rows = [
    ['Họ và tên', 'Địa chỉ', 'Hình thức khen thưởng', 'Thành tích'],
    ...['Hộ ông Trần Mẫu Khiêm', 'Hộ bà Lê Mẫu Duyên'].map((name) => [
      name,
      'Thôn Mẫu 1',
      'Gia đình văn hóa',
      'Gương mẫu chấp hành pháp luật',
    ]),
  ]
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await (await chooser).setFiles({ name: 'văn hóa.xlsx', mimeType, buffer: await aSheet(rows) })
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await lookAtDialog(page, 'tools/import/ImportDialog.tsx')
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click()

  await toStage(page, /Niêm yết/)
  await page.getByRole('button', { name: 'Ghi niêm yết' }).last().click()
  const dialog = page.getByRole('dialog', { name: 'Niêm yết công khai' })
  await lookAtDialog(page, 'features/rounds/posting/PostingDialog.tsx')
  await dialog.getByLabel('Nơi niêm yết').fill('Nhà văn hóa thôn Mẫu 1')
  for (const [label, day] of [
    ['Từ ngày', '20112026'],
    ['Đến hết ngày', '28112026'],
  ] as const) {
    await dialog.getByRole('textbox', { name: label }).fill(day)
    await page.keyboard.press('Tab')
  }
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  // Nine days: one is missing, and the field says until when.
  await expect(dialog.getByText(/^Mới 9 ngày, phải đủ 10 ngày: sớm nhất là hết ngày 29\/11\/2026/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Đến hết ngày' }).fill('29112026')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('đủ 10 ngày')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click()
  const comment = page.getByRole('dialog', { name: 'Ý kiến' })
  await lookAtDialog(page, 'features/rounds/posting/CommentDialog.tsx')
  await comment.getByLabel('Nội dung').fill('Hộ này đã chuyển đi.')
  await comment.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('chưa trả lời', { exact: false }).first()).toBeVisible()
  await page.screenshot({ path: info.outputPath('posting.png') })

  await test.step('a comment still owed an answer is in the list of what the decision needs; answered, it is not', async () => {
    await toStage(page, /^Quyết định/)
    await numberAndDay(page, 'Số quyết định', '44', '29112026')
    const owed = page.getByRole('link', { name: /chưa (được )?trả lời/ })
    await expect(owed.first()).toBeVisible()
    await owed.first().click()
    await page.getByRole('button', { name: 'Sửa: Hộ này đã chuyển đi.' }).click()
    await page.getByRole('dialog').getByLabel('Trả lời', { exact: true }).fill('Đã xác minh: hộ vẫn cư trú tại thôn Mẫu 1.')
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
    await expect(page.getByText('chưa trả lời')).toHaveCount(0)
  })

  await test.step('on the last day of the posting nothing can be signed, on the day after it can', async () => {
    await toStage(page, /^Quyết định/)
    await expect(page.getByText(/^Quyết định đã đủ số, ngày, người ký nhưng chưa ban hành được: còn 1 chỗ phải sửa\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /^Còn \d+ chỗ phải có trước khi ban hành\./ })).toBeVisible()
    await toStage(page, /^Quyết định/)
    await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('30112026')
    await page.keyboard.press('Tab')
    // No council votes, so no minutes are among its bases: the decree on the titles is.
    await expect(
      page
        .getByRole('textbox', { name: /Căn cứ/ })
        .filter({ hasText: /86\/2023\/NĐ-CP/ })
        .or(page.getByText(/86\/2023\/NĐ-CP/))
        .first(),
    ).toBeVisible()
    await page.screenshot({ path: info.outputPath('decision.png') })
    await issue(page, 'Ban hành quyết định')
    await expect(page.getByText('Đã ban hành quyết định số 44/QĐ-UBND cho 2 trường hợp.')).toBeVisible()
  })

  await test.step('the decision as a page, and the register: by hand 2 households, no money', async () => {
    await toStage(page, /Quyết định.*44/)
    await page.getByRole('button', { name: 'Xem quyết định' }).click()
    const paper = page.getByRole('document', { name: 'Nội dung văn bản xem trước' })
    await expect(paper).toContainText('Gia đình văn hóa')
    // Its hyphen keeps the symbol in one line.
    await expect(paper).toContainText(/86\/2023\/NĐ[-\u2011]CP/)
    await expect(paper).not.toContainText('biên bản họp')
    await expect(paper).not.toContainText('Tiền thưởng kèm theo')
    await page.screenshot({ path: info.outputPath('decision-page.png') })
    await page.getByRole('button', { name: 'Đóng' }).click()
    await goTo(page, 'Sổ vàng')
    // The practice data hold six.
    await expect(page.getByText(`${6 + 2} lần khen`)).toBeVisible()
  })
})
