import { expect, test, type Page } from '@playwright/test'
import { series } from '../support/long'
import { lookAtDialog } from './support/access'
import { goTo, inRail, openPractice, toStage } from './support/program'

/** Nothing lost: what was typed or added in the moment before the window closes is there when it opens again. */

async function openMovement(page: Page): Promise<void> {
  await openPractice(page)
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
  await expect(page.getByLabel(/^Mục đích, mục a/)).toBeVisible()
}
/** A new round, at its decision. */
async function openDecision(page: Page): Promise<void> {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await dialog.getByLabel('Tên đợt xét').fill('Đợt mẫu')
  await dialog.getByLabel(/Thành tích chung/).fill('có thành tích mẫu')
  await dialog.getByRole('button', { name: 'Mở đợt xét' }).click()
  await toStage(page, /Quyết định chưa ban hành/)
}
const timesWritten = (page: Page, words: string): Promise<number> =>
  page
    .locator('[role="textbox"][data-anchor]')
    .evaluateAll((fields, sought) => fields.filter((field) => field.textContent === sought).length, words)
const newPhase = (page: Page) => page.getByRole('textbox', { name: /^Thêm giai đoạn/ })

test('keeps an objective and the phase added after it through a reload at once, again and again', async ({ page }) => {
  await openMovement(page)
  const objective = page.getByLabel(/^Mục đích, mục a/)
  const turns = series([1, 2, 3, 4, 5], 2)
  for (const turn of turns) {
    await objective.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` Câu mẫu ${turn}.`)
    await newPhase(page).click()
    await page.keyboard.type(`Giai đoạn mẫu ${turn}`)
    // Odd turns add it by Enter, even ones leave it typed.
    if (turn % 2 === 1) await page.keyboard.press('Enter')
    await page.reload()
    await expect(objective).toHaveText(new RegExp(`Câu mẫu ${turn}\\.$`))
    await expect.poll(() => timesWritten(page, `Giai đoạn mẫu ${turn}`)).toBe(1)
  }
  for (const turn of turns) await expect.poll(() => timesWritten(page, `Giai đoạn mẫu ${turn}`)).toBe(1)
})

test('keeps a heading that was typed and left without Enter', async ({ page }) => {
  await openMovement(page)
  await newPhase(page).click()
  await page.keyboard.type('Giai đoạn mẫu')
  await page.keyboard.press('Tab')
  await expect.poll(() => timesWritten(page, 'Giai đoạn mẫu')).toBe(1)
  await expect(newPhase(page)).toHaveValue('')
  await newPhase(page).click()
  await page.keyboard.type('Giai đoạn bỏ')
  await page.keyboard.press('Escape')
  await expect(newPhase(page)).toHaveValue('')
})

