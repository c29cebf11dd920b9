import PizZip from 'pizzip'
import { previewRowLimit } from './composeProtocol'

/** Keeps the head, the first rows and the last one (the total) of a table written as text. Tables here hold no tables. */
const shorten = (table: string): string => {
  const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? []
  if (rows.length <= previewRowLimit + 2) return table
  const head = table.slice(0, table.indexOf(rows[0]!))
  return `${head}${rows.slice(0, previewRowLimit + 1).join('')}${rows.at(-1)!}</w:tbl>`
}

/** A copy of a .docx whose tables show their first rows only; the words around them stay as they are. */
export function withFirstRows(bytes: Uint8Array<ArrayBuffer>): { readonly bytes: Uint8Array<ArrayBuffer>; readonly isCut: boolean } {
  const zip = new PizZip(bytes)
  const body = zip.file('word/document.xml')?.asText()
  if (body === undefined) return { bytes, isCut: false }
  const cut = body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, shorten)
  if (cut === body) return { bytes, isCut: false }
  zip.file('word/document.xml', cut)
  return { bytes: new Uint8Array(zip.generate({ type: 'uint8array', compression: 'STORE' })), isCut: true }
}
