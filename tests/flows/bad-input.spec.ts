import { expect, test, type Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { lookAtDialog } from './support/access'
import { goTo, openPractice, toStage } from './support/program'

/** Files that are not what they should be: a plain sentence, and nothing changes. */

const pickSheet = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}
const ole = (marker: string): Uint8Array => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(
    [...marker].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  )
  return bytes
}
const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['rỗng.xlsx', new Uint8Array(0), /không có dòng nào/],
  ['hỏng.xlsx', strToU8('PK\u0003\u0004 this is no zip any more'), /bị hỏng/],
  ['mật khẩu.xlsx', ole('EncryptedPackage'), /có mật khẩu/],
  [
    'macro.xlsx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/vbaProject.bin': strToU8('x') }),
    /có chứa macro/,
  ],
  ['đổi đuôi.xlsx', strToU8('%PDF-1.7 …'), /tệp PDF, chương trình không đọc được/],
  [
    'văn bản.xlsx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    /“văn bản.xlsx” không có dòng nào/,
  ],
]

test('refuses sheets that are empty, broken, locked, carrying macros or something else, and says what to do', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  // The page before names the round too, beside a button that opens a dialog.
  await expect(page.getByRole('heading', { level: 1, name: 'Đợt xét khen thưởng' })).toBeVisible()
  await page.getByRole('link', { name: /Khen thưởng phong trào thi đua năm 2026/ }).click()
  await toStage(page, /Danh sách/)
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
  for (const [name, bytes, sentence] of cases) {
    await pickSheet(page, name, bytes)
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: /Danh sách 16 đề nghị/ })).toBeVisible()
})

test('restores a backup after looking into it, and refuses a damaged one', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Thiết lập')
  await page.getByRole('link', { name: 'Sao lưu và khôi phục' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const backup = Buffer.concat(chunks)
  await expect(page.getByText(/đã mở thử và đối chiếu/)).toBeVisible()

  const choose = async (bytes: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Chọn tệp/ })
      .click()
    await (await chooser).setFiles({ name: 'ban-sao.svbackup', mimeType: 'application/octet-stream', buffer: bytes })
  }
  await page.getByRole('button', { name: 'Khôi phục từ tệp' }).click()
  await choose(backup.subarray(0, backup.length - 100))
  await expect(page.getByText(/Không khôi phục được/).first()).toBeVisible()
  await choose(backup)
  const restore = page.getByRole('dialog').getByRole('button', { name: 'Khôi phục bản này' })
  await expect(restore).toBeEnabled()
  await lookAtDialog(page, 'tools/safety/RestoreDialog.tsx')
  // Another window must not go on showing what is no longer in use.
  const other = await page.context().newPage()
  await other.goto('./#/doi-tuong')
  await expect(other.getByRole('heading', { level: 1, name: 'Đối tượng' })).toBeVisible()
  await page.bringToFront()
  await restore.click()
  await expect(page.getByText(/Đã khôi phục \d+ bản ghi/)).toBeVisible()
  await expect(other.getByText(/^Dữ liệu vừa được thay ở một cửa sổ Sổ Vàng khác/)).toBeVisible()
  await expect(other.getByRole('heading', { level: 1, name: 'Dữ liệu đã được thay ở cửa sổ khác' })).toBeVisible()
  await other.close()
  await expect(page.getByRole('contentinfo')).toContainText(/Đã sao lưu|Sao lưu/)
  await expect(page.getByRole('contentinfo')).not.toContainText('Chưa sao lưu')
  await goTo(page, 'Sổ vàng')
  await expect(page.getByRole('gridcell', { name: '156/QĐ-UBND' })).toHaveCount(6)
})
