import fs from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, inHome, test } from './host'

test('the officer makes the whole set, saves it into a chosen folder twice, and nothing is written over', async ({
  program: { host, page },
  home,
}) => {
  const folder = inHome(home, 'Documents')
  await page.getByText('Dùng thử với dữ liệu mẫu').click()
  await page.getByRole('link', { name: /Đợt xét khen thưởng/ }).click()
  await expect(page.getByRole('heading', { name: 'Đợt xét khen thưởng', level: 1 })).toBeVisible()
  await page.getByRole('main').getByText('Biểu dương mô hình “Bình dân học vụ số” năm 2026').first().click()
  await page.getByRole('link', { name: /Quyết định.*156/ }).click()
  // The stage before it has a button of the same name.
  await expect(page.getByLabel('Trích yếu')).toBeVisible()

  const saveSet = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
    const dialog = page.getByRole('dialog', { name: 'Lập bộ văn bản' })
    await dialog.getByRole('button', { name: /^Lập \d+ văn bản$/ }).click()
    host.answerNext({ canceled: false, filePaths: [folder] })
    await dialog.getByRole('button', { name: 'Lưu vào thư mục' }).click()
    await expect(dialog.getByText('Đã lưu 5 tệp.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Đóng' }).click()
  }
  await saveSet()
  const first = fs.readdirSync(folder).toSorted()
  expect(first).toHaveLength(5)
  const decision = first.find((name) => name.startsWith('Quyết định 156'))
  const text = strFromU8(unzipSync(fs.readFileSync(inHome(folder, decision ?? '')))['word/document.xml'] ?? new Uint8Array())
  for (const words of ['Đoàn TNCS Hồ Chí Minh xã', 'Phan Thị Mẫu Ngọc', '6.460.000']) expect(text).toContain(words)

  const before = fs.readFileSync(inHome(folder, decision ?? ''))
  await saveSet()
  expect(fs.readdirSync(folder)).toHaveLength(10)
  expect(fs.readFileSync(inHome(folder, decision ?? '')).equals(before)).toBe(true)
  expect(fs.existsSync(inHome(folder, (decision ?? '').replace('.docx', ' (2).docx')))).toBe(true)

  await page.getByRole('link', { name: 'Văn bản' }).click()
  await expect(page.getByText(decision ?? '').first()).toBeVisible()
})
