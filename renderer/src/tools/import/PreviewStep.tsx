import { useCallback, useMemo, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { rowStatuses, type ImportMode, type PreviewOptions, type PreviewRow, type RowChoice, type RowStatus } from '@shared/import/preview'
import type { PreviewResult } from '@renderer/workers/importProtocol'
import { FilterChips } from '@renderer/ui/FilterChips'
import { PagedGrid, type PagedColumn } from '@renderer/ui/PagedGrid'
import { DoubtChoices } from './DoubtChoices'
import { IgnoredRowsDialog } from './IgnoredRowsDialog'
import { leastScreen, narrowScreen, previewColumns } from './previewColumns'
import { RowPanel } from './RowPanel'
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
  const isNarrow = useMediaQuery(narrowScreen)
  const isLeast = useMediaQuery(leastScreen)
  const columns = useMemo(() => previewColumns({ choices, mode, own, isNarrow, isLeast }), [choices, mode, own, isNarrow, isLeast])
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
        {/* In a narrow window the lines have the room until one of them is chosen. */}
        {!(isLeast && row === undefined) && (
          <RowPanel
            row={row}
            choice={row === undefined ? undefined : choices[row.number]}
            mode={mode}
            awardName={row === undefined || awardName === null ? '' : awardName(row)}
            onChoose={(choice) => row !== undefined && onChoose(row.number, choice)}
            onKind={(kind) => row !== undefined && onOptions({ ...options, kinds: { ...options.kinds, [row.number]: kind } })}
          />
        )}
      </Box>
      {showsIgnored && <IgnoredRowsDialog rows={ignored} taken={taken} onTake={onTake} onClose={() => setShowsIgnored(false)} />}
    </Box>
  )
}
