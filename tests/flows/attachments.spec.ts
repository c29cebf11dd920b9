import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

test('attaches a file to a round, names it, saves it again after a restart, and refuses what is no document', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: 'Khen thưởng phong trào thi đua năm 2026' }).first().click()
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Việc khác' }).click()
    await page.getByRole('menuitem', { name: 'Tệp đính kèm' }).click()
  }
  const add = async (name: string, buffer: Buffer): Promise<void> => {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Thêm tệp' }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }
  await open()
  await lookAtDialog(page, 'tools/attachments/AttachmentsDialog.tsx')
  await add('Báo cáo thành tích.pdf', Buffer.from('%PDF mẫu'))
  const title = page.getByLabel('Tên gọi của tệp Báo cáo thành tích.pdf')
  await title.fill('Báo cáo của Phòng Kinh tế')
  await title.press('Enter')
  await add('chuong-trinh.exe', Buffer.from('MZ'))
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('không phải tệp PDF, Word, Excel hoặc ảnh')

  await page.reload()
  await open()
  await expect(title).toHaveValue('Báo cáo của Phòng Kinh tế')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /Lưu bản sao/ }).click()
  expect((await readFile(await (await saving).path())).toString()).toBe('%PDF mẫu')
  await page.getByRole('button', { name: /Bỏ tệp/ }).click()
  await expect(title).toHaveCount(0)
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await open()
  await expect(title).toHaveValue('Báo cáo của Phòng Kinh tế')
})
