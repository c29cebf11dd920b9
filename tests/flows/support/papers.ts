import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, type Download, type Page } from '@playwright/test'
import { isLong } from '../../support/long'

/** The papers of a round as files, and the files as pages. */

const run = promisify(execFile)
const room = { maxBuffer: 64 * 1024 * 1024, timeout: 300_000 }
/** Without LibreOffice and poppler nobody can look at a page: `build/test.mjs` names them among what is missing. */
const canLook = (): boolean =>
  spawnSync('soffice', ['--version']).status === 0 &&
  [spawnSync('pdftotext', ['-v']), spawnSync('pdftoppm', ['-v'])].every(({ status }) => status === 0)

/** Makes every paper that the open round can make, and saves them into a folder; gives their paths. */
export async function savePapers(page: Page, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const downloads: Download[] = []
  const take = (download: Download): number => downloads.push(download)
  page.on('download', take)
  await page.getByRole('button', { name: 'Lập bộ văn bản' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lập bộ văn bản' })
  await expect(dialog.getByRole('checkbox').first()).toBeVisible()
  for (const box of await dialog.getByRole('checkbox').all()) await box.check()
  await dialog.getByRole('button', { name: /^Lập \d+ văn bản$/ }).click()
  await dialog.getByRole('button', { name: 'Tải về máy' }).click({ timeout: 120_000 })
  const told = dialog.getByText(/Đã lưu \d+ tệp\./)
  await expect(told).toBeVisible({ timeout: 120_000 })
  const count = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0])
  await expect.poll(() => downloads.length).toBe(count)
  page.off('download', take)
  const files = downloads.map((download) => path.join(folder, download.suggestedFilename()))
  await Promise.all(downloads.map((download, index) => download.saveAs(files[index] ?? '')))
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  return files
}

/** The words of each page of each file, by its name; pages, and in the long form their pictures, are left in the folder. Empty where no page can be drawn. */
export async function asPages(files: readonly string[], folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!canLook()) return new Map()
  // A profile of its own: one that somebody has open would take the work over and answer nothing.
  const profile = await mkdtemp(path.join(tmpdir(), 'so-vang-libreoffice-'))
  await run(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    room,
  )
  await rm(profile, { recursive: true, force: true })
  const pages = new Map<string, readonly string[]>()
  for (const file of files) {
    const name = path.basename(file, '.docx')
    const pdf = path.join(folder, `${name}.pdf`)
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], room)
    if (isLong) await run('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, name)], room)
    pages.set(name, stdout.split('\f').slice(0, -1))
  }
  return pages
}

const signing = /^\s*(?:Nơi nhận:|(?:TM\. |KT\. |TL\. )?(?:ỦY BAN NHÂN DÂN|CHỦ TỊCH|TRƯỞNG PHÒNG|THƯ KÝ|NGƯỜI LẬP)(?!\p{L}))/u
/** A number whose word, or a symbol whose end, stands on the next line. */
const cut = /(?<!\p{L})(?:số|Điều|khoản|điểm|năm)\n\s*\d|\/[\p{Lu}\p{Ll}]+-\n/u

/** What a clerk marks first on any page: nothing on it, a number on the first, signatures without words, references in two. */
export function expectSound(pages: ReadonlyMap<string, readonly string[]>): void {
  const faults = [...pages].flatMap(([name, ofFile]) =>
    ofFile.flatMap((text, index) => {
      const [first = ''] = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*\d+\s*$/u.test(line))
      const isSheet = name.startsWith('Giấy khen')
      return [
        ...(text.trim() === '' ? ['trang trống'] : []),
        ...(index === 0 && /^\s*1\s*\n/u.test(text) ? ['số trang ở trang đầu'] : []),
        ...(index > 0 && !isSheet && signing.test(first) ? ['chữ ký đứng riêng một trang'] : []),
        ...(!isSheet && cut.test(text) ? [`cắt đôi: ${cut.exec(text)?.[0] ?? ''}`] : []),
      ].map((fault) => `${name}, trang ${index + 1}: ${fault}`)
    }),
  )
  expect(faults).toEqual([])
}
