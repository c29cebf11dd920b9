import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReformEntry } from '@renderer/data/repositories/lawEdits'
import { today } from '@renderer/text/when'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip } from '@renderer/ui/StatusChip'
import type { ReformChange } from '@shared/law/reforms/reform'
import { shortDate } from '@shared/lib/dates'
import { DayDialog } from './DayDialog'
import { nameOf } from './lawColumns'
import { lawText as text } from './text'
import { useReformActs, useReforms } from './useLaw'

const t = text.reform

/** The amendments the program brings: what each changes, and whether the office uses it. */
export function ReformsTab() {
  const entries = useReforms()
  if (entries === undefined) return <Loading />
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 760 }}>
        {t.intro}
      </Typography>
      {entries.map((entry) => (
        <ReformCard key={entry.reform.id} entry={entry} />
      ))}
    </Box>
  )
}

function ReformCard({ entry: { reform, changes, confirmedOn } }: { readonly entry: ReformEntry }) {
  const { switchOn, switchOff } = useReformActs()
  const [isAsking, setAsking] = useState(false)
  return (
    <Card title={reform.title} sx={{ flexShrink: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <StatusChip status={confirmedOn === null ? 'quiet' : 'ok'} label={confirmedOn === null ? t.off : t.on(shortDate(confirmedOn))} />
        <Typography variant="body2">{t.from(shortDate(reform.effectiveFrom))}</Typography>
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          {confirmedOn === null ? (
            <Button variant="contained" onClick={() => setAsking(true)}>
              {t.switchOn}
            </Button>
          ) : (
            <Button variant="outlined" onClick={() => void switchOff(reform)}>
              {t.switchOff}
            </Button>
          )}
          <ToExcel title={t.changes} table={() => tableOfRows(t.changes, fileColumns, changes)} />
        </Box>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {reform.note}
      </Typography>
      <Table size="small" aria-label={t.changes} sx={{ '& td, & th': { px: 1, verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '34%' }}>{t.what}</TableCell>
            <TableCell sx={{ width: '33%' }}>{t.before}</TableCell>
            <TableCell>{t.after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={`${change.row.id}-${change.field ?? ''}`}>
              <TableCell>{whatOf(change)}</TableCell>
              <TableCell>{change.field === null ? t.nothing : wordsOf(change.before)}</TableCell>
              <TableCell>{change.field === null ? nameOfRow(change) : wordsOf(change.after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {isAsking && (
        <DayDialog
          words={t.dialog}
          start={today()}
          onClose={() => setAsking(false)}
          onTake={async (day) => {
            await switchOn(reform, day)
            setAsking(false)
          }}
        />
      )}
    </Card>
  )
}

const nameOfRow = ({ part, row }: ReformChange): string =>
  part === 'parameters' || 'values' in row ? ('title' in row ? row.title : '') : nameOf(part, row)

/** Which list and which row, and of a known row which field. */
const whatOf = (change: ReformChange): string =>
  change.field === null
    ? `${text.parts[change.part]}: ${t.added}`
    : `${text.parts[change.part]}: ${nameOfRow(change)} – ${t.fields[change.field] ?? change.field}`

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return t.nothing
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : t.nothing
}

const fileColumns: readonly FileColumn<ReformChange>[] = [
  [t.what, 60, whatOf],
  [t.before, 50, (change) => (change.field === null ? t.nothing : wordsOf(change.before))],
  [t.after, 50, (change) => (change.field === null ? nameOfRow(change) : wordsOf(change.after))],
]
