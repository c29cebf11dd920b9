import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test'
import { aSheet } from '../flows/support/program'
import { everyScreen } from './everyScreen'
import { fill } from './fill'
import { line, median, ratio } from './measure'
import { aLongList, aLongRound, anOldOffice } from './office'
import { pasteLongList } from './paste'
import { fromAct, untilSeen, watchMainThread, type MainThread, type Seen } from './watch'

const patience = { timeout: 60_000 }
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const times = 3

const today: Seen = { in: 'main', text: /Năm \d{4} đến nay/ }
/** The list is there to be typed in. */
const firstCell: Seen = { in: '.sheet-text', text: /\S/ }
const firstAward: Seen = { in: '[role="gridcell"]', text: /QĐ-UBND/ }

/** One measurement repeated: each run gives its milliseconds, the middle one counts. */
async function repeated(run: () => Promise<number>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) taken.push(await run())
  return median(taken)
}

/** From the start of the page's loading until something is seen. */
async function fromStart(page: Page, url: string, seen: Seen): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url, { waitUntil: 'commit' })
  return untilSeen(page, seen)
}

/** From the click on a place in the rail until something is seen. */
async function fromRail(page: Page, url: string, place: string, seen: Seen): Promise<number> {
  await fromStart(page, url, today)
  return fromAct(page, 'click', () => page.getByRole('navigation').getByRole('link', { name: place }).click(), seen)
}

const lineOfMain = (what: string, { longestCpu, longestWall, cpu }: MainThread, aim: string): void => {
  line(`  ${what}: việc dài nhất của luồng giao diện`, longestCpu, `(theo đồng hồ ${longestWall.toFixed(0)} ms)${aim}`)
  line('  luồng giao diện bận tổng cộng', cpu)
}

export async function run({ root, chromium: executablePath }: { readonly root: string; readonly chromium: string }): Promise<void> {
  const { serve } = (await import(/* @vite-ignore */ path.join(root, 'build/serve.mjs'))) as {
    serve: (options: { port: number }) => Promise<{ url: string; close: () => Promise<void> }>
  }
  const server = await serve({ port: 0 })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-bench-'))
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      args,
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
    })
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
    const page = context.pages()[0] ?? (await context.newPage())
    // Composed but unsaved documents ask before they are left.
    page.on('dialog', (dialog) => void dialog.accept())
    return { context, page }
  }
  try {
    console.log(`\nMàn hình (Chromium, bản đã dựng; trung vị ${times} lần, đo bằng đồng hồ của trang; ít dữ liệu: bộ dữ liệu mẫu)`)
    const first = await open()
    await first.page.goto(server.url)
    await first.page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(first.page.getByRole('heading', { name: 'Cần làm' })).toBeVisible(patience)
    const few = {
      start: await repeated(() => fromStart(first.page, server.url, today)),
      register: await repeated(() => fromRail(first.page, server.url, 'Sổ vàng', firstAward)),
    }
    await fill(first.page, anOldOffice())
    await first.context.close()

    const { context, page } = await open()
    console.log('5.000 người và 20.000 dòng sổ vàng')
    const start = await repeated(() => fromStart(page, server.url, today))
    line('Mở chương trình đến màn hình Hôm nay đủ số liệu', start, 'mục tiêu ≤ 2.000')
    line('  cùng màn hình, ít dữ liệu', few.start, ratio(start, few.start))
    const register = await repeated(() => fromRail(page, server.url, 'Sổ vàng', firstAward))
    line('Mở Sổ vàng đến dòng đầu tiên', register)
    line('  cùng màn hình, ít dữ liệu', few.register, ratio(register, few.register))
    await everyScreen(page, server.url, today)
    await search(page, server.url)
    await composeSet(page, server.url)
    await previewSheet(page, server.url)
    await fill(page, aLongRound())
    await typeInLongList(page, server.url)
    await pasteLongList(page, server.url)
    await context.close()
  } catch (cause) {
    // Said before the folder goes, which a browser still open would not let go.
    console.error(cause)
    throw cause
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}

