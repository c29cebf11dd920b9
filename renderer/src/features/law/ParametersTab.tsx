import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useLawBook } from '@renderer/data/repositories/live'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { tableOfRows, type FileColumn } from '@renderer/tools/tables/tableOfRows'
import { DateField } from '@renderer/ui/DateField'
import { HeaderAction } from '@renderer/ui/HeaderSlot'
import { Kbd } from '@renderer/ui/Kbd'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip } from '@renderer/ui/StatusChip'
import { twoLines } from '@renderer/ui/twoLines'
import { lawAsks } from '@renderer/text/addresses'
import { useShortcut } from '@renderer/ui/useShortcut'
import { valueOn } from '@shared/law/parameters'
import type { LawBook } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import { ConfirmedChip } from './lawColumns'
import { ParameterPanel } from './ParameterPanel'
import { ParameterValueDialog, type ValueTask } from './ParameterValueDialog'
import { titleOf, valueWords } from './parameterForm'
import { TableAndPanel } from './TableAndPanel'
import { lawText as text } from './text'
import { useLawActs, useLawEntries } from './useLaw'

type Props = {
  readonly on: CalendarDate
  readonly typedDay: CalendarDate | null
  readonly onDate: (typed: CalendarDate | null) => void
}

/** The numbers and words of the law: what each is on the chosen day, and its whole history beside. */
export function ParametersTab({ on, typedDay, onDate }: Props) {
  const entries = useLawEntries('parameters')
  const book = useLawBook()
  const acts = useLawActs('parameters')
  const [asks] = useSearchParams()
  const [clickedId, setChosenId] = useState<string | null>(null)
  // `asked`: what the way here asks for, until something else is chosen.
  const [wantedTask, setTask] = useState<ValueTask | 'asked' | null>('asked')
  const taken = useMemo(() => (entries ?? []).flatMap(({ row, origin }) => (origin === 'removed' ? [] : [row.key])), [entries])
  useShortcut('ctrl+n', () => setTask({ kind: 'addKey' }))
  if (entries === undefined || book === undefined) return <Loading />
  const asked = entries.find(({ row }) => row.key === asks.get(lawAsks.key))
  const chosen = clickedId === null ? asked : entries.find(({ row }) => row.id === clickedId)
  const chosenId = chosen?.row.id ?? null
  const task = wantedTask === 'asked' ? missingTask(asks.get(lawAsks.key), asks.get(lawAsks.missingOn), asked) : wantedTask
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        <Box sx={{ width: 190 }}>
          <DateField label={text.onDate} value={typedDay} onChange={onDate} />
        </Box>
        <ToExcel
          size="small"
          title={text.parts.parameters}
          table={() => tableOfRows(text.parts.parameters, fileColumns(book, on), entries)}
        />
        <HeaderAction>
          <Button variant="contained" onClick={() => setTask({ kind: 'addKey' })}>
            {text.add.parameters}{' '}
            <Box component="span" sx={{ ml: 1 }}>
              <Kbd>Ctrl N</Kbd>
            </Box>
          </Button>
        </HeaderAction>
      </Box>
      <TableAndPanel
        widths={[300, 360]}
        table={<ParameterTable entries={entries} book={book} on={on} chosenId={chosenId} onChoose={setChosenId} />}
        panel={<ParameterPanel entry={chosen} book={book} on={on} acts={acts} onTask={setTask} />}
      />
      {task !== null && (
        <ParameterValueDialog
          task={task}
          book={book}
          on={on}
          taken={taken}
          onClose={() => setTask(null)}
          onSave={async (row, label) => {
            if (!(await acts.save([row], label))) return
            setChosenId(row.id)
            setTask(null)
          }}
        />
      )}
    </Box>
  )
}

/** The value to add for who comes from a paper that lacks it. A row set aside is taken up again by its panel. */
function missingTask(key: string | null, on: string | null, entry: LawEntry<'parameters'> | undefined): ValueTask | null {
  if (key === null || on === null) return null
  if (entry === undefined) return { kind: 'addKey', key }
  return entry.origin === 'removed' || valueOn(entry.row.values, on) !== undefined ? null : { kind: 'add', row: entry.row }
}

const fileColumns = (book: LawBook, on: CalendarDate): readonly FileColumn<LawEntry<'parameters'>>[] => [
  [text.columns.parameter, 60, ({ row }) => titleOf(row, book)],
  [
    text.columns.value,
    24,
    ({ row }) => {
      const value = valueOn(row.values, on)?.value
      return typeof value === 'number' ? value : value === undefined ? null : valueWords(row, value, book)
    },
  ],
  [
    text.columns.validity,
    30,
    ({ row }) => {
      const value = valueOn(row.values, on)
      return value === undefined ? null : text.validity(value.from, value.to)
    },
  ],
  [
    text.columns.state,
    20,
    ({ row }) => {
      const value = valueOn(row.values, on)
      return value === undefined ? null : value.confirmedOn === null ? text.unconfirmed : text.confirmed
    },
  ],
]

type TableProps = {
  readonly entries: readonly LawEntry<'parameters'>[]
  readonly book: LawBook
  readonly on: CalendarDate
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

function ParameterTable({ entries, book, on, chosenId, onChoose }: TableProps) {
  const heads = [text.columns.parameter, text.columns.value, text.columns.validity, text.columns.state]
  return (
    <Table
      size="small"
      stickyHeader
      sx={{
        '& th': { color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap', bgcolor: 'background.bar', height: 32, py: 0.5 },
        '& td': { height: 36, py: 0.25, whiteSpace: 'nowrap', fontSize: 13.5 },
        '& th, & td': { px: 1.25 },
      }}
    >
      <TableHead>
        <TableRow>
          {heads.map((head, index) => (
            <TableCell key={head} align={index === 1 ? 'right' : 'left'}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(({ row, origin }) => {
          const value = valueOn(row.values, on)
          const isChosen = row.id === chosenId
          return (
            <TableRow
              key={row.id}
              hover
              selected={isChosen}
              onClick={() => onChoose(row.id)}
              sx={{ 'cursor': 'pointer', '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'lacquer.pale' } }}
            >
              <TableCell sx={{ maxWidth: 0, width: '100%' }}>
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
                  <Box
                    component="button"
                    type="button"
                    aria-pressed={isChosen}
                    title={titleOf(row, book)}
                    sx={{
                      border: 0,
                      p: 0,
                      py: 0.5,
                      bgcolor: 'transparent',
                      font: 'inherit',
                      color: 'inherit',
                      textAlign: 'left',
                      cursor: 'pointer',
                      minWidth: 0,
                      whiteSpace: 'normal',
                      textDecoration: origin === 'removed' ? 'line-through' : 'none',
                    }}
                  >
                    <Box component="span" sx={twoLines}>
                      {titleOf(row, book)}
                    </Box>
                  </Box>
                  {origin !== 'program' && <StatusChip status={origin === 'removed' ? 'quiet' : 'info'} label={text.origins[origin]} />}
                </Box>
              </TableCell>
              <TableCell align="right" sx={{ minWidth: { xs: 90, lg: 130 } }}>
                <Box sx={twoLines} title={value === undefined ? undefined : valueWords(row, value.value, book)}>
                  {value === undefined ? text.history.none : valueWords(row, value.value, book)}
                </Box>
              </TableCell>
              <TableCell sx={{ whiteSpace: { xs: 'normal !important', lg: 'nowrap !important' } }}>
                {value === undefined ? '' : text.validity(value.from, value.to)}
              </TableCell>
              <TableCell>{value !== undefined && <ConfirmedChip on={value.confirmedOn} />}</TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
