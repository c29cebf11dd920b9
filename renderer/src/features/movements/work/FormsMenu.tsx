import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Figure, Participant, ReportDay } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import { blankReportForm } from '@shared/forms/reportForm'
import { cleanLine, foldText } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addReportDays, editReportDay } from '@renderer/data/repositories/reportDays'
import { FormDialog } from '@renderer/ui/FormDialog'
import { formText } from '../forms/text'
import { useGiveForms } from '../forms/useGiveForms'
import type { PeriodAsk } from './PeriodDialogs'
import { workText } from './text'
import { criteriaFor } from './useReceiveReports'
import { useAct, useStored } from '@renderer/tools/acts/useAct'

const text = workText.reports.form

type Props = {
  readonly movement: EmulationMovement
  readonly day: ReportDay
  readonly participants: readonly Participant[]
  readonly units: readonly Subject[]
  readonly onPick: () => void
  /** One more report to owe (its button has no room in a narrow window), another day for this one, or without it. */
  readonly onPeriod: (ask: PeriodAsk) => void
  /** Reports that the plan asks for and that nobody owes yet. */
  readonly missing: readonly Omit<ReportDay, 'id'>[]
}

/** Forms of a report: what they ask in figures, given out, taken back. */
export function FormsMenu({ movement, day, participants, units, onPick, onPeriod, missing }: Props) {
  const db = useDatabase()
  const stored = useStored()
  const act = useAct()
  const give = useGiveForms()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isAsking, setAsking] = useState(false)
  const formFor = (unit: Subject | null) => ({
    fileName: text.fileName(day.title, unit?.name ?? ''),
    bytes: async () =>
      (await import('@shared/forms/write')).formFile(
        blankReportForm({ day, criteria: criteriaFor(movement, participants, unit?.id ?? null) }, movement.name, unit),
      ),
  })
  const run = (work: () => void): void => {
    setAnchor(null)
    work()
  }
  const open = units.filter(({ endedOn }) => endedOn === null)
  return (
    <>
      <Button variant="outlined" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {text.menu}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => run(() => setAsking(true))}>{text.figures((day.figures ?? []).length)}</MenuItem>
        <MenuItem onClick={() => run(() => void give(open.map(formFor)))}>{`${formText.give}: ${formText.eachUnit(open.length)}`}</MenuItem>
        <MenuItem onClick={() => run(() => void give([formFor(null)]))}>{`${formText.give}: ${formText.oneForAll}`}</MenuItem>
        <MenuItem onClick={() => run(onPick)}>{formText.receive}</MenuItem>
        <Divider />
        <MenuItem sx={{ display: { lg: 'none' } }} onClick={() => run(() => onPeriod('add'))}>
          {workText.reports.addDay}
        </MenuItem>
        {missing.length > 0 && (
          <MenuItem onClick={() => run(() => void act(addReportDays(db, missing, workText.reports.acts.years)))}>
            {workText.reports.addMissing(missing.length)}
          </MenuItem>
        )}
        <MenuItem onClick={() => run(() => onPeriod('edit'))}>{workText.reports.editDay}</MenuItem>
        <MenuItem onClick={() => run(() => onPeriod('remove'))}>{workText.reports.removeDay}</MenuItem>
      </Menu>
      {isAsking && (
        <FiguresDialog
          figures={day.figures ?? []}
          onClose={() => setAsking(false)}
          onSave={(figures) =>
            stored(editReportDay(db, day.id, { figures: [...figures] }, text.figuresAct(day.title)), () => setAsking(false))
          }
        />
      )}
    </>
  )
}

const lineOf = ({ label, unit }: Figure): string => (unit === '' ? label : `${label}; ${unit}`)

type FiguresProps = {
  readonly figures: readonly Figure[]
  readonly onSave: (figures: readonly Figure[]) => Promise<void>
  readonly onClose: () => void
}
/** One figure a line, its unit behind the last ";". A figure that keeps its words keeps what units reported for it. */
function FiguresDialog({ figures, onSave, onClose }: FiguresProps) {
  const [words, setWords] = useState(figures.length === 0 ? text.usual : figures.map(lineOf).join('\n'))
  const read = (): Figure[] => {
    const seen = new Set<string>()
    return words.split('\n').flatMap((line) => {
      const at = line.lastIndexOf(';')
      const label = cleanLine(at < 0 ? line : line.slice(0, at))
      if (label === '' || seen.has(foldText(label))) return []
      seen.add(foldText(label))
      const known = figures.find((figure) => foldText(figure.label) === foldText(label))
      return [{ id: known?.id ?? crypto.randomUUID(), label, unit: at < 0 ? '' : cleanLine(line.slice(at + 1)) }]
    })
  }
  return (
    <FormDialog title={text.figuresTitle} cancel={formText.cancel} submit={text.save} onSubmit={() => onSave(read())} onClose={onClose}>
      <Typography variant="body2" color="text.secondary">
        {text.figuresHint}
      </Typography>
      <Box sx={{ mt: 1.5 }}>
        <TextField
          multiline
          minRows={8}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          slotProps={{ htmlInput: { 'aria-label': text.figuresTitle } }}
        />
      </Box>
    </FormDialog>
  )
}
