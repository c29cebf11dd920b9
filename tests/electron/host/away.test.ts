import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { goTo, journalLabels, setUpOffice, snapshotFiles } from './office'

const usual = (home: string): string => path.join(home, 'Documents', 'Sổ Vàng')
const away = (home: string): string => path.join(home, 'Documents', 'Sổ Vàng (cất)')
const atHome = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1, name: /^Hôm nay/ })).toBeVisible()

async function add(page: Page, name: string): Promise<void> {
  await goTo(page, '#/doi-tuong', 'Đối tượng')
  await page.getByRole('button', { name: /^Thêm/ }).first().click()
  await page
    .getByLabel(/Họ và tên/)
    .first()
    .fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
async function copyNow(page: Page, home: string): Promise<void> {
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  const before = snapshotFiles(home).length
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => snapshotFiles(home).length).toBe(before + 1)
}

test('the folder is taken away while a restore stands, the restore is taken back, and the folder comes back', async ({ launch, home }) => {
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  await add(page, 'Nguyễn Thị Mẫu Hạnh')
  await copyNow(page, home)
  await add(page, 'Lê Thị Mẫu Tâm')
  await copyNow(page, home)
  await page.locator('tbody tr').nth(1).click()
  await page.getByRole('button', { name: 'Khôi phục bản này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục bản này' }).click()
  const back = page.getByRole('contentinfo').getByRole('button', { name: 'Hoàn tác khôi phục' })
  await expect(back).toBeVisible()
  await atHome(page)

  fs.renameSync(usual(home), away(home))
  const files = fs.readdirSync(away(home), { recursive: true }).length
  await add(page, 'Phạm Thị Mẫu Hoa')
  // An open file outlives its name: the act must stand where it is looked for, not in what was taken away.
  expect(new Set(journalLabels(home))).toEqual(new Set(['Thêm Phạm Thị Mẫu Hoa']))
  await expect(page.getByText(/^Không còn bản sao nào ở/)).toBeVisible({ timeout: 90_000 })
  await page.screenshot({ path: 'test-results/folder-taken-away.png' })
  await back.click()
  await expect(page.getByRole('dialog')).toContainText('đã được cất trong một bản sao')
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác khôi phục' }).click()
  await expect(back).toHaveCount(0)
  await atHome(page)
  await add(page, 'Đỗ Văn Mẫu Long')
  expect(fs.readdirSync(away(home), { recursive: true }).length).toBe(files)
  await first.close()

  // It is put back over what was made meanwhile, as a file manager does that merges two folders.
  fs.cpSync(away(home), usual(home), { recursive: true })
  const second = await launch()
  const again = await second.firstPage()
  await atHome(again)
  await goTo(again, '#/doi-tuong', 'Đối tượng')
  for (const name of ['Lê Thị Mẫu Tâm', 'Đỗ Văn Mẫu Long']) await expect(again.getByText(name).first()).toBeVisible()
  await expect(again.getByText('Phạm Thị Mẫu Hoa')).toHaveCount(0)
  await goTo(again, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await again.getByRole('button', { name: 'Sao lưu ngay' }).click()
  // A pause may have made it already.
  await expect(again.getByText(/^(Đã sao lưu, đã mở thử|Không có gì mới)/)).toBeVisible()
  await again.screenshot({ path: 'test-results/folder-back.png' })
})
