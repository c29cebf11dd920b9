import { expect, test } from '@playwright/test'
import { foreignWords, outOfView, sizes, unseenFocus, violationsOn } from './support/access'
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

// Two halves beside each other; each looks at a screen in both sizes while it stands there.
test.describe.configure({ mode: 'parallel' })

for (const half of [0, 1])
  test(`shows every screen without a barrier for aids and without a sideways scroll, ${half === 0 ? 'one half' : 'the other half'}`, async ({
    page,
  }) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    // Colours on their way to other colours are nobody's colours.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openPractice(page)
    for (const hash of screens.filter((_, at) => at % 2 === half)) {
      await page.goto(`./${hash}`)
      for (const size of sizes) {
        const note = (found: readonly string[]) => problems.push(...found.map((one) => `${hash} ${size.width}: ${one}`))
        await page.setViewportSize(size)
        // Where the keys went in the size before is nobody's place.
        await page.evaluate(() => document.querySelectorAll('main, main *').forEach((one) => one.scrollTop > 0 && one.scrollTo(0, 0)))
        await expect(page.getByRole('main')).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('status', { name: /Đang mở/ })).toHaveCount(0)
        let violations = await violationsOn(page)
        // Caught between the screen before and this one: a screen that has no heading does not come past the wait.
        if (violations.some((one) => one.startsWith('page-has-heading-one'))) {
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          violations = await violationsOn(page)
        }
        note(violations)
        note((await foreignWords(page)).map((words) => `“${words}”`))
        note(await outOfView(page))
        await page.keyboard.press('Tab')
        note((await unseenFocus(page)).map((html) => `no focus to be seen on ${html}`))
      }
    }
    expect(problems).toEqual([])
  })