async function search(page: Page, url: string): Promise<void> {
  await fromStart(page, url, today)
  // The index is filled a moment after the start; the first answer shows that it is there.
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog').getByRole('combobox')
  await expect(async () => {
    await box.fill('')
    await box.fill('mau 4999')
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 500 })
  }).toPass(patience)
  const answered: Seen = { in: '[role="option"]', text: /Mẫu .* 11\d*/ }
  line(
    'Ctrl+K: từ phím cuối đến kết quả trên màn hình',
    await repeated(async () => {
      await box.fill('')
      await untilSeen(page, { in: '[role="status"]', text: /^$/ })
      return fromAct(page, 'input', () => box.fill('mau 11'), answered)
    }),
  )
  await page.keyboard.press('Escape')
}

async function composeSet(page: Page, url: string): Promise<void> {
  line(
    'Mở đợt xét 300 người đến bảng danh sách',
    await repeated(() => fromStart(page, `${url}#/dot-xet/bench-round-1/danh-sach`, firstCell)),
  )
  const taken: number[] = []
  const threads: MainThread[] = []
  for (let turn = 0; turn < times; turn += 1) {
    await fromStart(page, `${url}#/dot-xet/bench-round-1/quyet-dinh`, { in: 'main button', text: /Lập bộ văn bản/ })
    await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
    const make = page.getByRole('dialog', { name: 'Lập bộ văn bản' }).getByRole('button', { name: /^Lập \d+ văn bản$/ })
    await expect(make).toBeEnabled(patience)
    threads.push(
      await watchMainThread(page, async () => {
        taken.push(await fromAct(page, 'click', () => make.click(), { in: '[role="dialog"]', text: /Đã lập \d+ văn bản/ }))
      }),
    )
  }
  line('Lập cả bộ cho 300 người, trong luồng riêng: từ lúc bấm đến lúc xong', median(taken), 'mục tiêu ≤ 2.000')
  lineOfMain('trong lúc đó', middle(threads), '   mục tiêu ≤ 50')
  await page.goto('about:blank')
}

const middle = (threads: readonly MainThread[]): MainThread => ({
  longestCpu: median(threads.map((thread) => thread.longestCpu)),
  longestWall: median(threads.map((thread) => thread.longestWall)),
  cpu: median(threads.map((thread) => thread.cpu)),
})

async function previewSheet(page: Page, url: string): Promise<void> {
  const file = { name: 'danh-sach.xlsx', mimeType: 'application/octet-stream', buffer: await aSheet(aLongList(5000)) }
  const taken: { columns: number[]; preview: number[] } = { columns: [], preview: [] }
  const list: Seen = { in: '[role="dialog"] button:not([disabled])', text: /^Xem trước/ }
  for (let turn = 0; turn < times; turn += 1) {
    await fromStart(page, `${url}#/dot-xet/round-practice-open/danh-sach`, { in: 'main button', text: /Nhập từ tệp/ })
    await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
    const chosen = await chooser
    taken.columns.push(await fromAct(page, 'change', () => chosen.setFiles(file), list))
    taken.preview.push(
      await fromAct(page, 'click', () => page.getByRole('button', { name: 'Xem trước' }).click(), {
        in: '[role="grid"][aria-label="Các dòng sẽ nhập"] [role="gridcell"]',
        text: /Mẫu/,
      }),
    )
  }
  line('Tệp .xlsx 5.000 dòng: đọc đến bảng các cột', median(taken.columns), 'mục tiêu ≤ 1.000')
  line('  đối chiếu với 5.000 người đến bảng xem trước', median(taken.preview))
}

async function typeInLongList(page: Page, url: string): Promise<void> {
  line(
    'Mở đợt xét 5.000 người đến bảng danh sách',
    await repeated(() => fromStart(page, `${url}#/dot-xet/long-round-1/danh-sach`, firstCell)),
  )
  await page.locator('.sheet-text').nth(7).click()
  const threads: MainThread[] = []
  for (let turn = 0; turn < times; turn += 1) {
    threads.push(
      await watchMainThread(page, async () => {
        await page.keyboard.type(`Thành tích ghi lần ${turn + 1}`)
        await page.keyboard.press('Enter')
        // The foot of the page says that it is stored, then the list and its checks are read anew.
        await untilSeen(page, { in: 'footer', text: /Hoàn tác/ })
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))
      }),
    )
  }
  lineOfMain('gõ một ô của danh sách ấy và ghi', middle(threads), '')
}
