import { useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { numberText } from '@shared/domain/scoring/points'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { scoringText } from '../text'
import { BandRows } from './BandRows'
import { CriteriaSheet } from './CriteriaSheet'
import { readPositive } from './drafts'

const text = scoringText.editor
type Props = {
  readonly table: ScoreTable
  readonly onChange: (table: ScoreTable) => void
  readonly mayRemove: boolean
}

/** What a group is scored by: criteria with their points, classes with their quotas. */
export function TableEditor({ table, onChange, mayRemove }: Props) {
  const [part, setPart] = useState<'criteria' | 'bands'>('criteria')
  const [bonusMax, setBonusMax] = useState(table.bonusMax === null ? '' : numberText(table.bonusMax))
  const isWrong = bonusMax.trim() !== '' && readPositive(bonusMax) === undefined
  const isByCounts = table.ranking === 'counts'
  // Classes set before the choice stay in view, so that they can be taken away.
  const hasBands = !isByCounts || table.bands.length > 0
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
      <Tabs
        value={part}
        onChange={(_, next: typeof part) => setPart(next)}
        aria-label={text.sheet}
        sx={{ mb: 1, minHeight: 36, flexShrink: 0 }}
      >
        <Tab value="criteria" label={text.sheet} sx={{ minHeight: 36, py: 0 }} />
        <Tab value="bands" label={text.bands} sx={{ minHeight: 36, py: 0 }} />
      </Tabs>
      {part === 'criteria' ? (
        <CriteriaSheet
          criteria={table.criteria}
          isByCounts={isByCounts}
          mayRemove={mayRemove}
          onChange={(criteria) => onChange({ ...table, criteria })}
        />
      ) : (
        <Box sx={{ overflow: 'auto', minHeight: 0, pr: 1 }}>
          <TextField
            select
            label={text.ranking}
            value={table.ranking ?? 'points'}
            helperText={isByCounts ? text.countsHint : undefined}
            onChange={(event) => onChange({ ...table, ranking: event.target.value === 'counts' ? 'counts' : 'points' })}
            sx={{ mt: 1, mb: 2, width: 380, maxWidth: '100%' }}
          >
            {(['points', 'counts'] as const).map((ranking) => (
              <MenuItem key={ranking} value={ranking}>
                {text.rankings[ranking]}
              </MenuItem>
            ))}
          </TextField>
          {hasBands && (
            <Typography variant="body2" color={isByCounts ? 'error' : 'text.secondary'} sx={{ mb: 1.5 }}>
              {isByCounts ? text.countsNoBands : text.bandsHint}
            </Typography>
          )}
          {hasBands && <BandRows value={table} onChange={(bands) => onChange({ ...table, ...bands })} />}
          {!isByCounts && (
            <TextField
              label={text.bonusMax}
              value={bonusMax}
              error={isWrong}
              helperText={isWrong ? text.maxNeeded : text.bonusMaxHint}
              onChange={(event) => {
                setBonusMax(event.target.value)
                const read = readPositive(event.target.value)
                if (read !== undefined || event.target.value.trim() === '') onChange({ ...table, bonusMax: read ?? null })
              }}
              sx={{ mt: 2, width: 280 }}
            />
          )}
        </Box>
      )}
    </Box>
  )
}
