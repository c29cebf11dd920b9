import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Readiness } from '@shared/checks/eligibility/ready'
import type { Subject } from '@shared/domain/subject/types'
import { screens } from '@renderer/text/addresses'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { text } from './text'
import { useNextAwards } from './useNextAwards'

/** The chip of each standing. */
export const nextLooks: Readonly<Record<Readiness, Status>> = { ready: 'ok', look: 'attention', step: 'attention', barred: 'blocked' }

/** What the subject is eligible for in the last year that was rated, or one step away from. */
export function NextAwards({ subject }: { readonly subject: Subject }) {
  const found = useNextAwards(subject)
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
            <StatusChip status={nextLooks[state]} label={text.next.states[state]} />
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
