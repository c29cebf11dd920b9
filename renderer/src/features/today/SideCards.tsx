import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { lawChangesSoon } from '@shared/law/changes'
import type { CalendarDate } from '@shared/lib/dates'
import { yearOf } from '@shared/lib/dates'
import { formatAmount, formatMoney } from '@shared/lib/money'
import { readLastBackup } from '@renderer/data/core/lastBackup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook } from '@renderer/data/repositories/live'
import { whenText } from '@renderer/text/when'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { Card } from '@renderer/ui/Card'
import { lawChangeText, todayText as text } from './text'
import { useYearAwards } from './useToday'
import { addressOf, screens } from '@renderer/text/addresses'

/** How many were honoured this year, from the register. */
export function YearCard({ day }: { readonly day: CalendarDate }) {
  const year = yearOf(day)
  const awards = useYearAwards(year)
  if (awards === undefined) return null
  const rows = [
    ...awards.byForm.map(({ name, count }) => [name, formatAmount(count)] as const),
    ...(awards.prizeVnd > 0 ? [[text.prizes, formatMoney(awards.prizeVnd)] as const] : []),
  ]
  const kinds = (['collective', 'person', 'household'] as const)
    .filter((kind) => awards.byKind[kind] > 0)
    .map((kind) => `${text.kinds[kind]} ${formatAmount(awards.byKind[kind])}`)
  return (
    <Card
      title={text.year(year)}
      aside={
        awards.total > 0 ? (
          <Link component={RouterLink} to={screens.register}>
            {text.allAwards}
          </Link>
        ) : undefined
      }
    >
      {awards.total === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {text.noAwards}
        </Typography>
      ) : (
        <>
          <Box component="dl" sx={{ m: 0 }}>
            {rows.map(([label, value]) => (
              <Box key={label} sx={{ display: 'flex', gap: 2, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
                <Typography component="dt" sx={{ flex: 1, minWidth: 0 }}>
                  {label}
                </Typography>
                <Typography component="dd" sx={{ m: 0, fontWeight: 500, color: 'text.primary' }}>
                  {value}
                </Typography>
              </Box>
            ))}
          </Box>
          <Typography variant="caption" component="p" sx={{ m: 0, mt: 1 }}>
            {kinds.join(' · ')}
          </Typography>
        </>
      )}
    </Card>
  )
}

/** When the data was last backed up, and the button to do it now. */
export function SafetyCard({ onBackUp }: { readonly onBackUp: () => void }) {
  const db = useDatabase()
  const last = useLiveQuery(async () => (await readLastBackup(db)) ?? null, [db])
  const missing = useTwin()?.missingFiles ?? 0
  if (last === undefined) return null
  return (
    <Card title={text.safety}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.25 }}>
        {last === null ? text.neverBackedUp : text.backedUp(whenText(last.at), formatAmount(last.rows))}
      </Typography>
      {missing > 0 && (
        <Typography variant="body2" sx={{ mb: 1.25 }}>
          <span aria-hidden>▲ </span>
          {text.missingFiles(missing)}{' '}
          <Link component={RouterLink} to={addressOf.setting('suc-khoe')}>
            {text.whichFiles}
          </Link>
        </Typography>
      )}
      <Button variant="outlined" onClick={onBackUp}>
        {text.backUp}
      </Button>
    </Card>
  )
}

/** Bases and numbers of the law that end or begin soon. */
export function LawCard({ day }: { readonly day: CalendarDate }) {
  const law = useLawBook()
  const changes = law === undefined ? [] : lawChangesSoon(law, day)
  if (changes.length === 0) return null
  return (
    <Card
      title={text.law}
      aside={
        <Link component={RouterLink} to={screens.law}>
          {text.openLaw}
        </Link>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {changes.slice(0, 5).map((change) => (
          <li key={`${change.id}-${change.code}`}>
            <Typography variant="body2">{change.title}</Typography>
            <Typography variant="caption" component="div">
              {change.note === '' ? lawChangeText(change) : change.note}
            </Typography>
          </li>
        ))}
      </Box>
    </Card>
  )
}
