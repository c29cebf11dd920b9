import { Link } from 'react-router'
import Box from '@mui/material/Box'
import { hasVotes, honoreesOf } from '@shared/domain/case/honorees'
import type { AwardCase } from '@shared/domain/case/types'
import { countChecks } from '@shared/checks/case/checkCase'
import { hasMet } from '@shared/checks/nextStep'
import { roundStages, type RoundStage } from '@shared/domain/round/stages'
import { shortDate } from '@shared/lib/dates'
import { roundPath, stageNames } from '@renderer/text/roundText'
import { tokens } from '@renderer/ui/tokens'
import { stripText as text } from './stripText'
import type { RoundState } from './useRound'

type Standing = { readonly isDone: boolean; readonly line: string }

/** Where every stage stands, from the data. */
function standings(awardCase: AwardCase, state: RoundState | undefined): Record<RoundStage, Standing> {
  const { round } = awardCase
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const total = standing.length
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful').length
  const { blocked, attention } = countChecks(awardCase, state?.findings ?? [])
  const voted = standing.filter(({ nominee }) => nominee.vote !== null).length
  const isIssued = round.decision.status === 'issued'
  const honorees = isIssued || hasVotes(awardCase) ? honoreesOf(awardCase).length : 0
  const { number, issuedOn } = round.decision
  return {
    list: { isDone: total > 0, line: total === 0 ? text.emptyList : text.proposed(total) },
    matching: {
      isDone: total > 0 && doubtful === 0,
      line: total === 0 ? text.nothing : doubtful > 0 ? text.doubtful(doubtful) : text.matched(total),
    },
    checks: {
      isDone: isIssued || (total > 0 && state !== undefined && blocked === 0 && attention === 0),
      line: total === 0 || state === undefined ? text.nothing : isIssued ? text.checked : text.checks(attention, blocked),
    },
    council: {
      isDone: total > 0 && hasMet(round) && voted === total,
      line: !hasMet(round) ? text.notMet : voted < total ? text.voting(voted, total) : text.carried(honorees, total),
    },
    decision: {
      isDone: isIssued,
      line: isIssued && number !== null && issuedOn !== null ? text.issued(number, shortDate(issuedOn)) : text.notIssued,
    },
    handover: {
      isDone: round.paidOn !== null,
      line: round.paidOn !== null ? text.paid(shortDate(round.paidOn)) : isIssued ? text.toPay(honorees) : text.nothing,
    },
    register: { isDone: isIssued, line: isIssued ? text.registered(honorees) : text.notRegistered },
  }
}

/** The seven stages with their counts; the one in view is marked. */
export function StageStrip({
  awardCase,
  state,
  stage,
}: {
  readonly awardCase: AwardCase
  readonly state: RoundState | undefined
  readonly stage: RoundStage
}) {
  const all = standings(awardCase, state)
  return (
    <Box
      component="nav"
      aria-label={text.label}
      sx={{
        display: 'flex',
        mb: 1.5,
        flexShrink: 0,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        overflow: 'hidden',
      }}
    >
      {roundStages.map((name) => {
        const { isDone, line } = all[name]
        const isHere = name === stage
        return (
          <Box
            key={name}
            component={Link}
            to={roundPath(awardCase.round.id, name)}
            aria-current={isHere ? 'step' : undefined}
            sx={{
              'flex': 1,
              'minWidth': 0,
              'px': 1.5,
              'py': 0.75,
              'color': 'text.primary',
              'textDecoration': 'none',
              'borderLeft': name === 'list' ? 0 : 1,
              'borderColor': 'divider',
              'boxShadow': isHere ? `inset 0 -3px 0 ${tokens.lacquer}` : undefined,
              'bgcolor': isHere ? tokens.lacquerPale : undefined,
              '&:hover': { bgcolor: isHere ? undefined : 'action.hover' },
              '&:focus-visible': { outlineOffset: -2 },
            }}
          >
            <Box sx={{ fontWeight: 600, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {isDone && (
                <Box component="span" sx={{ color: tokens.ok, mr: 0.5 }} aria-label={text.done}>
                  ✓
                </Box>
              )}
              {stageNames[name]}
            </Box>
            <Box sx={{ fontSize: 12, color: 'text.secondary', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {line}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
