import { strToU8, zipSync } from 'fflate'

/** A paragraph, or the rows of a table; a cell with line breaks has several paragraphs. */
export type WordPart = string | readonly (readonly string[])[]

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
const cell = (text: string): string => `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

/** A Word file of these parts, as plain as can be. */
export const aWordFile = (...parts: readonly WordPart[]): Uint8Array<ArrayBuffer> => {
  const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part))).join('')
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  })
  return new Uint8Array(bytes)
}

/** The two columns that a decision of an office begins with. */
export const letterHead = (organ: string, symbol: string, dateline: string): WordPart => [
  [`${organ}\n\nSố: ${symbol}`, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${dateline}`],
]
