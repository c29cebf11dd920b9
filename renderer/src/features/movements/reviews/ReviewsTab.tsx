import { useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { phasesBranch } from '@shared/domain/movement/lenses'
import { proposePhase } from '@shared/domain/movement/newMovement'
import { ownYearOn, periodProblems } from '@shared/domain/movement/rules'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { AwardRound } from '@shared/domain/round/types'
import { yearOf } from '@shared/lib/dates'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip } from '@renderer/ui/StatusChip'
import { OpenRoundDialog } from './OpenRoundDialog'
import { PhaseRow, type RoundToOpen } from '../info/PhaseRow'
import { text } from '../text'
import { useEditMovement, useIssuedRounds, useMovementRounds } from '../useMovements'
import { addressOf } from '@renderer/text/addresses'

const t = text.reviewsTab

/** The movement's phases with their reviews, and the rounds that came of them. */
export function ReviewsTab({ movement }: { readonly movement: EmulationMovement }) {
  const edit = useEditMovement(movement)
  const rounds = useMovementRounds(movement.id)
  const issued = useIssuedRounds(rounds)
  const [opening, setOpening] = useState<RoundToOpen | null>(null)
  const on = today()
  const ownYear = ownYearOn(movement, on)
  const problems = useMemo(() => periodProblems(movement), [movement])
  const { phases } = movement.schedule
  const add = (): void => {
    const id = crypto.randomUUID()
    edit(t.acts.add, (now) => {
      const phase = proposePhase(now, id, '')
      return phasesBranch.set(now, [
        ...now.schedule.phases,
        { ...phase, title: t.phaseName(now.schedule.phases.length + 1, phase.fromYear, phase.toYear) },
      ])
    })
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 2 }}>
      <Card
        title={t.phases}
        flush
        aside={
          <Button size="small" variant="outlined" onClick={add}>
            {t.addPhase}
          </Button>
        }
      >
        {phases.length === 0 && (
          <Typography sx={{ p: 2 }} color="text.secondary">
            {t.phasesEmpty}
          </Typography>
        )}
        {phases.map((phase, index) => (
          <PhaseRow
            key={phase.id}
            movement={movement}
            phase={phase}
            index={index}
            edit={edit}
            isPresent={phase.fromYear <= yearOf(on) && yearOf(on) <= phase.toYear}
            problems={problems.flatMap((problem) => ('phaseId' in problem && problem.phaseId === phase.id ? [problem.code] : []))}
            openedRounds={(rounds ?? []).filter((round) => round.phaseId === phase.id).length}
            onOpenRound={setOpening}
          />
        ))}
        {phases.length > 0 && (
          <Typography variant="caption" component="p" sx={{ m: 0, px: 2, py: 1 }}>
            {t.phasesHint}
          </Typography>
        )}
      </Card>
      <Card title={t.annual}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
          <Typography variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 240 }}>
            {t.annualHint}
          </Typography>
          <Button variant="outlined" onClick={() => setOpening({ kind: 'annual', year: ownYear, phaseId: null, phaseTitle: null })}>
            {t.openAnnual(ownYear)}
          </Button>
        </Box>
      </Card>
      <Card title={t.rounds} flush>
        {rounds === undefined ? (
          <Box sx={{ p: 2 }}>
            <Loading rows={2} />
          </Box>
        ) : (
          <RoundList rounds={rounds} issued={issued} />
        )}
      </Card>
      {opening !== null && <OpenRoundDialog movement={movement} round={opening} onClose={() => setOpening(null)} />}
    </Box>
  )
}

function RoundList({ rounds, issued }: { readonly rounds: readonly AwardRound[]; readonly issued: ReadonlySet<string> }) {
  if (rounds.length === 0)
    return (
      <Typography sx={{ p: 2 }} color="text.secondary">
        {t.roundsEmpty}
      </Typography>
    )
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rounds.map((round) => (
        <Box
          component="li"
          key={round.id}
          sx={{
            'display': 'flex',
            'alignItems': 'center',
            'gap': 2,
            'px': 2,
            'py': 1,
            'borderTop': 1,
            'borderColor': 'divider',
            '&:first-of-type': { borderTop: 0 },
          }}
        >
          <Link component={RouterLink} to={addressOf.round(round.id)} sx={{ fontWeight: 500 }}>
            {round.name}
          </Link>
          <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
            {round.reviewKind === null ? '' : `${text.reviewKinds[round.reviewKind]} · `}
            {t.openedOn(round.openedOn)}
          </Typography>
          <StatusChip status={issued.has(round.id) ? 'ok' : 'info'} label={issued.has(round.id) ? t.issued : t.draft} />
        </Box>
      ))}
    </Box>
  )
}
