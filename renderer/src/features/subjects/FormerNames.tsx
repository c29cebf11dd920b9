import { useState } from 'react'
import TextField from '@mui/material/TextField'
import type { SubjectName } from '@shared/domain/subject/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addFormerName, removeFormerName } from '@renderer/data/repositories/subjects'
import { PersonField } from '@renderer/tools/office/PersonField'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { CardForm } from './CardForm'
import { HistoryCard } from './HistoryCard'
import { text } from './text'

const words = text.names

/** The names a subject bore before: found by Ctrl+K and by an incoming list. */
export function FormerNames({ subjectId, names }: { readonly subjectId: string; readonly names: readonly SubjectName[] }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isAdding, setAdding] = useState(false)
  const remove = async (row: SubjectName): Promise<void> => {
    const result = await removeFormerName(db, row)
    if (!result.ok) fail(result.error)
  }
  return (
    <HistoryCard
      title={words.title}
      none={words.none}
      rows={names.map((row) => ({
        id: row.id,
        title: row.name,
        facts: [row.untilOn === null ? '' : words.until(shortDate(row.untilOn)), row.basis].filter((part) => part !== '').join(' · '),
        remove: { label: words.remove(row.name), run: () => void remove(row) },
      }))}
      add={words.add}
      onAdd={() => setAdding(true)}
      form={isAdding ? <AddName subjectId={subjectId} onClose={() => setAdding(false)} /> : null}
    />
  )
}

function AddName({ subjectId, onClose }: { readonly subjectId: string; readonly onClose: () => void }) {
  const db = useDatabase()
  const [name, setName] = useState('')
  const [basis, setBasis] = useState('')
  const [untilOn, setUntilOn] = useState<CalendarDate | null>(null)
  return (
    <CardForm
      save={words.save}
      cancel={text.cancel}
      isEmpty={cleanLine(name) === ''}
      onSave={() => addFormerName(db, { subjectId, name, basis, untilOn })}
      onClose={onClose}
    >
      <PersonField label={words.name} value={name} autoFocus onChange={setName} />
      <DateField label={words.untilOn} value={untilOn} onChange={setUntilOn} />
      <TextField label={words.basis} value={basis} onChange={(event) => setBasis(event.target.value)} />
    </CardForm>
  )
}
