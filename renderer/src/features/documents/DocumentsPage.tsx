import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { compareNames, foldText, matchesFolded } from '@shared/lib/text'
import { lastingText, whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { PagedGrid, type PagedColumn } from '@renderer/ui/PagedGrid'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { tableOf, useShownRows } from '@renderer/tools/tables/useShownTable'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { folderText, kindText, ProducedPanel } from './ProducedPanel'
import { text } from './text'
import { useProduced, type Produced, type ProducedRow } from './useProduced'
import { screens } from '@renderer/text/addresses'

const filters = ['all', 'official', 'draft'] as const
type Filter = (typeof filters)[number]
const passes: Record<Filter, (row: ProducedRow) => boolean> = {
  all: () => true,
  official: (row) => !row.isDraft,
  draft: (row) => row.isDraft,
}
const everyOwner = 'all'

const columns: readonly PagedColumn<ProducedRow>[] = [
  { field: 'fileName', headerName: text.column.fileName, flex: 2, minWidth: 220, compare: (a, b) => compareNames(a.fileName, b.fileName) },
  {
    field: 'kind',
    headerName: text.column.kind,
    flex: 1,
    minWidth: 140,
    valueGetter: (_, row) => kindText(row.kind),
    compare: (a, b) => compareNames(kindText(a.kind), kindText(b.kind)),
  },
  {
    field: 'isDraft',
    headerName: text.column.status,
    width: 120,
    renderCell: ({ row }) =>
      row.isDraft ? <StatusChip status="quiet" label={text.draft} /> : <StatusChip status="ok" label={text.official} />,
  },
  {
    field: 'savedAt',
    headerName: text.column.savedAt,
    width: 160,
    valueGetter: (_, row) => whenText(row.savedAt),
    cell: (row) => lastingText(row.savedAt),
    compare: (a, b) => (a.savedAt < b.savedAt ? -1 : 1),
  },
  { field: 'folder', headerName: text.column.folder, flex: 1, minWidth: 140, valueGetter: (_, row) => folderText(row.folder) },
  {
    field: 'bytes',
    headerName: text.column.size,
    width: 100,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, row) => text.kilobytes(Math.max(1, Math.round(row.bytes / 1024))),
  },
]

/** Everything produced: what, when, where, draft or official; filtered by round or movement. */
export function DocumentsPage() {
  const produced = useProduced()
  if (produced === undefined) return <Loading rows={10} />
  if (produced.rows.length === 0) {
    return (
      <>
        <PageHeader title={text.title} />
        <Card>
          <EmptyState
            title={text.emptyTitle}
            text={text.emptyText}
            action={
              <Button variant="contained" component={Link} to={screens.rounds}>
                {text.toRounds}
              </Button>
            }
          />
        </Card>
      </>
    )
  }
  return <ProducedList produced={produced} />
}

function ProducedList({ produced: { rows, owners } }: { readonly produced: Produced }) {
  const [owner, setOwner] = useState(everyOwner)
  const [filter, setFilter] = useState<Filter>('all')
  const [query, setQuery] = useState('')
  const [currentId, setCurrentId] = useState<string | null>(null)
  const { onShown, read } = useShownRows<ProducedRow>()
  const asked = foldText(useDeferredValue(query))
  const found = useMemo(
    () => rows.filter((row) => (owner === everyOwner || row.ownerId === owner) && (asked === '' || matchesFolded(row.key, asked))),
    [rows, owner, asked],
  )
  const shown = useMemo(() => found.filter(passes[filter]), [found, filter])
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <PageHeader
        title={text.title}
        facts={text.facts(rows.length, rows.filter(passes.official).length)}
        actions={<ExcelButton title={text.title} table={() => tableOf(text.title, columns, read())} />}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, flexWrap: 'wrap' }}>
        <TextField
          select
          value={owners.some(({ id }) => id === owner) ? owner : everyOwner}
          onChange={(event) => setOwner(event.target.value)}
          sx={{ width: 340, bgcolor: 'background.paper' }}
          slotProps={{ select: { SelectDisplayProps: { 'aria-label': text.of } } }}
        >
          <MenuItem value={everyOwner}>{text.ofAll}</MenuItem>
          {owners.map(({ id, label }) => (
            <MenuItem key={id} value={id}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={text.search}
          sx={{ width: 260, bgcolor: 'background.paper' }}
          slotProps={{ htmlInput: { 'aria-label': text.search, 'spellCheck': false } }}
        />
        <FilterChips<Filter>
          label={text.filters}
          value={filter}
          onChange={setFilter}
          options={filters.map((value) => ({ value, label: text.filter[value], count: found.filter(passes[value]).length }))}
        />
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, flex: 1, minHeight: 0 }}>
        <Card flush fill="table" sx={{ minWidth: 0 }}>
          <PagedGrid<ProducedRow>
            label={text.list}
            rows={shown}
            columns={columns}
            idOf={(row) => row.id}
            initialSort={{ field: 'savedAt', sort: 'desc' }}
            emptyText={text.none}
            currentId={currentId}
            onCurrent={setCurrentId}
            onOpen={(row) => setCurrentId(row.id)}
            onShown={onShown}
          />
        </Card>
        <Box component="aside" sx={{ width: 280, flexShrink: 0, overflow: 'auto' }}>
          <ProducedPanel row={rows.find((row) => row.id === currentId)} />
        </Box>
      </Box>
    </Box>
  )
}
