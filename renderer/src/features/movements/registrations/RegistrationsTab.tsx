import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { registrationSums, registrationYears, type UnitRegistrations } from '@shared/domain/registration/rules'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { blankRegistrationForm } from '@shared/forms/registrationForm'
import { inForce } from '@shared/law/select'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { movementSource, type DocumentSource } from '@renderer/tools/documents/source'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips } from '@renderer/ui/FilterChips'
import { Loading } from '@renderer/ui/Loading'
import { DropTarget } from '../forms/DropTarget'
import { ReceiveDialog } from '../forms/ReceiveDialog'
import { formText } from '../forms/text'
import { useGiveForms } from '../forms/useGiveForms'
import { inHead, type HeadPlace } from '../inHead'
import { RegistrationTable } from './RegistrationTable'
import { registrationText as text } from './text'
import { UnitCard } from './UnitCard'
import { useReceiveRegistrations } from './useReceiveRegistrations'
import { useRegistrations, type RegistrationsNow } from './useRegistrations'

/** Who has registered for a year and who has not; forms out and in; the list as a paper. */
export function RegistrationsTab({ movement, actions }: { readonly movement: EmulationMovement; readonly actions: HeadPlace }) {
  const { years, present } = registrationYears(movement, today())
  const [year, setYear] = useState(present)
  const now = useRegistrations(movement.id, year)
  if (now === undefined) return <Loading />
  if (now.board.length === 0)
    return (
      <Card>
        <EmptyState
          title={text.noUnits}
          text=""
          action={
            <Button variant="contained" component={RouterLink} to={addressOf.movementUnits(movement.id)}>
              {text.toUnits}
            </Button>
          }
        />
      </Card>
    )
  return <Desk movement={movement} actions={actions} now={now} year={year} years={years} onYear={setYear} />
}

type DeskProps = {
  readonly movement: EmulationMovement
  readonly actions: HeadPlace
  readonly now: RegistrationsNow
  readonly year: number
  readonly years: readonly number[]
  readonly onYear: (year: number) => void
}
type Filter = 'all' | UnitRegistrations['state']

function Desk({ movement, actions, now: { board, outcomes, units }, year, years, onYear }: DeskProps) {
  const law = useLawBook()
  const awardForms = law === undefined ? [] : inForce(law.awardForms, today())
  const [chosen, setChosen] = useState<string | null>(null)
  const [filter, setFilter] = useState<Filter>('all')
  const receive = useReceiveRegistrations({ movement, year, units, awardForms })
  const sums = registrationSums(board, ({ id }) => outcomes.get(id) ?? { outcome: 'unknown' })
  const count = (state: UnitRegistrations['state']): number => board.filter((unit) => unit.state === state).length
  const options = [
    { value: 'all' as const, label: text.all, count: board.length },
    ...(Object.keys(text.states) as UnitRegistrations['state'][])
      .map((value) => ({ value, label: text.states[value], count: count(value) }))
      .filter((option) => option.count > 0),
  ]
  const unit = board.find(({ unitId }) => unitId === chosen)
  const shown = board.filter(({ state }) => filter === 'all' || state === filter)
  return (
    <DropTarget onFiles={(files) => void receive.open(files)}>
      {inHead(
        actions,
        <>
          <ListButton movement={movement} year={year} board={board} outcomes={outcomes} />
          <GiveButton movement={movement} year={year} units={units} isPrimary={sums.units === 0} />
          <Button variant={sums.units === 0 ? 'outlined' : 'contained'} onClick={() => void receive.pick()}>
            {formText.receive}
          </Button>
        </>,
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) 290px', lg: 'minmax(0, 1fr) 380px' },
          gap: 1.5,
          height: '100%',
          minHeight: 0,
        }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, gap: 1.25 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField
              select
              value={year}
              onChange={(event) => onYear(Number(event.target.value))}
              sx={{ width: 124 }}
              slotProps={{ htmlInput: { 'aria-label': text.year } }}
            >
              {years.map((one) => (
                <MenuItem key={one} value={one}>
                  {text.yearOption(one)}
                </MenuItem>
              ))}
            </TextField>
            <FilterChips label={text.stands} options={options} value={filter} onChange={setFilter} />
          </Box>
          <RegistrationTable rows={shown} chosen={chosen} onChoose={setChosen} />
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="caption" sx={{ flex: 1, minWidth: 180 }}>
              {text.foot(sums.units, sums.owing, sums.registered)}
              {sums.registered > 0 && <br />}
              {sums.registered > 0 && text.achieved(sums.achieved, sums.registered, sums.unknown)}
            </Typography>
            <ExcelButton title={text.table(year)} table={() => tableOf(shown, outcomes, year)} />
          </Box>
        </Box>
        <Box sx={{ minHeight: 0, overflow: 'auto' }}>
          {unit === undefined ? (
            <Card>
              <Typography variant="body2" color="text.secondary">
                {text.choose}
              </Typography>
            </Card>
          ) : (
            <UnitCard key={unit.unitId} movement={movement} year={year} unit={unit} outcomes={outcomes} awardForms={awardForms} />
          )}
        </Box>
      </Box>
      {receive.forms.length > 0 && <ReceiveDialog forms={receive.forms} units={units} onTake={receive.take} onClose={receive.close} />}
    </DropTarget>
  )
}

