import { expect, test } from '@playwright/test'
import path from 'node:path'
import { advanced, byHand, rescuer } from '../support/namSachYear'
import { asPages, expectSound, savePapers } from './support/papers'
import { goTo, openPractice, toStage } from './support/program'
import { issue, numberAndDay, theCity, theCouncil, theList, theRatings, theSudden } from './support/yearEnd'

/** The year's end of xã Nam Sách: ratings, who is eligible, the council by ballot, the city's answer, the money of `namSachYear.ts` by hand. */

test('the year’s end of a commune: eligible, voted, sent upward, decided, paid as reckoned by hand', async ({ page }, info) => {
  // Two rounds, and all their papers as pages.
  test.setTimeout(900_000)
  await openPractice(page)
  await theRatings(page)
  await theList(page)
  // Within the year's end somebody saves two children: a round of its own, decided without the council while the other waits for it.
  await theSudden(page, 'Đột xuất tháng 12 (thử)', '305', '12122026')
  const suddenPapers = await savePapers(page, info.outputPath('đột xuất'))
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: 'Khen thưởng công trạng năm 2026' }).click()
  await theCouncil(page)
  await page.screenshot({ path: info.outputPath('council.png') })
  await theCity(page)

  await page.getByRole('button', { name: /Quyết định \(dự thảo\)/ }).click()
  await numberAndDay(page, 'Số quyết định', '312', '17122026')
  await page.screenshot({ path: info.outputPath('rulings.png') })
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  // Neither Lao động tiên tiến nor Tập thể lao động tiên tiến have a certificate.
  await expect(page.getByRole('dialog').getByText(`${byHand.certificates} trang, khổ giấy trắng, có đường diềm`)).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
  await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
  const dialog = page.getByRole('dialog')
  // People are counted once, however many awards: 45 lines of 3 units and 32 officials.
  await expect(dialog.getByText(`${byHand.lines} trường hợp được khen (3 tập thể, 32 cá nhân)`, { exact: false })).toBeVisible()
  await expect(dialog.getByText(new RegExp(byHand.prizeVnd.toLocaleString('vi')))).toBeVisible()
  await page.screenshot({ path: info.outputPath('issue.png') })
  await dialog.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByText(`Đã ban hành quyết định số 312/QĐ-UBND cho ${byHand.lines} trường hợp.`)).toBeVisible()
  await toStage(page, /Quyết định.*312/)
  await page.getByRole('button', { name: 'Xem quyết định' }).click()
  await expect(page.getByRole('document', { name: 'Nội dung văn bản xem trước' })).toContainText('Khen thưởng 03 tập thể và 32 cá nhân')
  await page.getByRole('button', { name: 'Đóng' }).click()
  await goTo(page, 'Sổ vàng')
  // The practice data hold six: 6 + 1 of July + 45 + the city's 2.
  await expect(page.getByText(`${6 + 1 + byHand.lines + 2} lần khen, trong đó 2 của cấp khác`)).toBeVisible()

  await test.step('a correction leaves the signed decision as it was; the register says what holds now', async () => {
    const name = advanced[1]?.name ?? ''
    await goTo(page, 'Đợt xét khen thưởng')
    await page.getByRole('link', { name: 'Khen thưởng công trạng năm 2026' }).click()
    await toStage(page, /Quyết định.*312/)
    await page.getByRole('button', { name: 'Quyết định 312/QĐ-UBND', exact: true }).click()
    await page.getByRole('button', { name: 'Thêm văn bản' }).click()
    await page.getByRole('menuitem', { name: 'Lập quyết định đính chính' }).click()
    await page.getByRole('combobox', { name: 'Trường hợp' }).fill(name)
    await page.getByRole('option', { name: new RegExp(`${name}.*Lao động tiên tiến`) }).click()
    await page.getByLabel('Nội dung đúng').fill('Nguyễn Văn Mẫu Chinh')
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    await expect(page.getByText(`họ và tên “${name}” thành “Nguyễn Văn Mẫu Chinh”`, { exact: false })).toBeVisible()
    await numberAndDay(page, 'Số quyết định', '320', '28122026')
    // One act stands out: the way to the next stage steps back beside a paper that is still open.
    await expect(page.getByRole('button', { name: /^(In giấy khen|Chi tiền thưởng) →/ })).not.toHaveClass(/contained/)
    await issue(page, 'Ban hành quyết định đính chính')
    await expect(page.getByText('Đã ban hành quyết định đính chính số 320/QĐ-UBND; sổ vàng ghi chú 1 dòng.')).toBeVisible()
    await page.screenshot({ path: info.outputPath('corrected.png') })
    await page.getByRole('button', { name: 'Quyết định 312/QĐ-UBND', exact: true }).click()
    // The button of the correction begins with the same words.
    await expect(page.getByRole('button', { name: 'Quyết định 312/QĐ-UBND', exact: true, pressed: true })).toBeVisible()
    await page.getByRole('button', { name: 'Xem quyết định', exact: true }).click()
    const paper = page.getByRole('document', { name: 'Nội dung văn bản xem trước' })
    await expect(paper).toContainText(name)
    await expect(paper).not.toContainText('Mẫu Chinh')
    await page.getByRole('button', { name: 'Đóng' }).click()
    await goTo(page, 'Sổ vàng')
    await page.getByLabel('Tìm trong sổ vàng').fill('Mẫu Chinh')
    await expect(page.getByRole('gridcell', { name: 'Nguyễn Văn Mẫu Chinh' })).toHaveCount(1)
  })

  await test.step('every paper of both rounds as a page', async () => {
    await goTo(page, 'Đợt xét khen thưởng')
    await page.getByRole('link', { name: 'Khen thưởng công trạng năm 2026' }).click()
    await toStage(page, /Quyết định.*312/)
    const yearPapers = await savePapers(page, info.outputPath('công trạng'))
    const kindsOf = (files: readonly string[]): string[] => [
      ...new Set(files.map((file) => path.basename(file).split(/ (?=\d|dự thảo|Khen|Đột)/u)[0] ?? '')),
    ]
    expect(kindsOf(suddenPapers)).toEqual(['Tờ trình', 'Quyết định', 'Giấy khen', 'Giấy khen in trên phôi', 'Danh sách chi tiền thưởng'])
    expect(kindsOf(yearPapers)).toEqual([
      'Phiếu bầu',
      'Biên bản kiểm phiếu',
      'Biên bản',
      'Tờ trình',
      'Tờ trình cấp trên',
      'Quyết định',
      'Giấy khen',
      'Giấy khen in trên phôi',
      'Danh sách chi tiền thưởng',
      'Quyết định đính chính',
    ])
    // One run of LibreOffice for all of them: starting it takes longest.
    const pages = await asPages([...suddenPapers, ...yearPapers], info.outputPath('trang'))
    expectSound(pages)
    if (pages.size === 0) return
    const sheetsOf = (round: string): number => pages.get(`Giấy khen ${round}`)?.length ?? 0
    expect([sheetsOf('Đột xuất tháng 12 (thử)'), sheetsOf('Khen thưởng công trạng năm 2026')]).toEqual([1, byHand.certificates])
    const ofSudden = [...pages].filter(([name]) => name.includes('Đột xuất'))
    expect(ofSudden.filter(([, texts]) => !texts.join(' ').includes(rescuer.name)).map(([name]) => name)).toEqual([])
  })
})
