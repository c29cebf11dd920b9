import { strToU8, zipSync } from 'fflate'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const spaces =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:fo="f" xmlns:svg="v" xmlns:draw="d" xmlns:calcext="c"'

/** A cell of an OpenDocument sheet that holds this text. */
export const openCell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}>${text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')}</table:table-cell>`
export const openRow = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`
export const openTable = (rows: string, attributes = 'table:name="Trang 1"'): string => `<table:table ${attributes}>${rows}</table:table>`

/** The content of an .ods: its sheets, and the styles that they refer to. */
export const openContent = (tables: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content ${spaces}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`

/** An .ods drawn by hand. */
export const anOpenFile = (content: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ 'content.xml': content, ...parts }).map(([path, text]) => [path, strToU8(text)])))

/** An .ods of these cells; those of digits alone are numbers. */
export const anOpenSheet = (cells: readonly (readonly string[])[]): Uint8Array =>
  anOpenFile(
    openContent(
      openTable(
        cells
          .map((row) =>
            openRow(
              row
                .map((text) =>
                  text === ''
                    ? '<table:table-cell/>'
                    : /^\d{1,9}$/.test(text)
                      ? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
                      : openCell(text),
                )
                .join(''),
            ),
          )
          .join(''),
      ),
    ),
  )
