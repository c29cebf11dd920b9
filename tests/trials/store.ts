import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { ElectronHost } from '../support/electron-host/launch'

/** An upgrade of a long log on a machine that is busy with other work takes its minutes. */
const patienceMs = 240_000

/** Trials of the store: what a machine can do to it, then the next start. */
type Draw = () => number

/** All files of the browser's store of the page. */
function storeFiles(home: string): string[] {
  const folder = path.join(home, 'chromium', 'Default', 'IndexedDB')
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => fs.statSync(file).isFile() && path.basename(file) !== 'LOCK')
    : []
}

/** Ways in which a disk, a cleaning tool or a power cut has been seen to leave files. */
export const damages: Readonly<Record<string, (home: string, draw: Draw) => void>> = {
  flip: (home, draw) => change(home, draw, (bytes, at) => bytes.fill((bytes[at] ?? 0) ^ 0x5a, at, at + 1)),
  zero: (home, draw) => change(home, draw, (bytes, at) => bytes.fill(0, at, Math.min(bytes.length, at + 4096))),
  truncate: (home, draw) => change(home, draw, (bytes, at) => bytes.subarray(0, at)),
  remove: (home, draw) => fs.rmSync(picked(home, draw)),
  swap: (home, draw) => {
    const [one, other] = [picked(home, draw), picked(home, draw)]
    const bytes = fs.readFileSync(one)
    fs.copyFileSync(other, one)
    fs.writeFileSync(other, bytes)
  },
  /** The browser's table of contents alone: it forgets files, and what they held, while the newest rows stay. */
  forget: (home, draw) => {
    for (const file of storeFiles(home).filter((one) => path.basename(one).startsWith('MANIFEST'))) {
      const bytes = fs.readFileSync(file)
      fs.writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length * draw())))
    }
  },
  wipe: (home) => fs.rmSync(path.join(home, 'chromium'), { recursive: true, force: true }),
}
const picked = (home: string, draw: Draw): string => {
  const files = storeFiles(home)
  return files[Math.floor(draw() * files.length)] ?? ''
}
function change(home: string, draw: Draw, work: (bytes: Buffer, at: number) => Buffer): void {
  const file = picked(home, draw)
  const bytes = fs.readFileSync(file)
  fs.writeFileSync(file, work(bytes, Math.floor(draw() * bytes.length)))
}

/** Ends the browser at once, as a power cut does; the program's own process lives on and must be closed. */
export function killBrowser(home: string): void {
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  for (const line of lines)
    if (line.includes(`--user-data-dir=${path.join(home, 'chromium')}`)) {
      try {
        process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL')
      } catch {
        // gone with its parent
      }
    }
}

/** Adds a line to the open round; stored when the page counts it. `mark`: what parts its name from those of other rounds. */
export async function addNominee(page: Page, number: number, mark = ''): Promise<void> {
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  // Where the page has just been opened nothing hears the keys before a cell is chosen.
  await expect(page.locator('.dsg-active-cell').first()).toBeVisible()
  await page.keyboard.type(`Người Mẫu ${mark}${number}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: new RegExp(`Danh sách ${number} đề nghị`) })).toBeVisible()
}

/** The store as it was some rounds ago, put back: by a tool that keeps old files, or by a copied profile. */
export function keepStore(home: string): void {
  const kept = path.join(home, 'kho-cu')
  fs.rmSync(kept, { recursive: true, force: true })
  fs.cpSync(path.join(home, 'chromium', 'Default', 'IndexedDB'), kept, { recursive: true })
}
export function putBackStore(home: string): void {
  const store = path.join(home, 'chromium', 'Default', 'IndexedDB')
  fs.rmSync(store, { recursive: true, force: true })
  fs.cpSync(path.join(home, 'kho-cu'), store, { recursive: true })
}

export type Ending = 'asWas' | 'recovered' | 'firstRun'
/** The program after whatever happened: as it was, or with the offer to bring everything back, which is taken. Anything else throws. */
export async function startAgain(host: ElectronHost): Promise<{ readonly page: Page; readonly ending: Ending }> {
  const page = await host.firstPage()
  const offer = page.getByRole('button', { name: /^Khôi phục (được )?đến/ })
  const rounds = page.getByRole('link', { name: /Đợt xét khen thưởng/ })
  const first = page.getByRole('button', { name: /Thiết lập cho cơ quan/ })
  const again = page.getByRole('button', { name: /Tải lại màn hình|Thử lại/ })
  await expect(offer.or(rounds).or(first).or(again).first()).toBeVisible({ timeout: patienceMs })
  // A damage that is found only where it is read: the start after it reads everything.
  if (await again.first().isVisible()) await again.first().click()
  await expect(offer.or(rounds).or(first).first()).toBeVisible({ timeout: patienceMs })
  if (await first.isVisible()) return { page, ending: 'firstRun' }
  if (!(await offer.isVisible())) return { page, ending: 'asWas' }
  await offer.click()
  await page.getByRole('button', { name: 'Mở Sổ Vàng' }).click({ timeout: patienceMs })
  await expect(rounds.first()).toBeVisible()
  return { page, ending: 'recovered' }
}

/** How many lines the round at this address has now. */
export async function nominees(page: Page, address: string): Promise<number> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  const all = page.getByRole('link', { name: /Danh sách (chưa có ai|\d+ đề nghị)/ })
  await expect(all).toBeVisible()
  return Number((await all.textContent())?.replace(/\D/g, ''))
}
