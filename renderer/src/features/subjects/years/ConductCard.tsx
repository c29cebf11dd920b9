import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { conductMeasures, type Conduct } from '@shared/domain/subject/conduct'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readConducts, removeConduct, saveConduct } from '@renderer/data/repositories/subjectYears'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { CardForm } from '../CardForm'
import { HistoryCard } from '../HistoryCard'
import { yearsText } from './text'

const words = yearsText.conduct
const titleOf = ({ kind, measure }: Conduct): string =>
  kind === 'discipline' && measure !== null
    ? `${words.kinds.discipline}: ${words.measures[measure].toLocaleLowerCase('vi')}`
    : words.kinds[kind]

/** Whether anything about conduct is on record: yes or no, until it is opened. */
export function ConductCard({ subjectId }: { readonly subjectId: string }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const rows = useLiveQuery(() => readConducts(db, subjectId), [db, subjectId])
  const [isShown, setShown] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const remove = async (row: Conduct): Promise<void> => {
    const result = await removeConduct(db, row)
    if (!result.ok) fail(result.error)
  }
  if (!isShown)
    return (
      <Card
        title={words.title}
        aside={
          <Button size="small" onClick={() => setShown(true)}>
            {words.show}
          </Button>
        }
      >
        <Typography>{rows === undefined ? '' : rows.length === 0 ? words.no : words.yes}</Typography>
      </Card>
    )
  return (
    <HistoryCard
      title={words.title}
      none={words.none}
      rows={(rows ?? []).map((row) => ({
        id: row.id,
        title: titleOf(row),
        facts: [
          words.term(shortDate(row.fromOn), row.toOn === null ? null : shortDate(row.toOn)),
          row.isCleared ? words.cleared : '',
          row.instrument,
        ]
          .filter((part) => part !== '')
          .join(' · '),
        remove: { label: words.remove, run: () => void remove(row) },
      }))}
      add={words.add}
      onAdd={() => setAdding(true)}
      form={isAdding ? <ConductForm subjectId={subjectId} onClose={() => setAdding(false)} /> : null}
    />
  )
}

function ConductForm({ subjectId, onClose }: { readonly subjectId: string; readonly onClose: () => void }) {
  const db = useDatabase()
  const [kind, setKind] = useState<Conduct['kind']>('pending')
  const [measure, setMeasure] = useState<Conduct['measure'] | 'none'>('none')
  const [fromOn, setFrom] = useState<CalendarDate | null>(null)
  const [toOn, setTo] = useState<CalendarDate | null>(null)
  const [isCleared, setCleared] = useState(false)
  const [instrument, setInstrument] = useState('')
  const [isTried, setTried] = useState(false)
  const isBackwards = fromOn !== null && toOn !== null && toOn < fromOn
  const save = async (): Promise<Result<unknown> | null> => {
    setTried(true)
    if (fromOn === null || isBackwards) return null
    const isDiscipline = kind === 'discipline'
    return saveConduct(db, {
      subjectId,
      kind,
      measure: isDiscipline && measure !== 'none' ? measure : null,
      fromOn,
      toOn,
      isCleared: !isDiscipline && isCleared,
      instrument,
    })
  }
  return (
    <CardForm save={yearsText.card.save} cancel={yearsText.card.cancel} onSave={save} onClose={onClose}>
      <TextField
        select
        label={words.kind}
        value={kind}
        onChange={(event) => setKind(event.target.value as Conduct['kind'])}
        sx={{ gridColumn: '1 / -1' }}
      >
        <MenuItem value="pending">{words.kinds.pending}</MenuItem>
        <MenuItem value="discipline">{words.kinds.discipline}</MenuItem>
      </TextField>
      {kind === 'discipline' && (
        <TextField
          select
          label={words.measure}
          value={measure}
          onChange={(event) => setMeasure(event.target.value as Conduct['measure'] | 'none')}
          sx={{ gridColumn: '1 / -1' }}
        >
          {(['none', ...conductMeasures] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {words.measures[one]}
            </MenuItem>
          ))}
        </TextField>
      )}
      <DateField
        label={words.from}
        value={fromOn}
        onChange={setFrom}
        last={today()}
        problem={isTried && fromOn === null ? words.dayNeeded : undefined}
      />
      <DateField label={words.to} value={toOn} onChange={setTo} problem={isBackwards ? words.backwards : undefined} />
      {kind === 'pending' && (
        <FormControlLabel
          sx={{ gridColumn: '1 / -1' }}
          control={<Checkbox checked={isCleared} onChange={(event) => setCleared(event.target.checked)} />}
          label={words.cleared}
        />
      )}
      <TextField
        label={words.instrument}
        value={instrument}
        onChange={(event) => setInstrument(event.target.value)}
        sx={{ gridColumn: '1 / -1' }}
      />
    </CardForm>
  )
}
