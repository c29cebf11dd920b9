import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect } from '@playwright/test'
import type { Change } from '@shared/domain/change/types'
import { fill } from './fill'
import { line, median, ratio } from './measure'
import { heldBytes } from './memory'
import { anOldOffice } from './office'
import { fromAct, untilSeen, type Seen } from './watch'

const patience = { timeout: 120_000 }
const times = 5
const today: Seen = { in: 'main', text: /Năm \d{4} đến nay/ }
const undone: Seen = { in: '[role="status"]', text: /Đã hoàn tác/ }
const backedUp: Seen = { in: '[role="status"]', text: /Đã sao lưu .* bản ghi/ }

/** Entries of ten years: one field of one person each, so that the last ones can be taken back. */
const entries = (count: number, from: number): Change[] =>
  Array.from({ length: count }, (_, index) => ({
    seq: from + index,
    actId: `bench-${from + index}`,
    kind: 'act',
    targetSeq: null,
    label: `Sửa người ${index}`,
    at: '2026-11-20T03:00:00.000Z',
    // As this browser names itself: what somebody else did is asked about before it is taken back.
    by: 'Người dùng',
    device: 'Trình duyệt',
    deviceId: '',
    rows: [{ table: 'subjects', key: `old-${index % 5000}`, fields: [{ path: ['note'], before: '', after: '' }] }],
  }))

/** Start, undo and backup with a log of 0, 10,000 and 100,000 entries beside the same office. */
export async function run({ root, chromium: executablePath }: { readonly root: string; readonly chromium: string }): Promise<void> {
  const { serve } = (await import(/* @vite-ignore */ path.join(root, 'build/serve.mjs'))) as {
    serve: (options: { port: number }) => Promise<{ url: string; close: () => Promise<void> }>
  }
  const server = await serve({ port: 0 })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-log-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    acceptDownloads: true,
  })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  const page = context.pages()[0] ?? (await context.newPage())
  const started = async (): Promise<number> => {
    await page.goto('about:blank')
    await page.goto(server.url, { waitUntil: 'commit' })
    return untilSeen(page, today)
  }
  const repeated = async (work: () => Promise<number>): Promise<number> => {
    const taken: number[] = []
    for (let turn = 0; turn < times; turn += 1) taken.push(await work())
    return median(taken)
  }
  const undo = async (): Promise<number> => {
    await started()
    return fromAct(page, 'keydown', () => page.keyboard.press('Control+z'), undone)
  }
  const memory = async (): Promise<number> => {
    await started()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)))
    return (await heldBytes(page)) / 1024 / 1024
  }
  const backup = async (): Promise<number> => {
    await page.goto('about:blank')
    await page.goto(`${server.url}/#/thiet-lap/sao-luu`)
    const button = page.getByRole('button', { name: 'Sao lưu ngay' })
    await expect(button).toBeVisible(patience)
    return fromAct(page, 'click', () => button.click(), backedUp)
  }
  try {
    console.log(`\nNhật ký (Chromium, bản đã dựng; 5.000 người, 20.000 khen thưởng; trung vị ${times} lần)`)
    await page.goto(server.url)
    await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible(patience)
    await fill(page, anOldOffice())
    let first: { readonly start: number; readonly undo: number; readonly memory: number; readonly backup: number } | undefined
    let before = 10
    for (const count of [0, 10_000, 100_000]) {
      for (let from = before; from < count; from += 5000) await fill(page, { changes: entries(Math.min(5000, count - from), from) })
      before = Math.max(before, count)
      await fill(page, { changes: undoable(count), meta: [{ key: 'history', value: { undo: tops(count), redo: [] } }] })
      const taken = { start: await repeated(started), undo: await repeated(undo), memory: await memory(), backup: await repeated(backup) }
      first ??= taken
      const shown = count.toLocaleString('vi-VN')
      line(`${shown} mục: từ lúc mở đến màn hình Hôm nay`, taken.start, ratio(taken.start, first.start))
      line(`${shown} mục: Ctrl+Z`, taken.undo, ratio(taken.undo, first.undo))
      line(`${shown} mục: bộ nhớ của trang sau khi mở`, taken.memory, ratio(taken.memory, first.memory), 'MB')
      line(`${shown} mục: sao lưu`, taken.backup, ratio(taken.backup, first.backup))
    }
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const lastOnes = 10
/** The last entries of the log: each gave a person, another one for every length of the log, the year he has now. */
const undoable = (count: number): Change[] =>
  entries(lastOnes, 1_000_000 + count).map((entry, index) => {
    const person = 10 + count / 500 + index
    const fields = [{ path: ['birthYear'], before: 1901, after: 1950 + (person % 55) }]
    return { ...entry, rows: [{ table: 'subjects', key: `old-${person}`, fields }] }
  })
const tops = (count: number): { seq: number; label: string }[] => undoable(count).map(({ seq = 0, label }) => ({ seq, label }))
