import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { Counts } from '@shared/ipc/twin'
import { formatAmount } from '@shared/lib/money'
import type { RecoveryPlan } from '@renderer/data/twin/recover'
import { sizeText } from '@renderer/text/size'
import { clockTime, momentText, whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import type { Found, Present } from '../start'
import { shownRows, sumOf, type ActLine, type Forecast, type ShownRow } from './plan'
import { recoverText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

const listed = 5

type LineProps = { readonly title: string; readonly facts: string; readonly chip: ReactNode }
const Line = ({ title, facts, chip }: LineProps) => (
  <Box
    sx={{ 'display': 'flex', 'alignItems': 'center', 'gap': 1.5, 'px': 2, 'py': 1.1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
  >
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {facts}
      </Typography>
    </Box>
    {chip}
  </Box>
)

/** The acts behind the copy, and what is to be thought of them. */
function journalLine(store: Found['store'], { isBroken }: RecoveryPlan['behind'], acts: readonly ActLine[]): LineProps {
  if (store === 'newer')
    return { title: text.newerJournal, facts: text.newerJournalText, chip: <StatusChip status="quiet" label={text.unused} /> }
  const title = text.journal(acts.length)
  if (isBroken) return { title, facts: text.brokenText, chip: <StatusChip status="attention" label={text.broken} /> }
  const [first, last] = [acts[0], acts.at(-1)]
  const facts = first !== undefined && last !== undefined ? text.journalFacts(whenText(first.at), clockTime(last.at)) : ''
  return { title, facts, chip: <StatusChip status="ok" label={text.whole} /> }
}

/** The store on this computer: how it stands, and how much is in it. */
function storeWords(store: Found['store'], present: Present | null): string {
  if (present === null) return text.storeFacts[store]
  const { counts, lastAt } = present
  const held = text.presentFacts(formatAmount(counts.subjects), formatAmount(counts.awards), lastAt === null ? '' : whenText(lastAt))
  return `${text.storeFacts[store]}; ${held}`
}

/** What was found, the safe things first; beside it the last acts of the journal, newest first. */
export function FoundCards({
  store,
  plan: { snapshot, behind },
  forecast: { acts, isFromFirst },
  isInBrowser,
  present,
}: {
  readonly store: Found['store']
  readonly present: Present | null
  readonly isInBrowser: boolean
  readonly plan: RecoveryPlan
  readonly forecast: Forecast
}) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: acts.length > 0 ? '3fr 2fr' : '1fr' } }}>
      <Card title={text.found} flush>
        {snapshot === null ? (
          <Line
            title={text.noCopy}
            facts={isFromFirst ? text.noCopyText : text.noCopyPartly}
            chip={<StatusChip status="quiet" label={text.noCopy} />}
          />
        ) : (
          <Line
            title={text.copyAt(momentText(snapshot.madeAt))}
            facts={text.copyFacts(formatAmount(snapshot.counts.subjects), formatAmount(snapshot.counts.awards), sizeText(snapshot.bytes))}
            chip={<StatusChip status="ok" label={text.checked} />}
          />
        )}
        <Line {...journalLine(store, behind, acts)} />
        <Line
          title={text.store}
          facts={isInBrowser && store === 'unopenable' ? text.browser.unopenable : storeWords(store, present)}
          chip={<StatusChip status="blocked" label={text.storeChips[store]} />}
        />
      </Card>
      {acts.length > 0 && (
        <Card title={text.acts(acts.length)} flush sx={{ display: { xs: 'none', lg: 'block' } }}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, px: 2, py: 1, fontSize: 13 }}>
            {acts
              .slice(-listed)
              .toReversed()
              .map(({ at, label }, index) => (
                <Box component="li" key={`${at} ${index}`} sx={{ display: 'flex', gap: 2, py: 0.4 }}>
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {clockTime(at)}
                  </Box>
                  <Box component="span" title={label} sx={oneLine}>
                    {label}
                  </Box>
                </Box>
              ))}
            {acts.length > listed && (
              <Box component="li" sx={{ color: 'text.secondary', py: 0.4 }}>
                {text.earlier(acts.length - listed)}
              </Box>
            )}
          </Box>
        </Card>
      )}
    </Box>
  )
}

/**
 * Copy + journal = afterwards, held against what the journal counted last; beside a store that holds other data, against what would be
 * replaced.
 */
export function ForecastTable({
  forecast,
  remembered,
  replaced,
}: {
  readonly forecast: Forecast
  readonly remembered: Counts | null
  readonly replaced: Counts | null
}) {
  const { copy, after } = forecast
  const held = replaced ?? remembered
  const signed = (value: number): string => (value > 0 ? `+${formatAmount(value)}` : value < 0 ? `−${formatAmount(-value)}` : '0')
  return (
    <Card flush>
      <Table size="small" aria-label={text.table.after}>
        <TableHead>
          <TableRow>
            <TableCell>{text.table.after}</TableCell>
            <TableCell align="right">{text.table.copy}</TableCell>
            <TableCell align="right">{text.table.journal}</TableCell>
            <TableCell align="right">{text.table.result}</TableCell>
            <TableCell align="right">{replaced === null ? text.table.remembered : text.table.present}</TableCell>
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {replaced === null ? text.table.compared : text.table.comparedWithPresent}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {(Object.keys(shownRows) as ShownRow[]).map((row) => {
            const [from, to] = [sumOf(copy, row), sumOf(after, row)]
            const known = held === null ? null : sumOf(held, row)
            return (
              <TableRow key={row}>
                <TableCell>{text.table.rows[row]}</TableCell>
                <TableCell align="right">{formatAmount(from)}</TableCell>
                <TableCell align="right">{signed(to - from)}</TableCell>
                <TableCell align="right" sx={{ fontWeight: 600 }}>
                  {formatAmount(to)}
                </TableCell>
                <TableCell align="right">{known === null ? '' : formatAmount(known)}</TableCell>
                <TableCell>
                  {known !== null && (
                    <Verdict difference={to - known} equal={replaced === null ? text.table.equal : text.table.asPresent} />
                  )}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Card>
  )
}

function Verdict({ difference, equal }: { readonly difference: number; readonly equal: string }) {
  if (difference === 0) return <StatusChip status="ok" label={equal} />
  const amount = formatAmount(Math.abs(difference))
  return <StatusChip status="attention" label={difference < 0 ? text.table.missing(amount) : text.table.more(amount)} />
}
