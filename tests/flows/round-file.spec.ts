import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { goTo, openPractice } from './support/program'

test('writes an open round into a file, removes it, and brings it back from the file, with a way back each time', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  const name = 'Khen thưởng phong trào thi đua năm 2026'
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('button', { name: 'Việc khác' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Xuất tệp đợt xét' }).click()
  const file = await readFile(await (await saving).path())
  const bringIn = async (buffer: Buffer): Promise<void> => {
    await page.getByRole('button', { name: 'Nhập tệp đợt xét' }).click()
    const choosing = page.waitForEvent('filechooser')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Chọn tệp/ })
      .click()
    await (await choosing).setFiles({ name: 'Đợt xét mẫu.json', mimeType: 'application/json', buffer })
  }

  await goTo(page, 'Đợt xét khen thưởng')
  await bringIn(file)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('đã có trong chương trình')
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()

  await page.getByRole('link', { name }).first().click()
  await page.getByRole('button', { name: 'Việc khác' }).click()
  await page.getByRole('menuitem', { name: /Xóa/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: /Xóa/ }).click()
  await expect(page.getByRole('link', { name })).toHaveCount(0)

  await bringIn(Buffer.from('{"format":"so-vang.round"'))
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('không đọc được')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: 'Chọn tệp khác' }).click()
  await (await choosing).setFiles({ name: 'Đợt xét mẫu.json', mimeType: 'application/json', buffer: file })
  await expect(page.getByRole('dialog')).toContainText(name)
  await expect(page.getByRole('dialog')).toContainText('Phần chưa ban hành sẽ tính theo bộ quy định đang dùng')
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập đợt xét' }).click()
  await expect(page.getByText(`Đã nhập đợt xét “${name}” từ tệp`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await goTo(page, 'Đợt xét khen thưởng')
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})
