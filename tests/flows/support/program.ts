import { readFile } from 'node:fs/promises'
import { expect, type Download, type Locator, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { fill, type Rows } from '../../bench/fill'

/** Opens the program and enters the practice profile, as a newcomer would. */
export async function openPractice(page: Page): Promise<void> {
  // A folder picker cannot be answered by a test: this browser downloads, as Firefox does.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await page.goto('./')
  await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
  await expect(page.getByText('Dữ liệu mẫu – không dùng để ban hành')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
}

/** The practice profile with these rows besides, at this moment. Rows put in beside the program are read only when it starts anew. */
export async function openPracticeWith(page: Page, at: string, rows: Rows): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await openPractice(page)
  await fill(page, rows)
  await page.reload()
  await expect(page.getByText('Dữ liệu mẫu – không dùng để ban hành')).toBeVisible()
}

/** The way to a screen in the rail. */
export const inRail = (page: Page, place: string): Locator =>
  page.getByRole('navigation', { name: 'Các phần của chương trình' }).getByRole('link', { name: new RegExp(place) })

/** Goes to a screen by the rail, and waits until it stands: what is pressed next is of this screen, not of the one before. */
export async function goTo(page: Page, place: string): Promise<void> {
  await inRail(page, place).click()
  await expect(inRail(page, place)).toHaveAttribute('aria-current', 'page')
}

/** Goes to a stage of the round in view, and waits until it stands: the stage before has buttons of the same names. */
export async function toStage(page: Page, name: RegExp): Promise<void> {
  const stage = page.getByRole('navigation', { name: 'Các bước của đợt xét' }).getByRole('link', { name })
  await stage.click()
  await expect(stage).toHaveAttribute('aria-current', 'step')
}

/** An .xlsx as units send them: title, two blank lines, headings in the third row. */
export async function aSheet(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
  )
  return writeXlsxFile(cells as never).toBuffer()
}

/** Drops files on the open tab, as from a folder of the mail. */
export async function drop(
  page: Page,
  target: Locator,
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
  await target.dispatchEvent('drop', { dataTransfer: data })
}

/** The text of a saved Word file, paragraph by paragraph. */
export async function wordText(download: Download): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(noBreakHyphen)\/>/g)]
        .map((match) => (match[2] === undefined ? match[1] : '-'))
        .join(''),
    )
    .join('\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
}
