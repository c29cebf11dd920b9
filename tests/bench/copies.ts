import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import type { Change } from '@shared/domain/change/types'
import { fill } from './fill'
import { line, ratio } from './measure'
import { anOldOffice } from './office'
import { fromAct, type Seen } from './watch'

const patience = { timeout: 180_000 }
const backedUp: Seen = { in: '[role="status"]', text: /Đã sao lưu .* bản ghi/ }
const restored: Seen = { in: '[role="status"]', text: /Đã khôi phục .* bản ghi/ }
const entries = 100_000
const together = 5000

const changes = (from: number): Change[] =>
  Array.from({ length: together }, (_, index) => ({
    seq: from + index,
    actId: `bench-${from + index}`,
    kind: 'act',
    targetSeq: null,
    label: `Sửa người ${index}`,
    at: '2026-11-20T03:00:00.000Z',
    by: 'Nguyễn Thị Mẫu',
    device: 'Máy mẫu',
    deviceId: 'may-mau',
    rows: [{ table: 'subjects', key: `old-${index % 5000}`, fields: [{ path: ['note'], before: '', after: '' }] }],
  }))

/** Only reading every row and making text of it: what no copy can be faster than. */
const bare = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    type Buckets = { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> }
    const buckets = (navigator as { readonly storageBuckets?: Buckets }).storageBuckets
    const store = (await buckets?.open('thuc-hanh'))?.indexedDB ?? indexedDB
    const began = performance.now()
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = store.open('so-vang-practice')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('closed'))
    })
    for (const name of db.objectStoreNames)
      await new Promise<void>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll()
        request.onsuccess = () => {
          for (const row of request.result as readonly unknown[]) JSON.stringify(row)
          resolve()
        }
      })
    db.close()
    return performance.now() - began
  })

/** The longest time in which nothing could be drawn since `watchFrames` was called. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() }
    Object.assign(window, { benchFrames: seen })
    const look = (): void => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - seen.last)
      seen.last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { readonly benchFrames: { readonly longest: number } }).benchFrames.longest)

/** A copy of 5,000 people, 20,000 awards and 100,000 entries of the log, and the restore of it. */
export async function run({ root, chromium: executablePath }: { readonly root: string; readonly chromium: string }): Promise<void> {
  const { serve } = (await import(/* @vite-ignore */ path.join(root, 'build/serve.mjs'))) as {
    serve: (options: { port: number }) => Promise<{ url: string; close: () => Promise<void> }>
  }
  const server = await serve({ port: 0 })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-copies-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    acceptDownloads: true,
  })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  const page = context.pages()[0] ?? (await context.newPage())
  try {
    console.log('\nBản sao (Chromium, bản đã dựng; 5.000 người, 20.000 khen thưởng, 100.000 mục nhật ký)')
    await page.goto(server.url)
    await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible(patience)
    await fill(page, anOldOffice())
    for (let from = 10; from < entries; from += together) await fill(page, { changes: changes(from) })
    await page.goto('about:blank')
    await page.goto(`${server.url}/#/thiet-lap/sao-luu`)
    const button = page.getByRole('button', { name: 'Sao lưu ngay' })
    await expect(button).toBeVisible(patience)
    const least = await bare(page)
    line('chỉ đọc hết và đổi thành chữ', least)
    await watchFrames(page)
    const download = page.waitForEvent('download', patience)
    const taken = await fromAct(page, 'click', () => button.click(), backedUp)
    line('sao lưu, đọc lại, đối chiếu', taken, ratio(taken, least))
    line('khung hình dài nhất trong lúc ấy', await longestFrame(page))
    const file = path.join(folder, 'ban-sao.svbackup')
    await (await download).saveAs(file)
    await page.getByRole('button', { name: 'Khôi phục từ tệp' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp sao lưu' }).click()
    await (await chooser).setFiles(file)
    const confirm = page.getByRole('button', { name: 'Khôi phục bản này' })
    await expect(confirm).toBeVisible(patience)
    const back = await fromAct(page, 'click', () => confirm.click(), restored)
    line('khôi phục', back, ratio(back, least))
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
