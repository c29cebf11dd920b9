import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'

/**
 * Sets a new office up on the first-run screens: name and higher office, the rest as it comes. `isComplete`: with everybody whom a decision
 * cannot do without.
 */
export async function setUpOffice(page: Page, { isComplete = false } = {}): Promise<void> {
  await page.getByRole('button', { name: /Thiết lập cho cơ quan/ }).click()
  const next = page.getByRole('button', { name: 'Tiếp tục' })
  await page.getByLabel('Tên riêng của đơn vị').fill('Mẫu Sơn')
  await page.getByLabel('Tên riêng của cấp trên').fill('Hải Phòng')
  await next.click()
  await expect(page.getByRole('heading', { name: 'Phòng tham mưu' })).toBeVisible()
  if (isComplete) await page.getByRole('textbox', { name: 'Trưởng phòng', exact: true }).fill('Ngô Thị Mẫu')
  await next.click()
  await page.getByLabel(/^Họ và tên 1/).fill('Phạm Văn Mẫu')
  await next.click()
  for (const [index, name] of ['Phạm Văn Mẫu', 'Lê Thị Mẫu Hằng', 'Đỗ Văn Mẫu'].entries())
    await page.getByLabel(new RegExp(`^Họ và tên ${index + 1}`)).fill(name)
  if (isComplete) {
    await page.getByRole('combobox', { name: 'Thư ký Hội đồng' }).click()
    await page.getByRole('option', { name: 'Đỗ Văn Mẫu' }).click()
  }
  await next.click()
  await page.getByRole('button', { name: 'Hoàn tất thiết lập' }).click()
  await expect(page.getByText('Đã thiết lập UBND xã Mẫu Sơn.')).toBeVisible()
}

/** Goes to an address and waits until its page stands there: until then the page before is still the one that is clicked. */
export async function goTo(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

const twinFolder = (home: string): string => path.join(home, 'Documents', 'Sổ Vàng')
const filesOf = (folder: string): string[] => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [])

/** The acts in the journal, by their labels, over all files. */
export const journalLabels = (home: string): string[] =>
  filesOf(path.join(twinFolder(home), 'Nhật ký')).flatMap((name) =>
    fs
      .readFileSync(path.join(twinFolder(home), 'Nhật ký', name), 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => (JSON.parse(line.slice(65)) as { readonly label: string }).label),
  )
/** The copies in a folder of a twin, by their names. */
export const copiesIn = (folder: string): string[] => filesOf(path.join(folder, 'Bản sao')).filter((name) => name.endsWith('.svbackup'))
export const snapshotFiles = (home: string): string[] => copiesIn(twinFolder(home))
/** Removes what the browser keeps for the page, as a cleaning tool or a full disk does. */
export const wipeStore = (home: string): void => {
  for (const name of ['IndexedDB', 'Local Storage', 'WebStorage'])
    fs.rmSync(path.join(home, 'chromium', 'Default', name), { recursive: true, force: true })
}
