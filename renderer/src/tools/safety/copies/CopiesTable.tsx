import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Lock as LockIcon } from 'lucide-react'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { copyGroups, keptAs, type CopyGroup } from '@shared/ipc/retention'
import type { Snapshot } from '@shared/ipc/twin'
import { formatAmount } from '@shared/lib/money'
import { sizeText } from '@renderer/text/size'
import { lastingMoment, momentText } from '@renderer/text/when'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { FilterChips } from '@renderer/ui/FilterChips'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { twinText } from '../twin/text'
import { copiesText as text } from './text'
import type { Broken } from './useChecks'
import { oneLine } from '@renderer/ui/twoLines'

type Props = {
  readonly snapshots: readonly Snapshot[]
  /** Copies of which nothing is known but their names. */
  readonly unlisted: readonly string[]
  readonly broken: Broken
  readonly chosen: string | null
  readonly onChoose: (snapshot: Snapshot) => void
  readonly height: string
  /** At the right of the line below. */
  readonly aside?: ReactNode
}
const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
const sizes = { '& td, & th': { px: 1.25, py: 0.9, whiteSpace: 'nowrap' } } as const
/** Too narrow a window has no room for them; the panel says both. */
const wideOnly = { display: { xs: 'none', lg: 'table-cell' } } as const

/** The copies, newest first, with why each stands there and whether it can be used. Arrow keys move the choice. */
export function CopiesTable({ snapshots, unlisted, broken, chosen, onChoose, height, aside }: Props) {
  const groups = useMemo(() => keptAs(snapshots), [snapshots])
  const [group, setGroup] = useState<CopyGroup | 'all'>('all')
  const shown = group === 'all' ? snapshots : groups[group]
  const move = (event: KeyboardEvent): void => {
    const by = step[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = shown[shown.findIndex(({ id }) => id === chosen) + by]
    if (next === undefined) return
    onChoose(next)
    document.getElementById(rowId(next.id))?.focus()
  }
  const bytes = snapshots.reduce((sum, one) => sum + one.bytes, 0)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height }}>
      <Box sx={{ px: 1.25, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <FilterChips
          label={text.filter}
          value={group}
          onChange={setGroup}
          options={[
            { value: 'all', label: text.all, count: snapshots.length },
            ...copyGroups.map((one) => ({ value: one, label: text.groups[one], count: groups[one].length })),
          ]}
        />
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
        <Table size="small" stickyHeader aria-label={text.list(shown.length)} sx={sizes}>
          <TableHead>
            <TableRow>
              <TableCell>{text.columns.at}</TableCell>
              <TableCell>{text.columns.reason}</TableCell>
              <TableCell align="right">{text.columns.subjects}</TableCell>
              <TableCell align="right">{text.columns.awards}</TableCell>
              <TableCell align="right" sx={wideOnly}>
                {text.columns.size}
              </TableCell>
              <TableCell sx={{ width: 30 }}>
                <Box component="span" sx={visuallyHidden}>
                  {text.columns.verdict}
                </Box>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody onKeyDown={move}>
            {shown.map((one, index) => (
              <CopyRow
                key={one.id}
                one={one}
                isBroken={broken.has(one.id)}
                isChosen={one.id === chosen}
                isStop={one.id === chosen || (index === 0 && !shown.some(({ id }) => id === chosen))}
                onChoose={onChoose}
              />
            ))}
            {group === 'all' &&
              unlisted.map((id) => (
                <TableRow key={id}>
                  <TableCell>{id}</TableCell>
                  <TableCell colSpan={4} title={text.withoutFacts} sx={{ color: 'text.secondary', maxWidth: 0, ...oneLine }}>
                    {text.withoutFacts}
                  </TableCell>
                  <Verdict isBroken why={text.withoutFacts} />
                </TableRow>
              ))}
          </TableBody>
        </Table>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, px: 1.75, py: 1, borderTop: 1, borderColor: 'divider', fontSize: 13, color: 'text.secondary' }}>
        <Box component="span" sx={{ flex: 1 }}>
          <Box component="span" aria-hidden sx={{ color: 'success.main', fontWeight: 600 }}>
            ✓{' '}
          </Box>
          {text.foot(snapshots.length, sizeText(bytes))}
        </Box>
        <ToExcel size="small" title={text.file} table={() => tableOfRows(text.file, fileColumns(broken), shown)} />
        {aside}
      </Box>
    </Box>
  )
}

const fileColumns = (broken: Broken): readonly FileColumn<Snapshot>[] => [
  [text.columns.at, 24, ({ madeAt }) => lastingMoment(madeAt)],
  [text.columns.reason, 40, ({ reason }) => twinText.reasons[reason]],
  [text.columns.subjects, 12, ({ counts }) => counts.subjects],
  [text.columns.awards, 12, ({ counts }) => counts.awards],
  [text.columns.megabytes, 12, ({ bytes }) => Math.round(bytes / 10_486) / 100],
  [text.columns.verdict, 40, ({ id }) => (broken.has(id) ? text.changedSince : text.whole)],
]

const rowId = (id: string): string => `ban-sao-${id.replace(/\W/g, '-')}`

type RowProps = {
  readonly one: Snapshot
  readonly isBroken: boolean
  readonly isChosen: boolean
  /** Where the Tab key comes in. */
  readonly isStop: boolean
  readonly onChoose: (snapshot: Snapshot) => void
}
function CopyRow({ one, isBroken, isChosen, isStop, onChoose }: RowProps) {
  return (
    <TableRow
      id={rowId(one.id)}
      hover
      selected={isChosen}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(one)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(one)
      }}
      sx={{ cursor: 'pointer', ...(isChosen ? { '& td:first-of-type': { fontWeight: 600 } } : {}) }}
    >
      <TableCell>{momentText(one.madeAt)}</TableCell>
      <TableCell>
        {twinText.reasons[one.reason]}
        {one.sealedBy !== undefined && <LockIcon size={13} aria-label={text.sealed} style={{ marginLeft: 6, verticalAlign: '-1px' }} />}
      </TableCell>
      <TableCell align="right">{formatAmount(one.counts.subjects)}</TableCell>
      <TableCell align="right">{formatAmount(one.counts.awards)}</TableCell>
      <TableCell align="right" sx={wideOnly}>
        {sizeText(one.bytes)}
      </TableCell>
      <Verdict isBroken={isBroken} why={isBroken ? text.changedSince : text.whole} />
    </TableRow>
  )
}

const Verdict = ({ isBroken, why }: { readonly isBroken: boolean; readonly why: string }) => (
  <TableCell
    title={why}
    aria-label={isBroken ? `${text.broken}. ${why}` : why}
    sx={{ color: isBroken ? 'error.main' : 'success.main', fontWeight: 600 }}
  >
    {isBroken ? '✕' : '✓'}
  </TableCell>
)
