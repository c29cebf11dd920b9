import { useCallback, useMemo, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import {
  outcomeOfRow,
  rowStatuses,
  type ImportMode,
  type PreviewOptions,
  type PreviewRow,
  type RowChoice,
  type RowOutcome,
  type RowStatus,
} from '@shared/import/preview'
import { capitalise } from '@shared/lib/text'
import type { PreviewResult } from '@renderer/workers/importProtocol'
import { FilterChips } from '@renderer/ui/FilterChips'
import { PagedGrid, type PagedColumn } from '@renderer/ui/PagedGrid'
import { StatusChip } from '@renderer/ui/StatusChip'
import { DoubtChoices } from './DoubtChoices'
import { IgnoredRowsDialog } from './IgnoredRowsDialog'
import { reasonsOf } from './leftOver'
import { RowPanel } from './RowPanel'
import { statusLooks } from './statusLooks'
import { leftText } from './reasonText'
import { text } from './text'

type Props = {
  readonly result: PreviewResult
  readonly options: PreviewOptions
  readonly choices: Readonly<Record<number, RowChoice>>
  /** What holds for everybody known. */
  readonly mode: ImportMode
  /** Columns of what the list is about, besides who. */
  readonly columns: readonly PagedColumn<PreviewRow>[]
  /** The name of the award of a row, where each has one. */
  readonly awardName: ((row: PreviewRow) => string) | null
  /** What holds for the whole list. */
  readonly defaults: ReactNode
  readonly onOptions: (options: PreviewOptions) => void
  readonly onChoose: (row: number, choice: RowChoice) => void
  readonly onChooseAll: (rows: readonly PreviewRow[], take: 'so' | 'skip') => void
  /** Rows put aside that the officer took back, and the way to do so. */
  readonly taken: readonly number[]
  readonly onTake: (row: number) => void
}
type Shown = RowStatus | 'all' | 'noted'
const shownRows = (rows: readonly PreviewRow[], shown: Shown): readonly PreviewRow[] =>
  shown === 'all' ? rows : rows.filter((row) => (shown === 'noted' ? (row.notes?.length ?? 0) > 0 : row.status === shown))
/** What becomes of a row, in a word or two. */
const outcomeText = (outcome: RowOutcome | undefined, isOfAward: boolean): string =>
  outcome === undefined
    ? text.outcomes.open
    : outcome.take === 'known'
      ? (isOfAward ? text.awardOutcomes : text.outcomes)[outcome.mode]
      : outcome.take === 'skip' && outcome.isThere === true
        ? text.outcomes.there
        : text.outcomes[outcome.take]
const numberOf = (row: PreviewRow): number => row.number

/** Every row with what will become of it; nothing is written yet. */
export function PreviewStep({
  result,
  options,
  choices,
  mode,
  columns: own,
  awardName,
  defaults,
  onOptions,
  onChoose,
  onChooseAll,
  taken,
  onTake,
}: Props) {
  const { rows, ignored, left } = result
  const counts = useMemo(
    () =>
      Object.fromEntries(rowStatuses.map((status) => [status, rows.filter((row) => row.status === status).length])) as Record<
        RowStatus,
        number
      >,
    [rows],
  )
  const noted = useMemo(() => shownRows(rows, 'noted').length, [rows])
  const [shown, setShown] = useState<Shown>('all')
  const [current, setCurrent] = useState<number | null>(null)
  const [showsIgnored, setShowsIgnored] = useState(false)
  const visible = useMemo(() => shownRows(rows, shown), [rows, shown])
  const columns = useMemo(() => columnsOf(choices, mode, own), [choices, mode, own])
  const show = useCallback((id: string) => setCurrent(Number(id)), [])
  const row = rows.find((one) => one.number === current)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.25, flex: 1, minHeight: 0, pt: 1 }}>
      {defaults}
      {left.length > 0 && (
        <Alert severity="info" sx={{ py: 0, flexShrink: 0 }}>
          {left.map(leftText).join(' ')}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <FilterChips<Shown>
          label={text.filters}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: text.all, count: rows.length },
            ...rowStatuses
              .filter((status) => status !== 'present' || counts.present > 0)
              .map((status) => ({ value: status, label: text.statuses[status], count: counts[status] })),
            ...(noted === 0 ? [] : [{ value: 'noted' as const, label: text.noted, count: noted }]),
          ]}
        />
        <Box sx={{ flex: 1 }} />
        {(shown === 'doubtful' || shown === 'noted') && <DoubtChoices rows={visible} choices={choices} onChooseAll={onChooseAll} />}
        {ignored.length + taken.length > 0 && (
          <Button size="small" onClick={() => setShowsIgnored(true)}>
            {text.ignored(ignored.length)}
          </Button>
        )}
      </Box>
      <Box
        sx={{
          'display': 'flex',
          'flexDirection': { xs: 'column', md: 'row' },
          'flex': { xs: 'none', md: 1 },
          'minHeight': { xs: 0, md: 240 },
          '& > :first-of-type': { minHeight: { xs: 320, md: 0 } },
          'borderTop': 1,
          'borderColor': 'divider',
        }}
      >
        <PagedGrid<PreviewRow>
          label={text.grid.label}
          rows={visible}
          columns={columns}
          idOf={numberOf}
          emptyText={text.noRows}
          currentId={current}
          onCurrent={show}
        />
        <RowPanel
          row={row}
          choice={row === undefined ? undefined : choices[row.number]}
          mode={mode}
          awardName={row === undefined || awardName === null ? '' : awardName(row)}
          onChoose={(choice) => row !== undefined && onChoose(row.number, choice)}
          onKind={(kind) => row !== undefined && onOptions({ ...options, kinds: { ...options.kinds, [row.number]: kind } })}
        />
      </Box>
      {showsIgnored && <IgnoredRowsDialog rows={ignored} taken={taken} onTake={onTake} onClose={() => setShowsIgnored(false)} />}
    </Box>
  )
}

