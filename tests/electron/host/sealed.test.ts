import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { goTo, setUpOffice, snapshotFiles, wipeStore } from './office'

/** Every letter that lies in the folder of copies and journal. */
const twinText = (home: string): string => {
  const folder = path.join(home, 'Documents', 'Sổ Vàng')
  return ['Nhật ký', 'Bản sao']
    .flatMap((room) => fs.readdirSync(path.join(folder, room)).map((name) => fs.readFileSync(path.join(folder, room, name), 'latin1')))
    .join('\n')
}

/** Keeps an attached file before anything is sealed; its name. */
const keepPlain = (page: Page, words: string): Promise<string> =>
  page.evaluate(async (given) => {
    const bytes = new TextEncoder().encode(given)
    const digest = await crypto.subtle.digest('SHA-256', bytes)
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    await window.api?.keepFile({ sha256, bytes })
    return sha256
  }, words)

test('seals copies and journal once a password is set, old ones too when asked, and brings all back with the printed code', async ({
  launch,
  home,
}) => {
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  const attached = await keepPlain(page, 'Báo cáo của bà Nguyễn Thị Mẫu')
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => snapshotFiles(home).length).toBe(1)
  await goTo(page, '#/thiet-lap/khoa', 'Khóa và mật khẩu')
  await page.getByRole('button', { name: 'Đặt khóa' }).click()
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Mật khẩu mẫu 1')
  await page.getByLabel('Gõ lại mật khẩu mới').fill('Mật khẩu mẫu 1')
  await page.getByRole('button', { name: 'Tiếp theo' }).click()
  const code = await page.getByText(/^([2-9A-Z]{4}-){5}[2-9A-Z]{4}$/).innerText()
  await page.getByLabel(/Tôi đã in hoặc chép mã/).check()
  await page.getByRole('button', { name: 'Bật khóa' }).click()
  const ask = page.getByRole('dialog', { name: 'Mã hóa cả bản sao và tệp kèm cũ?' })
  await expect(ask).toBeVisible()
  await page.screenshot({ path: 'test-results/seal-ask.png' })
  await ask.getByRole('button', { name: 'Mã hóa cả bản cũ' }).click()
  await expect(page.getByText('Đã mã hóa 1 bản sao cũ, 1 tệp kèm')).toBeVisible()
  for (const folder of [path.join(home, 'AppData', 'SoVang', 'attachments'), path.join(home, 'Documents', 'Sổ Vàng', 'Tệp kèm')])
    await expect.poll(() => fs.readFileSync(path.join(folder, attached), 'latin1').slice(0, 7)).toBe('SVKHOA1')
  await page.screenshot({ path: 'test-results/seal-settings.png' })
  await goTo(page, '#/doi-tuong', 'Đối tượng')
  await page.getByRole('button', { name: /^Thêm/ }).first().click()
  await page
    .getByLabel(/Họ và tên/)
    .first()
    .fill('Nguyễn Thị Mẫu Hạnh')
  await page.keyboard.press('Enter')
  // The form leads to the page of who was added: only then is it through.
  await expect(page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Mẫu Hạnh' })).toBeVisible()
  for (const word of ['Hạnh', 'Thiết lập', 'Phạm Văn Mẫu']) expect(twinText(home)).not.toContain(Buffer.from(word).toString('latin1'))
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await expect(page.getByRole('row', { name: /Khi đặt hoặc đổi khóa/ }).first()).toBeVisible()
  await page.screenshot({ path: 'test-results/seal-copies.png' })
  await first.close()

  wipeStore(home)
  const second = await launch()
  const again = await second.firstPage()
  await expect(again.getByText('Bản sao và nhật ký có mã hóa')).toBeVisible()
  await again.screenshot({ path: 'test-results/seal-recover.png' })
  await again.getByLabel('Mật khẩu').fill('không phải')
  await again.keyboard.press('Enter')
  await expect(again.getByText('Mật khẩu không đúng.')).toBeVisible()
  await again.getByRole('button', { name: /dùng mã khôi phục/ }).click()
  await again.getByLabel('Mã khôi phục').fill(code)
  await again.keyboard.press('Enter')
  await again.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await expect(again.getByText('Khóa bằng mật khẩu được bật lại trên máy này')).toBeVisible()
  await again.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await expect(again.getByRole('heading', { level: 1, name: /^Hôm nay/ })).toBeVisible()
  await goTo(again, '#/doi-tuong', 'Đối tượng')
  await expect(again.getByText('Nguyễn Thị Mẫu Hạnh').first()).toBeVisible()
  await second.close()

  // The lock is there again: nothing shows before it.
  const third = await launch()
  const last = await third.firstPage()
  await last.getByLabel('Mật khẩu').fill('Mật khẩu mẫu 1')
  await last.keyboard.press('Enter')
  await expect(last.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
})
