import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { searchKeyOf } from '@shared/domain/subject/rules'
import { collectiveKinds, personGroups, type Subject, type SubjectKind } from '@shared/domain/subject/types'
import { foldText, matchesFolded } from '@shared/lib/text'
import { addressOf } from '@renderer/text/addresses'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { tableOf, useShownRows } from '@renderer/tools/tables/useShownTable'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { PagedGrid } from '@renderer/ui/PagedGrid'
import { SearchField } from '@renderer/ui/SearchField'
import { BulkEditDialog } from './BulkEditDialog'
import { bulkText } from './bulkText'
import { DoublesDialog } from './DoublesDialog'
import { subjectColumns } from './subjectColumns'
import { text } from './text'
import { useAwardCounts, useFormerNames, useSubjects } from './useSubjects'

const noCounts: ReadonlyMap<string, number> = new Map()
const noIds: ReadonlySet<string> = new Set()
const noNames: ReadonlyMap<string, readonly string[]> = new Map()
type Filter = keyof typeof text.filter
const byName = { field: 'name', sort: 'asc' } as const
const idOf = (subject: Subject): string => subject.id
type TableProps = {
  readonly kind: SubjectKind
  /** The place beside the tabs for what is done with the table as shown. */
  readonly toolbar: HTMLElement | null
  readonly onAdd: () => void
}

/** The subjects of one kind: searched, filtered, chosen for one change of many, written out as shown. */
export function SubjectTable({ kind, toolbar, onAdd }: TableProps) {
  const navigate = useNavigate()
  const subjects = useSubjects(kind)
  const awards = useAwardCounts() ?? noCounts
  const former = useFormerNames() ?? noNames
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('active')
  const [group, setGroup] = useState('')
  const asked = foldText(useDeferredValue(query))
  const passes = useMemo(
    (): Record<Filter, (subject: Subject) => boolean> => ({
      active: (subject) => subject.endedOn === null,
      awarded: (subject) => awards.has(subject.id),
      ended: (subject) => subject.endedOn !== null,
    }),
    [awards],
  )
  const found = useMemo(
    () =>
      (subjects ?? []).filter(
        (subject) =>
          (group === '' ||
            (subject.kind === 'person' ? subject.group : subject.kind === 'collective' ? subject.collectiveKind : '') === group) &&
          (asked === '' ||
            matchesFolded(searchKeyOf(subject), asked) ||
            (former.get(subject.id) ?? []).some((name) => matchesFolded(foldText(name), asked))),
      ),
    [subjects, asked, group, former],
  )
  const shown = useMemo(() => found.filter(passes[filter]), [found, passes, filter])
  const columns = useMemo(() => subjectColumns(kind, awards), [kind, awards])
  const { onShown, read } = useShownRows<Subject>()
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [dialog, setDialog] = useState<'doubles' | 'bulk' | null>(null)
  const selection = useMemo(() => (chosen === null ? undefined : { ids: chosen, onChange: setChosen }), [chosen])
  const open = useCallback((subject: Subject) => void navigate(addressOf.subject(subject.id)), [navigate])
  if (subjects === undefined) return <Loading rows={10} />
  if (subjects.length === 0)
    return (
      <Card>
        <EmptyState
          title={text.emptyTitle[kind]}
          text={text.emptyText}
          action={
            <Button variant="contained" onClick={onAdd}>
              {text.add[kind]}
            </Button>
          }
        />
      </Card>
    )
  const tools = (
    <>
      <Button variant="outlined" onClick={() => setDialog('doubles')}>
        {bulkText.doubles.open}
      </Button>
      <Button variant="outlined" aria-pressed={chosen !== null} onClick={() => setChosen(chosen === null ? noIds : null)}>
        {chosen === null ? bulkText.choose : bulkText.stop}
      </Button>
      <ExcelButton title={text.tabs[kind]} table={() => tableOf(text.tabs[kind], columns, read())} />
    </>
  )
  return (
    <>
      {toolbar !== null && createPortal(tools, toolbar)}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, flexWrap: 'wrap' }}>
        <SearchField label={text.search} hint={text.searchHint} value={query} onChange={setQuery} />
        {kind !== 'household' && (
          <TextField
            select
            value={group}
            onChange={(event) => setGroup(event.target.value)}
            sx={{ width: 220, bgcolor: 'background.paper' }}
            slotProps={{
              select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': kind === 'person' ? text.group : text.collectiveKind } },
            }}
          >
            <MenuItem value="">{kind === 'person' ? text.allGroups : text.allKinds}</MenuItem>
            {kind === 'person'
              ? personGroups.map((value) => (
                  <MenuItem key={value} value={value}>
                    {text.groups[value]}
                  </MenuItem>
                ))
              : collectiveKinds.map((value) => (
                  <MenuItem key={value} value={value}>
                    {text.collectiveKinds[value]}
                  </MenuItem>
                ))}
          </TextField>
        )}
        <FilterChips<Filter>
          label={text.filters}
          value={filter}
          onChange={setFilter}
          options={(Object.keys(text.filter) as Filter[]).map((value) => ({
            value,
            label: text.filter[value],
            count: found.filter(passes[value]).length,
          }))}
        />
      </Box>
      {chosen !== null && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
          <Typography role="status" sx={{ fontWeight: 500 }}>
            {bulkText.chosen(chosen.size)}
          </Typography>
          <Button size="small" onClick={() => setChosen(new Set(shown.map(idOf)))}>
            {bulkText.all(shown.length)}
          </Button>
          <Button size="small" disabled={chosen.size === 0} onClick={() => setChosen(noIds)}>
            {bulkText.none}
          </Button>
          <Button size="small" variant="contained" disabled={chosen.size === 0} onClick={() => setDialog('bulk')}>
            {bulkText.edit}
          </Button>
        </Box>
      )}
      {dialog === 'doubles' && <DoublesDialog kind={kind} onClose={() => setDialog(null)} />}
      {dialog === 'bulk' && chosen !== null && (
        <BulkEditDialog
          kind={kind}
          subjects={subjects.filter(({ id }) => chosen.has(id))}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null)
            setChosen(null)
          }}
        />
      )}
      <Card flush fill="table" sx={{ minHeight: 320 }}>
        <PagedGrid<Subject>
          label={text.grid.label[kind]}
          rows={shown}
          columns={columns}
          idOf={idOf}
          initialSort={byName}
          emptyText={text.nothing}
          {...(chosen === null ? { onOpen: open } : {})}
          onShown={onShown}
          {...(selection === undefined ? {} : { selection })}
        />
      </Card>
    </>
  )
}
