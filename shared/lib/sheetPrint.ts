import type { Feature } from 'write-excel-file/universal'
import { sanitizeTextContent } from 'write-excel-file/utility'

const inQuotes = (name: string): string => `'${name.replaceAll("'", "''")}'`

/**
 * How a sheet comes out of a printer, for a sheet written with `orientation: 'landscape'`: as wide as the paper, however many pages long, the rows that
 * stay in view at the head of each page. What `write-excel-file` has no option for.
 */
export const printsWhole: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) => {
          const names = sheets.flatMap(({ sheet = '', stickyRowsCount = 0 }, place) => {
            const rows = `${inQuotes(sheet)}!$1:$${stickyRowsCount}`
            return stickyRowsCount === 0
              ? []
              : [`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${sanitizeTextContent(rows)}</definedName>`]
          })
          return names.length === 0 ? xml : xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
        },
      },
    },
  },
}
