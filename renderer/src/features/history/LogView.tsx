import { useDeferredValue, useState, type ReactNode } from 'react'
import { addDays, parseISO, startOfDay } from 'date-fns'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paper } from '@shared/documents/page'
import { formatAmount } from '@shared/lib/money'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import type { LogSource } from '@renderer/data/history/log'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import { useShortcut } from '@renderer/ui/useShortcut'
import { EntryList } from './EntryList'
import { PrintedLog } from './PrintedLog'
import { text } from './text'
import { useLog } from './useLog'

const startOf = (day: CalendarDate): Date => startOfDay(parseISO(day))

type Props = {
  readonly source: LogSource
  readonly title: string
  readonly facts: string
  /** Ways to other pages, before the printing. */
  readonly actions: ReactNode
  /** What a printed list of these entries says of where they are from. */
  readonly printedFacts?: readonly string[]
}

/** Entries of the log or of a file of closed years, newest first, searchable and printable. */
export function LogView({ source, title, facts: pageFacts, actions, printedFacts = [] }: Props) {
  const [words, setWords] = useState('')
  const [who, setWho] = useState('')
  const [kind, setKind] = useState<keyof typeof text.kinds>('all')
  const [from, setFrom] = useState<CalendarDate | null>(null)
  const [to, setTo] = useState<CalendarDate | null>(null)
  const { start, isBusy: isPrinting, portal } = usePrintJob()
  const { entries, isEnd, isReading, readOn } = useLog(source, {
    words: useDeferredValue(words),
    who: useDeferredValue(who),
    kind: kind === 'all' ? null : kind,
    from: from === null ? null : startOf(from).toISOString(),
    to: to === null ? null : addDays(startOf(to), 1).toISOString(),
  })
  const isFiltered = words !== '' || who !== '' || kind !== 'all' || from !== null || to !== null
  const facts = [
    ...printedFacts,
    words === '' ? '' : text.filtered.words(words),
    who === '' ? '' : text.filtered.who(who),
    kind === 'all' ? '' : text.kinds[kind],
    from === null ? '' : text.filtered.from(shortDate(from)),
    to === null ? '' : text.filtered.to(shortDate(to)),
    isEnd ? '' : text.filtered.newest,
  ].filter((fact) => fact !== '')
  const print = (): void =>
    start({ sheet: { ...paper, marginMm: 15 }, pages: <PrintedLog entries={entries} facts={facts} />, pdfName: null })
  useShortcut('ctrl+p', print, { isOn: entries.length > 0 })

  return (
    <>
      <PageHeader
        title={title}
        facts={pageFacts}
        actions={
          <>
            {actions}
            <Button variant="outlined" disabled={entries.length === 0 || isPrinting} title={text.printAllFirst} onClick={print}>
              {text.print}
            </Button>
          </>
        }
      />
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start', mb: 1.5 }}>
        <Box sx={{ flex: '1 1 190px', maxWidth: 340 }}>
          <SearchField label={text.search} hint={text.searchHint} value={words} onChange={setWords} />
        </Box>
        <TextField label={text.who} value={who} onChange={(event) => setWho(event.target.value)} sx={{ width: 140 }} />
        <Box sx={{ width: 148 }}>
          <DateField label={text.from} value={from} onChange={setFrom} />
        </Box>
        <Box sx={{ width: 148 }}>
          <DateField label={text.to} value={to} onChange={setTo} />
        </Box>
        <TextField
          select
          label={text.kind}
          value={kind}
          onChange={(event) => setKind(event.target.value as keyof typeof text.kinds)}
          sx={{ width: 150 }}
        >
          {Object.entries(text.kinds).map(([value, label]) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Card flush>
        <EntryList entries={entries} />
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            px: 2,
            py: 1,
            borderTop: entries.length > 0 ? 1 : 0,
            borderColor: 'divider',
          }}
        >
          <Typography role="status" variant="caption">
            {isReading ? text.reading : isEnd ? endWords(entries.length, isFiltered, from !== null && to !== null && from > to) : ''}
          </Typography>
          {!isEnd && (
            <Button size="small" onClick={readOn} disabled={isReading}>
              {text.more}
            </Button>
          )}
        </Box>
      </Card>
      {portal}
    </>
  )
}

function endWords(count: number, isFiltered: boolean, isReversed: boolean): string {
  if (isReversed) return text.reversed
  if (count > 0) return text.end(formatAmount(count))
  return isFiltered ? text.noneFits : text.empty
}
