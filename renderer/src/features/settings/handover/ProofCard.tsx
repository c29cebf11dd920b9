import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paper } from '@shared/documents/page'
import { formatAmount } from '@shared/lib/money'
import { sameCode, type Proof } from '@renderer/data/history/proof'
import { useOffice } from '@renderer/data/repositories/live'
import { committeeName } from '@renderer/text/officeText'
import { tableWord } from '@renderer/text/recordText'
import { lastingText, whenText } from '@renderer/text/when'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { handoverText as text } from './text'

/** How much there is, and the short code by which two computers are held against each other. */
export function ProofCard({ proof }: { readonly proof: Proof }) {
  const office = useOffice()
  const [typed, setTyped] = useState('')
  const { start, isBusy, portal } = usePrintJob()
  const print = (): void =>
    start({
      sheet: { ...paper, marginMm: 20 },
      pages: <ProofPaper proof={proof} office={office == null ? '' : committeeName(office)} />,
      pdfName: null,
    })
  useShortcut('ctrl+p', print)
  const isSame = sameCode(typed, proof.code)
  return (
    <Card title={text.proof}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {text.proofLead}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, mb: 1.5, fontSize: 13 }}>
        {proof.counts.map(([table, rows]) => (
          <span key={table}>
            {tableWord(table)}: <b>{formatAmount(rows)}</b>
          </span>
        ))}
        <span>{proof.lastAt === null ? text.none : text.last(whenText(proof.lastAt))}</span>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box>
          <Typography variant="caption">{text.code}</Typography>
          <Box sx={{ fontFamily: 'monospace', fontSize: 20 }}>{proof.code}</Box>
        </Box>
        <TextField
          label={text.theirs}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ width: 220 }}
          autoComplete="off"
        />
        <Box role="status" sx={{ minWidth: 120 }}>
          {typed.trim() !== '' && <StatusChip status={isSame ? 'ok' : 'blocked'} label={isSame ? text.same : text.other} />}
        </Box>
      </Box>
      <Button variant="outlined" sx={{ mt: 1.5 }} disabled={isBusy} onClick={print}>
        {text.print}
      </Button>
      {portal}
    </Card>
  )
}

function ProofPaper({ proof, office }: { readonly proof: Proof; readonly office: string }) {
  const cell = { border: '0.5pt solid #000', padding: '3pt 6pt', textAlign: 'left' } as const
  return (
    <Box sx={{ color: '#000', fontSize: '13pt', fontFamily: '"Times New Roman", Tinos, serif' }}>
      <h1 style={{ fontSize: '15pt', textAlign: 'center', margin: '0 0 6pt' }}>{text.paper}</h1>
      <p style={{ textAlign: 'center', margin: '0 0 10pt' }}>{text.paperFacts(office, lastingText(new Date().toISOString()))}</p>
      <table style={{ width: '100%', borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            <th style={cell}>{text.kind}</th>
            <th style={cell}>{text.rows}</th>
          </tr>
        </thead>
        <tbody>
          {proof.counts.map(([table, rows]) => (
            <tr key={table}>
              <td style={cell}>{tableWord(table)}</td>
              <td style={{ ...cell, textAlign: 'right' }}>{formatAmount(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ margin: '8pt 0 2pt' }}>{proof.lastAt === null ? text.none : text.last(lastingText(proof.lastAt))}</p>
      <p style={{ margin: '0 0 2pt' }}>
        {text.code}: <b style={{ fontFamily: 'monospace', fontSize: '16pt' }}>{proof.code}</b>
      </p>
      <p style={{ margin: '0 0 24pt' }}>{text.paperNote}</p>
      <div style={{ display: 'flex', justifyContent: 'space-around', fontWeight: 700 }}>
        {text.paperSign.map((side) => (
          <span key={side}>{side}</span>
        ))}
      </div>
    </Box>
  )
}
