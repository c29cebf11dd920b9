import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { factWords } from '@shared/checks/case/words'
import { detailLineOf } from '@shared/domain/subject/rules'
import { ruleOn } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { addressOf } from '@renderer/text/addresses'
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
            <Button size="small" variant="outlined" component={RouterLink} to={addressOf.subject(row.subject.id)} sx={{ mt: 1.5 }}>
              {text.toSubject}
            </Button>
          </>
        )}
      </Card>
    </Box>
  )
}
