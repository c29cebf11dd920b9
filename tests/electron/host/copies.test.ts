import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { goTo, setUpOffice, snapshotFiles, wipeStore } from './office'

/** Data that were brought back open on Hôm nay. */
const atHome = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1, name: /^Hôm nay/ })).toBeVisible()
/** Adds somebody and makes a copy that holds them. */
async function addAndCopy(page: Page, home: string, name: string): Promise<void> {
  await goTo(page, '#/doi-tuong', 'Đối tượng')
  await page.getByRole('button', { name: /^Thêm/ }).first().click()
  await page
    .getByLabel(/Họ và tên/)
    .first()
    .fill(name)
  await page.keyboard.press('Enter')
  // The form leads to the page of who was added: only then is it through.
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  const before = snapshotFiles(home).length
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect.poll(() => snapshotFiles(home).length).toBe(before + 1)
}

test('lists the copies, compares one with now, restores it, takes that back; and recovers from another than the newest', async ({
  launch,
  home,
}) => {
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  for (const name of ['Nguyễn Thị Mẫu Hạnh', 'Trần Văn Mẫu Lan', 'Lê Thị Mẫu Tâm']) await addAndCopy(page, home, name)
  // The middle one is damaged after it was made: it is told apart and cannot be restored.
  const folder = path.join(home, 'Documents', 'Sổ Vàng', 'Bản sao')
  // Names of copies of one second do not stand in their order.
  const madeAt = (name: string): string =>
    (JSON.parse(fs.readFileSync(path.join(folder, name.replace('.svbackup', '.json')), 'utf8')) as { readonly madeAt: string }).madeAt
  const inTime = snapshotFiles(home).toSorted((a, b) => madeAt(a).localeCompare(madeAt(b)))
  const middle = path.join(folder, inTime[1] ?? '')
  const bytes = fs.readFileSync(middle)
  fs.writeFileSync(middle, bytes.fill(0x5a, 200, 210))
  await page.reload()
  await expect(page.getByRole('cell', { name: /^Không dùng được/ })).toHaveCount(1)

  const restore = page.getByRole('button', { name: 'Khôi phục bản này' })
  await page.locator('tbody tr').nth(1).click()
  await expect(page.getByText('Không khôi phục được:')).toBeVisible()
  await expect(restore).toBeDisabled()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Lê Thị Mẫu Tâm, Trần Văn Mẫu Lan').or(page.getByText('Trần Văn Mẫu Lan, Lê Thị Mẫu Tâm'))).toBeVisible()
  await restore.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục bản này' }).click()
  const back = page.getByRole('contentinfo').getByRole('button', { name: 'Hoàn tác khôi phục' })
  await expect(back).toBeVisible()
  await atHome(page)
  await goTo(page, '#/nhat-ky', 'Nhật ký')
  await expect(page.getByText(/^Khôi phục bản sao lúc/)).toBeVisible()
  await goTo(page, '#/doi-tuong', 'Đối tượng')
  await expect(page.getByText('Nguyễn Thị Mẫu Hạnh').first()).toBeVisible()
  await expect(page.getByText('Lê Thị Mẫu Tâm')).toHaveCount(0)
  await back.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác khôi phục' }).click()
  await expect(back).toHaveCount(0)
  await atHome(page)
  await goTo(page, '#/nhat-ky', 'Nhật ký')
  await expect(page.getByText(/^Hoàn tác khôi phục \(bản sao lúc/)).toBeVisible()
  await goTo(page, '#/thiet-lap/sao-luu', /Sao lưu/)
  await page.screenshot({ path: 'test-results/copies-after-undo.png' })
  await goTo(page, '#/doi-tuong', 'Đối tượng')
  await expect(page.getByText('Lê Thị Mẫu Tâm').first()).toBeVisible()
  await first.close()

  wipeStore(home)
  const second = await launch()
  const again = await second.firstPage()
  await again.getByRole('button', { name: 'Chọn bản sao khác' }).click()
  await again.screenshot({ path: 'test-results/choose-copy.png' })
  await again.getByRole('dialog').locator('tbody tr').last().click()
  await again.getByRole('button', { name: 'Dùng bản này' }).click()
  await again.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await again.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await atHome(again)
  await goTo(again, '#/doi-tuong', 'Đối tượng')
  // The oldest copy and the journal behind it: nothing is missing.
  await expect(again.getByText('Lê Thị Mẫu Tâm').first()).toBeVisible()
})
