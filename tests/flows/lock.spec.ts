import { expect, test, type Page } from '@playwright/test'
import { lookAtDialog } from './support/access'
import { goTo, openPractice } from './support/program'

test('locks with a password: nothing shows before it, typed words survive, and a sealed backup asks for it or the printed code', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await openPractice(page)
  await goTo(page, 'Thiết lập')
  await page.getByRole('link', { name: 'Khóa và mật khẩu' }).click()
  await page.getByRole('button', { name: 'Đặt khóa' }).click()
  await lookAtDialog(page, 'features/settings/lock/SetLockDialog.tsx')
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Mật khẩu mẫu 1')
  await page.getByLabel('Gõ lại mật khẩu mới').fill('Mật khẩu mẫu 2')
  await page.getByRole('button', { name: 'Tiếp theo' }).click()
  await expect(page.getByText('Hai lần gõ chưa giống nhau.')).toBeVisible()
  await page.getByLabel('Gõ lại mật khẩu mới').fill('Mật khẩu mẫu 1')
  await page.getByRole('button', { name: 'Tiếp theo' }).click()
  const code = await page.getByText(/^([2-9A-Z]{4}-){5}[2-9A-Z]{4}$/).innerText()
  await expect(page.getByRole('button', { name: 'Bật khóa' })).toBeDisabled()
  await page.getByRole('button', { name: 'In mã' }).click()
  await page.getByLabel(/Tôi đã in hoặc chép mã/).check()
  await page.getByRole('button', { name: 'Bật khóa' }).click()
  await expect(page.getByText('Đã bật khóa.')).toBeVisible()

  await page.getByRole('link', { name: 'Sao lưu và khôi phục' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sao lưu ngay' }).first().click()
  const file = await (await coming).path()
  await expect(page.getByText('có mã hóa, đã mở thử và đối chiếu')).toBeVisible()

  // Locked in the middle of typing: the words are there again afterwards.
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click()
  await page.getByLabel('Địa danh ghi trên văn bản').fill('Chữ đang gõ')
  await page.keyboard.press('Control+Shift+L')
  const locked = page.getByRole('dialog', { name: 'Sổ Vàng đang khóa' })
  // Nothing of what lies beneath is seen: it covers the whole window.
  expect(await locked.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() })
  await lookAtDialog(page, 'app/lock/LockScreen.tsx')
  await locked.getByLabel('Mật khẩu').fill('sai rồi nhé')
  await page.keyboard.press('Enter')
  await expect(locked.getByText('Mật khẩu không đúng.')).toBeVisible()
  await locked.getByLabel('Mật khẩu').fill('Mật khẩu mẫu 1')
  await page.keyboard.press('Enter')
  await expect(locked).toBeHidden()
  await expect(page.getByLabel('Địa danh ghi trên văn bản')).toHaveValue('Chữ đang gõ')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu/).first()).toBeVisible()

  // A new start shows nothing at all; the code opens it and lets a new password be set.
  await page.reload()
  await expect(locked).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await locked.getByRole('button', { name: /dùng mã khôi phục/ }).click()
  await locked.getByLabel('Mã khôi phục').fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await locked.getByRole('button', { name: 'Để sau' }).click()
  await expect(page.getByRole('navigation', { name: 'Các phần của chương trình' })).toBeVisible()

  // Without the lock of this computer the file asks for its own password.
  await goTo(page, 'Thiết lập')
  await page.getByRole('link', { name: 'Khóa và mật khẩu' }).click()
  await page.getByRole('button', { name: 'Bỏ khóa' }).click()
  await lookAtDialog(page, 'features/settings/lock/LockDialogs.tsx')
  await page.getByRole('dialog').getByLabel('Mật khẩu').fill('Mật khẩu mẫu 1')
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khóa' }).click()
  await expect(page.getByText('Đã bỏ khóa.')).toBeVisible()
  await page.getByRole('link', { name: 'Sao lưu và khôi phục' }).click()
  await page.getByRole('button', { name: 'Khôi phục từ tệp' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp sao lưu' }).click()
  await (
    await choosing
  ).setFiles({
    name: 'mau.svbackup',
    mimeType: 'application/octet-stream',
    buffer: await import('node:fs').then((fs) => fs.readFileSync(file)),
  })
  const asked = page.getByRole('dialog', { name: 'Tệp có mã hóa' })
  await lookAtDialog(page, 'tools/lock/WordsDialog.tsx')
  await asked.getByLabel('Mật khẩu').fill('Mật khẩu mẫu 1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nếu khôi phục bản này')).toBeVisible()
})

test('a lock is one for all windows: another one asks for the words too, locks along, and takes a new password', async ({ page }) => {
  await openPractice(page)
  const other = await page.context().newPage()
  await other.goto('./')
  await expect(other.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
  const locked = (window: Page) => window.getByRole('dialog', { name: 'Sổ Vàng đang khóa' })
  const unlock = async (window: Page, password: string): Promise<void> => {
    await locked(window).getByLabel('Mật khẩu').fill(password)
    await window.keyboard.press('Enter')
    await expect(locked(window)).toBeHidden()
  }
  await goTo(page, 'Thiết lập')
  await page.getByRole('link', { name: 'Khóa và mật khẩu' }).click()
  await page.getByRole('button', { name: 'Đặt khóa' }).click()
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Mật khẩu mẫu 1')
  await page.getByLabel('Gõ lại mật khẩu mới').fill('Mật khẩu mẫu 1')
  await page.getByRole('button', { name: 'Tiếp theo' }).click()
  await page.getByLabel(/Tôi đã in hoặc chép mã/).check()
  await page.getByRole('button', { name: 'Bật khóa' }).click()
  await expect(page.getByText('Đã bật khóa.')).toBeVisible()
  await expect(locked(page)).toBeHidden()
  await expect(locked(other)).toBeVisible()
  await expect(other).toHaveTitle('Sổ Vàng')

  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Đổi mật khẩu' })
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill('Mật khẩu mẫu 1')
  await dialog.getByLabel('Mật khẩu mới', { exact: true }).fill('Mật khẩu mẫu 2')
  await dialog.getByLabel('Gõ lại mật khẩu mới').fill('Mật khẩu mẫu 2')
  await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(page.getByText(/^Đã đổi mật khẩu/)).toBeVisible()
  await other.bringToFront()
  await unlock(other, 'Mật khẩu mẫu 2')
  await other.keyboard.press('Control+Shift+L')
  await expect(locked(page)).toBeVisible()
  await page.bringToFront()
  await unlock(page, 'Mật khẩu mẫu 2')
  await expect(locked(other)).toBeVisible()
})
