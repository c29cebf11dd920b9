import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { Card } from '@renderer/ui/Card'
import { text } from './text'
import { addressOf } from '@renderer/text/addresses'

/** The rounds a subject was put forward in. */
export function SubjectRounds({ rounds }: { readonly rounds: SubjectRecord['rounds'] }) {
  return (
    <Card title={text.rounds} flush>
      {rounds.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
          {text.noRounds}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rounds.map(({ round, nominee, isIssued }) => (
            <Box
              component="li"
              key={nominee.id}
              sx={{ 'px': 2, 'py': 1, 'borderTop': 1, 'borderColor': 'divider', '&:first-of-type': { borderTop: 0 } }}
            >
              <Link component={RouterLink} to={addressOf.round(round.id)} color="text.primary" sx={{ fontWeight: 500 }}>
                {round.name}
              </Link>
              <Typography variant="body2" color="text.secondary">
                {[isIssued ? text.roundIssued : text.roundOpen, nominee.withdrawnReason === null ? '' : text.withdrawn]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Card>
  )
}
