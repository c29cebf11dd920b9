import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { factWords } from '@shared/checks/case/words'
import { detailLineOf } from '@shared/domain/subject/rules'
import { ruleOn } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { shortDate } from '@shared/lib/dates'
import { addressOf, screens } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { stateLooks } from './columns'
import { text } from './text'
import type { EligibleRow } from './useEligible'

/** Why one row stands where it stands: each sentence with its clause and its cure. */
export function EligiblePanel({ row, law }: { readonly row: EligibleRow | undefined; readonly law: LawBook }) {
  return (
    <Box component="aside" aria-label={text.panel} sx={{ width: 300, flexShrink: 0, overflow: 'auto' }}>
      <Card title={row?.subject.name ?? text.panel}>
        {row === undefined ? (
          <Typography color="text.secondary">{text.panelEmpty}</Typography>
        ) : (
          <>
            <Typography variant="body2" color="text.secondary">
              {detailLineOf(row.subject)}
            </Typography>
            <Typography sx={{ mb: 0.5 }}>{row.awardName}</Typography>
            <StatusChip status={stateLooks[row.state]} label={text.states[row.state]} />
            {row.facts.length === 0 && <Typography sx={{ mt: 1 }}>{text.fine}</Typography>}
            {row.facts.map((fact) => {
              const { message, cure } = factWords(fact)
              const source = ruleOn(law, fact.id, today())?.source ?? ''
              return (
                <Box key={fact.id} sx={{ mt: 1.25 }}>
                  <Typography>{message}</Typography>
                  {source !== '' && (
                    <Typography variant="caption" component="div">
                      {source}
                    </Typography>
                  )}
                  {cure !== '' && (
                    <Typography variant="body2" sx={{ color: 'primary.main' }}>
                      {cure}
                    </Typography>
                  )}
                </Box>
              )
            })}
            <Unread law={law} />
            <Button size="small" variant="outlined" component={RouterLink} to={addressOf.subject(row.subject.id)} sx={{ mt: 1.5 }}>
              {text.toSubject}
            </Button>
          </>
        )}
      </Card>
    </Box>
  )
}

/** That the amended law was not compared yet. */
function Unread({ law }: { readonly law: LawBook }) {
  const from = unreadAmendment(law, today())
  if (from === null) return null
  return (
    <Box sx={{ mt: 1.25, pl: 1, borderLeft: 3, borderColor: 'warning.main' }}>
      <StatusChip status="attention" label={text.unread} />
      <Typography variant="body2">{text.unreadLaw(shortDate(from))}</Typography>
      <Link component={RouterLink} to={screens.law} variant="body2">
        {text.toLaw}
      </Link>
    </Box>
  )
}

/** Since when an amendment holds whose standards nobody has compared with its text; `null` where there is none. */
const unreadAmendment = (law: LawBook, day: string): string | null =>
  law.rules.find(
    ({ ruleSet, validFrom, confirmedOn }) =>
      ruleSet === 'LAW_2022_AMENDED_2026' && confirmedOn === null && validFrom !== null && validFrom <= day,
  )?.validFrom ?? null
