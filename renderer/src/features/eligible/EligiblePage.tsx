import { useCallback, useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { Readiness } from '@shared/checks/eligibility/ready'
import { yearOf } from '@shared/lib/dates'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { tableOf, useShownRows } from '@renderer/tools/tables/useShownTable'
import { addressOf, screens } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { PagedGrid } from '@renderer/ui/PagedGrid'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SelectFilter } from '@renderer/ui/SelectFilter'
import { useTrail } from '@renderer/ui/Trail'
import { useLeadOn } from '@renderer/ui/useLeadOn'
import { AddDialog } from './AddDialog'
import { eligibleColumns, eligibleFileColumns } from './columns'
import { EligiblePanel } from './EligiblePanel'
import { groupsOf, useAwardHeads } from './groups'
import { inListOrder } from './inListOrder'
import { text } from './text'
import { useEligible, type EligibleRow } from './useEligible'

type Filter = Readiness | 'all'
const states = ['ready', 'look', 'step', 'barred'] as const
const idOf = (row: EligibleRow): string => row.id
const byState = { field: 'state', sort: 'asc' } as const
const compareText = (a: string, b: string): number => a.localeCompare(b, 'vi')
const noRows: readonly EligibleRow[] = []

/** Who is now eligible for what, why, and from here into a round. */
export function EligiblePage() {
  useTrail([{ label: text.place, to: screens.rounds }, { label: text.title }])
  const thisYear = yearOf(today())
  const [year, setYear] = useState(thisYear)
  const [award, setAward] = useState('')
  const [unit, setUnit] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [current, setCurrent] = useState<string | null>(null)
  // Who is ready is ticked at first; ticks and unticks are kept apart from it.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [isAdding, setAdding] = useState(false)
  const leadOn = useLeadOn()
  const found = useEligible(year)
  const all = found?.rows ?? noRows
  const ofAward = useMemo(
    () => all.filter((row) => (award === '' || row.awardCode === award) && (unit === '' || row.unit === unit)),
    [all, award, unit],
  )
  const units = useMemo(() => [...new Set(all.map((row) => row.unit))].filter((name) => name !== '').toSorted(compareText), [all])
  const { onShown, read } = useShownRows<EligibleRow>()
  const rows = useMemo(() => (filter === 'all' ? ofAward : ofAward.filter(({ state }) => state === filter)), [ofAward, filter])
  const turn = useCallback(
    (id: string) => setTurned((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]))),
    [],
  )
  const isPicked = useCallback((row: EligibleRow) => canPick(row) && (row.state === 'ready') !== turned.has(row.id), [turned])
  const isNarrow = useMediaQuery('(max-width: 1199.9px)')
  const columns = useMemo(() => eligibleColumns(isPicked, turn, isNarrow), [isPicked, turn, isNarrow])
  const picked = ofAward.filter(isPicked)
  const law = found?.law
  const groups = useMemo(() => (law === undefined ? [] : groupsOf(all, law)), [all, law])
  const shownGroups = useMemo(() => (law === undefined ? [] : groupsOf(rows, law)), [rows, law])
  const heads = useAwardHeads(shownGroups)
  if (found === undefined)
    return (
      <>
        <PageHeader title={text.title} />
        <Loading />
      </>
    )
  const count = (state: Filter): number => (state === 'all' ? ofAward.length : ofAward.filter((row) => row.state === state).length)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <PageHeader
        title={text.title}
        facts={text.facts(year, ofAward.length)}
        actions={
          <>
            <ExcelButton title={text.file(year)} table={() => tableOf(text.title, eligibleFileColumns, read())} facts={unit} />
            <Button variant="contained" disabled={picked.length === 0} onClick={() => setAdding(true)}>
              {text.add(picked.length)}
            </Button>
          </>
        }
      />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1.5, flexWrap: 'wrap' }}>
        <TextField
          select
          size="small"
          label={text.year}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
          sx={{ width: 96 }}
        >
          {[0, 1, 2, 3, 4].map((back) => (
            <MenuItem key={back} value={thisYear - back}>
              {thisYear - back}
            </MenuItem>
          ))}
        </TextField>
        <SelectFilter
          label={text.award}
          all={text.allAwards}
          options={groups.map((group) => ({ value: group.code, label: text.awardOption(group.name, group.counts) }))}
          value={award}
          onChange={setAward}
          width={220}
        />
        <SelectFilter
          label={text.unit}
          all={text.allUnits}
          options={units.map((name) => ({ value: name, label: name }))}
          value={unit}
          onChange={setUnit}
          width={190}
        />
        <FilterChips<Filter>
          label={text.columns.state}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: text.allAwards, count: count('all') },
            ...states.map((state) => ({ value: state, label: text.states[state], count: count(state) })),
          ]}
        />
      </Box>
      {!found.isRated && all.length === 0 ? (
        <Card>
          <EmptyState
            title={text.emptyTitle(year)}
            text={text.empty}
            action={
              <Button variant="contained" component={RouterLink} to={`${addressOf.ratings}?nam=${year}`}>
                {text.toRatings}
              </Button>
            }
          />
        </Card>
      ) : (
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 1.5 }}>
          <Card flush fill="table" sx={{ minWidth: 0 }}>
            <PagedGrid<EligibleRow>
              label={text.list}
              rows={rows}
              columns={columns}
              idOf={idOf}
              initialSort={byState}
              groups={heads}
              emptyText={text.none}
              currentId={current}
              onCurrent={setCurrent}
              onShown={onShown}
              onOpen={(row) => setCurrent(row.id)}
            />
            <Typography variant="caption" component="div" sx={{ borderTop: 1, borderColor: 'divider', px: 1.5, py: 0.5 }}>
              {text.legend}
            </Typography>
          </Card>
          <EligiblePanel row={rows.find(({ id }) => id === current)} law={found.law} />
        </Box>
      )}
      {isAdding && (
        <AddDialog
          year={year}
          proposals={inListOrder(picked).map(({ subject, awardCode }) => ({ subjectId: subject.id, awardCode }))}
          onClose={() => setAdding(false)}
          onAdded={(roundId) => leadOn(addressOf.round(roundId))}
        />
      )}
    </Box>
  )
}

/** One step away or barred: seen, not put forward from here. */
const canPick = ({ state }: EligibleRow): boolean => state === 'ready' || state === 'look'
