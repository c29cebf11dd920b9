import { expect, test } from '@playwright/test'
import { byHand, rescuer } from '../support/namSachYear'
import { goTo, openPractice } from './support/program'
import { bringIn, issue, numberAndDay, openRound, rescue, theCity, theCouncil, theList, theYearBefore } from './support/yearEnd'

/** The year's end of xã Nam Sách: ratings, who is eligible, the council by ballot, the city's answer, the money of `namSachYear.ts` by hand. */

test('the year’s end of a commune: eligible, voted, sent upward, decided, paid as reckoned by hand', async ({ page }, info) => {
  await openPractice(page)
  await theYearBefore(page)
  await theList(page)
  await theCouncil(page)
  await page.screenshot({ path: info.outputPath('council.png') })
  await theCity(page)

  await page.getByRole('button', { name: /Quyết định \(dự thảo\)/ }).click()
  await numberAndDay(page, 'Số quyết định', '312', '17122026')
  await page.screenshot({ path: info.outputPath('rulings.png') })
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  // Neither Lao động tiên tiến nor Tập thể lao động tiên tiến have a certificate.
  await expect(page.getByRole('dialog').getByText(`${byHand.certificates} trang, khổ giấy trắng, có đường diềm`)).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
  await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(new RegExp(byHand.prizeVnd.toLocaleString('vi')))).toBeVisible()
  await page.screenshot({ path: info.outputPath('issue.png') })
  await dialog.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByText(`Đã ban hành quyết định số 312/QĐ-UBND cho ${byHand.lines} trường hợp.`)).toBeVisible()
  await page.getByRole('link', { name: /Quyết định.*312/ }).click()
  await page.getByRole('button', { name: 'Xem quyết định' }).click()
  await expect(page.getByRole('document', { name: 'Nội dung văn bản xem trước' })).toContainText('Khen thưởng 03 tập thể và 32 cá nhân')
  await page.getByRole('button', { name: 'Đóng' }).click()
  await goTo(page, 'Sổ vàng')
  // The practice data hold six: 6 + 1 of July + 45 + the city's 2.
  await expect(page.getByText(`${6 + 1 + byHand.lines + 2} lần khen, trong đó 2 của cấp khác`)).toBeVisible()
})

test('a correction leaves the signed decision as it was; the register says what holds now', async ({ page }) => {
  await openPractice(page)
  await openRound(page, 'Đột xuất (thử)', /đột xuất/i)
  await bringIn(page, 'Nhập từ Excel', rescue, 'Nhập 1 dòng')
  await page.getByRole('link', { name: /Quyết định chưa ban hành/ }).click()
  await numberAndDay(page, 'Số quyết định', '312', '17122026')
  await issue(page, 'Ban hành quyết định')
  await page.getByRole('link', { name: /Quyết định.*312/ }).click()
  await page.getByRole('button', { name: 'Thêm văn bản' }).click()
  await page.getByRole('menuitem', { name: 'Lập quyết định đính chính' }).click()
  await page.getByRole('combobox', { name: 'Trường hợp' }).fill('Mẫu')
  await page.getByRole('option', { name: new RegExp(rescuer.name) }).click()
  await page.getByLabel('Nội dung đúng').fill('Lê Thị Mẫu Chinh')
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(page.getByText(`họ và tên “${rescuer.name}” thành “Lê Thị Mẫu Chinh”`, { exact: false })).toBeVisible()
  await numberAndDay(page, 'Số quyết định', '320', '28122026')
  await issue(page, 'Ban hành quyết định đính chính')
  await expect(page.getByText('Đã ban hành quyết định đính chính số 320/QĐ-UBND; sổ vàng ghi chú 1 dòng.')).toBeVisible()
  await page.getByRole('button', { name: 'Quyết định 312/QĐ-UBND' }).click()
  await page.getByRole('button', { name: 'Xem quyết định' }).click()
  const paper = page.getByRole('document', { name: 'Nội dung văn bản xem trước' })
  await expect(paper).toContainText(rescuer.name)
  await expect(paper).not.toContainText('Mẫu Chinh')
  await page.getByRole('button', { name: 'Đóng' }).click()
  await goTo(page, 'Sổ vàng')
  await expect(page.getByRole('gridcell', { name: 'Lê Thị Mẫu Chinh' })).toHaveCount(1)
})
