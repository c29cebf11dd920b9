import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { ConfirmedChip, nameOf, TimeChip } from './lawColumns'
import { DayDialog } from './DayDialog'
import { Fact } from './Fact'
import { fieldsOfPart, typedOf, type DatedPart, type LawField } from './lawForm'
import { NoneChosen, OriginActs } from './panelParts'
import { lawText as text } from './text'
import type { LawActs } from './useLaw'

const p = text.panel
type Props = {
  readonly part: DatedPart
  readonly entry: LawEntry<DatedPart> | undefined
  readonly on: CalendarDate
  readonly acts: LawActs<DatedPart>
  readonly onEdit: () => void
}

/** The whole of one row, where it comes from, and what the office may do with it. */
export function LawPanel({ part, entry, on, acts, onEdit }: Props) {
  const [asking, setAsking] = useState<'end' | 'confirm' | null>(null)
  if (entry === undefined) return <NoneChosen />
  const { row, origin } = entry
  const isUsed = origin !== 'removed'
  return (
    <Card>
      <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
        {nameOf(part, row)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, my: 1 }}>
        <TimeChip row={row} on={on} />
        <ConfirmedChip on={row.confirmedOn} isLong />
      </Box>
      <Fact label={text.columns.validity}>{text.validity(row.validFrom, row.validTo)}</Fact>
      {'replacedBy' in row && row.replacedBy !== '' && <Fact label={text.form.replacedBy}>{row.replacedBy}</Fact>}
      {'symbol' in row && row.symbol !== '' && <Fact label={text.columns.symbol}>{row.symbol}</Fact>}
      {'decidedBy' in row && (
        <>
          <Fact label={text.columns.decidedBy}>{text.deciders[row.decidedBy]}</Fact>
          <Fact label={text.form.certificate}>{text.certificates[row.certificate]}</Fact>
          <Fact label={text.form.verb}>{text.verbs[row.verb]}</Fact>
          <Fact label={text.form.procedure}>{text.procedures[row.procedure]}</Fact>
          <Fact label={text.form.ballotNeeded}>{text.ballots[row.ballotNeeded === null ? 'own' : row.ballotNeeded ? 'yes' : 'no']}</Fact>
        </>
      )}
      {'severity' in row && <Fact label={text.columns.severity}>{text.severityHints[row.severity]}</Fact>}
      <Fact label={p.source}>{row.source || p.noSource}</Fact>
      {row.note !== '' && <Fact label={p.note}>{row.note}</Fact>}
      <Fact label={p.origin}>{text.origins[origin]}</Fact>
      {row.confirmedOn === null && isUsed && (
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
        {isUsed && (
          <Button variant="outlined" onClick={() => setAsking('confirm')}>
            {row.confirmedOn === null ? p.confirm : p.confirmAgain}
          </Button>
        )}
        {isUsed && (row.validTo === null || row.validTo >= on) && (
          <Button variant="outlined" onClick={() => setAsking('end')}>
            {p.end}
          </Button>
        )}
        <OriginActs entry={entry} acts={acts} />
        {(origin === 'program' || origin === 'corrected') && (
          <Button variant="text" onClick={() => void acts.setAside(entry)}>
            {p.setAside}
          </Button>
        )}
      </Box>
      {asking === 'end' && (
        <DayDialog
          words={text.end}
          start={row.validTo}
          problemOf={(day) => (row.validFrom !== null && day < row.validFrom ? text.form.endBeforeStart : undefined)}
          onClose={() => setAsking(null)}
          onTake={async (validTo) => {
            if (await acts.save([{ ...row, validTo }], text.acts.end(text.rowNames[part]))) setAsking(null)
          }}
        />
      )}
      {asking === 'confirm' && (
        <DayDialog
          words={text.confirm}
          start={today()}
          onClose={() => setAsking(null)}
          onTake={async (confirmedOn) => {
            if (await acts.save([{ ...row, confirmedOn }], text.acts.confirm(text.rowNames[part]))) setAsking(null)
          }}
        />
      )}
    </Card>
  )
}

/** Where the program's row says something else than the office's. */
function ProgramSays({ part, entry }: { readonly part: DatedPart; readonly entry: LawEntry<DatedPart> }) {
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

function programWords(field: LawField, value: string | null | undefined): string {
  if (field.kind === 'choice') return field.options.find(([key]) => key === value)?.[1] ?? ''
  if (typeof value !== 'string' || value === '') return p.left
  return field.kind === 'date' ? shortDate(value) : value
}
