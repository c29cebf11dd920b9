import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { copiesIn, goTo, setUpOffice, snapshotFiles, wipeStore } from './office'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
] as const
/** What an officer sees, in both sizes of her screen. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.screenshot({ path: `test-results/${name}-${size.width}.png`, animations: 'disabled' })
  }
  await page.setViewportSize(sizes[0])
}

/** Puts copies of another office on a stick: those of this one under another name and line. */
function asOfAnotherOffice(from: string, stick: string): void {
  const folder = path.join(stick, 'Sổ Vàng', 'Bản sao')
  fs.mkdirSync(folder, { recursive: true })
  for (const name of fs.readdirSync(from)) {
    const bytes = fs.readFileSync(path.join(from, name))
    const facts = name.endsWith('.json') ? (JSON.parse(bytes.toString('utf8')) as object) : null
    const other = { line: '7b0f5a0e-6b0b-4f0e-9d3a-0f4d3c2b1a99', officeName: 'UBND xã Mẫu Khác' }
    fs.writeFileSync(path.join(folder, name), facts === null ? bytes : JSON.stringify({ ...facts, ...other }))
  }
}

test('a stick with the copies of another office is asked about, keeps them, and this office begins anew only when it is told to', async ({
  launch,
  home,
}) => {
  const documents = path.join(home, 'Documents', 'Sổ Vàng')
  const stick = path.join(home, 'USB')
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => snapshotFiles(home).length).toBe(1)
  asOfAnotherOffice(path.join(documents, 'Bản sao'), stick)
  const [theirs] = copiesIn(path.join(stick, 'Sổ Vàng'))

  first.answerNext({ canceled: false, filePaths: [stick] })
  await page.getByRole('button', { name: 'Chọn nơi thứ hai' }).click()
  const asked = page.getByRole('dialog', { name: 'Nơi này đang giữ bản sao của dữ liệu khác' })
  await expect(asked).toContainText('1 bản sao của UBND xã Mẫu Khác')
  await pictures(page, 'place-of-another-office')
  await asked.getByRole('button', { name: 'Hủy' }).click()
  await expect(page.getByRole('region', { name: 'Nơi thứ hai' })).toContainText('Chưa chọn')
  first.answerNext({ canceled: false, filePaths: [stick] })
  await page.getByRole('button', { name: 'Chọn nơi thứ hai' }).click()
  await asked.getByRole('button', { name: 'Dùng thư mục riêng ở đây' }).click()
  await expect(page.getByRole('region', { name: 'Nơi thứ hai' })).toContainText('trong thư mục “Sổ Vàng (2)”')
  await pictures(page, 'place-of-its-own')
  expect(copiesIn(path.join(stick, 'Sổ Vàng'))).toEqual([theirs])
  expect(copiesIn(path.join(stick, 'Sổ Vàng (2)'))).toHaveLength(1)
  await first.close()

  // Everything of this computer is gone; the stick is there.
  wipeStore(home)
  fs.rmSync(documents, { recursive: true })
  const second = await launch()
  const again = await second.firstPage()
  await expect(again.getByRole('heading', { name: 'Bản sao dữ liệu của cơ quan còn ở nơi khác' })).toBeVisible()
  await expect(again.getByText(/^1 bản sao của/)).toHaveText([/^1 bản sao của UBND xã Mẫu Sơn/, /UBND xã Mẫu Khác.*tên khác với cơ quan/])
  await pictures(again, 'recover-elsewhere')
  await again.getByRole('button', { name: 'Bắt đầu lại từ đầu' }).click()
  const anew = again.getByRole('dialog', { name: 'Bắt đầu với kho dữ liệu trống' })
  await expect(anew).toContainText('bản sao của UBND xã Mẫu Sơn')
  await pictures(again, 'recover-anew-found')
  await anew.getByRole('button', { name: 'Hủy' }).click()

  // The stick is pulled out.
  fs.renameSync(stick, `${stick} rút ra`)
  await expect(again.getByRole('heading', { name: 'Chưa thấy bản sao dữ liệu của cơ quan' })).toBeVisible()
  await expect(again.getByText('Không thấy: chưa cắm, đã xóa hoặc đã chuyển đi')).toBeVisible()
  await pictures(again, 'recover-missing')
  await again.getByRole('button', { name: 'Bắt đầu lại từ đầu' }).click()
  await expect(anew).toContainText('chắc chắn không còn bản sao nào')
  await pictures(again, 'recover-anew')
  await anew.getByRole('button', { name: 'Bắt đầu từ đầu' }).click()
  await setUpOffice(again)
  await goTo(again, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await again.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => snapshotFiles(home).length).toBeGreaterThan(0)
  // The stick comes back: what stood on it stands there still, and the new data beside it.
  const before = fs.readdirSync(path.join(`${stick} rút ra`, 'Sổ Vàng (2)', 'Bản sao'))
  fs.renameSync(`${stick} rút ra`, stick)
  await again.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => copiesIn(path.join(stick, 'Sổ Vàng (3)')).length).toBeGreaterThan(0)
  expect(fs.readdirSync(path.join(stick, 'Sổ Vàng (2)', 'Bản sao'))).toEqual(before)
  await pictures(again, 'place-after-anew')
})
