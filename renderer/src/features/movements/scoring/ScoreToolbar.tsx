import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { FilterChips, type FilterOption } from '@renderer/ui/FilterChips'
import type { ScoreField } from './fields'
import type { Versions } from './head'
import { scoringText as text } from './text'
import { barSx, whenNarrow, whenWide } from './toolbarWidth'
import { VersionTools } from './VersionTools'

export type ScoreFilter = keyof typeof text.chips
export type ShownFields = 'all' | ScoreField

type Props = {
  readonly table: ScoreTable
  readonly versions: Versions
  readonly chooser: ReactNode
  readonly onVersion: () => void
  readonly shows: ShownFields
  readonly onShows: (shows: ShownFields) => void
  readonly filter: ScoreFilter
  readonly options: readonly FilterOption<ScoreFilter>[]
  readonly onFilter: (filter: ScoreFilter) => void
}
const small = { '&& .MuiSelect-select': { pl: 1.25, py: 0.75, fontSize: 13 } } as const

/**
 * Over the sheet: which group and year, the lock, which columns and which units. All is one row: a bar with little room folds the units into a
 * list, and what is rarely done stands in the menu of the lock.
 */
export function ScoreToolbar({ table, versions, chooser, onVersion, shows, onShows, filter, options, onFilter }: Props) {
  return (
    <Box sx={barSx}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {chooser}
        <VersionTools table={table} versions={versions} onVersion={onVersion} />
        <TextField
          select
          value={shows}
          onChange={(event) => onShows(event.target.value as ShownFields)}
          sx={{ width: 132, ...small }}
          slotProps={{ htmlInput: { 'aria-label': text.show } }}
        >
          {Object.entries(text.shows).map(([value, label]) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ flex: 1 }} />
        <Box sx={whenWide}>
          <FilterChips label={text.filter} options={options} value={filter} onChange={onFilter} />
        </Box>
        <TextField
          select
          value={filter}
          onChange={(event) => onFilter(event.target.value as ScoreFilter)}
          sx={{ ...whenNarrow, width: 140, ...small }}
          slotProps={{ htmlInput: { 'aria-label': text.filter } }}
        >
          {options.map(({ value, label, count }) => (
            <MenuItem key={value} value={value}>
              {text.chip(label, count)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Box>
  )
}
