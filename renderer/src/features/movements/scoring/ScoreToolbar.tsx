import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { FilterChips, type FilterOption } from '@renderer/ui/FilterChips'
import { StatusChip } from '@renderer/ui/StatusChip'
import { DueButton } from './dialogs/DueButton'
import type { ScoreField } from './fields'
import type { Versions } from './head'
import { scoringText as text } from './text'

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
const small = { '& .MuiSelect-select': { pl: 1.25, py: 0.75, fontSize: 13 } } as const

/** Over the sheet: which group and year, the lock, which columns and which units. Narrow windows fold the units into a list. */
export function ScoreToolbar({ table, versions, chooser, onVersion, shows, onShows, filter, options, onFilter }: Props) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {chooser}
      <Box
        sx={{
          display: 'flex',
          gap: 0.75,
          alignItems: 'center',
          bgcolor: 'background.quiet',
          borderRadius: 1,
          px: 1.25,
          height: 32,
          fontSize: 13,
        }}
        title={text.lockedHint(table.reason)}
      >
        <Lock size={14} aria-hidden />
        <span>{text.version(table.version, table.frozenOn ?? '')}</span>
      </Box>
      {versions.all.length > 1 && (
        <TextField
          select
          value={table.version}
          onChange={(event) => versions.onShow(Number(event.target.value))}
          sx={{ width: 128, ...small }}
          slotProps={{ htmlInput: { 'aria-label': text.versions } }}
        >
          {versions.all.map(({ version }, index) => (
            <MenuItem key={version} value={version}>
              {text.versionOption(version, index === 0)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {versions.isOld ? (
        <StatusChip status="info" label={text.onlySeen} />
      ) : (
        <>
          <Button size="small" onClick={onVersion}>
            {text.nextVersion(table.version + 1)}
          </Button>
          <DueButton table={table} />
        </>
      )}
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
      <Box sx={{ display: { xs: 'none', lg: 'block' } }}>
        <FilterChips label={text.filter} options={options} value={filter} onChange={onFilter} />
      </Box>
      <TextField
        select
        value={filter}
        onChange={(event) => onFilter(event.target.value as ScoreFilter)}
        sx={{ display: { lg: 'none' }, width: 140, ...small }}
        slotProps={{ htmlInput: { 'aria-label': text.filter } }}
      >
        {options.map(({ value, label, count }) => (
          <MenuItem key={value} value={value}>
            {text.chip(label, count)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  )
}
