import { expect, type Page } from '@playwright/test'
import { setUpOffice } from '../../electron/host/office'
import { goTo } from './program'
import { screensOf } from './screens'
import { bringIn, theList, theYearBefore } from './yearEnd'

const idIn = (page: Page, after: string): string => new RegExp(`${after}/([^/?]+)`).exec(page.url())?.[1] ?? ''

/**
 * An office of its own, set up by the wizard and filled as an officer fills it: ratings of 45 brought in, a decision issued in July, an open round of 48 lines, a
 * movement with its words. Gives the addresses of all its screens.
 */
export async function fillRealOffice(page: Page): Promise<readonly string[]> {
  // A folder picker cannot be answered by a test: this browser downloads, as Firefox does.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await page.goto('./')
  await setUpOffice(page, { isComplete: true })
  await theYearBefore(page)
  const finished = idIn(page, 'dot-xet')
  await theList(page)
  const open = idIn(page, 'dot-xet')
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const opening = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await opening.getByLabel('Tên đợt xét').fill('Gia đình văn hóa năm 2026 (thử)')
  await opening.getByLabel('Thủ tục xét').click()
  await page.getByRole('option', { name: /Công khai lấy ý kiến/ }).click()
  await opening.getByRole('button', { name: 'Mở đợt xét' }).click()
  const households = ['Hộ ông Trần Mẫu Khiêm', 'Hộ bà Lê Mẫu Duyên'].map((name) => [name, 'Thôn Mẫu 1', 'Gia đình văn hóa'])
  await bringIn(page, 'Nhập từ tệp', [['Họ và tên', 'Địa chỉ', 'Hình thức khen thưởng'], ...households], 'Nhập 2 dòng')
  await expect(page.getByText(/Đã nhập 2 dòng/)).toBeVisible()
  const posted = idIn(page, 'dot-xet')
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('button', { name: /Thêm phong trào|Soạn kế hoạch mới|Thêm/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Tên phong trào/).fill('Mẫu Sơn sạch & đẹp')
  await dialog.getByRole('button', { name: 'Thêm và soạn kế hoạch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mẫu Sơn sạch & đẹp' })).toBeVisible()
  const movement = idIn(page, 'phong-trao')
  await page.getByLabel(/^Mục đích, đoạn 1/).click()
  await page.keyboard.type('Giữ thôn xóm sạch.')
  await page.keyboard.press('Tab')
  await page.getByRole('tab', { name: /Giai đoạn/ }).click()
  await page.getByRole('button', { name: 'Thêm giai đoạn' }).click()
  await page.getByRole('tab', { name: /Đơn vị/ }).click()
  await page.getByRole('button', { name: /^Thêm \d+ đơn vị/ }).click()
  await goTo(page, 'Đối tượng')
  await page.getByRole('gridcell', { name: /Mẫu/ }).first().click()
  await expect(page).toHaveURL(/doi-tuong\/./)
  const subject = idIn(page, 'doi-tuong')
  return screensOf({ movement, rounds: [open, finished], posted: [posted], subject, papers: [], archives: [] })
}
