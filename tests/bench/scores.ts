import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { fill, type Rows } from './fill'
import { line, median } from './measure'
import { fromAct, untilSeen, watchMainThread, type MainThread } from './watch'

const units = 200
const criteria = 40

/** A group of 200 units with a locked table of 40 criteria, half of the marks given. */
function aLargeSheet(): Rows {
  const ids = Array.from({ length: units }, (_, index) => `score-bench-${index}`)
  const table = {
    id: 'score-bench',
    movementId: namSachMovement.id,
    groupId: 'group-1',
    groupTitle: 'Các đơn vị mẫu',
    year: 2026,
    version: 1,
    frozenOn: '2026-12-01',
    dueOn: null,
    criteria: Array.from({ length: criteria }, (_, index) => ({
      id: `c${index}`,
      text: `Tiêu chí mẫu số ${index + 1}`,
      isOfPlan: false,
      shortTitle: '',
      sort: 'base',
      max: 10,
      weight: 1,
      evidence: '',
    })),
    bonusMax: null,
    bands: [],
    quotas: [],
    reason: '',
  }
  const mark = (at: number, unit: number) => ({
    criterionId: `c${at}`,
    own: (unit + at) % 10,
    appraisals: at % 2 === 0 ? [{ by: 'Người dùng', value: (unit + at) % 10, reason: '' }] : [],
    picked: null,
    approved: null,
    approvedReason: '',
  })
  return {
    subjects: ids.map((id, index) => ({
      id,
      kind: 'collective',
      name: `Đơn vị Mẫu ${String(index + 1).padStart(3, '0')}`,
      address: '',
      note: '',
      endedOn: null,
      collectiveKind: 'agency',
      parentOrgan: '',
    })),
    participants: ids.map((subjectId) => ({ id: `p-${subjectId}`, movementId: namSachMovement.id, subjectId, groupId: 'group-1' })),
    scoreTables: [table],
    scoreSheets: ids.map((subjectId, unit) => ({
      id: `s-${subjectId}`,
      tableId: 'score-bench',
      subjectId,
      marks: Array.from({ length: criteria }, (_, at) => mark(at, unit)),
      counted: null,
    })),
  }
}

const pause = (page: Page, ms: number): Promise<unknown> => page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms)
const lineOf = (what: string, threads: readonly MainThread[]): void =>
  line(
    `  ${what}: việc dài nhất của luồng giao diện`,
    median(threads.map(({ longestCpu }) => longestCpu)),
    `(theo đồng hồ ${median(threads.map(({ longestWall }) => longestWall)).toFixed(0)} ms)   mục tiêu ≤ 50`,
  )

/** The score sheet of 200 units by 40 criteria: opened, typed in, scrolled, pasted into. */
export async function run({ root, chromium: executablePath }: { readonly root: string; readonly chromium: string }): Promise<void> {
  const { serve } = (await import(/* @vite-ignore */ path.join(root, 'build/serve.mjs'))) as {
    serve: (options: { port: number }) => Promise<{ url: string; close: () => Promise<void> }>
  }
  const server = await serve({ port: 0 })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-scores-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
  })
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = context.pages()[0] ?? (await context.newPage())
    console.log(`\nBảng chấm điểm ${units} đơn vị × ${criteria} tiêu chí × 3 cột (Chromium, bản đã dựng)`)
    await page.goto(server.url)
    await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
    await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible({ timeout: 60_000 })
    await fill(page, aLargeSheet())
    await page.reload()
    await untilSeen(page, { in: 'main', text: /Năm \d{4} đến nay/ })
    const first = { in: '[data-cell="0/0"]', text: /\d/ }
    const address = `#/phong-trao/${namSachMovement.id}/cham-diem?nhom=group-1&nam=2026`
    const opened = await fromAct(page, 'hashchange', () => page.evaluate((to) => (location.hash = to), address), first)
    line('Mở bảng đến ô đầu tiên', opened)
    await page.locator('[data-cell="0/1"]').click()
    const typed: MainThread[] = []
    for (let turn = 0; turn < 8; turn += 1)
      typed.push(
        await watchMainThread(page, async () => {
          await page.keyboard.type(String(1 + (turn % 9)))
          await page.keyboard.press('Enter')
          await pause(page, 400)
        }),
      )
    lineOf('gõ một ô, Enter, đến khi đã ghi', typed)
    const moved: MainThread[] = []
    for (let turn = 0; turn < 3; turn += 1)
      moved.push(
        await watchMainThread(page, async () => {
          for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown')
          for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight')
          await pause(page, 200)
        }),
      )
    lineOf('đi 60 ô bằng phím mũi tên, cuộn hai chiều', moved)
    const block = Array.from({ length: 50 }, () => Array.from({ length: 9 }, () => '7').join('\t')).join('\r\n')
    await page.evaluate((text) => navigator.clipboard.writeText(text), block)
    await page.keyboard.press('Control+Home')
    const pasted = await watchMainThread(page, async () => {
      await page.keyboard.press('Control+v')
      await pause(page, 1500)
    })
    line('  dán 50 × 9 ô: việc dài nhất của luồng giao diện', pasted.longestCpu, `(theo đồng hồ ${pasted.longestWall.toFixed(0)} ms)`)
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
