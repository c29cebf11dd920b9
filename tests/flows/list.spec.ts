import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice, toStage } from './support/program'
import { pasteInto } from './support/sheet'

/** The list is typed like a sheet of Excel. */

const openList = async (page: Page): Promise<void> => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await expect(page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })).toBeVisible()
}

test('takes typing, Tab, Enter and a block pasted from Excel, and steps back by Ctrl+Z', async ({ page }) => {
  await openList(page)
  const region = page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await page.keyboard.type('Bùi Thị Mẫu Na')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Hộ ông Vũ Văn Mẫu Tư')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Cá nhân 1 · Tập thể 0 · Hộ gia đình 1')).toBeVisible()

  await pasteInto(
    page,
    'Trần Văn Mẫu A\tCá nhân\tÔng\t1980\tCông chức\tPhòng Kinh tế\nTrần Văn Mẫu A\tCá nhân\tÔng\t1990\tGiáo viên\tTrường THCS Mẫu\n"Công ty ""Mẫu""\nXanh"\tTập thể\t\t\t\t\nLê Mẫu B\tCá nhân\tBà\t20xx\t\t',
  )
  await expect(page.getByText('Cá nhân 4 · Tập thể 1 · Hộ gia đình 1')).toBeVisible()
  await expect(region.getByText('Công ty "Mẫu" Xanh')).toBeVisible()
  // An impossible year stops nobody: the line is in the list, the cell stays on the screen, marked, until it is mended.
  await expect(page.getByRole('button', { name: /1 ô chưa lưu/ })).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Đã hoàn tác: Dán 4 dòng, từ dòng 3')).toBeVisible()
  await expect(page.getByText('Cá nhân 1 · Tập thể 0 · Hộ gia đình 1')).toBeVisible()
  await expect(page.getByRole('button', { name: /chưa lưu$/ })).toHaveCount(0)

  // A paste of which nothing is sound is the last thing done too; so is a word that a reload broke off, and an act leads back to its screen.
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await pasteInto(page, '\tCá nhân\tBà\t1985\n\tCá nhân\tBà\t1990')
  await expect(page.getByRole('button', { name: /2 dòng chưa lưu/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /chưa lưu$/ })).toHaveCount(0)
  await expect(page.getByText('Cá nhân 1 · Tập thể 0 · Hộ gia đình 1')).toBeVisible()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('19x')
  await page.reload()
  await expect(page.getByRole('button', { name: /1 ô chưa lưu/ })).toBeVisible()
  await expect(region.locator('.sheet-text', { hasText: '19x' })).toBeVisible()
  await goTo(page, 'Đối tượng')
  await expect(page.getByRole('heading', { name: 'Đối tượng', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Đã hoàn tác: Sửa Năm sinh, dòng 1')).toBeVisible()
  await expect(page.getByRole('button', { name: /chưa lưu$/ })).toHaveCount(0)
  await expect(region).toBeVisible()
})

test('loses no letter of a Vietnamese keyboard in a cell that only waits, nor the first key after a row is asked for', async ({ page }) => {
  await openList(page)
  const region = page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })
  const cell = (text: string) => region.locator('.sheet-text', { hasText: text })
  const keyboard = await page.context().newCDPSession(page)
  // Words put in whole, without any key.
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await page.keyboard.type('Đỗ Thị Mẫu Ước')
  await page.keyboard.press('Enter')
  await expect(cell('Đỗ Thị Mẫu Ước')).toBeVisible()
  // A letter composed of several keys, begun in the waiting cell.
  for (const text of ['d', 'đ', 'đa', 'đặ', 'Đặng'])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await keyboard.send('Input.insertText', { text: 'Đặng' })
  await page.keyboard.type(' Văn Mẫu')
  await page.keyboard.press('Tab')
  await page.keyboard.type('cá nhân')
  await page.keyboard.press('Enter')
  await expect(cell('Đặng Văn Mẫu')).toBeVisible()
  await expect(page.getByText('Cá nhân 2 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()

  // F2 goes on with the text, Esc leaves it, a letter writes over it, Ctrl+Z in a waiting cell is the program's.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F2')
  await page.keyboard.type(' Hằng')
  await page.keyboard.press('Enter')
  await expect(cell('Đỗ Thị Mẫu Ước Hằng')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('Sai')
  await page.keyboard.press('Escape')
  await expect(cell('Đỗ Thị Mẫu Ước Hằng')).toBeVisible()
  await page.keyboard.type('Đinh Mẫu')
  await page.keyboard.press('Enter')
  await expect(cell('Đinh Mẫu')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(cell('Đỗ Thị Mẫu Ước Hằng')).toBeVisible()

  // Ctrl+D fills the column down; a second click opens a cell.
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Thôn Mẫu Đỗ')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+d')
  await expect(cell('Thôn Mẫu Đỗ')).toHaveCount(2)
  await cell('Đặng Văn Mẫu').click()
  await cell('Đặng Văn Mẫu').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Em')
  await page.keyboard.press('Enter')
  await expect(cell('Đặng Văn Mẫu Em')).toBeVisible()

  // A row taken by its handle goes where the mouse lets it, and back by Ctrl+Z.
  const names = () => region.locator('.dsg-row .dsg-cell:nth-child(2) .sheet-text').allTextContents()
  const before = (await names()).filter((name) => name !== '')
  const first = region.locator('.dsg-row', { hasText: before[0]! })
  await first.hover()
  const grip = first.locator('.sheet-grip')
  // The rows may just be drawn anew.
  await expect.poll(() => grip.boundingBox()).not.toBeNull()
  const from = (await grip.boundingBox())!
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, from.y + 40)
  await page.mouse.move(from.x + 5, from.y + 5 + from.height * 2)
  await page.mouse.up()
  await expect.poll(names).toEqual([...before.slice(1), before[0], ''])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect.poll(names).toEqual([...before, ''])
})

test('loses no letter that is typed at once after Enter, however slow the machine', { tag: '@long' }, async ({ page }) => {
  await openList(page)
  const region = page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' })
  const keyboard = await page.context().newCDPSession(page)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await keyboard.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const typed = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Lý Mẫu Ba', 'Mạc Mẫu Bốn', 'Tô Mẫu Năm', 'Ứng Mẫu Sáu']
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }
  await Promise.all(
    typed.flatMap((name) => [
      ...[...name].map((text) => keyboard.send('Input.dispatchKeyEvent', { type: 'char', text, key: text })),
      keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
    ]),
  )
  await keyboard.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect.poll(() => region.locator('.dsg-row .dsg-cell:nth-child(2) .sheet-text').allTextContents()).toEqual([...typed, ''])
})

