import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import { dayOfYearText, readDayOfYear } from '@shared/domain/calendar/reading'
import { calendarYear } from '@shared/domain/calendar/types'
import { cleanLine } from '@shared/lib/text'
import type { CalendarDraft } from '@renderer/data/repositories/calendar'
import { FormDialog } from '@renderer/ui/FormDialog'
import { calendarText } from './text'

const text = calendarText.dialog

type Typed = { title: string; from: string; to: string; isEveryYear: boolean; year: string; who: string; basis: string; isHoliday: boolean }
type Problems = Partial<Record<'title' | 'from' | 'to' | 'year', string>>

const typedOf = (line: CalendarLine | null, year: number, isHoliday: boolean): Typed => ({
  title: line?.title ?? '',
  from: line === null ? '' : dayOfYearText(line.fromDay),
  to: line?.toDay == null ? '' : dayOfYearText(line.toDay),
  // A holiday that is typed in is the year's own: the others have fixed days.
  isEveryYear: line === null ? !isHoliday : line.year === null,
  year: String(line?.year ?? year),
  who: line?.who ?? '',
  basis: line?.basis ?? '',
  isHoliday: line?.isHoliday ?? isHoliday,
})

/** What was typed as a line, or what is wrong with it. */
function draftOf(typed: Typed): { readonly draft: CalendarDraft | null; readonly problems: Problems } {
  const [title, from] = [cleanLine(typed.title), readDayOfYear(typed.from)]
  const to = typed.to.trim() === '' ? null : readDayOfYear(typed.to)
  const year = typed.isEveryYear ? null : calendarYear.safeParse(Number(typed.year.trim()))
  const problems: Problems = {
    ...(title === '' ? { title: text.titleNeeded } : {}),
    ...(from === null ? { from: text.dayNeeded } : {}),
    ...(typed.to.trim() !== '' && to === null ? { to: text.dayNeeded } : {}),
    ...(year?.success === false ? { year: text.yearNeeded } : {}),
  }
  if (from === null || Object.keys(problems).length > 0) return { draft: null, problems }
  const { who, basis, isHoliday } = typed
  return { draft: { title, fromDay: from, toDay: to === from ? null : to, year: year?.data ?? null, who, basis, isHoliday }, problems }
}

type Props = {
  /** `null`: a new line. */
  readonly line: CalendarLine | null
  readonly year: number
  /** A new line begins as a holiday. */
  readonly startsAsHoliday: boolean
  readonly onSave: (draft: CalendarDraft) => Promise<void>
  readonly onRemove: () => void
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** A line of the calendar: words, days, years; one of the program's can be taken off or given back its own day. */
export function LineDialog({ line, year, startsAsHoliday, onSave, onRemove, onRestore, onClose }: Props) {
  const [typed, setTyped] = useState(() => typedOf(line, year, startsAsHoliday))
  const [isChecked, setChecked] = useState(false)
  const { draft, problems: all } = draftOf(typed)
  const problems = isChecked ? all : {}
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part })
  const seed = line?.seed ?? null
  const crosses = draft?.toDay != null && draft.toDay < draft.fromDay ? text.crosses(dayOfYearText(draft.toDay)) : undefined
  const field = (name: 'title' | 'from' | 'to' | 'who' | 'basis', hint?: string) => {
    const problem = name === 'who' || name === 'basis' ? undefined : problems[name]
    return (
      <TextField
        label={text[name]}
        value={typed[name]}
        onChange={(event) => set({ [name]: event.target.value })}
        error={problem !== undefined}
        helperText={problem ?? hint}
        autoComplete="off"
      />
    )
  }
  return (
    <FormDialog
      title={line === null ? text.add : text.edit}
      submit={text.save}
      cancel={text.cancel}
      onClose={onClose}
      onSubmit={async () => {
        setChecked(true)
        if (draft !== null) await onSave(draft)
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        {field('title')}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
          {field('from')}
          {field('to', crosses ?? text.oneDay)}
        </Box>
        <Years typed={typed} problem={problems.year} onChange={set} />
        {field('who')}
        {field('basis')}
        <FormControlLabel
          control={<Checkbox size="small" checked={typed.isHoliday} onChange={(event) => set({ isHoliday: event.target.checked })} />}
          label={text.holiday}
        />
        {seed !== null && line?.origin === 'changed' && (
          <Typography variant="body2" color="text.secondary">
            {text.seed(seed.title, [seed.fromDay, seed.toDay].flatMap((day) => (day === null ? [] : [dayOfYearText(day)])).join(' – '))}
          </Typography>
        )}
        {line !== null && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button onClick={onRemove}>{calendarText.remove}</Button>
            {line.origin === 'changed' && <Button onClick={onRestore}>{calendarText.restore}</Button>}
          </Box>
        )}
      </Box>
    </FormDialog>
  )
}

type YearsProps = { readonly typed: Typed; readonly problem: string | undefined; readonly onChange: (part: Partial<Typed>) => void }
function Years({ typed, problem, onChange }: YearsProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <RadioGroup
        row
        aria-label={text.repeat}
        value={typed.isEveryYear ? 'every' : 'one'}
        onChange={(event) => onChange({ isEveryYear: event.target.value === 'every' })}
      >
        <FormControlLabel value="every" control={<Radio size="small" />} label={text.everyYear} />
        <FormControlLabel value="one" control={<Radio size="small" />} label={text.oneYear} sx={{ mr: 0 }} />
      </RadioGroup>
      {!typed.isEveryYear && (
        <TextField
          value={typed.year}
          onChange={(event) => onChange({ year: event.target.value })}
          error={problem !== undefined}
          helperText={problem}
          sx={{ width: problem === undefined ? 100 : 220 }}
          slotProps={{ htmlInput: { 'aria-label': text.which, 'inputMode': 'numeric', 'maxLength': 4 } }}
        />
      )}
    </Box>
  )
}
