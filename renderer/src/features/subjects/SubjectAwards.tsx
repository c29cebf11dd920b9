import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import { subjectByYear, type SubjectInYear } from '@shared/domain/record/byYear'
import type { Rating } from '@shared/domain/subject/years'
import { shortDate, yearOf } from '@shared/lib/dates'
import { formatMoney } from '@shared/lib/money'
import { useLawBook } from '@renderer/data/repositories/live'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { readYearsOf } from '@renderer/data/repositories/subjectYears'
import { addressOf } from '@renderer/text/addresses'
import { ratingNames } from '@renderer/text/ratingText'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { openLines, type OpenLine } from './openLines'
import { text } from './text'

const looks: Readonly<Record<Rating, Status>> = { excellent: 'ok', good: 'ok', completed: 'quiet', failed: 'attention' }
const noYears: readonly never[] = []

/** Every award of one subject as signed, in the year of its achievements beside the rating of that year, and what is asked for now. */
export function SubjectAwards({ record }: { readonly record: SubjectRecord }) {
  const db = useDatabase()
  const { subject, awards } = record
  const rows = useLiveQuery(() => readYearsOf(db, subject.id), [db, subject.id]) ?? noYears
  const law = useLawBook()
  const open = useMemo(() => (law === undefined ? [] : openLines(record, law)), [record, law])
  const years = useMemo(() => subjectByYear(awards, rows, open), [awards, rows, open])
  const add = (
    <Button size="small" component={RouterLink} to={addressOf.awardOfOthers(subject.id)}>
      {text.addAward}
    </Button>
  )
  return (
    <Card title={text.awards} aside={add} flush>
      {awards.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {text.noAwards}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {years.map((year) => (
          <Year key={year.year} of={year} />
        ))}
      </Box>
    </Card>
  )
}

function Year({ of: { year, row, awards, open } }: { readonly of: SubjectInYear<OpenLine> }) {
  return (
    <Box
      component="li"
      sx={{
        'display': 'flex',
        'borderTop': 1,
        'borderColor': 'divider',
        '&:first-of-type': { borderTop: 0 },
        'px': 2,
        'py': 1,
        'gap': 1.5,
      }}
    >
      <Box sx={{ width: 112, flexShrink: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{year}</Typography>
        {row?.rating != null && <StatusChip status={looks[row.rating]} label={ratingNames[row.rating]} />}
        {row !== null && row.ratingSource !== '' && (
          <Typography variant="caption" component="div" noWrap title={row.ratingSource}>
            {row.ratingSource}
          </Typography>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 0.75 }}>
        {open.map((line) => (
          <OpenEntry key={line.id} line={line} />
        ))}
        {awards.map((award) => (
          <AwardEntry key={award.id} award={award} />
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

function OpenEntry({ line }: { readonly line: OpenLine }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link component={RouterLink} to={addressOf.round(line.roundId)} color="text.primary" sx={{ fontWeight: 500 }}>
          {line.awardName}
        </Link>
        <Typography variant="body2" color="text.secondary">
          {line.roundName}
        </Typography>
      </Box>
      <StatusChip status={line.state === 'asked' ? 'info' : 'quiet'} label={text.lineStates[line.state]} />
    </Box>
  )
}

function AwardEntry({ award }: { readonly award: Award }) {
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
    <Box component="li">
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
          <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }} title={award.prizeVnd > 0 ? undefined : text.notPaid}>
            {award.prizeVnd > 0 ? formatMoney(award.prizeVnd) : '–'}
          </Typography>
        ) : (
          <StatusChip status="quiet" label={text.ofOthers} />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {facts}
      </Typography>
      {award.achievement !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
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
