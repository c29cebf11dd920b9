import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openPractice } from './support/program'

/** Every screen can be read by aids and fits the office's small screen. */

const screens = [
  '#/',
  '#/phong-trao',
  '#/phong-trao/dua-ke-hoach-vao',
  '#/phong-trao/movement-nam-sach-2026',
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
]

test('shows every screen without a barrier for aids and without a sideways scroll at 1366×768', async ({ page }) => {
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
    const { violations } = await new AxeBuilder({ page }).analyze()
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
  }
  expect(problems).toEqual([])
})