test('keeps the particulars typed just before a reload or another tab', async ({ page }) => {
  await openMovement(page)
  await page.getByRole('tab', { name: 'Thông tin' }).click()
  const name = page.getByLabel('Cách viết thời gian')
  const until = page.getByLabel('Đến năm')
  await name.fill('Tên mẫu một')
  await until.fill('2031')
  await page.reload()
  await expect(name).toHaveValue('Tên mẫu một')
  await expect(until).toHaveValue('2031')

  await name.fill('Tên mẫu hai')
  await page.getByRole('tab', { name: /Giai đoạn/ }).click()
  await page.getByRole('tab', { name: 'Thông tin' }).click()
  await expect(name).toHaveValue('Tên mẫu hai')

  await until.fill('2032')
  await page.goBack()
  await goTo(page, 'Phong trào thi đua')
  await page
    .getByRole('link', { name: /Nam Sách đổi mới sáng tạo/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Thông tin' }).click()
  await expect(until).toHaveValue('2032')
})

test('keeps what was typed into a paper of a round as the window closes, and takes it back as one act', async ({ page }) => {
  await openDecision(page)
  const subject = page.getByLabel('Trích yếu', { exact: true })
  await subject.click()
  await page.keyboard.type('Về việc mẫu')
  await page.reload()
  await expect(subject).toHaveValue('Về việc mẫu')
  await subject.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' bỏ đi')
  await page.keyboard.press('Escape')
  await expect(subject).toHaveValue('Về việc mẫu')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(subject).toHaveValue('')
})

test('takes back a sentence typed with a thought in its middle as one act', { tag: '@long' }, async ({ page }) => {
  await openMovement(page)
  const objective = page.getByLabel(/^Mục đích, mục a/)
  const before = await objective.innerText()
  const saved = page.getByRole('contentinfo').getByText(/^\W*Đã lưu lúc/)
  await objective.click()
  await page.keyboard.press('Control+End')
  for (const words of [' Câu mẫu', ' viết dở,', ' rồi viết tiếp.']) {
    const savedBefore = await saved.innerText()
    await page.keyboard.type(words)
    // The pause after which words are stored is longer than a second, so the clock of the foot goes on with each.
    await expect(saved).not.toHaveText(savedBefore)
  }
  await newPhase(page).click()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(objective).toHaveText(before)
})

test('takes an act back right after a click in the rail, and leads to where it was done', async ({ page }) => {
  let letCome = (): void => undefined
  const isComing = new Promise<void>((resolve) => {
    letCome = resolve
  })
  // The page clicked on is still on its way, as from an old disk.
  await page.route(/assets\/RegisterPage-.*\.js$/, async (route) => {
    await isComing
    await route.continue()
  })
  await openDecision(page)
  const subject = page.getByLabel('Trích yếu', { exact: true })
  await subject.click()
  await page.keyboard.type('Về việc mẫu')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: ')
  const decision = page.url()
  await inRail(page, 'Sổ vàng').click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Đã hoàn tác' })).toBeVisible()
  letCome()
  // Also once the page clicked on is there.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /RegisterPage-/.test(name)))
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await expect(page).toHaveURL(decision)
  await expect(subject).toHaveValue('')
  // The page that came meanwhile opens when it is asked for, and what was taken back is done again from there.
  await goTo(page, 'Sổ vàng')
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ vàng' })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page).toHaveURL(decision)
  await expect(subject).toHaveValue('Về việc mẫu')
})

test('takes the day of a decision as one act, however it is typed', { tag: '@long' }, async ({ page }) => {
  await openDecision(page)
  const day = page.getByRole('textbox', { name: 'Ngày ban hành' }).first()
  const number = page.getByLabel('Số quyết định')
  const type = async (digits: string): Promise<void> => {
    await day.click()
    await page.keyboard.type(digits)
    await number.click()
  }
  await type('15/12/2026')
  await expect(page.getByRole('contentinfo')).toContainText('Hoàn tác: Ghi ngày văn bản')
  await type('25.11.26')
  await expect(day).toHaveValue('25/11/2026')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(day).toHaveValue('15/12/2026')
  await page.keyboard.press('Control+z')
  await expect(day).toHaveValue('')
  // Taken back by hand, it is one act too.
  await type('15122026')
  await day.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await number.click()
  await expect(day).toHaveValue('')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(day).toHaveValue('15/12/2026')
})

test('loses nothing that was typed in a dialog: not by a click beside, Escape, Back or a reload', async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Mở đợt xét' })
  const name = dialog.getByLabel('Tên đợt xét')
  await expect(name).toBeFocused()
  // Nothing typed: Escape closes at once; a click beside never does.
  await page.mouse.click(4, 300)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await expect(name).toBeFocused()
  await lookAtDialog(page, 'features/rounds/frame/RoundDialog.tsx')
  await name.fill('Đợt khen Mẫu')
  await page.mouse.click(4, 300)
  await expect(name).toHaveValue('Đợt khen Mẫu')
  const asked = page.getByRole('dialog', { name: 'Có nội dung chưa lưu' })
  await page.keyboard.press('Escape')
  await asked.getByRole('button', { name: 'Ở lại' }).click()
  await page.goBack()
  await asked.getByRole('button', { name: 'Ở lại' }).click()
  await expect(name).toHaveValue('Đợt khen Mẫu')
  const isHeld = await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(isHeld).toBe(true)
  await page.keyboard.press('Escape')
  await lookAtDialog(page, 'ui/KeepDialog.tsx')
  await asked.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('heading', { name: 'Đợt khen Mẫu' })).toBeVisible()
})

test('loses nothing that was typed before a dialog has come up', { tag: '@long' }, async ({ page }) => {
  await openPractice(page)
  await goTo(page, 'Đợt xét khen thưởng')
  // In the very moment the field is there, as quick fingers do.
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      const label = [...document.querySelectorAll<HTMLLabelElement>('[role="dialog"] label')].find((one) =>
        one.textContent.startsWith('Tên đợt xét'),
      )
      if (!(label?.control instanceof HTMLInputElement || label?.control instanceof HTMLTextAreaElement)) return
      seen.disconnect()
      const write = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(label.control), 'value')?.set
      write?.call(label.control, 'Đợt khen Mẫu')
      label.control.dispatchEvent(new Event('input', { bubbles: true }))
    })
    seen.observe(document.body, { childList: true, subtree: true })
  })
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const name = page.getByRole('dialog', { name: 'Mở đợt xét' }).getByLabel('Tên đợt xét')
  await expect(name).toHaveValue('Đợt khen Mẫu')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Có nội dung chưa lưu' }).getByRole('button', { name: 'Ở lại' }).click()
  await expect(name).toHaveValue('Đợt khen Mẫu')
})
