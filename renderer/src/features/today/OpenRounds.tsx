import { formatCount } from '@shared/lib/numbers'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { OpenRoundState } from '@renderer/data/repositories/agenda'
import { nextStepText, roundTypeNames, stageNames, stepPath } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { todayText as text } from './text'
import { addressOf } from '@renderer/text/addresses'

/** The rounds at work: where each stands and what comes next. */
export function OpenRounds({ rounds }: { readonly rounds: readonly OpenRoundState[] | undefined }) {
  return (
    <Card title={text.rounds} aside={rounds !== undefined && rounds.length > 0 ? text.roundCount(rounds.length) : undefined} flush>
      {rounds === undefined ? (
        <Box sx={{ px: 2, py: 1 }}>
          <Loading rows={2} />
        </Box>
      ) : rounds.length === 0 ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1.5 }}>
          <Typography color="text.secondary" sx={{ flex: 1 }}>
            {text.noRounds}
          </Typography>
          <Button variant="outlined" component={Link} to={addressOf.newRound}>
            {text.openRound}
          </Button>
        </Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rounds.map((state, index) => (
            <Box component="li" key={state.round.id} sx={{ borderTop: index === 0 ? 0 : 1, borderColor: 'divider' }}>
              <RoundRow {...state} />
            </Box>
          ))}
        </Box>
      )}
    </Card>
  )
}

const statusOf = ({ next }: OpenRoundState): Status =>
  next.code === 'resolveFindings' || next.code === 'cureRuling'
    ? 'blocked'
    : next.code === 'issueRuling' || next.code === 'afterIssue'
      ? 'ok'
      : next.code === 'settleIdentities' || next.code === 'noneCarried' || next.code === 'noPaper'
        ? 'attention'
        : 'quiet'

function RoundRow(state: OpenRoundState) {
  const { round, next } = state
  return (
    <ButtonBase
      component={Link}
      to={stepPath(round.id, next)}
      disableRipple
      sx={{
        'width': '100%',
        'display': 'grid',
        'gridTemplateColumns': 'minmax(0, 5fr) minmax(0, 6fr)',
        'columnGap': 2,
        'alignItems': 'center',
        'textAlign': 'left',
        'px': 2,
        'py': 1,
        'minHeight': 44,
        'fontFamily': 'inherit',
        '&:hover': { bgcolor: 'background.bar' },
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{round.name}</Typography>
        <Typography
          variant="caption"
          component="div"
        >{`${roundTypeNames[round.type]} · ${formatCount(state.nominees)} đề nghị`}</Typography>
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 0.25, justifyItems: 'start' }}>
        <StatusChip status={statusOf(state)} label={stageNames[next.stage]} />
        <Typography variant="body2" color="text.secondary">{`${text.next} ${nextStepText(next).sentence}`}</Typography>
      </Box>
    </ButtonBase>
  )
}
