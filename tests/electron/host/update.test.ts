import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from './host'
import { setUpOffice } from './office'

/** An installer, its hash beside it, where sticks and downloads are looked for. */
function put(home: string, version: string, hash?: string): void {
  const [folder, name] = [path.join(home, 'Downloads'), `SoVang-${version}-cai-dat.exe`]
  const bytes = Buffer.alloc(1024 * 1024 + 9, version)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, name), bytes)
  fs.writeFileSync(path.join(folder, `${name}.sha256`), `${hash ?? createHash('sha256').update(bytes).digest('hex')} *${name}\n`)
}

test('finds a newer program, refuses a damaged one, copies everything, starts the whole one, and says afterwards that nothing is missing', async ({
  launch,
  home,
}) => {
  const host = await launch()
  const page = await host.firstPage()
  await setUpOffice(page)
  put(home, '0.0.1')
  put(home, '88.0.0')
  put(home, '99.0.0', 'ab'.repeat(32))
  await page.evaluate(() => {
    window.location.hash = '#/thiet-lap/ho-tro'
  })
  await page.getByRole('button', { name: 'Tìm bản mới' }).click()
  await expect(page.getByText('Cũ hơn bản đang dùng')).toBeVisible()
  await page.screenshot({ path: 'test-results/update-found.png' })
  await page.getByRole('button', { name: 'Cài bản 99.0.0' }).click()
  await page.screenshot({ path: 'test-results/update-ask.png' })
  await page.getByRole('dialog').getByRole('button', { name: 'Sao lưu và cài' }).click()
  await expect(page.getByText(/không khớp mã kiểm tra, nên không cài/)).toBeVisible()
  expect(host.log.opened).toEqual([])
  await page.getByRole('button', { name: 'Cài bản 88.0.0' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sao lưu và cài' }).click()
  await expect.poll(() => host.log.hasQuit).toBe(true)
  expect(host.log.opened).toEqual([path.join(home, 'AppData/SoVang/cai-ban-moi/SoVang-88.0.0-cai-dat.exe')])
  await host.close()

  // As the newer program finds it: this one, told that it came from an older one.
  const settings = path.join(home, 'AppData/SoVang/so-vang.json')
  const known = JSON.parse(fs.readFileSync(settings, 'utf8')) as { readonly update: object }
  fs.writeFileSync(settings, JSON.stringify({ ...known, update: { ...known.update, from: '0.0.9' } }))
  const again = await (await launch()).firstPage()
  const note = again.getByRole('dialog', { name: /Đã lên Sổ Vàng/ })
  await expect(note.getByText('Số lượng mọi loại bản ghi đúng như trước khi cài.')).toBeVisible()
  await again.screenshot({ path: 'test-results/update-done.png' })
  await note.getByRole('button', { name: 'Đã xem' }).click()
  await again.reload()
  await expect(again.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  await expect(note).toHaveCount(0)
})
