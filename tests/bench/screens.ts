import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test'
import { aPerson } from '../support/builders'
import { aCase } from '../support/sampleCase'
import { aSheet } from '../e2e/support/program'
import { fill, startWatch, stopWatch, type Rows } from './fill'
import { line } from './measure'

const patience = { timeout: 60_000 }
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đào', 'Đỗ', 'Hoàng', 'Vũ']
const givens = ['Hạnh', 'Đào', 'Sơn', 'Ước', 'Yến', 'Bình', 'Châu', 'Dũng', 'Giang', 'Khoa', 'Lan']

/** An office of ten years: 5,000 people, 20,000 awards, and a round of 300. */
function anOldOffice(): Rows {
  const subjects = Array.from({ length: 5000 }, (_, index) => aPerson({ id: `old-${index}`, name: `${families[index % 8] ?? ''} Mẫu ${givens[index % 11] ?? ''} ${index}`, birthYear: 1950 + (index % 55) }))
  const awards = Array.from({ length: 20_000 }, (_, index) => ({
    id: `award-${index}`, registerNumber: 1 + (index % 200), year: 2017 + (index % 10), roundId: null, subjectId: `old-${index % 5000}`, subjectKind: 'person', honorific: 'Ông', name: subjects[index % 5000]?.name ?? '', birthYear: 1980,
    detail: 'Công chức, Phòng Kinh tế', awardCode: 'GK_XA', awardName: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', achievement: 'Đã có thành tích xuất sắc trong phong trào thi đua', prizeVnd: 760_000,
    decisionSymbol: `${1 + (index % 150)}/QĐ-UBND`, decidedOn: `${2017 + (index % 10)}-12-10`, decidedBy: 'Chủ tịch UBND xã Nam Sách', voided: null,
  }))
  const round = aCase({ honorees: 300 })
  return {
    subjects: [...subjects, ...round.nominees.map((entry) => entry.subject)], awards,
    rounds: [{ ...round.round, id: 'bench-round', name: 'Đợt xét 300 người', movementId: 'movement-nam-sach-2026' }],
    nominees: round.nominees.map(({ nominee }) => ({ ...nominee, roundId: 'bench-round' })),
  }
}

/** Seconds-long work measured from outside: from the click to what the officer waits for. */
async function timed(start: () => Promise<unknown>, seen: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await start()
  await seen()
  return performance.now() - started
}

export async function run({ root, chromium: executablePath }: { readonly root: string; readonly chromium: string }): Promise<void> {
  const { serve } = (await import(/* @vite-ignore */ path.join(root, 'build/serve.mjs'))) as { serve: (options: { port: number }) => Promise<{ url: string; close: () => Promise<void> }> }
  const server = await serve({ port: 0 })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-bench-'))
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(folder, { executablePath, args, viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
    return { context, page: context.pages()[0] ?? (await context.newPage()) }
  }
  try {
    console.log('\nMàn hình (Chromium, bản đã dựng, 5.000 người và 20.000 dòng sổ vàng)')
    const first = await open()
    await first.page.goto(server.url)
    await first.page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(first.page.getByRole('heading', { name: 'Cần làm' })).toBeVisible(patience)
    await fill(first.page, anOldOffice())
    await first.context.close()

    const { context, page } = await open()
    // Composed but unsaved documents ask before they are left.
    page.on('dialog', (dialog) => void dialog.accept())
    line('Mở chương trình đến màn hình Hôm nay đủ số liệu', await timed(() => page.goto(server.url), () => expect(page.getByText(/Tập thể \d+ · Cá nhân/)).toBeVisible(patience)), 'mục tiêu ≤ 2.000')
    line('Mở Sổ vàng đến dòng đầu tiên', await timed(() => page.goto(`${server.url}#/so-vang`), () => expect(page.getByRole('gridcell', { name: /QĐ-UBND/ }).first()).toBeVisible(patience)))
    await page.waitForFunction(() => performance.now() > 6000)
    await page.keyboard.press('Control+k')
    const box = page.getByRole('dialog').getByRole('combobox')
    line('Ctrl+K: từ phím cuối đến kết quả trên màn hình', await timed(() => box.fill('hanh mau 110'), () => expect(page.getByRole('option').first()).toBeVisible(patience)))
    await page.keyboard.press('Escape')
    await composeSet(page, server.url)
    await previewSheet(page, server.url)
    await context.close()
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function composeSet(page: Page, url: string): Promise<void> {
  line('Mở đợt xét 300 người đến bảng danh sách', await timed(() => page.goto(`${url}#/dot-xet/bench-round/danh-sach`), () => expect(page.getByText('Tất cả 300')).toBeVisible(patience)))
  await page.goto(`${url}#/dot-xet/bench-round/quyet-dinh`)
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập bộ văn bản' })
  await expect(dialog.getByRole('button', { name: /^Lập \d+ văn bản$/ })).toBeEnabled(patience)
  await startWatch(page)
  const taken = await timed(() => dialog.getByRole('button', { name: /^Lập \d+ văn bản$/ }).click(), () => expect(dialog.getByText(/Đã lập \d+ văn bản/)).toBeVisible(patience))
  line('Lập cả bộ cho 300 người, trong luồng riêng', taken, 'mục tiêu ≤ 2.000')
  line('  giao diện không trả lời lâu nhất', await stopWatch(page), 'mục tiêu ≤ 50')
  await page.goto('about:blank')
}

async function previewSheet(page: Page, url: string): Promise<void> {
  const people = Array.from({ length: 5000 }, (_, index) => [index + 1, `${families[index % 8] ?? ''} Thị Mẫu ${givens[index % 11] ?? ''} ${String.fromCharCode(65 + (index % 26))}`, 1960 + (index % 45), 'Giáo viên', `Trường Mẫu ${index % 40}`, 'Đã có thành tích xuất sắc trong chuyển đổi số'])
  const buffer = await aSheet([['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành tích'], ...people])
  await page.goto(`${url}#/dot-xet/round-practice-open/danh-sach`)
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
  const file = { name: 'danh-sach.xlsx', mimeType: 'application/octet-stream', buffer }
  const next = page.getByRole('button', { name: 'Xem trước' })
  line('Tệp .xlsx 5.000 dòng: đọc đến bảng các cột', await timed(async () => (await chooser).setFiles(file), () => expect(next).toBeEnabled(patience)), 'mục tiêu ≤ 1.000')
  line('  đối chiếu với 5.000 người đến bảng xem trước', await timed(() => next.click(), () => expect(page.getByRole('grid', { name: 'Các dòng sẽ nhập' })).toBeVisible(patience)))
}
