import { addNominee, killBrowser, nominees, startAgain } from '../../trials/store'
import { smallDisk } from '../../trials/smallDisk'
import { expect, test } from './host'
import { setUpOffice } from './office'

test('a disk that fills leaves the act undone and named; with room it goes on without a restart, and a cut of the power loses nothing', async ({
  launch,
  home,
}) => {
  const disk = smallDisk(home, 900)
  test.skip(disk === null, 'no right to mount a small disk here')
  if (disk === null) return
  try {
    const host = await launch()
    const page = await host.firstPage()
    await setUpOffice(page)
    await page.getByRole('link', { name: /Đợt xét khen thưởng/ }).click()
    await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
    await expect(page.getByRole('button', { name: 'Thêm dòng' })).toBeVisible()
    const round = new URL(page.url()).hash
    await addNominee(page, 1)
    await addNominee(page, 2)

    // What the store had set aside for itself may take an act or two still: each of them counts.
    disk.fill()
    let stored = 2
    const refused = page.getByText(/Ổ đĩa đã đầy nên chưa lưu được thao tác “.+”\. Mọi thao tác trước đó còn nguyên/)
    for (; stored < 60 && !(await refused.isVisible());) {
      await page.getByRole('button', { name: 'Thêm dòng' }).click()
      await page.keyboard.type(`Người Mẫu ${stored + 1}`)
      await page.keyboard.press('Enter')
      const more = page.getByRole('link', { name: new RegExp(`Danh sách ${stored + 1} đề nghị`) })
      await expect(refused.or(more).first()).toBeVisible()
      if (await more.isVisible()) stored += 1
    }
    await expect(refused).toBeVisible()
    await page.screenshot({ path: 'test-results/full-typing.png' })
    // The film is thrown away: what was refused goes in by one press, without a restart. Where the look at the disk saw it full, it is
    // refused again until that has seen the room.
    disk.free()
    await expect(async () => {
      await page.getByRole('button', { name: 'Ghi lại' }).click({ timeout: 2000 })
      await expect(page.getByRole('link', { name: new RegExp(`Danh sách ${stored + 1} đề nghị`) })).toBeVisible({ timeout: 1500 })
    }).toPass()
    stored += 1
    await expect(
      page
        .getByRole('gridcell', { name: `Người Mẫu ${stored}`, exact: true })
        .or(page.getByText(`Người Mẫu ${stored}`, { exact: true }))
        .first(),
    ).toBeVisible()
    await addNominee(page, (stored += 1))

    // Filled once more, and the power cut: the page is not loaded before there is room, and then everything is there.
    disk.fill()
    killBrowser(home)
    await host.close().catch(() => {})
    const full = await launch({ answers: [1] })
    await expect.poll(() => full.log.hasQuit).toBe(true)
    expect(full.windows()).toEqual([])
    await full.close()
    disk.free()
    const again = await startAgain(await launch())
    expect(await nominees(again.page, round)).toBe(stored)
  } finally {
    disk.remove()
  }
})
