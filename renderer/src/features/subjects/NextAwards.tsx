import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { candidatesIn, type Readiness } from '@shared/checks/eligibility/ready'
import { factWords } from '@shared/checks/case/words'
import type { Subject } from '@shared/domain/subject/types'
import { awardFormOn } from '@shared/law/select'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAround } from '@renderer/data/repositories/eligible'
import { useLawBook } from '@renderer/data/repositories/live'
import { screens } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { text } from './text'

const looks: Readonly<Record<Readiness, Status>> = { ready: 'ok', look: 'attention', step: 'attention', barred: 'blocked' }

/** What the subject is eligible for in the last year that was rated, or one step away from, by the same rules as “Ai đủ điều kiện?”. */
export function NextAwards({ subject }: { readonly subject: Subject }) {
  const db = useDatabase()
  const law = useLawBook()
  const around = useLiveQuery(() => readAround(db, subject), [db, subject])
  const found = useMemo(() => {
    if (law === undefined || around === undefined) return undefined
    const rated = around.history.years.filter(({ subjectId, rating }) => subjectId === subject.id && rating !== null)
    const year = rated.reduce((last, row) => Math.max(last, row.year), 0)
    if (year === 0) return { year: null, rows: [] }
    const rows = candidatesIn(around.subjects, around.history, law, year, today())
      .filter((candidate) => candidate.subject.id === subject.id)
      .map(({ awardCode, state, facts }) => ({
        awardCode,
        state,
        name: awardFormOn(law, awardCode, subject.kind, today())?.name ?? awardCode,
        why: facts[0] === undefined ? '' : factWords(facts[0]).message,
      }))
    return { year, rows }
  }, [around, law, subject])
  if (found === undefined || subject.endedOn !== null || subject.kind === 'household') return null
  return (
    <Card
      title={text.next.title}
      aside={
        <Button size="small" component={RouterLink} to={screens.eligible}>
          {text.next.open}
        </Button>
      }
    >
      {found.rows.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {found.year === null ? text.next.notRated : text.next.none(found.year)}
        </Typography>
      )}
      {found.rows.map(({ awardCode, state, name, why }) => (
        <Box key={awardCode} sx={{ py: 0.5 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Typography sx={{ flex: 1, minWidth: 0 }}>{name}</Typography>
            <StatusChip status={looks[state]} label={text.next.states[state]} />
          </Box>
          {why !== '' && (
            <Typography variant="body2" color="text.secondary">
              {why}
            </Typography>
          )}
        </Box>
      ))}
    </Card>
  )
}
