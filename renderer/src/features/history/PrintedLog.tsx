import Box from '@mui/material/Box'
import { formatAmount } from '@shared/lib/money'
import { shortDate } from '@shared/lib/dates'
import type { LogEntry } from '@renderer/data/history/log'
import { recordsIn } from '@renderer/data/history/merged'
import { clockTime, lastingText, today } from '@renderer/text/when'
import { entryLabel } from './EntryList'
import { text } from './text'

const onPaper = (instant: string): string => `${clockTime(instant)} ${shortDate(today(new Date(instant)))}`

/** The entries on the screen as a table for paper. */
export function PrintedLog({ entries, facts }: { readonly entries: readonly LogEntry[]; readonly facts: readonly string[] }) {
  const cell = { border: '0.5pt solid #000', padding: '3pt 5pt', verticalAlign: 'top', textAlign: 'left' } as const
  return (
    <Box sx={{ color: '#000', fontSize: '10.5pt', fontFamily: '"Times New Roman", Tinos, serif' }}>
      <h1 style={{ fontSize: '14pt', textAlign: 'center', margin: '0 0 4pt' }}>{text.printTitle}</h1>
      <p style={{ textAlign: 'center', margin: '0 0 8pt' }}>
        {text.printFacts(formatAmount(entries.length), lastingText(new Date().toISOString()))}
        {facts.length > 0 && `: ${facts.join('; ')}`}
      </p>
      <table style={{ width: '100%', borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            {Object.values(text.printColumns).map((title) => (
              <th key={title} style={cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq} style={{ breakInside: 'avoid' }}>
              <td style={{ ...cell, whiteSpace: 'nowrap' }}>{onPaper(entry.at)}</td>
              <td style={cell}>{entryLabel(entry)}</td>
              <td style={cell}>{text.by(entry.by, entry.device)}</td>
              <td style={cell}>{recordsIn(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}
