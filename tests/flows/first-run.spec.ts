import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { goTo } from './support/program'

/** A new machine: the wizard, the first words typed, the machine switched off, everything still there; the store lost, everything back. */

test('sets the office up in five steps and finds it, and what was typed, after a restart', async ({ launchOptions, baseURL }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-profile-'))
  const start = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto('./')
    return { context, page }
  }
  try {
    const first = await start()
    await setUpOffice(first.page)
    await typeList(first.page)
    await first.context.close()

    const second = await start()
    await expect(second.page.getByText('UBND xã Mẫu Sơn')).toBeVisible()
    await expectList(second.page)
    await expect(second.page.getByRole('contentinfo')).toContainText('Hoàn tác: ')
    await loseAndRecover(second.page)
    await second.context.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The databases go, and once more with the browser's own copies: each time the first screen brings everything back. */
async function loseAndRecover(page: Page): Promise<void> {
  // The folder of the officer: the window that asks for one cannot be answered by a test.
  await page.addInitScript(() => {
    const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Ổ D', { create: true })
    Object.assign(window, { showDirectoryPicker: folder })
  })
  await lose(page, [])
  await page.goto('./')
  await page.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await page.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await expectList(page)
  await page.goto('./#/thiet-lap/sao-luu')
  await expect(page.getByText('xóa dữ liệu trang web thì mất cả hai')).toBeVisible()
  await page.getByRole('button', { name: 'Chọn thư mục trên máy' }).click()
  await expect(page.getByText('Bản sao và nhật ký nằm ở thư mục đã chọn')).toBeVisible()
  await expect(page.getByText(/1 bản, \d+ KB$/)).toBeVisible()
  await lose(page, ['Sổ Vàng'])
  await page.goto('./')
  await page.getByRole('button', { name: 'Chỉ lại thư mục “Ổ D”' }).click()
  await page.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await page.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await expectList(page)
}

async function expectList(page: Page): Promise<void> {
  await goTo(page, 'Đối tượng')
  await expect(page.getByRole('gridcell', { name: 'Đỗ Thị Mẫu Ước' })).toBeVisible()
}

/** All databases of the site, and folders among the browser's own files, as if its profile had been damaged. */
async function lose(page: Page, folders: readonly string[]): Promise<void> {
  // A page of the same address that holds nothing open.
  await page.goto('./THIRD-PARTY-NOTICES.txt')
  await page.evaluate(async (names) => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(name ?? ''), { onsuccess: resolve, onerror: resolve }))
    const root = await navigator.storage.getDirectory()
    for (const name of names) await root.removeEntry(name, { recursive: true })
  }, folders)
}

test('reads the name of the office and of the level above as they are written', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Thiết lập cho cơ quan/ }).click()
  const [name, upper] = [page.getByLabel('Tên riêng của đơn vị'), page.getByLabel('Tên riêng của cấp trên')]
  await name.fill('UBND phường mẫu  sơn')
  await name.press('Tab')
  await expect(name).toHaveValue('Mẫu Sơn')
  await expect(page.getByRole('radio', { name: 'Phường' })).toBeChecked()
  await expect(page.getByText('Đã hiểu là phường Mẫu Sơn.', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Địa danh ghi trên văn bản')).toHaveValue('Mẫu Sơn')
  await upper.fill('Mẫu Châu')
  await upper.press('Enter')
  const fund = page.getByLabel('Nguồn tiền thưởng')
  await expect(fund).toHaveValue('Quỹ thi đua, khen thưởng của phường')
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect(page.getByRole('radio', { name: 'Tỉnh' })).toBeChecked()
  // A kind changed afterwards takes the proposed name of the fund along.
  await page.getByRole('radio', { name: 'Xã' }).check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(fund).toHaveValue('Quỹ thi đua, khen thưởng của xã')
})

async function setUpOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Thiết lập cho cơ quan/ }).click()
  const next = page.getByRole('button', { name: 'Tiếp tục' })
  // Nothing filled in: the problem stands beside the field and the step stays.
  await next.click()
  await expect(page.getByLabel('Tên riêng của đơn vị')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Tên riêng của đơn vị').fill('Mẫu Sơn')
  await page.getByLabel('Tên riêng của cấp trên').fill('Hải Phòng')
  await expect(page.getByLabel('Địa danh ghi trên văn bản')).toHaveValue('Mẫu Sơn')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Phòng tham mưu' })).toBeVisible()
  await next.click()
  await page.getByLabel(/^Họ và tên 1/).fill('Phạm Văn Mẫu')
  await next.click()
  await page.getByLabel(/^Họ và tên 1/).fill('Phạm Văn Mẫu')
  await page.getByLabel(/^Họ và tên 2/).fill('Lê Thị Mẫu Hằng')
  await page.getByLabel(/^Họ và tên 3/).fill('Đỗ Văn Mẫu')
  await next.click()
  await page.getByRole('button', { name: 'Hoàn tất thiết lập' }).click()
  await expect(page.getByText('Đã thiết lập UBND xã Mẫu Sơn.')).toBeVisible()
}

async function typeList(page: Page): Promise<void> {
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await page.keyboard.type('Đỗ Thị Mẫu Ước')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Danh sách 1 đề nghị/ })).toBeVisible()
}
