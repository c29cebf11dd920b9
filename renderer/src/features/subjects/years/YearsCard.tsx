import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Subject } from '@shared/domain/subject/types'
import {
  absenceReasons,
  emptyYear,
  isYearOfWork,
  ratings,
  seenYears,
  type Absence,
  type Rating,
  type SeenYear,
  type SubjectYear,
} from '@shared/domain/subject/years'
import { shortDate, yearOf, type CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readYearsOf, saveYears } from '@renderer/data/repositories/subjectYears'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { CardForm } from '../CardForm'
import { HistoryCard } from '../HistoryCard'
import { yearsText } from './text'

const words = yearsText.card
const awayWords = ({ reason, fromOn, toOn }: Absence): string => words.away(words.reasons[reason], shortDate(fromOn), shortDate(toOn))
const factsOf = ({ row: { rating, ratingSource, headcount, completed, women, joinedOn, absences }, reaching }: SeenYear): string =>
  [
    rating === null ? '' : ratingSource === '' ? words.noSource : words.source(ratingSource),
    headcount === null ? '' : words.people(headcount, completed, women),
    joinedOn === null ? '' : words.joined(shortDate(joinedOn)),
    ...absences.map(awayWords),
    ...reaching.map(({ absence, writtenIn }) => words.writtenIn(awayWords(absence), writtenIn)),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** What is known of one subject year by year, newest first. */
export function YearsCard({ subject }: { readonly subject: Subject }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const rows = useLiveQuery(() => readYearsOf(db, subject.id), [db, subject.id])
  const [isAdding, setAdding] = useState(false)
  const remove = async ({ year }: SubjectYear): Promise<void> => {
    const result = await saveYears(db, words.removed(year), [emptyYear(subject.id, year)])
    if (!result.ok) fail(result.error)
  }
  return (
    <HistoryCard
      title={words.title}
      none={words.none}
      rows={seenYears(subject.id, rows ?? []).map((seen) => {
        const { row } = seen
        return {
          id: row.id,
          title: `${row.year}: ${row.rating === null ? words.noRating : yearsText.ratings[row.rating]}`,
          facts: factsOf(seen),
          ...(seen.isWritten ? { remove: { label: words.remove(row.year), run: () => void remove(row) } } : {}),
        }
      })}
      add={words.add}
      onAdd={() => setAdding(true)}
      form={isAdding ? <YearForm subject={subject} known={rows ?? []} onClose={() => setAdding(false)} /> : null}
    />
  )
}

type FormProps = { readonly subject: Subject; readonly known: readonly SubjectYear[]; readonly onClose: () => void }

function YearForm({ subject, known, onClose }: FormProps) {
  const db = useDatabase()
  const [year, setYear] = useState(String(yearOf(today())))
  const [rating, setRating] = useState<Rating | ''>('')
  const [source, setSource] = useState('')
  const [reason, setReason] = useState<Absence['reason'] | ''>('')
  const [from, setFrom] = useState<CalendarDate | null>(null)
  const [to, setTo] = useState<CalendarDate | null>(null)
  const [isTried, setTried] = useState(false)
  const isYear = isYearOfWork(year, yearOf(today()))
  const written = known.find((row) => isYear && row.year === Number(year))?.rating ?? null
  const isSpan = reason === '' || (from !== null && to !== null && from <= to)
  const save = async (): Promise<Result<unknown> | null> => {
    setTried(true)
    if (!isYear || !isSpan) return null
    const of = Number(year)
    const before = known.find((row) => row.year === of) ?? emptyYear(subject.id, of)
    const away = reason === '' || from === null || to === null ? [] : [{ reason, fromOn: from, toOn: to }]
    const row: SubjectYear = {
      ...before,
      rating: rating === '' ? before.rating : rating,
      ratingSource: source === '' ? before.ratingSource : source,
      absences: [...before.absences, ...away],
    }
    return saveYears(db, yearsText.saved([subject], of), [row])
  }
  return (
    <CardForm save={words.save} cancel={words.cancel} onSave={save} onClose={onClose}>
      <TextField
        label={words.year}
        value={year}
        autoFocus
        onChange={(event) => setYear(event.target.value)}
        error={isTried && !isYear}
        helperText={isTried && !isYear ? words.yearWrong : undefined}
      />
      <TextField
        select
        label={yearsText.columns.rating}
        value={rating}
        onChange={(event) => setRating(event.target.value as Rating | '')}
        helperText={written === null || written === rating ? undefined : words.written(yearsText.ratings[written], rating !== '')}
      >
        <MenuItem value="">{written === null ? words.noRating : words.asWritten}</MenuItem>
        {ratings.map((one) => (
          <MenuItem key={one} value={one}>
            {yearsText.ratings[one]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={yearsText.columns.source}
        value={source}
        onChange={(event) => setSource(event.target.value)}
        sx={{ gridColumn: '1 / -1' }}
      />
      {subject.kind === 'person' && (
        <TextField
          select
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value as Absence['reason'] | '')}
          sx={{ gridColumn: '1 / -1' }}
        >
          <MenuItem value="">{words.noAbsence}</MenuItem>
          {absenceReasons.map((one) => (
            <MenuItem key={one} value={one}>
              {words.reasons[one]}
            </MenuItem>
          ))}
        </TextField>
      )}
      {reason !== '' && (
        <>
          <DateField label={words.from} value={from} onChange={setFrom} problem={isTried && !isSpan ? words.span : undefined} />
          <DateField label={words.to} value={to} onChange={setTo} />
        </>
      )}
    </CardForm>
  )
}
