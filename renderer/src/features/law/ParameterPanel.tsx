import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { inOrder } from '@shared/law/history'
import { valueOn } from '@shared/law/parameters'
import type { LawBook, LawParameter, ParameterValue } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import { DayDialog } from './DayDialog'
import { Fact } from './Fact'
import { ConfirmedChip } from './lawColumns'
import type { ValueTask } from './ParameterValueDialog'
import { titleOf, valueWords } from './parameterForm'
import { NoneChosen, OriginActs } from './panelParts'
import { lawText as text } from './text'
import type { LawActs } from './useLaw'

const p = text.panel
const h = text.history
type Props = {
  readonly entry: LawEntry<'parameters'> | undefined
  readonly book: LawBook
  readonly on: CalendarDate
  readonly acts: LawActs<'parameters'>
  readonly onTask: (task: ValueTask) => void
}

/** One parameter with its whole history, the newest value first, and what the office may do with it. */
export function ParameterPanel({ entry, book, on, acts, onTask }: Props) {
  const [confirming, setConfirming] = useState<ParameterValue | null>(null)
  if (entry === undefined) return <NoneChosen />
  const { row, origin } = entry
  const isUsed = origin !== 'removed'
  const used = valueOn(row.values, on)
  const replace = (value: ParameterValue, next: ParameterValue): LawParameter => ({
    ...row,
    values: row.values.map((other) => (other === value ? next : other)),
  })
  return (
    <Card>
      <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
        {titleOf(row, book)}
      </Typography>
      <Fact label={p.origin}>{text.origins[origin]}</Fact>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600, mt: 1.5 }}>
        {h.title}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {inOrder(row.values)
          .toReversed()
          .map((value) => (
            <Box component="li" key={`${value.from ?? ''} ${String(value.value)}`} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
              <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: 1 }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {valueWords(row, value.value, book)}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {text.validity(value.from, value.to)}
                </Typography>
              </Box>
              <Box sx={{ my: 0.5 }}>
                <ConfirmedChip on={value.confirmedOn} isLong />
              </Box>
              {value === used && <Typography variant="caption">{h.now}</Typography>}
              <Fact label={p.source}>{value.source || p.noSource}</Fact>
              {value.note !== '' && <Fact label={p.note}>{value.note}</Fact>}
              {isUsed && (
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75 }}>
                  <Button size="small" variant="outlined" onClick={() => onTask({ kind: 'edit', row, value })}>
                    {h.edit}
                  </Button>
                  <Button size="small" variant="outlined" onClick={() => setConfirming(value)}>
                    {value.confirmedOn === null ? p.confirm : p.confirmAgain}
                  </Button>
                  {row.values.length > 1 && (
                    <Button
                      size="small"
                      variant="text"
                      onClick={() =>
                        void acts.save([{ ...row, values: row.values.filter((other) => other !== value) }], text.acts.removeValue)
                      }
                    >
                      {h.remove}
                    </Button>
                  )}
                </Box>
              )}
            </Box>
          ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, mt: 2 }}>
        {isUsed && (
          <Button variant="outlined" onClick={() => onTask({ kind: 'add', row })}>
            {h.add}
          </Button>
        )}
        <OriginActs entry={entry} acts={acts} />
      </Box>
      {confirming !== null && (
        <DayDialog
          words={text.confirm}
          start={today()}
          onClose={() => setConfirming(null)}
          onTake={async (confirmedOn) => {
            if (await acts.save([replace(confirming, { ...confirming, confirmedOn })], text.acts.confirm(text.rowNames.parameters)))
              setConfirming(null)
          }}
        />
      )}
    </Card>
  )
}
