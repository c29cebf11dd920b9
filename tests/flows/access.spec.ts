import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openPractice } from './support/program'

/** Every screen can be read by aids and fits the office's small screen. */

const screens = [
  '#/',
  '#/lich?nam=2026',
  '#/lich?nam=2026&thang=12',
  '#/phong-trao',
  '#/phong-trao/cum-khoi',
  '#/phong-trao/dua-ke-hoach-vao',
  '#/phong-trao/movement-nam-sach-2026',
  '#/phong-trao/movement-nam-sach-2026/du-thao',
  '#/phong-trao/movement-nam-sach-2026/ca-nam',
  '#/phong-trao/movement-nam-sach-2026/dang-ky',
  '#/phong-trao/movement-nam-sach-2026/cham-diem',
  '#/phong-trao/movement-nam-sach-2026/bao-cao/van-ban',
  '#/phong-trao/movement-nam-sach-2026/giai-doan',
  '#/phong-trao/movement-nam-sach-2026/thong-tin',
  '#/phong-trao/movement-nam-sach-2026/don-vi',
  '#/phong-trao/movement-nam-sach-2026/nhiem-vu',
  '#/phong-trao/movement-nam-sach-2026/bao-cao',
  '#/dot-xet',
  '#/dot-xet/du-dieu-kien',
  '#/dot-xet/round-practice-open/danh-sach',
  '#/dot-xet/round-practice-open/doi-chieu',
  '#/dot-xet/round-practice-open/kiem-tra',
  '#/dot-xet/round-practice-open/hoi-dong',
  '#/dot-xet/round-practice-finished/quyet-dinh',
  '#/dot-xet/round-practice-finished/in-va-chi-thuong',
  '#/dot-xet/round-practice-finished/so-vang',
  '#/so-vang',
  '#/doi-tuong/xep-loai',
  '#/doi-tuong',
  '#/van-ban',
  '#/danh-muc',
  '#/nhat-ky',
  '#/nhat-ky/thung-rac',
  '#/nhat-ky/ban-ghi/rounds/round-practice-open',
  '#/thiet-lap',
  '#/thiet-lap/giay-khen',
  '#/thiet-lap/nguoi-ky',
  '#/thiet-lap/hoi-dong',
  '#/thiet-lap/chu-viet-tat',
  '#/thiet-lap/the-thuc',
  '#/thiet-lap/sao-luu',
  '#/thiet-lap/suc-khoe',
  '#/thiet-lap/ho-so',
  '#/thiet-lap/khoa',
  '#/thiet-lap/ban-giao',
  '#/thiet-lap/ho-tro',
]

// Each size has its own browser window; they need not wait for each other.
test.describe.configure({ mode: 'parallel' })

const sizes = [
  { width: 1366, height: 768 },
  // The same screen at 125 %, which is what communes have.
  { width: 1093, height: 614 },
] as const

/** Every stop of the Tab key that an eye cannot find: no outline, no frame of a field, no frame of a cell. A key must have been pressed before. */
const unseenFocus = (page: Page) =>
  page.evaluate(async () => {
    const isOutlined = (one: Element | null): boolean => {
      if (one === null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    }
    const isSeen = (element: Element): boolean => {
      const frame = element.closest('.MuiInputBase-root')?.querySelector('fieldset')
      const isFramed = frame != null && Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2
      const isCell = element.closest('.dsg-container') !== null && document.querySelector('.dsg-active-cell') !== null
      return isOutlined(element) || isOutlined(element.closest('.MuiButtonBase-root')) || isFramed || isCell
    }
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"], [contenteditable="true"]',
    )
    const unseen: string[] = []
    for (const stop of stops) {
      if (stop.tabIndex < 0 || stop.closest('[aria-hidden="true"]') !== null || stop.getClientRects().length === 0) continue
      stop.focus()
      // A field draws its frame once it has heard of the focus.
      await new Promise((resolve) => setTimeout(resolve))
      if (document.activeElement === stop && !isSeen(stop)) unseen.push(stop.outerHTML.slice(0, 140))
    }
    return unseen
  })

for (const size of sizes)
  test(`shows every screen without a barrier for aids and without a sideways scroll at ${size.width}×${size.height}`, async ({ page }) => {
    await page.setViewportSize(size)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    // Colours on their way to other colours are nobody's colours.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openPractice(page)
    for (const hash of screens) {
      await page.goto(`./${hash}`)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('status', { name: /Đang mở/ })).toHaveCount(0)
      // No screen holds a frame of another place: the page is looked at where it stands, without a second one opened for it.
      const look = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations
      let violations = await look()
      // Caught between the screen before and this one: a screen that has no heading does not come past the wait.
      if (violations.some(({ id }) => id === 'page-has-heading-one')) {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        violations = await look()
      }
      for (const violation of violations)
        problems.push(`${hash}: ${violation.id} (${violation.nodes.length}): ${violation.nodes[0]?.html.slice(0, 160) ?? ''}`)
      // Words that a library brings along in English when a screen forgets its Vietnamese ones.
      const foreign = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
          .flatMap((element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
          .filter((words) => /^(Sort|Menu|Close|Clear|Open|Select|Choose|Show|Hide|Go to|Previous|Next|Loading|Search)\b/.test(words)),
      )
      for (const words of new Set(foreign)) problems.push(`${hash}: “${words}”`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (overflow > 0) problems.push(`${hash}: ${overflow} px too wide`)
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('main .MuiButton-contained')]
          .filter(
            (button) =>
              button.getBoundingClientRect().bottom > window.innerHeight || button.getBoundingClientRect().right > window.innerWidth,
          )
          .map((button) => button.textContent),
      )
      for (const words of lost) problems.push(`${hash}: “${words}” is out of view`)
      await page.keyboard.press('Tab')
      for (const html of await unseenFocus(page)) problems.push(`${hash}: no focus to be seen on ${html}`)
    }
    expect(problems).toEqual([])
  })
