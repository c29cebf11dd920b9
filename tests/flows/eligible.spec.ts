import { expect, test } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

/** From a year's ratings to a round: typed in the sheet, seen on the person's page, asked who is eligible, put into a round. */
test('types ratings, asks who is eligible, and puts them into a round', async ({ page }, info) => {
  await openPractice(page)
  await goTo(page, 'Đối tượng')
  await page.getByRole('link', { name: 'Xếp loại theo năm' }).click()
  // The page before has a button of the same name as the one pressed next.
  await expect(page.getByRole('heading', { level: 1, name: 'Xếp loại theo năm' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Năm' }).waitFor()
  const sheet = page.getByRole('group', { name: 'Bảng xếp loại' })
  await expect(sheet).toBeVisible()
  const cells = sheet.locator('.dsg-row').nth(1).locator('.dsg-cell')
  await cells.nth(3).click()
  await page.keyboard.type('HTTNV')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Đã ghi 1\//)).toBeVisible()
  await page.keyboard.type('QĐ 210/QĐ-UBND')
  await page.keyboard.press('Enter')
  // As fast as one types: each in its own row, none lost.
  await sheet.locator('.dsg-row').nth(2).locator('.dsg-cell').nth(3).click()
  for (const rating of ['HTNV', 'KHTNV', 'HTNV']) {
    await page.keyboard.type(rating)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(/^Đã ghi 4\//)).toBeVisible()
  await page.reload()
  for (const [index, rating] of ['Tốt', 'Hoàn thành', 'Không hoàn thành', 'Hoàn thành'].entries())
    await expect(
      sheet
        .locator('.dsg-row')
        .nth(index + 1)
        .locator('.dsg-cell')
        .nth(3),
    ).toHaveText(rating)
  await page.screenshot({ path: info.outputPath('ratings.png') })

  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: 'Ai đủ điều kiện?' }).click()
  // An award is a head that folds; who is folded away stays ticked.
  const award = page.getByRole('button', { name: /^Lao động tiên tiến/ })
  const picks = page.getByRole('checkbox', { name: /Lao động tiên tiến/ })
  await award.press('Enter')
  await expect(award).toHaveAttribute('aria-expanded', 'false')
  await expect(picks).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Đưa 1 đề nghị/ })).toBeVisible()
  await award.press('Enter')
  await page.screenshot({ path: info.outputPath('eligible.png') })
  if (!(await picks.first().isChecked())) await picks.first().check()
  await page.getByRole('button', { name: /^Đưa 1 đề nghị/ }).click()
  const dialog = page.getByRole('dialog')
  await lookAtDialog(page, 'features/eligible/AddDialog.tsx')
  await dialog.getByRole('combobox', { name: 'Đợt xét' }).click()
  await page.getByRole('option', { name: /^Mở đợt mới/ }).click()
  await dialog.getByRole('button', { name: /^Đưa 1 đề nghị/ }).click()
  await expect(page.getByRole('heading', { name: /^Khen thưởng công trạng năm/ })).toBeVisible()
})

test('keeps a dossier: a paper dropped on its line, the day received, sent back and taken in again', async ({ page }, info) => {
  await openPractice(page)
  await page.goto('#/dot-xet/round-practice-open/ho-so')
  const sheet = page.getByRole('group', { name: 'Hồ sơ của đợt xét' })
  await sheet.locator('.dsg-row').nth(1).locator('.dsg-cell').nth(1).click()
  await expect(page.getByText('Có 0/2 giấy tờ')).toBeVisible()
  const bytes = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['%PDF-1.4 mau'], 'bao-cao.pdf', { type: 'application/pdf' }))
    return data
  })
  const paper = page.getByText('Báo cáo thành tích', { exact: true })
  await paper.dispatchEvent('drop', { dataTransfer: bytes })
  await expect(page.getByText('Có 1/2 giấy tờ')).toBeVisible()
  await page.screenshot({ path: info.outputPath('dossier.png') })
  await page.getByRole('button', { name: 'Trả hồ sơ' }).click()
  // What the line lacks is proposed; without any reason nothing goes back.
  await page.getByLabel('Lý do trả').fill('')
  await page.getByRole('button', { name: 'Ghi đã trả' }).click()
  await expect(page.getByText('Cần lý do trả hồ sơ.')).toBeVisible()
  await page.getByLabel('Lý do trả').fill('Thiếu biên bản')
  await page.getByRole('button', { name: 'Ghi đã trả' }).click()
  await expect(page.getByText('Hồ sơ đã trả: 1')).toBeVisible()
  // The slip that its unit holds stays as it was signed.
  await page.getByRole('button', { name: 'Ghi phiếu đã ký' }).click()
  await expect(page.getByText(/^✓ ?Phiếu đã ký ngày|Phiếu đã ký ngày/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Nhận lại hồ sơ của/ }).click()
  await expect(page.getByText('Hồ sơ đã trả: 1')).toHaveCount(0)
})
