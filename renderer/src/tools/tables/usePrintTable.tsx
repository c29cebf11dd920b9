import Box from '@mui/material/Box'
import { formatCount, hasDots } from '@shared/lib/numbers'
import { shortDate } from '@shared/lib/dates'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { today } from '@renderer/text/when'
import { useShortcut } from '@renderer/ui/useShortcut'
import { tableText as text } from './text'

/** A4 lying: lists of the office are wide. */
const sheet = { widthMm: 297, heightMm: 210, marginMm: 12 }

/** A cell as paper shows it. */
export const wordsOnPaper = (value: SheetValue): string => {
  if (value === null) return ''
  if (typeof value === 'object') return shortDate(value.day)
  if (typeof value === 'string') return value
  return hasDots(value) ? formatCount(value) : String(value).replace('.', ',')
}

/** Numbers, days, codes stay in one line; words share the width by how many there are. */
const isOneWord = (words: string): boolean => words.length <= 12 && /^[\d.,/%+-]+$/.test(words)

const letters = { least: 4, most: 40 } as const
/** How wide a column is beside the others: by its longest words, so that one of long sentences leaves the others their lines. */
const weightOf = (rows: readonly (readonly string[])[], column: number, title: string): number =>
  Math.min(
    letters.most,
    rows.reduce(
      (most, row) => Math.max(most, row[column]?.length ?? 0),
      Math.max(letters.least, ...title.split(' ').map((word) => word.length)),
    ),
  )

/** Answers Ctrl+P while it stands on the screen. */
function AnswersPrint({ onPrint }: { readonly onPrint: () => void }) {
  useShortcut('ctrl+p', onPrint)
  return null
}

/**
 * Prints the table on the screen, as filtered and sorted, by a button and by Ctrl+P. `portal` must be rendered with the table: where it is not,
 * since there are no rows yet, the page itself is what Ctrl+P prints.
 */
export function usePrintTable(table: () => SheetTable, facts: string) {
  const { start, portal } = usePrintJob()
  const print = (): void => start({ sheet, pdfName: null, pages: <PrintedTable table={table()} facts={facts} /> })
  return {
    print,
    portal: (
      <>
        <AnswersPrint onPrint={print} />
        {portal}
      </>
    ),
  }
}

/** The table as it stands on paper: title, what it shows, headings on every page, rows never cut in two. */
export function PrintedTable({ table, facts }: { readonly table: SheetTable; readonly facts: string }) {
  const rows = table.rows.map((row) => row.map(wordsOnPaper))
  // A column without a word would only make the others narrow.
  const shown = table.columns.flatMap(({ title }, column) =>
    rows.some((row) => (row[column] ?? '') !== '') ? [{ title, column, weight: weightOf(rows, column, title) }] : [],
  )
  const whole = shown.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <Box
      sx={{
        'color': '#000',
        'fontSize': '9pt',
        'lineHeight': 1.25,
        '& table': { width: '100%', borderCollapse: 'collapse' },
        '& th, & td': { border: '0.5pt solid #000', p: '1mm 1.5mm', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'break-word' },
        '& .whole': { whiteSpace: 'nowrap' },
        '& th': { fontWeight: 600 },
        '& tr': { breakInside: 'avoid' },
        '& .amount': { textAlign: 'right' },
      }}
    >
      <Box sx={{ fontSize: '14pt', fontWeight: 600 }}>{table.name}</Box>
      <Box sx={{ mb: '3mm' }}>{text.printed(facts, table.rows.length, shortDate(today()))}</Box>
      <table>
        <thead>
          <tr>
            {shown.map(({ title, column, weight }) => (
              <th key={column} style={{ width: `${(100 * weight) / whole}%` }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {shown.map(({ column }) => {
                const words = rows[index]?.[column] ?? ''
                return (
                  <td key={column} className={[typeof row[column] === 'number' ? 'amount' : '', isOneWord(words) ? 'whole' : ''].join(' ')}>
                    {words}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}
