import type { Options } from 'write-excel-file/universal'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { textWidthMm } from './timesWidths'

/** Wider than so many letters a table is printed on a lying sheet; wider than the most it is not pressed onto one page, where nobody could read it. */
const portraitLetters = 90
const mostLetters = 260
const pointsOfLine = 15.75

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0)

/** How a table lies on the paper, by the widths of its columns. */
export const lying = (widths: readonly number[]): { readonly orientation?: 'landscape' } =>
  sum(widths) > portraitLetters ? { orientation: 'landscape' } : {}

/** The letters of the sheet; a column's width counts their digits. */
const sizePt = 12
const digitMm = textWidthMm('0', { sizePt })
/** How many lines words take in a column of so many digits. */
export const linesIn = (words: string, width: number): number =>
  words
    .split('\n')
    .reduce(
      (lines, line) =>
        lines + (line.length < width / 2 ? 1 : Math.max(1, Math.ceil(textWidthMm(line, { sizePt }) / (Math.max(2, width - 1) * digitMm)))),
      0,
    )
/** The height of a row whose words take so many lines, in points. Excel takes no more than 409. */
export const heightOf = (lines: number): number => Math.min(409, Math.max(1, lines) * pointsOfLine)

const escaped = (name: string): string => sanitizeTextContent(name.replaceAll("'", "''"))

/** What is said of a printed sheet: its name, its head's row counted from 1, the widths of its columns, whether lines are printed around cells. */
export type PrintedSheet = {
  readonly name: string
  readonly headRow: number
  readonly widths: readonly number[]
  readonly hasLines: boolean
}

const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'

/** The sheet as it is printed. A row's height stays its own to change: it grows with what is typed into it. */
function laidOut(xml: string, { widths, hasLines }: PrintedSheet): string {
  const setUp = xml.includes('<pageSetup ')
    ? xml
    : xml.replace('</worksheet>', `${margins}<pageSetup paperSize="9" orientation="portrait"/></worksheet>`)
  const lined = hasLines ? setUp.replace('<pageMargins ', '<printOptions gridLines="1"/><pageMargins ') : setUp
  const free = lined.replaceAll(/(<row [^>]*?) customHeight="1"/gu, '$1')
  return sum(widths) > mostLetters
    ? free
    : free
        .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
        .replace(/<worksheet [^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
}

/** How the sheets of a file are printed: on A4, all columns on the width of one page, the head on every page; in the letters of an office. */
export const printing = (sheets: readonly PrintedSheet[]): Options<Blob> => ({
  fontFamily: 'Times New Roman',
  fontSize: sizePt,
  features: [
    {
      files: {
        transform: {
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml, _options, { sheetIndex }) => {
              const sheet = sheets[sheetIndex]
              return sheet === undefined ? xml : laidOut(xml, sheet)
            },
          },
          'xl/workbook.xml': {
            transform: (xml) =>
              xml.replace(
                '<definedNames/>',
                () =>
                  `<definedNames>${sheets
                    .map(
                      ({ name, headRow }, place) =>
                        `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${escaped(name)}'!$${headRow}:$${headRow}</definedName>`,
                    )
                    .join('')}</definedNames>`,
              ),
          },
        },
      },
    },
  ],
})
