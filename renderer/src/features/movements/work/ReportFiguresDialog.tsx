import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { PlanItem } from '@shared/domain/movement/types'
import type { Figure, ReportContent, ReportDay } from '@shared/domain/movement/work'
import { figureWritten } from '@shared/forms/reportForm'
import type { CalendarDate } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { workText } from './text'

const text = workText.reports.form

type Props = {
  readonly day: ReportDay
  readonly name: string
  readonly criteria: readonly PlanItem[]
  readonly content: ReportContent | undefined
  readonly onSave: (content: ReportContent) => Promise<void>
  readonly onClose: () => void
}

const blank: ReportContent = { asOf: null, figures: [], results: [], exemplars: [], shortcomings: '', proposals: '', added: [] }
/** What stands in a figure's field: its number, else the words in its place. */
const writtenOf = (content: ReportContent, { id }: Figure): string => {
  const figure = content.figures.find(({ figureId }) => figureId === id)
  return figure === undefined
    ? ''
    : figure.value === null
      ? figure.words
      : figure.value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })
}

/** Criteria and figures are sentences: they stand whole above their fields, on as many lines as they need. */
const labelAbove = {
  inputLabel: {
    shrink: true,
    sx: {
      '&.MuiInputLabel-root.MuiInputLabel-shrink': { position: 'static', transform: 'none', whiteSpace: 'normal', mb: 0.5, fontSize: 13 },
    },
  },
  input: { notched: false },
} as const

/** A unit's report typed by the officer: figures, results by criterion, what is lacking and asked for. */
export function ReportFiguresDialog({ day, name, criteria, content = blank, onSave, onClose }: Props) {
  const figures = day.figures ?? []
  const [asOf, setAsOf] = useState<CalendarDate | null>(content.asOf)
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(
    () =>
      new Map([
        ...figures.map((figure) => [figure.id, writtenOf(content, figure)] as const),
        ...content.results.map((result) => [result.criterionId, result.text] as const),
        ['shortcomings', content.shortcomings],
        ['proposals', content.proposals],
      ]),
  )
  const at = (key: string): string => written.get(key) ?? ''
  const set = (key: string, value: string): void => setWritten(new Map(written).set(key, value))
  const read = (figure: Figure): ReportContent['figures'][number] => {
    const stored = content.figures.find(({ figureId }) => figureId === figure.id)
    // Words beside a number that nobody touched stay.
    return stored !== undefined && at(figure.id) === writtenOf(content, figure) ? stored : figureWritten(figure, at(figure.id), '')
  }
  const save = (): Promise<void> => {
    const known = new Set(criteria.map(({ id }) => id))
    return onSave({
      ...content,
      asOf,
      figures: figures.map(read).filter(({ value, words }) => value !== null || words !== ''),
      results: [
        ...content.results.filter(({ criterionId }) => !known.has(criterionId)),
        ...criteria.flatMap(({ id }) => (at(id).trim() === '' ? [] : [{ criterionId: id, text: at(id).trim() }])),
      ],
      shortcomings: at('shortcomings').trim(),
      proposals: at('proposals').trim(),
    })
  }
  const words = (key: string, label: string) => (
    <TextField
      key={key}
      label={label}
      value={at(key)}
      onChange={(event) => set(key, event.target.value)}
      multiline
      maxRows={6}
      slotProps={labelAbove}
    />
  )
  return (
    <FormDialog title={text.typeTitle(name)} cancel={workText.reports.dialog.cancel} submit={text.save} onSubmit={save} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text.typeHint}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        <DateField label={text.asOf} value={asOf} onChange={setAsOf} />
        {figures.map((figure) => {
          const { value } = figureWritten(figure, at(figure.id), '')
          return (
            <TextField
              key={figure.id}
              label={figure.unit === '' ? figure.label : `${figure.label} (${figure.unit})`}
              value={at(figure.id)}
              onChange={(event) => set(figure.id, event.target.value)}
              helperText={value === null && at(figure.id).trim() !== '' ? text.inWords : undefined}
              slotProps={labelAbove}
            />
          )
        })}
        {criteria.map(({ id, text: criterion }) => words(id, withoutEmphasis(criterion)))}
        {words('shortcomings', text.shortcomings)}
        {words('proposals', text.proposals)}
      </Box>
    </FormDialog>
  )
}
