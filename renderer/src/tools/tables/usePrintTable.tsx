import Box from '@mui/material/Box'
import { formatAmount } from '@shared/lib/money'
import { shortDate } from '@shared/lib/dates'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { today } from '@renderer/text/when'
import { useShortcut } from '@renderer/ui/useShortcut'
import { tableText as text } from './text'

/** A4 lying: lists of the office are wide. */
const sheet = { widthMm: 297, heightMm: 210, marginMm: 12 }

const wordsOf = (value: SheetValue): string => {
  if (value === null) return ''
  if (typeof value === 'object') return shortDate(value.day)
  return typeof value === 'number' ? formatAmount(value) : value
}

/** Prints the table on the screen, as filtered and sorted, by a button and by Ctrl+P. `portal` must be rendered. */
export function usePrintTable(table: () => SheetTable, facts: string) {
  const { start, isBusy, portal } = usePrintJob()
  const print = (): void => start({ sheet, pdfName: null, pages: <PrintedTable table={table()} facts={facts} /> })
  useShortcut('ctrl+p', print, { isOn: !isBusy })
  return { print, isBusy, portal }
}

/** The table as it stands on paper: title, what it shows, headings on every page, rows never cut in two. */
export function PrintedTable({ table, facts }: { readonly table: SheetTable; readonly facts: string }) {
  const total = table.columns.reduce((sum, { width = 14 }) => sum + width, 0)
  return (
    <Box
      sx={{
        'color': '#000',
        'fontSize': '9pt',
        '& table': { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
        '& th, & td': { border: '0.5pt solid #000', p: '1mm 1.5mm', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere' },
        '& th': { fontWeight: 600 },
        '& tr': { breakInside: 'avoid' },
        '& .amount': { textAlign: 'right' },
      }}
    >
      <Box sx={{ fontSize: '14pt', fontWeight: 600 }}>{table.name}</Box>
      <Box sx={{ mb: '3mm' }}>{text.printed(facts, table.rows.length, shortDate(today()))}</Box>
      <table>
        <colgroup>
          {table.columns.map(({ title, width = 14 }) => (
            <col key={title} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ title }) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => (
                <td key={column} className={typeof value === 'number' ? 'amount' : undefined}>
                  {wordsOf(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}
