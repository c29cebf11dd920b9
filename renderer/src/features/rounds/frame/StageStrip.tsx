import { useMemo } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import type { AwardCase } from '@shared/domain/case/types'
import { stagesOf, type RoundStage } from '@shared/domain/round/stages'
import { roundPath, stageNames } from '@renderer/text/roundText'
import { lowScreen } from '@renderer/ui/lowScreen'
import { tokens } from '@renderer/ui/tokens'
import { standings } from './standings'
import { stripText as text } from './stripText'
import type { RoundState } from './useRound'
import { oneLine } from '@renderer/ui/twoLines'

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
