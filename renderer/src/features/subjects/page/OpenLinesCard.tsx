import { useMemo } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { isPutForward } from '@shared/domain/round/lineState'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { useLawBook } from '@renderer/data/repositories/live'
import { addressOf } from '@renderer/text/addresses'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { openLines } from '../openLines'
import { text } from '../text'

/** "Đề nghị đang xét": what the subject is put forward for now, by round, each with the way to its line. */
export function OpenLinesCard({ record }: { readonly record: SubjectRecord }) {
  const law = useLawBook()
  const asked = useMemo(() => (law === undefined ? [] : openLines(record, law).filter(({ state }) => isPutForward(state))), [record, law])
  const rounds = [...new Map(asked.map(({ roundId, roundName }) => [roundId, roundName]))]
  return (
    <Card title={text.open.title} aside={String(asked.length)}>
      {asked.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text.open.none}
        </Typography>
      )}
      {rounds.map(([roundId, name]) => (
        <Box key={roundId} sx={{ py: 0.5 }}>
          {asked
            .filter((line) => line.roundId === roundId)
            .map((line) => (
              <Typography key={line.id} sx={{ fontWeight: 500 }}>
                {line.awardName}
                {line.state === 'sent' && (
                  <>
                    {' '}
                    <StatusChip status="info" label={text.lineStates.sent} />
                  </>
                )}
              </Typography>
            ))}
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Typography variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
              {name}
            </Typography>
            <Link component={RouterLink} to={addressOf.round(roundId)} variant="body2" sx={{ whiteSpace: 'nowrap' }}>
              {text.open.toRound}
            </Link>
          </Box>
        </Box>
      ))}
    </Card>
  )
}