const tableOf = (board: readonly UnitRegistrations[], outcomes: RegistrationsNow['outcomes'], year: number) => ({
  name: text.table(year),
  columns: Object.values(text.columns).map((title) => ({ title, width: 28 })),
  rows: board.flatMap((unit) =>
    unit.rows.length === 0
      ? [[unit.name, null, null, null, null, null, text.states[unit.state], null]]
      : unit.rows.map((row) => [
          unit.name,
          row.name,
          row.post,
          row.title,
          row.target,
          row.initiative,
          row.state === 'returned' ? text.reason(row.reason) : text.states.received,
          text.outcome(outcomes.get(row.id)),
        ]),
  ),
})

type GiveProps = {
  readonly movement: EmulationMovement
  readonly year: number
  readonly units: RegistrationsNow['units']
  readonly isPrimary: boolean
}
function GiveButton({ movement, year, units, isPrimary }: GiveProps) {
  const give = useGiveForms()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const formFor = (unit: RegistrationsNow['units'][number] | null) => ({
    fileName: text.formName(unit?.name ?? '', year),
    bytes: async () => (await import('@shared/forms/write')).formFile(blankRegistrationForm(movement, year, unit)),
  })
  const standing = units.filter(({ endedOn }) => endedOn === null)
  const run = (forms: ReturnType<typeof formFor>[]): void => {
    setAnchor(null)
    void give(forms)
  }
  return (
    <>
      <Button variant={isPrimary ? 'contained' : 'outlined'} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {formText.give}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => run(standing.map(formFor))}>{formText.eachUnit(standing.length)}</MenuItem>
        <MenuItem onClick={() => run([formFor(null)])}>{formText.oneForAll}</MenuItem>
      </Menu>
    </>
  )
}

type ListProps = Pick<DeskProps, 'movement' | 'year'> & Pick<RegistrationsNow, 'board' | 'outcomes'>
/** The list as a paper; with the results of the register from the year's end on, or when asked. */
function ListButton({ movement, year, board, outcomes }: ListProps) {
  const office = useOffice()
  const law = useLawBook()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [source, setSource] = useState<DocumentSource | null>(null)
  const make = (withOutcomes: boolean): void => {
    setAnchor(null)
    if (office == null || law === undefined) return
    setSource(
      movementSource(movement, {
        kind: 'registrationList',
        input: { office, law, today: today(), movement, year, board, outcomes: withOutcomes ? outcomes : null },
      }),
    )
  }
  return (
    <>
      <Button variant="outlined" disabled={office == null} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {text.list}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => make(false)}>{text.list}</MenuItem>
        <MenuItem onClick={() => make(true)}>{text.withOutcomes}</MenuItem>
      </Menu>
      {source !== null && <ProduceDialog isOpen source={source} onClose={() => setSource(null)} />}
    </>
  )
}
