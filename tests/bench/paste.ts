import { expect, type Page } from '@playwright/test'
import { line, median } from './measure'
import { heldBytes } from './memory'
import { aLongList } from './office'
import { fromAct, untilSeen, watchMainThread, type MainThread, type Seen } from './watch'

/** 5,000 lines pasted into a list, and what an act on such a list leaves in memory. */

const lines = 5000
const acts = 10
const patience = { timeout: 120_000 }
/** What an act leaves for who asks next is let go by then: its entry after 10 s, all awards after 20. */
const untilLetGo = 22_000

/** The name in the last line: a list shows its end after a block was pasted. */
const lastName = 'Đỗ Thị Mẫu Cuối'

/** The block as Excel puts it on the clipboard: name, kind, honorific, year, post, unit. */
const block = (): string =>
  aLongList(lines)
    .slice(1)
    .map(([number, name, year, post, unit]) =>
      [number === lines ? lastName : name, 'Cá nhân', 'Bà', year, post, unit].map(String).join('\t'),
    )
    .join('\n')

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

export async function pasteLongList(page: Page, url: string): Promise<void> {
  await pasteThrice(page, url)
  await typeAfterwards(page)
}

/** Pastes the block three times, taken back between. */
export async function pasteThrice(page: Page, url: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${url}#/dot-xet/round-practice-open/danh-sach`, { waitUntil: 'commit' })
  await untilSeen(page, { in: '.sheet-text', text: /\S/ })
  const before =
    (await page
      .getByText(/^[\d.]+ đề nghị$/)
      .first()
      .textContent()) ?? ''
  const text = block()
  const taken: { shown: number[]; stored: number[] } = { shown: [], stored: [] }
  const threads: MainThread[] = []
  const shown: Seen = { in: '.sheet-text', text: new RegExp(lastName, 'u') }
  const stored: Seen = { in: 'footer', text: /Dán 5\.?000 dòng/ }
  for (let turn = 0; turn < 3; turn += 1) {
    await page.getByRole('button', { name: 'Thêm dòng' }).click()
    threads.push(
      await watchMainThread(page, async () => {
        taken.shown.push(await fromAct(page, 'paste', () => paste(page, text), shown))
        const at = await untilSeen(page, stored)
        taken.stored.push(at - (await page.evaluate(() => (window as unknown as { benchActAt: number }).benchActAt)))
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)))
      }),
    )
    if (turn === 2) break
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Đã hoàn tác: Dán 5\.?000 dòng/)).toBeVisible(patience)
    // The list shows its beginning, where the last name does not stand anyway: what counts is that the lines are gone.
    await expect(page.getByText(before, { exact: true })).toBeVisible(patience)
  }
  line('Dán 5.000 dòng vào danh sách: đến khi thấy', median(taken.shown), 'mục tiêu ≤ 2.000')
  line('  đến khi đã lưu', median(taken.stored))
  const longest = (of: 'longestCpu' | 'longestWall'): number => median(threads.map((thread) => thread[of]))
  line(
    '  việc dài nhất của luồng giao diện',
    longest('longestCpu'),
    `(theo đồng hồ ${longest('longestWall').toFixed(0)} ms)   mục tiêu < 50`,
  )
}

/** What each act on that list leaves in memory. */
async function typeAfterwards(page: Page): Promise<void> {
  // The list shows its end: the first line again, from a cell with words (an empty one has no place to click on).
  await page
    .locator('.sheet-text')
    .filter({ hasText: /^Trường Mẫu/, visible: true })
    .last()
    .click()
  await page.keyboard.press('Control+ArrowUp')
  const type = async (times: number): Promise<void> => {
    for (let act = 1; act <= times; act += 1) {
      await page.keyboard.type(`Trường Mẫu ${act}`)
      await page.keyboard.press('Enter')
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))
    }
  }
  // The first acts fill what is kept once, whatever follows: what is asked is whether it goes on growing.
  const heldAtRest = async (): Promise<number> => {
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), untilLetGo)
    return heldBytes(page)
  }
  await type(acts)
  const heldBefore = await heldAtRest()
  await type(acts)
  const each = ((await heldAtRest()) - heldBefore) / acts / 1024
  console.log(`${'  bộ nhớ còn giữ sau mỗi thao tác trên danh sách ấy'.padEnd(72)} ${each.toFixed(0).padStart(8)} KB   (bản đầu 1.950)`)
}
