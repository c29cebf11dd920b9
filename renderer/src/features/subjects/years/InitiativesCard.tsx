import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { initiativeKinds, recognitionLevels, type Initiative, type RecognitionLevel } from '@shared/domain/initiative/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readInitiativesOf, removeInitiative, saveInitiative } from '@renderer/data/repositories/initiatives'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { CardForm } from '../CardForm'
import { HistoryCard } from '../HistoryCard'
import { yearsText } from './text'

const words = yearsText.initiatives

/** The initiatives and science works of one author, each with its recognition. */
export function InitiativesCard({ subjectId }: { readonly subjectId: string }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const rows = useLiveQuery(() => readInitiativesOf(db, subjectId), [db, subjectId])
  const [isAdding, setAdding] = useState(false)
  const remove = async (row: Initiative): Promise<void> => {
    const result = await removeInitiative(db, row)
    if (!result.ok) fail(result.error)
  }
  return (
    <HistoryCard
      title={words.title}
      none={words.none}
      rows={(rows ?? []).map((row) => ({
        id: row.id,
        title: row.title,
        facts: [
          words.kinds[row.kind],
          words.levels[row.recognisedBy ?? 'none'],
          row.symbol === '' ? words.noProof : row.symbol,
          row.recognisedOn === null ? '' : shortDate(row.recognisedOn),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        remove: { label: words.remove(row.title), run: () => void remove(row) },
      }))}
      add={words.add}
      onAdd={() => setAdding(true)}
      form={isAdding ? <InitiativeForm subjectId={subjectId} onClose={() => setAdding(false)} /> : null}
    />
  )
}

function InitiativeForm({ subjectId, onClose }: { readonly subjectId: string; readonly onClose: () => void }) {
  const db = useDatabase()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<Initiative['kind']>('initiative')
  const [level, setLevel] = useState<RecognitionLevel | 'none'>('unit')
  const [symbol, setSymbol] = useState('')
  const [recognisedOn, setOn] = useState<CalendarDate | null>(null)
  const [isTried, setTried] = useState(false)
  const isNameless = cleanLine(title) === ''
  const save = async (): Promise<Result<unknown> | null> => {
    setTried(true)
    if (isNameless) return null
    const recognisedBy = level === 'none' ? null : level
    return saveInitiative(db, { title, kind, authorIds: [subjectId], recognisedBy, symbol, recognisedOn, scope: '' })
  }
  return (
    <CardForm save={yearsText.card.save} cancel={yearsText.card.cancel} onSave={save} onClose={onClose}>
      <TextField
        label={words.name}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
        error={isTried && isNameless}
        helperText={isTried && isNameless ? words.needName : undefined}
        sx={{ gridColumn: '1 / -1' }}
      />
      <TextField select label={words.kind} value={kind} onChange={(event) => setKind(event.target.value as Initiative['kind'])}>
        {initiativeKinds.map((one) => (
          <MenuItem key={one} value={one}>
            {words.kinds[one]}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={words.level} value={level} onChange={(event) => setLevel(event.target.value as RecognitionLevel | 'none')}>
        {(['none', ...recognitionLevels] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {words.levels[one]}
          </MenuItem>
        ))}
      </TextField>
      <TextField label={words.symbol} value={symbol} onChange={(event) => setSymbol(event.target.value)} />
      <DateField label={words.on} value={recognisedOn} onChange={setOn} last={today()} />
    </CardForm>
  )
}
