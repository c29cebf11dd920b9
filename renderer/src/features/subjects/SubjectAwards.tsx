import { useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import { subjectByYear, type SubjectInYear } from '@shared/domain/record/byYear'
import { isPutForward } from '@shared/domain/round/lineState'
import type { Rating } from '@shared/domain/subject/years'
import { awardFormOn } from '@shared/law/select'
import { shortDate, yearOf } from '@shared/lib/dates'
import { formatMoney } from '@shared/lib/money'
import { useLawBook } from '@renderer/data/repositories/live'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { readYearsOf } from '@renderer/data/repositories/subjectYears'
import { addressOf } from '@renderer/text/addresses'
import { ratingNames } from '@renderer/text/ratingText'
import { Card } from '@renderer/ui/Card'
import { FilterChips } from '@renderer/ui/FilterChips'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { tokens } from '@renderer/ui/tokens'
import { atMost } from '@renderer/ui/twoLines'
import { openLines, type OpenLine } from './openLines'
import { text } from './text'

const looks: Readonly<Record<Rating, Status>> = { excellent: 'ok', good: 'ok', completed: 'quiet', failed: 'attention' }
const noYears: readonly never[] = []

/** Of a long record so many years stand open: what follows on the page is not pushed out of reach by awards of long ago. */
const newestYears = 6

type Filter = 'all' | 'title' | 'form'
const filters = ['all', 'title', 'form'] as const

/** Every award of one subject as signed, in the year of its achievements beside the rating of that year, and what is asked for now. */
export function SubjectAwards({ record }: { readonly record: SubjectRecord }) {
  const db = useDatabase()
  const { subject, awards } = record
  const [filter, setFilter] = useState<Filter>('all')
  const [isWhole, setWhole] = useState(false)
  const rows = useLiveQuery(() => readYearsOf(db, subject.id), [db, subject.id]) ?? noYears
  const law = useLawBook()
  const open = useMemo(() => (law === undefined ? [] : openLines(record, law)), [record, law])
  const kindOf = useMemo(() => new Map(law?.awardForms.map(({ code, kind }) => [code, kind])), [law])
  // The catalogue of its day says whether an award brings money at all.
  const isPaid = (award: Award): boolean =>
    law !== undefined && (awardFormOn(law, award.awardCode, award.subjectKind, award.decidedOn)?.multiplier ?? 0) > 0
  const passes = (code: string): boolean => filter === 'all' || kindOf.get(code) === filter
  const shown = awards.filter(({ awardCode }) => passes(awardCode))
  const years = subjectByYear(
    shown,
    rows,
    open.filter(({ awardCode }) => passes(awardCode)),
  )
  // One more is shown rather than a button for it.
  const earlier = isWhole || years.length <= newestYears + 1 ? 0 : years.length - newestYears
  const count = (of: Filter): number => awards.filter(({ awardCode }) => of === 'all' || kindOf.get(awardCode) === of).length
  const add = (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      {awards.length > 0 && (
        <FilterChips<Filter>
          label={text.awardFilters}
          value={filter}
          onChange={setFilter}
          options={filters.map((value) => ({ value, label: text.awardFilter[value], count: count(value) }))}
        />
      )}
      <Button size="small" component={RouterLink} to={addressOf.awardOfOthers(subject.id)} title={text.addAward}>
        {text.addAwardShort}
      </Button>
    </Box>
  )
  return (
    <Card title={text.awards} aside={add} flush>
      {awards.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {text.noAwards}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {years.slice(0, years.length - earlier).map((year) => (
          <Year key={year.year} of={year} isPaid={isPaid} />
        ))}
      </Box>
      {earlier > 0 && (
        <Box sx={{ borderTop: 1, borderColor: 'divider', px: 1, py: 0.5 }}>
          <Button size="small" onClick={() => setWhole(true)}>
            {text.earlierYears(earlier)}
          </Button>
        </Box>
      )}
    </Card>
  )
}

function Year({
  of: { year, row, awards, open },
  isPaid,
}: {
  readonly of: SubjectInYear<OpenLine>
  readonly isPaid: (award: Award) => boolean
}) {
  return (
    <Box
      component="li"
      sx={{ 'display': 'flex', 'borderTop': 1, 'borderColor': 'divider', '&:first-of-type': { borderTop: 0 }, 'pl': 2, 'pr': 2, 'gap': 1 }}
    >
      <Box sx={{ width: 104, flexShrink: 0, py: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{year}</Typography>
        {row?.rating != null && <StatusChip status={looks[row.rating]} label={ratingNames[row.rating]} />}
        {row !== null && row.ratingSource !== '' && (
          <Typography variant="caption" component="div" noWrap title={row.ratingSource}>
            {row.ratingSource}
          </Typography>
        )}
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          pl: 2,
          py: 1,
          flex: 1,
          minWidth: 0,
          borderLeft: 2,
          borderColor: tokens.goldPale,
          display: 'flex',
          flexDirection: 'column',
          gap: 0.75,
        }}
      >
        {open.map((line) => (
          <OpenEntry key={line.id} line={line} />
        ))}
        {awards.map((award) => (
          <AwardEntry key={award.id} award={award} isPaid={isPaid(award)} />
        ))}
        {awards.length === 0 && open.length === 0 && (
          <Typography component="li" variant="body2" color="text.secondary">
            {text.noneInYear}
          </Typography>
        )}
      </Box>
    </Box>
  )
}

/** On the line of the years: a gold dot for an honour in the register, a blue ring for what is under consideration. */
const dotSx = (isOpen: boolean) =>
  ({
    'position': 'relative',
    '&::before': {
      content: '""',
      position: 'absolute',
      left: -22,
      top: 6,
      width: 8,
      height: 8,
      borderRadius: '50%',
      border: 2,
      borderColor: isOpen ? tokens.info : tokens.gold,
      backgroundColor: isOpen ? tokens.card : tokens.gold,
    },
  }) as const

function OpenEntry({ line }: { readonly line: OpenLine }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline', ...dotSx(true) }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link component={RouterLink} to={addressOf.round(line.roundId)} color="text.primary" sx={{ fontWeight: 500 }}>
          {line.awardName}
        </Link>
        <Typography variant="body2" color="text.secondary">
          {line.roundName}
        </Typography>
      </Box>
      <StatusChip status={isPutForward(line.state) ? 'info' : 'quiet'} label={text.lineStates[line.state]} />
    </Box>
  )
}

function AwardEntry({ award, isPaid }: { readonly award: Award; readonly isPaid: boolean }) {
  const isVoided = award.voided !== null
  const isOurs = award.registerNumber !== null
  const facts = [
    text.decision(award.decisionSymbol, shortDate(award.decidedOn)),
    isOurs ? text.registerNumber(award.registerNumber ?? 0) : award.decidedBy,
    award.detail,
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <Box component="li" sx={dotSx(false)}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Link
          component={RouterLink}
          to={addressOf.award(award.id)}
          color="text.primary"
          sx={{ flex: 1, minWidth: 0, fontWeight: 500, textDecoration: isVoided ? 'line-through' : undefined }}
        >
          {award.awardName}
        </Link>
        {isOurs ? (
          <Typography variant="body2" sx={{ whiteSpace: 'nowrap', fontWeight: 500 }}>
            {award.prizeVnd > 0 ? formatMoney(award.prizeVnd) : '–'}
          </Typography>
        ) : (
          <StatusChip status="quiet" label={text.ofOthers} />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {facts}
      </Typography>
      {isOurs && !isVoided && award.prizeVnd === 0 && (
        <Typography variant="caption" component="div">
          {isPaid ? text.notPaid : text.noPrize}
        </Typography>
      )}
      {award.achievement !== '' && (
        <Typography variant="body2" title={award.achievement} sx={atMost(2)}>
          {award.achievement}
        </Typography>
      )}
      {award.corrections.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {text.corrected([...new Set(award.corrections.map(({ symbol }) => symbol))].join(', '))}
        </Typography>
      )}
      {award.voided !== null && (
        <Typography variant="body2" color="error.main">
          ✕ {text.voided(award.voided.reason)}
        </Typography>
      )}
      {award.periodTo !== null && yearOf(award.periodTo) !== yearOf(award.decidedOn) && (
        <Typography variant="caption" component="div">
          {text.ofYear(yearOf(award.periodTo))}
        </Typography>
      )}
    </Box>
  )
}
