import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import type { Change } from '@shared/domain/change/types'
import { fill, type Rows } from './fill'
import { line, ratio } from './measure'
import { costOf, type Cost } from './memory'
import { anOldOffice } from './office'
import { fromAct, watchMainThread, type Seen } from './watch'

const patience = { timeout: 180_000 }
const backedUp: Seen = { in: '[role="status"]', text: /Đã sao lưu .* bản ghi/ }
const restored: Seen = { in: '[role="status"]', text: /Đã khôi phục .* bản ghi/ }
const entries = 100_000
const together = 5000

/** As acts leave them: ids that no packing makes shorter, days of ten years, several kinds of work. */
const changes = (from: number): Change[] =>
  Array.from({ length: together }, (_, index) => ({
    seq: from + index,
    actId: crypto.randomUUID(),
    kind: 'act',
    targetSeq: null,
    label: `Sửa ${index % 3 === 0 ? 'chức vụ' : 'thành tích'} của người ${index}`,
    at: `${2017 + Math.floor((from / entries) * 10)}-${String(1 + (index % 12)).padStart(2, '0')}-20T03:00:00.000Z`,
    by: 'Nguyễn Thị Mẫu',
    device: 'Máy mẫu',
    deviceId: 'may-mau',
    rows: [
      { table: 'subjects', key: `old-${index % 5000}`, fields: [{ path: ['note'], before: `đã ghi ${index}`, after: `ghi lại ${from}` }] },
    ],
  }))

/** Whether pages of the log may be closed: not while the first entry can be undone. */
const history = (isHeld: boolean): Rows => ({
  meta: [{ key: 'history', value: { undo: isHeld ? [{ seq: 1, label: 'Giữ nguyên' }] : [], redo: [] } }],
})

/** Only reading every row and making text of it: what no copy of rows can be faster than. */
const bare = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    type Buckets = { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> }
    const buckets = (navigator as { readonly storageBuckets?: Buckets }).storageBuckets
    const store = (await buckets?.open('thuc-hanh'))?.indexedDB ?? indexedDB
    const began = performance.now()
    const name = (await store.databases()).map((database) => database.name ?? '').find((one) => one.startsWith('so-vang-practice')) ?? ''
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = store.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('closed'))
    })
    for (const table of db.objectStoreNames)
      await new Promise<void>((resolve) => {
        const request = db.transaction(table).objectStore(table).getAll()
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

/** When rubbish is collected is chance: one run tells 40 MB more or less than the next. */
async function middleOfThree<Found extends Cost>(look: () => Promise<Found>): Promise<Found> {
  const found = [await look(), await look(), await look()].sort((one, other) => one.mb - other.mb)
  console.log(`  (bộ nhớ thêm từng lần: ${found.map(({ mb }) => mb.toFixed(0)).join(', ')} MB)`)
  return found[1] as Found
}

type Taken = Cost & { readonly ms: number; readonly frame: number; readonly task: number }
const unwatched = { mb: Number.NaN, cpuMs: Number.NaN, task: Number.NaN } as const
const mb = (what: string, { mb: held }: Taken): void => console.log(`${what.padEnd(72)} ${held.toFixed(0).padStart(8)} MB`)

/** One copy and one restore of it, with what they cost. */
class Desk {
  constructor(
    private readonly page: Page,
    private readonly folder: string,
    private readonly url: string,
  ) {}

  /** Timed alone: looking at memory and at the tasks of the page holds up what is looked at. */
  private readonly timed = async (work: () => Promise<number>): Promise<Pick<Taken, 'ms' | 'frame'>> => {
    await watchFrames(this.page)
    const ms = await work()
    return { ms, frame: await longestFrame(this.page) }
  }

  private readonly watched = async (work: () => Promise<number>): Promise<Omit<Taken, 'ms' | 'frame'>> => {
    let cost: Cost = { mb: Number.NaN, cpuMs: Number.NaN }
    const { longestCpu } = await watchMainThread(this.page, async () => {
      cost = await costOf(this.folder, work)
    })
    return { ...cost, task: longestCpu }
  }

  private async open(): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.url}/#/thiet-lap/sao-luu`)
    await expect(this.page.getByRole('button', { name: 'Sao lưu ngay' })).toBeVisible(patience)
    // A copy is made while the program is at rest: what it does in the first seconds (the index of all that can be found) is over.
    await this.page.waitForTimeout(10_000)
  }

  /** `isRepeatable`: whether a second copy costs the same; a first closing of the log's pages is only timed. */
  async copy(file: string, isRepeatable = true): Promise<Taken> {
    const copyOnce = async <Found>(look: (work: () => Promise<number>) => Promise<Found>): Promise<Found> => {
      await this.open()
      const download = this.page.waitForEvent('download', patience)
      const click = (): Promise<void> => this.page.getByRole('button', { name: 'Sao lưu ngay' }).click()
      const found = await look(() => fromAct(this.page, 'click', click, backedUp))
      await (await download).saveAs(file)
      return found
    }
    const taken = await copyOnce(this.timed)
    return { ...taken, ...(isRepeatable ? await middleOfThree(() => copyOnce(this.watched)) : unwatched) }
  }

  async restore(file: string): Promise<Taken> {
    const restoreOnce = async <Found>(look: (work: () => Promise<number>) => Promise<Found>): Promise<Found> => {
      await this.open()
      await this.page.getByRole('button', { name: 'Khôi phục từ tệp' }).click()
      const chooser = this.page.waitForEvent('filechooser')
      await this.page.getByRole('button', { name: 'Chọn tệp sao lưu' }).click()
      await (await chooser).setFiles(file)
      const confirm = this.page.getByRole('button', { name: 'Khôi phục bản này' })
      await expect(confirm).toBeVisible(patience)
      return look(() => fromAct(this.page, 'click', () => confirm.click(), restored))
    }
    return { ...(await restoreOnce(this.timed)), ...(await middleOfThree(() => restoreOnce(this.watched))) }
  }
}

