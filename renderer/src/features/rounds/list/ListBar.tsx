import { useDeferredValue, useMemo, type RefObject } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ListRow } from '@shared/domain/round/listRow'
import { unsavedIn } from '@shared/domain/round/storable'
import { compareNames } from '@shared/lib/text'
import { SearchField } from '@renderer/ui/SearchField'
import { lowScreen } from '@renderer/ui/lowScreen'
import { listText as text, roundText } from '../frame/text'
import { fillText } from './fillText'
import { isFiltered, noFilter, type ListFilter } from './useListView'

type Props = {
  readonly rows: readonly ListRow[]
  /** Of the round: by it a birth is read. */
  readonly year: number
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
  /** How many lines are in view. */
  readonly found: number
  readonly onUnsaved: () => void
  readonly onNextProblem: () => void
  /** `null` when the list is only to be read. */
  readonly edit: { readonly sort: () => void; readonly add: () => void; readonly fill: () => void } | null
  readonly box: RefObject<HTMLDivElement | null>
}

const none: readonly ListRow[] = []

/** Above the list: what of it is in view, the way to what is not right yet, and what is done to all of it. */
export function ListBar({ rows, year, filter, onFilter, found, onUnsaved, onNextProblem, edit, box }: Props) {
  // The lines come first, then what is said of all of them: it reads every line.
  const seen = useDeferredValue(rows, none)
  const units = useMemo(() => [...new Set(seen.map(({ unit }) => unit).filter((unit) => unit !== ''))].toSorted(compareNames), [seen])
  // How much is not right yet and so no part of the list: whole lines, and cells of lines that are.
  const unsaved = useMemo(() => unsavedIn(seen, year), [seen, year])
  const set = (change: Partial<ListFilter>): void => onFilter({ ...filter, ...change })
  return (
    <Box
      ref={box}
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: { xs: 0.75, lg: 1 },
        px: { xs: 1, lg: 1.5 },
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        [lowScreen]: { py: 0.375 },
      }}
    >
      <Box sx={{ flex: '1 1 100px', minWidth: 96, maxWidth: 172 }}>
        <SearchField label={text.find} hint={text.findHint} value={filter.words} onChange={(words) => set({ words })} />
      </Box>
      <Choice
        label={text.states.label}
        width={106}
        value={filter.state}
        onChange={(state) => set({ state })}
        options={[
          ['', text.states.all],
          ['blocked', text.states.blocked],
          ['attention', text.states.attention],
          ['unsaved', text.states.unsaved],
        ]}
      />
      <Choice
        label={text.kindFilter.label}
        width={76}
        value={filter.kind}
        onChange={(kind) => set({ kind })}
        options={[
          ['', text.kindFilter.all],
          ['person', roundText.kinds.person],
          ['collective', roundText.kinds.collective],
          ['household', roundText.kinds.household],
        ]}
      />
      <Choice
        label={text.unitFilter.label}
        width={84}
        value={filter.unit}
        onChange={(unit) => set({ unit })}
        options={[['', text.unitFilter.all], ...units.map((unit) => [unit, unit] as const)]}
      />
      {isFiltered(filter) && found > 0 && (
        <Button size="small" onClick={() => onFilter(noFilter)}>
          {text.showAll}
        </Button>
      )}
      <Button size="small" onClick={onNextProblem} title="F8">
        {text.nextProblem}
      </Button>
      {unsaved.lines + unsaved.cells > 0 && (
        <Button size="small" color="error" onClick={onUnsaved} title={text.unsavedHint}>
          ✕ {text.unsaved(unsaved.lines, unsaved.cells)}
        </Button>
      )}
      {isFiltered(filter) && found === 0 && (
        <Box role="status" sx={{ order: 1, flexBasis: '100%', display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
          {text.nothingFound}
          <Button size="small" variant="outlined" onClick={() => onFilter(noFilter)}>
            {text.clearFilter}
          </Button>
        </Box>
      )}
      {edit !== null && (
        <Box sx={{ display: 'flex', gap: { xs: 0.75, lg: 1 }, ml: 'auto' }}>
          <Button size="small" variant="outlined" title={fillText.hint} onClick={edit.fill}>
            {fillText.open}
          </Button>
          <Button size="small" variant="outlined" onClick={edit.sort}>
            {text.sort}
          </Button>
          <Button size="small" variant="outlined" onClick={edit.add} title="Ctrl+N">
            {text.add}
          </Button>
        </Box>
      )}
    </Box>
  )
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  /** In px, where the window is narrow. */
  readonly width: number
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly options: readonly (readonly [Value, string])[]
}

function Choice<Value extends string>({ label, width, value, onChange, options }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      size="small"
      value={value}
      onChange={(event) => {
        const chosen = options.find(([option]) => option === event.target.value)
        if (chosen !== undefined) onChange(chosen[0])
      }}
      sx={{
        'width': { xs: width, lg: 112 },
        '& .MuiSelect-select.MuiSelect-select': { py: 0.5, pl: { xs: 1, lg: 1.5 }, pr: '26px', fontSize: 13 },
        '& .MuiSelect-icon': { right: 2 },
      }}
      slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': label } } }}
    >
      {options.map(([option, words]) => (
        <MenuItem key={option} value={option} dense>
          {words}
        </MenuItem>
      ))}
    </TextField>
  )
}
