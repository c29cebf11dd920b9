import { useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatCount } from '@shared/lib/numbers'
import { honoreesOf, totalPrizeVnd } from '@shared/domain/case/honorees'
import { honouredBy, paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { NextStep } from '@shared/checks/nextStep'
import type { RoundStage } from '@shared/domain/round/stages'
import { totalWords } from '@renderer/text/moneyText'
import { leadsFrom, nextStepText, stepPath } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { lowestScreen, lowScreen } from '@renderer/ui/lowScreen'
import { roundText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly next: NextStep | undefined }

/** "Việc tiếp theo" as a panel: what to do, where, and the money so far. */
export function NextPanel({ awardCase, next, stage }: Props & { readonly stage: RoundStage }) {
  const honorees = useMemo(() => honouredBy(awardCase), [awardCase])
  const isSure = useMemo(() => isHonouringOver(awardCase), [awardCase])
  return (
    <Card title={text.next}>
      <Typography color="text.secondary">{next === undefined ? '' : nextStepText(next).sentence}</Typography>
      {next !== undefined && leadsFrom(stage, next) && (
        <Button size="small" variant="outlined" component={Link} to={stepPath(awardCase.round.id, next)} sx={{ mt: 1 }}>
          {nextStepText(next).action}
        </Button>
      )}
      <Line label={isSure ? text.honoredCount : text.honoreeCount} value={formatCount(honorees.length)} sx={{ mt: 1.25 }} />
      <Line label={text.totalPrize} value={totalWords(totalPrizeVnd(honorees))} />
    </Card>
  )
}

/** Whether every decision that honours somebody is issued: what else is open, as a submission upward, changes nothing in that count. */
function isHonouringOver(awardCase: AwardCase): boolean {
  const honouring = awardCase.rulings.filter((ruling) => ruling.kind === 'decision' && honoreesOf(paperOf(awardCase, ruling)).length > 0)
  return honouring.length > 0 && honouring.every(({ status }) => status === 'issued')
}

/** The same in one line, above a table that needs the room. */
export function NextLine({ awardCase, next }: Props) {
  // Of thousands of lines it takes as long as the table: that comes first.
  const settled = useDeferredValue(awardCase)
  const total = useMemo(() => totalPrizeVnd(honouredBy(settled)), [settled])
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        mb: 1,
        px: 0.5,
        alignItems: 'baseline',
        [lowScreen]: { mb: 0.5 },
        [lowestScreen]: { display: 'none' },
      }}
    >
      <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
        <b>{text.next}:</b> {next === undefined ? text.checking : nextStepText(next).sentence}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        {text.totalPrize} <b>{totalWords(total)}</b>
      </Typography>
    </Box>
  )
}

/** A fact with its value at the right. */
export function Line({ label, value, sx }: { readonly label: string; readonly value: string; readonly sx?: object }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, ...sx }}>
      <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {value}
      </Typography>
    </Box>
  )
}
