import { useMemo } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import { hasVoidVotes, outcomesOf } from '@shared/domain/case/honorees'
import { isRoundDone, wholePaper } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { countChecks } from '@shared/checks/case/judge'
import { asksPapers } from '@shared/checks/dossier/matrix'
import { hasMet, unpaidRulings } from '@shared/checks/nextStep'
import { longestPosting, unanswered } from '@shared/domain/posting/rules'
import { stagesOf, type RoundStage } from '@shared/domain/round/stages'
import { shortDate } from '@shared/lib/dates'
import { roundPath, stageNames } from '@renderer/text/roundText'
import { lowScreen } from '@renderer/ui/lowScreen'
import { tokens } from '@renderer/ui/tokens'
import { stripText as text } from './stripText'
import type { RoundState } from './useRound'
import { oneLine } from '@renderer/ui/twoLines'

type Standing = { readonly isDone: boolean; readonly line: string }

/** Where every stage stands, from the data. */
function standings(awardCase: AwardCase, state: RoundState | undefined): Record<RoundStage, Standing> {
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const total = standing.length
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful').length
  const made = standing.filter(({ nominee }) => nominee.identity === 'made').length
  const lacking = (state?.findings ?? []).filter(({ fact }) => fact.id === 'DOSSIER-PAPERS').length
  const returned = awardCase.nominees.filter(({ nominee }) => nominee.returnedOn != null).length
  const { blocked, attention } = countChecks(awardCase, state?.findings ?? [])
  const paper = wholePaper(awardCase)
  const outcomes = outcomesOf(paper)
  const voted = standing.filter(({ nominee }) => outcomes.get(nominee.id) !== 'open').length
  const carried = standing.filter(({ nominee }) => outcomes.get(nominee.id) === 'carried').length
  const isDone = isRoundDone(awardCase)
  const postings = awardCase.postings ?? []
  const longest = longestPosting(postings)
  const open = unanswered(postings).length
  const decisions = awardCase.rulings.filter(({ kind, status }) => kind === 'decision' && status === 'issued')
  const honoured = awardCase.signed.filter(({ ruling }) => ruling.kind === 'decision').reduce((sum, row) => sum + row.honoured.length, 0)
  // What the level above gave stands in the register too.
  const honouredAbove = awardCase.rulings.reduce((sum, { answers = [] }) => sum + answers.flatMap((answer) => answer.honoured).length, 0)
  const inRegister = honoured + honouredAbove
  const next = state?.next
  const isAbove = next?.code === 'sendUp' || next?.code === 'awaitAnswer'
  const last = decisions.at(-1)
  const paid = decisions.filter(({ paidOn }) => paidOn !== null)
  const isPaid = decisions.length > 0 && unpaidRulings(awardCase).length === 0 && paid.length > 0
  const lastPaid = paid.at(-1)?.paidOn
  return {
    list: { isDone: total > 0, line: total === 0 ? text.emptyList : text.proposed(total) },
    matching: {
      isDone: total > 0 && doubtful === 0,
      line: total === 0 ? text.nothing : doubtful > 0 ? text.doubtful(doubtful) : text.matched(total - made, made),
    },
    dossier: {
      isDone: total > 0 && (isDone || (state !== undefined && lacking === 0 && returned === 0)),
      line:
        total === 0 && returned === 0
          ? text.nothing
          : state === undefined
            ? text.checking
            : text.dossiers(lacking > 0 || asksPapers(awardCase), lacking, returned),
    },
    checks: {
      isDone: isDone || (total > 0 && state !== undefined && blocked === 0 && attention === 0),
      line: total === 0 ? text.nothing : isDone ? text.checked : state === undefined ? text.checking : text.checks(attention, blocked),
    },
    council: {
      isDone: total > 0 && hasMet(awardCase) && voted === total,
      line:
        next?.code === 'awaitOpinions'
          ? text.opinions(next.taking, next.members)
          : !hasMet(awardCase)
            ? text.notMet
            : hasVoidVotes(paper)
              ? text.notQuorate
              : voted < total
                ? text.voting(voted, total)
                : text.carried(carried, total),
    },
    posting: {
      isDone: longest !== null && open === 0,
      line: postings.length === 0 ? text.notPosted : longest === null ? text.posted : text.postedDays(longest.days, open),
    },
    decision: {
      isDone: isDone && !isAbove,
      line: isAbove
        ? next?.code === 'awaitAnswer'
          ? text.awaited(next.count)
          : text.notSent
        : last === undefined && isDone && honouredAbove > 0
          ? text.answered
          : last === undefined || last.number === null || last.issuedOn === null
            ? text.notIssued
            : decisions.length > 1
              ? text.issuedMany(decisions.length)
              : text.issued(last.number, shortDate(last.issuedOn)),
    },
    handover: {
      isDone: isPaid,
      line: isPaid && lastPaid != null ? text.paid(shortDate(lastPaid)) : honoured > 0 ? text.toPay(honoured) : text.nothing,
    },
    register: { isDone: inRegister > 0, line: inRegister > 0 ? text.registered(inRegister) : text.notRegistered },
  }
}

/** The stages that the procedure knows, with their counts; the one in view is marked. */
export function StageStrip({
  awardCase,
  state,
  stage,
  onReach,
}: {
  readonly awardCase: AwardCase
  readonly state: RoundState | undefined
  readonly stage: RoundStage
  /** A pointer or the focus comes to a stage: it may be asked for next. */
  readonly onReach: (stage: RoundStage) => void
}) {
  const all = useMemo(() => standings(awardCase, state), [awardCase, state])
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
        [lowScreen]: { mb: 1 },
      }}
    >
      {stagesOf(awardCase.round).map((name) => {
        const { isDone, line } = all[name]
        const isHere = name === stage
        return (
          <Box
            key={name}
            component={Link}
            to={roundPath(awardCase.round.id, name)}
            onPointerEnter={() => onReach(name)}
            onFocus={() => onReach(name)}
            aria-current={isHere ? 'step' : undefined}
            sx={{
              // As wide as its words need: the longest name is whole at 125 %.
              'flex': '1 1 auto',
              'minWidth': 0,
              'px': { xs: 1, lg: 1.5 },
              'py': 0.75,
              [lowScreen]: { py: 0.25, lineHeight: 1.35 },
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
            <Box
              sx={{
                'fontWeight': 600,
                ...oneLine,
                '@media (max-width: 1199.9px)': { fontSize: 13, letterSpacing: '-.01em' },
              }}
            >
              {isDone && (
                <Box component="span" sx={{ color: tokens.ok, mr: 0.5 }} aria-label={text.done}>
                  ✓
                </Box>
              )}
              {stageNames[name]}
            </Box>
            <Box
              sx={{
                fontSize: 12,
                color: 'text.secondary',
                maxWidth: { xs: 124, lg: 'none' },
                ...oneLine,
              }}
            >
              {line}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
