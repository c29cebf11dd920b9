import { strToU8, zipSync } from 'fflate'

/** One cell of a made-up sheet: plain text, a number, or the raw `<c>` body for odd ones. */
export type MadeCell = string | number | null | { readonly raw: string; readonly type?: string; readonly style?: number }
export type MadeSheet = {
  readonly name?: string
  readonly state?: string
  readonly rows: readonly (readonly MadeCell[])[]
  readonly merges?: readonly string[]
  /** Rows start here. */ readonly firstRow?: number
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

function cellXml(cell: MadeCell, column: number, row: number): string {
  const at = `${columnName(column)}${row}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
  return `<c r="${at}"${cell.type === undefined ? '' : ` t="${cell.type}"`}${cell.style === undefined ? '' : ` s="${cell.style}"`}>${cell.raw}</c>`
}

const sheetXml = ({ rows, merges = [], firstRow = 1 }: MadeSheet): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, index) =>
        `<row r="${firstRow + index}">${cells.map((cell, column) => cellXml(cell, column, firstRow + index)).join('')}</row>`,
    )
    .join(
      '',
    )}</sheetData>${merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`

/** Cell styles of the made-up workbook: 1 a day, 2 the format 000, 3 the font .VnTime, 4 the font VNI-Times. */
const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="000"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts>
<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>`

/** An .xlsx drawn by hand, for what a well-behaved writer would not produce. `extra` adds or replaces parts. */
export function aWorkbook(sheets: readonly MadeSheet[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
      .map(
        (sheet, index) =>
          `<sheet name="${escapeXml(sheet.name ?? `Sheet${index + 1}`)}" sheetId="${index + 7}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    ...extra,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}
