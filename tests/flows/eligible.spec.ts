import { expect, test } from '@playwright/test'
import { goTo, openPractice } from './support/program'

/** From a year's ratings to a round: typed in the sheet, seen on the person's page, asked who is eligible, put into a round. */
test('types ratings, asks who is eligible, and puts them into a round', async ({ page }, info) => {
  await openPractice(page)
  await goTo(page, 'Đối tượng')
  await page.getByRole('link', { name: 'Xếp loại theo năm' }).click()
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
  await page.screenshot({ path: info.outputPath('ratings.png') })

  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: 'Ai đủ điều kiện?' }).click()
  await page.getByRole('gridcell', { name: 'Lao động tiên tiến' }).first().click()
  await page.screenshot({ path: info.outputPath('eligible.png') })
  const picks = page.getByRole('checkbox', { name: /Lao động tiên tiến/ })
  if (!(await picks.first().isChecked())) await picks.first().check()
  await page.getByRole('button', { name: /^Đưa 1 đề nghị/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Đợt xét' }).click()
  await page.getByRole('option', { name: /^Mở đợt mới/ }).click()
  await dialog.getByRole('button', { name: /^Đưa 1 đề nghị/ }).click()
  await expect(page.getByRole('heading', { name: /^Khen thưởng công trạng năm/ })).toBeVisible()
})
