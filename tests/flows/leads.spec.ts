import { expect, test } from '@playwright/test'
import { sizes } from './support/access'
import { goTo, openPractice, toStage } from './support/program'
import { pasteInto } from './support/sheet'

/** A link stands the cursor in the place it names; what was done leaves the keyboard where the work goes on. */

test('a need leads to its field of Thiết lập, a doubt about a year to the cell of its subject', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: /Khen thưởng phong trào thi đua năm 2026/ }).click()
  await toStage(page, /Quyết định chưa ban hành/)
  await page.getByRole('link', { name: /Chưa có ảnh Quốc huy/ }).click()
  await expect(page.getByRole('button', { name: 'Chọn ảnh Quốc huy' })).toBeFocused()

  await goTo(page, 'Đối tượng')
  await page.getByRole('tab', { name: /Tập thể/ }).click()
  await page.getByRole('gridcell', { name: 'Phòng Kinh tế' }).first().click()
  await expect(page.getByRole('heading', { name: 'Phòng Kinh tế' }).first()).toBeVisible()
  const id = /doi-tuong\/([^?/]+)/.exec(page.url())?.[1] ?? ''
  await page.evaluate((hash) => (location.hash = hash), `#/doi-tuong/xep-loai?nam=2025&loai=collective&doi-tuong=${id}&o=headcount`)
  await expect(page.getByRole('textbox', { name: 'Tổng số người' })).toBeFocused()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.locator('.dsg-row', { hasText: 'Phòng Kinh tế' })).toContainText('12')
})

test('a notice goes with its screen, and leaves what Ctrl+Z takes back readable', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await pasteInto(page, '1. Ông NguyÔn V¨n MÉu\t\t\t31000\nTrần Mẫu (tức Ba)\t\t\t05/01/1991')
  const see = page.getByRole('button', { name: 'Xem từng ô' })
  await expect(see).toBeVisible()
  for (const size of sizes) {
    await page.setViewportSize(size)
    const undo = page.getByRole('contentinfo').getByRole('button', { name: /^Hoàn tác/ })
    expect((await undo.boundingBox())!.width, `${size.width}`).toBeGreaterThan(200)
    await expect(undo.getByText('Ctrl Z')).toBeInViewport({ ratio: 1 })
  }
  await goTo(page, 'Đợt xét khen thưởng')
  await expect(see).toHaveCount(0)
})

test('the keyboard stays where the work goes on', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await page.keyboard.type('Trần Văn Mẫu')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()

  await toStage(page, /Hội đồng/)
  // An hour that cannot be read has the keyboard, out of view or not; one as people write it is taken.
  await page.setViewportSize(sizes[1])
  await page.getByRole('button', { name: 'Mở phiên họp' }).first().click()
  const start = page.getByLabel('Bắt đầu')
  await start.fill('8h30')
  await page.getByLabel('Kết thúc').fill('8:5')
  await expect(start).toHaveValue('08:30')
  await page.getByLabel('Ý kiến thảo luận').click()
  await page.getByRole('button', { name: 'Lưu phiên họp' }).click()
  await expect(page.getByLabel('Kết thúc')).toBeFocused()
  await expect(page.getByLabel('Kết thúc')).toBeInViewport()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('10 giờ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('h1:focus, h2:focus')).toBeVisible()
  await page.getByRole('button', { name: 'Tất cả đồng ý' }).click()
  await expect(page.locator('h1:focus, h2:focus')).toBeVisible()
})

test('the head of a group of votes ends before its result', async ({ page }) => {
  await openPractice(page)
  await page.setViewportSize(sizes[1])
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  const lines = ['Trần Văn Mẫu\tCá nhân\tÔng\t1980\t\t\tLao động tiên tiến', 'Vũ Thị Mẫu\tCá nhân\tBà\t1981\t\t\tChiến sĩ thi đua cơ sở']
  await pasteInto(page, lines.join('\n'))
  await expect(page.getByText('Cá nhân 2 · Tập thể 0')).toBeVisible()
  await toStage(page, /Hội đồng/)
  await page.getByRole('button', { name: 'Mở phiên họp' }).first().click()
  await page.getByRole('button', { name: 'Lưu phiên họp' }).click()
  const boxOf = async (name: string) => (await page.locator(name).first().boundingBox())!
  await expect(page.locator('.sheet-group-name')).toBeVisible()
  await expect
    .poll(async () => {
      const head = await boxOf('.sheet-group-name')
      return head.x + head.width - (await boxOf('.sheet-group-result')).x
    })
    .toBeLessThan(1)
})
