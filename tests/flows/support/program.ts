import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'

/** Opens the program and enters the practice profile, as a newcomer would. */
export async function openPractice(page: Page): Promise<void> {
  // A folder picker cannot be answered by a test: this browser downloads, as Firefox does.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await page.goto('./')
  await page.getByRole('button', { name: /Dùng thử với dữ liệu mẫu/ }).click()
  await expect(page.getByText('Dữ liệu mẫu – không dùng để ban hành')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
}

/** Goes to a screen by the rail. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Các phần của chương trình' })
    .getByRole('link', { name: new RegExp(place) })
    .click()

/** An .xlsx as units send them: title, two blank lines, headings in the third row. */
export async function aSheet(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
  )
  return writeXlsxFile(cells as never).toBuffer()
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