function print(name: string, taken: Taken, least: number, before?: Taken): void {
  line(name, taken.ms, `${ratio(taken.ms, least)}${before === undefined ? '' : `, bằng ${(taken.ms / before.ms).toFixed(2)} lần lối cũ`}`)
  line('  khung hình dài nhất trong lúc ấy', taken.frame)
  if (Number.isNaN(taken.cpuMs)) return
  line('  CPU của mọi tiến trình', taken.cpuMs, before === undefined ? '' : `(${(taken.cpuMs / before.cpuMs).toFixed(2)} lần lối cũ)`)
  line('  việc dài nhất của trang (CPU)', taken.task)
  mb('  bộ nhớ thêm, mọi tiến trình', taken)
}

/** A copy of 5,000 people, 20,000 awards and 100,000 entries of the log, and the restore of it: with the log in rows, then in closed pages. */
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
  const desk = new Desk(page, folder, server.url)
  try {
    console.log('\nBản sao (Chromium, bản đã dựng; 5.000 người, 20.000 khen thưởng, 100.000 mục nhật ký)')
    await page.goto(server.url)
    await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible(patience)
    await fill(page, anOldOffice())
    for (let from = 10; from < entries; from += together) await fill(page, { changes: changes(from) })
    await fill(page, history(true))
    const least = await bare(page)
    line('chỉ đọc hết và đổi thành chữ', least)
    const [rows, pages] = [path.join(folder, 'dong.svbackup'), path.join(folder, 'trang.svbackup')]
    const byRows = await desk.copy(rows)
    print('nhật ký từng dòng: sao lưu, đọc lại, đối chiếu', byRows, least)
    await fill(page, history(false))
    print('lần đầu đóng trang nhật ký rồi sao lưu', await desk.copy(pages, false), least, byRows)
    const copied = await desk.copy(pages)
    print('nhật ký đã đóng trang: sao lưu, đọc lại, đối chiếu', copied, least, byRows)
    const backByRows = await desk.restore(rows)
    print('nhật ký từng dòng: khôi phục', backByRows, least)
    print('nhật ký đã đóng trang: khôi phục', await desk.restore(pages), least, backByRows)
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
