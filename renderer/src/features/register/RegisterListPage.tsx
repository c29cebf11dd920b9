import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import useMediaQuery from '@mui/material/useMediaQuery'
import TextField from '@mui/material/TextField'
import type { Award } from '@shared/domain/award/types'
import { foldText } from '@shared/lib/text'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { PagedGrid } from '@renderer/ui/PagedGrid'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { tableOf, useShownRows } from '@renderer/tools/tables/useShownTable'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import { AwardPanel } from './AwardPanel'
import { ExternalAwardDialog } from './ExternalAwardDialog'
import { PastDialog } from './past/PastDialog'
import { pastText } from './past/text'
import { narrowColumns, registerColumns, registerFileColumns, slimColumns } from './registerColumns'
import { text } from './text'
import { useAward, useAwardYears, useFoundAwards, useRegister } from './useRegister'
import { addressOf, screens } from '@renderer/text/addresses'

type Filter = keyof typeof text.filter
const passes: Record<Filter, (award: Award) => boolean> = {
  all: () => true,
  own: (award) => award.registerNumber !== null,
  external: (award) => award.registerNumber === null,
  voided: (award) => award.voided !== null,
}
/** What of the register is shown, for its print. */
const shownFacts = (year: number | null | undefined, filter: Filter, query: string): string =>
  [
    year == null ? text.allYears : text.yearOption(year),
    filter === 'all' ? '' : text.filter[filter],
    query.trim() === '' ? '' : text.found(query.trim()),
  ]
    .filter((part) => part !== '')
    .join(' · ')
const entryPath = 'ghi-ngoai'
const idOf = (award: Award): string => award.id
const rowClass = (award: Award): string => (award.voided === null ? '' : 'is-voided')

/** Every award of the register: one year at first, all on demand. */
export function RegisterListPage() {
  const { awardId } = useParams()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const isEntering = awardId === entryPath
  const years = useAwardYears()
  const shown = useAward(isEntering ? undefined : awardId)
  const [chosenYear, setYear] = useState<number | 'all' | null>(null)
  // A line opened from elsewhere brings its own year; then the newest year.
  const year =
    chosenYear === 'all'
      ? null
      : (chosenYear ??
        (awardId !== undefined && !isEntering ? (shown === undefined ? undefined : (shown?.year ?? years?.[0])) : years?.[0]))
  const [isBringing, setBringing] = useState(false)
  const add = (
    <>
      <Button variant="outlined" onClick={() => setBringing(true)}>
        {pastText.open}
      </Button>
      <Button variant="contained" onClick={() => void navigate(addressOf.award(entryPath))}>
        {text.addExternal}
      </Button>
    </>
  )
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      {years === undefined ? (
        <>
          <PageHeader title={text.title} />
          <Loading rows={10} />
        </>
      ) : years.length === 0 ? (
        <>
          <PageHeader title={text.title} />
          <Card>
            <EmptyState
              title={text.emptyTitle}
              text={text.emptyText}
              action={<Box sx={{ display: 'flex', gap: 1, justifyContent: 'center' }}>{add}</Box>}
            />
          </Card>
        </>
      ) : (
        <Register years={years} year={year} onYear={setYear} award={shown ?? null} add={add} />
      )}
      {isBringing && <PastDialog onClose={() => setBringing(false)} />}
      {isEntering && (
        <ExternalAwardDialog
          subjectId={params.get('doi-tuong') ?? ''}
          onClose={() => void navigate(screens.register)}
          onAdded={(id) => {
            setYear(null)
            void navigate(addressOf.award(id))
          }}
        />
      )}
    </Box>
  )
}

type Props = {
  readonly years: readonly number[]
  readonly year: number | null | undefined
  readonly onYear: (year: number | 'all') => void
  readonly award: Award | null
  readonly add: React.ReactNode
}

function Register({ years, year, onYear, award, add }: Props) {
  const awards = useRegister(year)
  const isNarrow = useMediaQuery('(max-width: 1199.9px)')
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const asked = foldText(useDeferredValue(query))
  const found = useFoundAwards(awards, asked)
  const shown = useMemo(() => found.filter(passes[filter]), [found, filter])
  const show = useCallback((id: string) => void navigate(addressOf.award(id), { replace: true }), [navigate])
  const open = useCallback((one: Award) => show(one.id), [show])
  const { onShown, read } = useShownRows<Award>()
  return (
    <>
      <PageHeader
        title={text.title}
        facts={awards === undefined ? ' ' : text.facts(awards.length, awards.filter(passes.external).length)}
        actions={
          <>
            <ExcelButton
              title={text.title}
              table={() => tableOf(text.title, registerFileColumns, read())}
              facts={shownFacts(year, filter, query)}
            />
            {add}
          </>
        }
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, flexWrap: 'wrap' }}>
        <TextField
          select
          value={year === undefined ? '' : (year ?? 'all')}
          onChange={(event) => onYear(event.target.value === 'all' ? 'all' : Number(event.target.value))}
          sx={{ width: 170, bgcolor: 'background.paper' }}
          slotProps={{ select: { SelectDisplayProps: { 'aria-label': text.year } } }}
        >
          <MenuItem value="all">{text.allYears}</MenuItem>
          {years.map((one) => (
            <MenuItem key={one} value={one}>
              {text.yearOption(one)}
            </MenuItem>
          ))}
        </TextField>
        <SearchField label={text.search} hint={text.searchHint} value={query} onChange={setQuery} />
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
      <Box
        sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 1.5, flex: { xs: 'none', md: 1 }, minHeight: { md: 320 } }}
      >
        <Card flush fill="table" sx={{ flex: { xs: 'none', md: 1 }, height: { xs: 420, md: 'auto' }, minWidth: 0 }}>
          <PagedGrid<Award>
            label={text.grid.label}
            rows={shown}
            columns={award !== null ? narrowColumns : isNarrow ? slimColumns : registerColumns}
            idOf={idOf}
            isLoading={awards === undefined}
            emptyText={text.nothing}
            currentId={award?.id ?? null}
            rowClass={rowClass}
            onCurrent={show}
            onOpen={open}
            onShown={onShown}
          />
        </Card>
        {award !== null && <AwardPanel award={award} onClose={() => void navigate(screens.register, { replace: true })} />}
      </Box>
    </>
  )
}
