import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { setUpOffice } from './office'

/** Makes everything unreadable that the browser keeps for one place of data. */
function spoil(folder: string): number {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile() && !['LOCK', 'QuotaManager', 'QuotaManager-journal'].includes(path.basename(file)))
  for (const file of files) fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size, 0x5a))
  return files.length
}
const stripes = (page: Page) => page.getByRole('complementary', { name: /DỮ LIỆU MẪU|Dữ liệu mẫu/ })

const openSettings = (page: Page, slug: string): Promise<void> =>
  page.evaluate((address) => {
    window.location.hash = address
  }, `#/thiet-lap/${slug}`)
/** Gives the practice office another name, to know it by. */
async function rename(page: Page): Promise<void> {
  await openSettings(page, 'co-quan')
  await page.getByLabel('Tên riêng của đơn vị').fill('Mẫu Tập')
  await page.getByRole('button', { name: /^Lưu/ }).click()
  await expect(page.getByText('UBND xã Mẫu Tập').first()).toBeVisible()
}
async function openPractice(page: Page): Promise<void> {
  await openSettings(page, 'ho-so')
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click()
  // Data that cannot be read any more are begun new by a click.
  const anew = page.getByRole('button', { name: 'Làm mới dữ liệu mẫu' })
  await expect(stripes(page).or(anew).first()).toBeVisible()
  if (await anew.isVisible()) await anew.click()
  await expect(stripes(page)).toBeVisible()
}

test('damage in practice data leaves the office’s own alone, and the other way round', { tag: '@long' }, async ({ launch, home }) => {
  const profile = path.join(home, 'chromium', 'Default')
  const first = await launch()
  const page = await first.firstPage()
  await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
  await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
  await rename(page)
  await stripes(page).getByRole('button').click()
  await setUpOffice(page)
  await first.close()

  expect(spoil(path.join(profile, 'WebStorage'))).toBeGreaterThan(0)
  const second = await launch()
  const again = await second.firstPage()
  await expect(again.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  await openPractice(again)
  await rename(again)
  await stripes(again).getByRole('button').click()
  await expect(again.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  await second.close()

  expect(spoil(path.join(profile, 'IndexedDB'))).toBeGreaterThan(0)
  const third = await launch()
  const last = await third.firstPage()
  await last.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await last.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await expect(last.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  await openPractice(last)
  await expect(last.getByText('UBND xã Mẫu Tập').first()).toBeVisible()
})