test('tells two people of one name apart by their birth years, and asks when a name is known', { tag: '@long' }, async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await pasteInto(
    page,
    'Nguyễn Thị Mẫu Hạnh\tCá nhân\tBà\t1991\nNguyễn Thị Mẫu Hạnh\tCá nhân\tBà\t2001\nNguyễn Thị Mẫu Hạnh\tCá nhân\tBà\t',
  )
  await expect(page.getByText('Cá nhân 3 · Tập thể 0 · Hộ gia đình 0')).toBeVisible()
  await toStage(page, /Đối chiếu/)
  await expect(page.getByText('1 dòng trùng tên cần xác nhận')).toBeVisible()
  await page.getByRole('button', { name: 'Người mới' }).click()
  await expect(page.getByText('Không còn dòng nào phải đối chiếu')).toBeVisible()
})

test('shows what was read otherwise than it was pasted beside the original', async ({ page }) => {
  await openList(page)
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await pasteInto(page, '1. Ông NguyÔn V¨n MÉu\t\t\t31000\nTrần Mẫu (tức Ba)\t\t\t05/01/1991')
  await page.getByRole('button', { name: 'Xem từng ô' }).click()
  const dialog = page.getByRole('dialog', { name: 'Đọc khác với điều đã ghi, hoặc cần xem lại' })
  await expect(dialog.getByRole('row', { name: /NguyÔn V¨n MÉu.*Nguyễn Văn Mẫu.*TCVN3/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /31000.*14\/11\/1984/ })).toBeVisible()
  await lookAtDialog(page, 'features/rounds/list/ReadingsDialog.tsx')
  await dialog.getByRole('button', { name: '2', exact: true }).click()
  await expect(page.getByText('? Tên có phần trong ngoặc; sẽ ghi và in nguyên như vậy.')).toBeVisible()
  await expect(page.getByText('05/01/1991')).toBeVisible()
})
