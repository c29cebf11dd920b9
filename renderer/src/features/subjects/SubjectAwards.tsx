import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { Award } from '@shared/domain/award/types'
import { shortDate } from '@shared/lib/dates'
import { formatMoney } from '@shared/lib/money'
import { Card } from '@renderer/ui/Card'
import { text } from './text'
import { addressOf } from '@renderer/text/addresses'

/** Every award of one subject, as signed. */
export function SubjectAwards({ subjectId, awards }: { readonly subjectId: string; readonly awards: readonly Award[] }) {
  const add = (
    <Button size="small" component={RouterLink} to={addressOf.awardOfOthers(subjectId)}>
      {text.addAward}
    </Button>
  )
  return (
    <Card title={text.awards} aside={add} flush>
      {awards.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
          {text.noAwards}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {awards.map((award) => (
            <AwardEntry key={award.id} award={award} />
          ))}
        </Box>
      )}
    </Card>
  )
}

function AwardEntry({ award }: { readonly award: Award }) {
  const isVoided = award.voided !== null
  const facts = [
    award.registerNumber === null ? award.decidedBy : text.registerNumber(award.registerNumber),
    award.prizeVnd > 0 ? formatMoney(award.prizeVnd) : '',
    award.detail,
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <Box component="li" sx={{ 'px': 2, 'py': 1, 'borderTop': 1, 'borderColor': 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Link
        component={RouterLink}
        to={addressOf.award(award.id)}
        color="text.primary"
        sx={{ fontWeight: 500, textDecoration: isVoided ? 'line-through' : undefined }}
      >
        {text.award(award.awardName, award.decisionSymbol, shortDate(award.decidedOn))}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {facts}
      </Typography>
      {award.achievement !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {award.achievement}
        </Typography>
      )}
      {award.voided !== null && (
        <Typography variant="body2" color="error.main">
          ✕ {text.voided(award.voided.reason)}
        </Typography>
      )}
    </Box>
  )
}
