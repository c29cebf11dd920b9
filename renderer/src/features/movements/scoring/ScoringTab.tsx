import { Link as RouterLink, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { lockedVersions, presentTable } from '@shared/domain/scoring/tables'
import { yearOf } from '@shared/lib/dates'
import type { Scoring } from '@renderer/data/repositories/scoring'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import type { ScoringProps } from './head'
import { Preparing } from './Preparing'
import { ScoreWork } from './ScoreWork'
import { scoringText as text } from './text'
import { useScoring } from './useScoring'

/** Chấm điểm: one criteria group of one year, first its table, then the sheet of its units. */
export function ScoringTab({ movement, actions, facts }: ScoringProps) {
  const scoring = useScoring(movement.id)
  const [query, setQuery] = useSearchParams()
  if (movement.criteriaGroups.length === 0)
    return <Empty title={text.noGroups} body={text.noGroupsText} action={text.toPlan} to={addressOf.movementPlan(movement.id)} />
  if (scoring === undefined) return <Loading />
  const present = Math.min(movement.toYear, Math.max(movement.fromYear, yearOf(today())))
  const year = Number(query.get('nam') ?? present)
  const inGroup = (id: string): number => unitsOf(scoring, id)
  const usual = movement.criteriaGroups.find(({ id }) => inGroup(id) > 0) ?? movement.criteriaGroups[0]!
  const group = movement.criteriaGroups.find(({ id }) => id === query.get('nhom')) ?? usual
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(query)
    next.set(key, value)
    // Another group or year has versions of its own.
    if (key !== 'ban') next.delete('ban')
    setQuery(next, { replace: true })
  }
  const years = Array.from({ length: movement.toYear - movement.fromYear + 1 }, (_, index) => movement.fromYear + index)
  const chooser = (
    <>
      <TextField
        select
        value={group.id}
        onChange={(event) => set('nhom', event.target.value)}
        title={text.groupOption(group.title, inGroup(group.id))}
        sx={{ 'width': 184, '&& .MuiSelect-select': { pl: 1.25, py: 0.75, fontSize: 13 } }}
        slotProps={{ htmlInput: { 'aria-label': text.group } }}
      >
        {movement.criteriaGroups.map(({ id, title }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal', maxWidth: 520 }}>
            {text.groupOption(title, inGroup(id))}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        value={years.includes(year) ? year : present}
        onChange={(event) => set('nam', event.target.value)}
        sx={{ 'width': 118, '&& .MuiSelect-select': { pl: 1.25, py: 0.75, fontSize: 13 } }}
        slotProps={{ htmlInput: { 'aria-label': text.year } }}
      >
        {years.map((one) => (
          <MenuItem key={one} value={one}>
            {text.yearOption(one)}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
  const choice = { group, year: years.includes(year) ? year : present, chooser }
  const table = presentTable(scoring.tables, group.id, choice.year)
  const versions = lockedVersions(scoring.tables, group.id, choice.year)
  const shown = versions.find(({ version }) => version === Number(query.get('ban'))) ?? table
  if (inGroup(group.id) === 0 && table?.frozenOn == null)
    return (
      <>
        <Box sx={{ display: 'flex', gap: 1.25, mb: 1.25 }}>{chooser}</Box>
        <Empty title={text.noUnits} body={text.noUnitsText} action={text.toUnits} to={addressOf.movementUnits(movement.id)} />
      </>
    )
  const given = { movement, scoring, choice, actions, facts }
  return table?.frozenOn == null ? (
    <Preparing key={`${group.id}/${choice.year}`} {...given} stored={table} />
  ) : (
    <ScoreWork
      key={(shown ?? table).id}
      {...given}
      table={shown ?? table}
      versions={{ all: versions, isOld: shown !== undefined && shown.id !== table.id, onShow: (version) => set('ban', String(version)) }}
    />
  )
}

const unitsOf = ({ participants }: Scoring, groupId: string): number =>
  new Set(participants.filter((row) => row.groupId === groupId).map(({ subjectId }) => subjectId)).size

function Empty({
  title,
  body,
  action,
  to,
}: {
  readonly title: string
  readonly body: string
  readonly action: string
  readonly to: string
}) {
  return (
    <Card>
      <EmptyState
        title={title}
        text={body}
        action={
          <Button variant="contained" component={RouterLink} to={to}>
            {action}
          </Button>
        }
      />
    </Card>
  )
}
