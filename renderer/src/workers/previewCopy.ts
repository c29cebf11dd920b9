import PizZip from 'pizzip'
import { previewRowLimit } from './composeProtocol'

/** Keeps the head, the first rows and the last one (the total) of a table written as text. Tables here hold no tables. */
const shorten = (table: string): string => {
  const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? []
  if (rows.length <= previewRowLimit + 2) return table
  const head = table.slice(0, table.indexOf(rows[0]!))
  return `${head}${rows.slice(0, previewRowLimit + 1).join('')}${rows.at(-1)!}</w:tbl>`
}

/** The previewing library draws nothing for Word's own hyphen that keeps a symbol together: it gets the character instead. */
const withHyphens = (body: string): string => body.replaceAll('<w:noBreakHyphen/>', '<w:t>\u2011</w:t>')

/** A copy of a .docx for looking at: tables show their first rows only, the words around them stay as they are. */
export function forLooking(bytes: Uint8Array<ArrayBuffer>): { readonly bytes: Uint8Array<ArrayBuffer>; readonly isCut: boolean } {
  const zip = new PizZip(bytes)
  const body = zip.file('word/document.xml')?.asText()
  if (body === undefined) return { bytes, isCut: false }
  const cut = body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, shorten)
  zip.file('word/document.xml', withHyphens(cut))
  return { bytes: new Uint8Array(zip.generate({ type: 'uint8array', compression: 'STORE' })), isCut: cut !== body }
}
