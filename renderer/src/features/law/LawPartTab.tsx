import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLawBook } from '@renderer/data/repositories/live'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { ToExcel } from '@renderer/tools/tables/ToExcel'
import { DateField } from '@renderer/ui/DateField'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { HeaderAction } from '@renderer/ui/HeaderSlot'
import { Kbd } from '@renderer/ui/Kbd'
import { Loading } from '@renderer/ui/Loading'
import { SearchField } from '@renderer/ui/SearchField'
import { lawAsks, unconfirmedFilter } from '@renderer/text/addresses'
import { useShortcut } from '@renderer/ui/useShortcut'
import { foldText, matchesFolded } from '@shared/lib/text'
import type { CalendarDate } from '@shared/lib/dates'
import { nameOf, timeOf } from './lawColumns'
import type { DatedPart } from './lawForm'
import { LawPanel } from './LawPanel'
import { LawRowDialog } from './LawRowDialog'
import { lawTableFile } from './lawTableFile'
import { LawTable } from './LawTable'
import { PrizeHelp } from './PrizeHelp'
import { TableAndPanel } from './TableAndPanel'
import { lawText as text } from './text'
import { useLawActs, useLawEntries } from './useLaw'

const filters = ['inForce', 'all', 'unconfirmed', 'own'] as const
type Filter = (typeof filters)[number]

/** Titles stand before forms; everything else keeps its order. */
const groupRank = ({ row }: LawEntry<DatedPart>): number => ('decidedBy' in row && row.kind === 'form' ? 1 : 0)

const passes = (entry: LawEntry<DatedPart>, filter: Filter, on: CalendarDate): boolean => {
  switch (filter) {
    case 'inForce':
      return entry.origin !== 'removed' && timeOf(entry.row, on) === 'inForce'
    case 'all':
      return true
    case 'unconfirmed':
      return entry.origin !== 'removed' && entry.row.confirmedOn === null && timeOf(entry.row, on) !== 'lapsed'
    case 'own':
      return entry.origin !== 'program'
  }
}

type Props = {
  readonly part: DatedPart
  readonly on: CalendarDate
  readonly typedDay: CalendarDate | null
  readonly onDate: (typed: CalendarDate | null) => void
}

/** One part of the law book: filters, the table, and what the chosen row says and allows. */
export function LawPartTab({ part, on, typedDay, onDate }: Props) {
  const entries = useLawEntries(part)
  const book = useLawBook()
  const acts = useLawActs(part)
  // Lapsed instruments matter here: what may no longer be cited.
  const [asks] = useSearchParams()
  const isAsked = asks.get(lawAsks.filter) === unconfirmedFilter
  const [filter, setFilter] = useState<Filter>(
    isAsked ? 'unconfirmed' : part === 'instruments' || part === 'baseSalaries' ? 'all' : 'inForce',
  )
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  // `asked`: who comes from a paper that lacks a row of some day is to add it.
  const [wantedEdit, setEditing] = useState<{ readonly entry: LawEntry<DatedPart> | undefined } | 'asked' | null>('asked')
  useShortcut('ctrl+n', () => setEditing({ entry: undefined }))
  const shown = useMemo(() => {
    const folded = foldText(query)
    return (entries ?? []).filter(
      (entry) =>
        passes(entry, filter, on) &&
        matchesFolded(foldText(`${nameOf(part, entry.row)} ${'symbol' in entry.row ? entry.row.symbol : ''} ${entry.row.source}`), folded),
    )
  }, [entries, filter, on, part, query])
  const ordered = useMemo(() => shown.toSorted((a, b) => groupRank(a) - groupRank(b)), [shown])
  if (entries === undefined || book === undefined) return <Loading />
  const chosen = entries.find((entry) => entry.row.id === chosenId)
  const missingOn = asks.get(lawAsks.missingOn)
  const isMissing = missingOn !== null && !entries.some((entry) => entry.origin !== 'removed' && timeOf(entry.row, missingOn) === 'inForce')
  const editing = wantedEdit !== 'asked' ? wantedEdit : isMissing ? { entry: undefined } : null
  const row = text.rowNames[part]
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <FilterChips
          label={text.filtersLabel}
          options={filters.map((value) => ({
            value,
            label: text.filters[value],
            count: entries.filter((entry) => passes(entry, value, on)).length,
          }))}
          value={filter}
          onChange={setFilter}
        />
        <Box sx={{ flex: 1 }} />
        {entries.length > 12 && (
          <Box sx={{ width: { xs: 130, lg: 200 } }}>
            <SearchField label={text.search} hint={text.searchHint} value={query} onChange={setQuery} />
          </Box>
        )}
        <Box sx={{ width: { xs: 184, lg: 190 } }}>
          <DateField label={text.onDate} value={typedDay} onChange={onDate} />
        </Box>
        <ToExcel size="small" title={text.parts[part]} table={() => lawTableFile(part, ordered, { book, on })} />
        <HeaderAction>
          <Button variant="contained" onClick={() => setEditing({ entry: undefined })}>
            {text.add[part]}{' '}
            <Box component="span" sx={{ ml: 1 }}>
              <Kbd>Ctrl N</Kbd>
            </Box>
          </Button>
        </HeaderAction>
      </Box>
      <TableAndPanel
        widths={[240, 300]}
        table={
          shown.length === 0 ? (
            <EmptyState
              title={text.emptyTitle}
              text={text.emptyText}
              action={
                <Button
                  variant="outlined"
                  onClick={() => {
                    setFilter('all')
                    setQuery('')
                  }}
                >
                  {text.showAll}
                </Button>
              }
            />
          ) : (
            <LawTable
              part={part}
              entries={ordered}
              context={{ book, on }}
              chosenId={chosenId}
              onChoose={setChosenId}
              onEdit={(entry) => setEditing({ entry })}
            />
          )
        }
        panel={
          <Box sx={{ 'display': 'flex', 'flexDirection': 'column', 'gap': 1.5, '& > *': { flexShrink: 0 } }}>
            <LawPanel part={part} entry={chosen} on={on} acts={acts} onEdit={() => setEditing({ entry: chosen })} />
            {(part === 'awardForms' || part === 'baseSalaries') && <PrizeHelp book={book} on={on} />}
          </Box>
        }
      />
      {editing !== null && (
        <LawRowDialog
          part={part}
          row={editing.entry?.row}
          salaries={book.baseSalaries}
          isProgramRow={editing.entry !== undefined && editing.entry.origin !== 'office'}
          onClose={() => setEditing(null)}
          onSave={async (rows) => {
            if (!(await acts.save(rows, editing.entry === undefined ? text.acts.add(row) : text.acts.edit(row)))) return
            setChosenId(rows[0]?.id ?? null)
            setEditing(null)
          }}
        />
      )}
    </Box>
  )
}
