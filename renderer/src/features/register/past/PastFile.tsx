import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { nothingGiven } from '@shared/import/options'
import type { GivenFacts, PreviewOptions } from '@shared/import/preview'
import { targetOf } from '@shared/import/targets'
import { ColumnsStep } from '@renderer/tools/import/ColumnsStep'
import { ModeField } from '@renderer/tools/import/ModeField'
import { partColumns } from '@renderer/tools/import/partColumns'
import { PreviewStep } from '@renderer/tools/import/PreviewStep'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { pastText as text } from './text'
import { presentIn, type PastList } from './lists'
import type { PastControl } from './usePast'

type Props = { readonly place: number; readonly list: PastList; readonly control: PastControl }

/** One file: what its decision says, to be mended where it is wrong or missing, and its rows. */
export function PastFile({ place, list, control }: Props) {
  const [showsColumns, setShowsColumns] = useState(false)
  const { read } = list
  if (read === null) return null
  const { options } = read
  const toggle = (
    <Button size="small" variant="outlined" onClick={() => setShowsColumns(!showsColumns)}>
      {showsColumns ? text.showRows : text.showColumns}
    </Button>
  )
  if (showsColumns)
    return (
      <>
        <Box>{toggle}</Box>
        <ColumnsStep
          columns={{ ...read.columns, sheets: [] }}
          fields={targetOf('awards').fields}
          onLookAt={(_, headerRow) => void control.lookAt(place, headerRow)}
          onMapping={(mapping) => control.setMapping(place, mapping)}
        />
      </>
    )
  return (
    <PreviewStep
      result={read.result}
      options={options}
      choices={read.choices}
      mode={control.mode}
      columns={partColumns.awards}
      awardName={null}
      defaults={
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <DecisionFacts options={options} onOptions={(next) => control.setOptions(place, next)} />
          <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexBasis: presentIn(list) > 0 ? '100%' : 'auto' }}>
            {presentIn(list) > 0 && <ModeField label={text.mode} mode={control.mode} onMode={control.setMode} />}
            {toggle}
          </Box>
        </Box>
      }
      onOptions={(next) => control.setOptions(place, next)}
      onChoose={(row, choice) => control.choose(place, { [row]: choice })}
      onChooseAll={(rows, take) => control.chooseAll(place, rows, take)}
      taken={read.taken}
      onTake={(row) => control.takeRow(place, row)}
    />
  )
}

type FactsProps = { readonly options: PreviewOptions; readonly onOptions: (options: PreviewOptions) => void }

/** What holds for every row that does not say it; taken when a field is left. */
function DecisionFacts({ options, onOptions }: FactsProps) {
  const given = options.given ?? nothingGiven
  const put = (change: Partial<GivenFacts>): void => onOptions({ ...options, given: { ...given, ...change } })
  return (
    <>
      <LeftField label={text.symbol} value={given.decisionSymbol} width={170} onLeft={(decisionSymbol) => put({ decisionSymbol })} />
      <Box sx={{ width: 170 }}>
        <DateField label={text.day} value={given.decidedOn} last={today()} onChange={(decidedOn) => put({ decidedOn })} />
      </Box>
      <LeftField label={text.by} value={given.decidedBy} onLeft={(decidedBy) => put({ decidedBy })} />
      <LeftField label={text.award} value={given.award} onLeft={(award) => put({ award })} />
      <LeftField
        label={text.achievement}
        value={options.defaultAchievement}
        onLeft={(defaultAchievement) => onOptions({ ...options, defaultAchievement })}
      />
    </>
  )
}

type LeftFieldProps = {
  readonly label: string
  readonly value: string
  readonly width?: number
  readonly onLeft: (value: string) => void
}
function LeftField({ label, value, width, onLeft }: LeftFieldProps) {
  const [typed, setTyped] = useState(value)
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => typed.trim() !== value && onLeft(typed.trim())}
      sx={width === undefined ? { flex: 1, minWidth: 180 } : { width }}
    />
  )
}