const detailColumn: PagedColumn<PreviewRow> = {
  field: 'detail',
  headerName: text.grid.detail,
  flex: 1,
  minWidth: 130,
  valueGetter: (_, row) => [row.draft.post, row.draft.unit, row.draft.address].filter((part) => part !== '').join(', '),
}

const columnsOf = (
  choices: Readonly<Record<number, RowChoice>>,
  mode: ImportMode,
  own: readonly PagedColumn<PreviewRow>[],
): PagedColumn<PreviewRow>[] => [
  {
    field: 'number',
    headerName: text.grid.row,
    width: 60,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, row) => row.place ?? row.number,
  },
  {
    field: 'status',
    headerName: text.grid.status,
    width: 108,
    renderCell: ({ row }) => <StatusChip status={statusLooks[row.status]} label={text.statuses[row.status]} />,
  },
  { field: 'name', headerName: text.grid.name, flex: 1.4, minWidth: 170, valueGetter: (_, row) => row.draft.name },
  {
    field: 'birth',
    headerName: text.grid.birth,
    width: 80,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, row) => row.draft.birthYear ?? '',
  },
  { field: 'kind', headerName: text.grid.kind, width: 96, valueGetter: (_, row) => text.kinds[row.draft.kind] },
  // Beside what the list is about there is no room for what the panel tells.
  ...(own.length > 0 ? own : [detailColumn]),
  {
    field: 'outcome',
    headerName: text.grid.outcome,
    flex: 1.4,
    minWidth: 170,
    valueGetter: (_, row) => {
      const outcome = outcomeOfRow(row, choices[row.number], mode)
      const changes = outcome?.take === 'known' ? (row.changes?.[outcome.subjectId] ?? []) : []
      return [
        outcomeText(outcome, row.draft.past !== undefined && changes.length > 0),
        ...(changes.length === 0 ? [] : [capitalise(text.changeCount(changes.length))]),
        ...reasonsOf(row),
      ]
        .join('. ')
        .replaceAll('..', '.')
    },
  },
]
