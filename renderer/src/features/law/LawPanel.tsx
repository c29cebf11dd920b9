import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { LawEntry, LawPart } from '@renderer/data/repositories/lawEdits'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { ConfirmedChip, nameOf, TimeChip } from './lawColumns'
import { fieldsOfPart, typedOf, type LawField } from './lawForm'
import { lawText as text } from './text'
import type { LawActs } from './useLaw'

const p = text.panel
type Props = {
  readonly part: LawPart
  readonly entry: LawEntry | undefined
  readonly on: CalendarDate
  readonly acts: LawActs
  readonly onEdit: () => void
}

/** The whole of one row, where it comes from, and what the office may do with it. */
export function LawPanel({ part, entry, on, acts, onEdit }: Props) {
  const [isEnding, setEnding] = useState(false)
  if (entry === undefined)
    return (
      <Card>
        <Typography variant="body2" color="text.secondary">
          {p.none}
        </Typography>
      </Card>
    )
  const { row, origin } = entry
  const isUsed = origin !== 'removed'
  return (
    <Card>
      <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
        {nameOf(part, row)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, my: 1 }}>
        <TimeChip row={row} on={on} />
        <ConfirmedChip isConfirmed={row.confirmed} />
      </Box>
      <Fact label={text.columns.validity}>{text.validity(row.validFrom, row.validTo)}</Fact>
      {'replacedBy' in row && row.replacedBy !== '' && <Fact label={text.form.replacedBy}>{row.replacedBy}</Fact>}
      {'symbol' in row && row.symbol !== '' && <Fact label={text.columns.symbol}>{row.symbol}</Fact>}
      {'decidedBy' in row && <Fact label={text.columns.decidedBy}>{text.deciders[row.decidedBy]}</Fact>}
      <Fact label={p.source}>{row.source || p.noSource}</Fact>
      {row.note !== '' && <Fact label={p.note}>{row.note}</Fact>}
      <Fact label={p.origin}>{text.origins[origin]}</Fact>
      {'code' in row && <Fact label={p.code}>{row.code}</Fact>}
      {!row.confirmed && isUsed && (
        <Typography variant="caption" component="p" sx={{ mt: 1 }}>
          {origin === 'program' ? p.unconfirmedHint : p.ownUnconfirmedHint}
        </Typography>
      )}
      {origin === 'corrected' && <ProgramSays part={part} entry={entry} />}
      <Box sx={{ display: 'grid', gap: 1, mt: 2 }}>
        {isUsed && (
          <Button variant="outlined" onClick={onEdit}>
            {p.edit}
          </Button>
        )}
        {isUsed && part !== 'parameters' && (row.validTo === null || row.validTo >= on) && (
          <Button variant="outlined" onClick={() => setEnding(true)}>
            {p.end}
          </Button>
        )}
        {origin === 'corrected' && (
          <Button variant="outlined" onClick={() => void acts.restore(entry)}>
            {p.restore}
          </Button>
        )}
        {origin === 'removed' && (
          <Button variant="outlined" onClick={() => void acts.restore(entry)}>
            {p.useAgain}
          </Button>
        )}
        {origin === 'office' && (
          <Button variant="outlined" color="error" onClick={() => void acts.restore(entry)}>
            {p.remove}
          </Button>
        )}
        {(origin === 'program' || origin === 'corrected') && part !== 'parameters' && (
          <Button variant="text" onClick={() => void acts.setAside(entry)}>
            {p.setAside}
          </Button>
        )}
      </Box>
      {isEnding && (
        <EndDialog
          entry={entry}
          onClose={() => setEnding(false)}
          onEnd={async (validTo) => {
            if (await acts.save([{ ...row, validTo }], text.acts.end(text.rowNames[part]))) setEnding(false)
          }}
        />
      )}
    </Card>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="caption" component="div">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )
}

/** Where the program's row says something else than the office's. */
function ProgramSays({ part, entry }: { readonly part: LawPart; readonly entry: LawEntry }) {
  if (entry.programRow === undefined) return null
  const [ours, theirs] = [typedOf(part, entry.row), typedOf(part, entry.programRow)]
  const differing = fieldsOfPart(part).filter((field) => ours[field.key] !== theirs[field.key])
  return (
    <Box sx={{ mt: 1.5, p: 1, bgcolor: 'background.default', borderRadius: 1 }}>
      <Typography variant="caption" component="div" sx={{ fontWeight: 500 }}>
        {p.programSays}
      </Typography>
      {differing.map((field) => {
        return (
          <Typography key={field.key} variant="caption" component="div">
            {field.label.split(' (')[0]}: {programWords(field, theirs[field.key])}
          </Typography>
        )
      })}
    </Box>
  )
}

function programWords(field: LawField, value: string | boolean | null | undefined): string {
  if (field.kind === 'check') return value === true ? text.confirmed : text.unconfirmed
  if (field.kind === 'choice') return field.options.find(([key]) => key === value)?.[1] ?? ''
  if (typeof value !== 'string' || value === '') return p.left
  return field.kind === 'date' ? shortDate(value) : value
}

function EndDialog({
  entry,
  onClose,
  onEnd,
}: {
  readonly entry: LawEntry
  readonly onClose: () => void
  readonly onEnd: (validTo: CalendarDate) => Promise<void>
}) {
  const [to, setTo] = useState<CalendarDate | null>(entry.row.validTo)
  const [isShown, setShown] = useState(false)
  const problem =
    to === null ? text.end.needed : entry.row.validFrom !== null && to < entry.row.validFrom ? text.form.endBeforeStart : undefined
  const end = (): void => {
    setShown(true)
    if (to !== null && problem === undefined) void onEnd(to)
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="ket-thuc">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          end()
        }}
        noValidate
      >
        <DialogTitle id="ket-thuc">{text.end.title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {text.end.text}
          </Typography>
          <DateField label={text.end.to} value={to} onChange={setTo} problem={isShown ? problem : undefined} />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {text.form.cancel}
          </Button>
          <Button variant="contained" type="submit">
            {text.end.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
