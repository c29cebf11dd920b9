import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { ScoreBoard } from '@shared/domain/scoring/board'
import { tiesOf } from '@shared/domain/scoring/ranking'
import { StatusChip } from '@renderer/ui/StatusChip'
import { tokens } from '@renderer/ui/tokens'
import { scoringText as text } from './text'

const corner = (color: string) => ({
  width: 9,
  height: 9,
  background: `linear-gradient(to bottom left, ${color} 0 50%, transparent 50%)`,
  display: 'inline-block',
  mr: 0.5,
})

type Props = {
  readonly board: ScoreBoard
  readonly by: string
  readonly onCompare: () => void
  readonly onScorer: () => void
}

/** Below the sheet: quotas as they stand now, equal places, who scores, and what the marks mean. */
export function ScoreFoot({ board, by, onCompare, onScorer }: Props) {
  const over = board.quotas.filter(({ isOver }) => isOver)
  const ties = tiesOf(board.ranks)
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        flexWrap: 'wrap',
        px: 1.75,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.bar',
        fontSize: 12.5,
        flexShrink: 0,
      }}
    >
      <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        {over.length > 0 && <StatusChip status="attention" label={text.quotaOver} />}
        {board.quotas.length > 0 && <span>{(over.length > 0 ? over : board.quotas).map(text.quota).join(' ')}</span>}
        {ties.length > 0 && <span>{text.ties(ties)}</span>}
      </Box>
      {board.ranks.size > 1 && (
        <Link component="button" type="button" onClick={onCompare}>
          {text.compare}
        </Link>
      )}
      <Box sx={{ flex: 1 }} />
      <span>
        <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
          {text.scorer(by)}
        </Box>{' '}
        <Link component="button" type="button" onClick={onScorer} sx={{ verticalAlign: 'baseline' }}>
          <Box component="span" sx={{ display: { lg: 'none' } }}>
            {text.scorerDialog.title}
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
            {text.change}
          </Box>
        </Link>
      </span>
      <Box sx={{ display: { xs: 'none', lg: 'flex' }, gap: 1.25 }}>
        <span>
          <Box component="span" sx={corner(tokens.ok)} />
          {text.legend.reason}
        </span>
        <span>
          <Box component="span" sx={corner(tokens.blocked)} />
          {text.legend.noReason}
        </span>
        <span>{text.legend.nothing}</span>
      </Box>
      {board.rows.some(({ standing }) => standing.approved?.isConverted === true) && <span>{text.legend.converted}</span>}
    </Box>
  )
}
