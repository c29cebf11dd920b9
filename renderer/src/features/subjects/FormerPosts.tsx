import { useState } from 'react'
import TextField from '@mui/material/TextField'
import type { Subject, SubjectPost } from '@shared/domain/subject/types'
import { dayAfter, shortDate, type CalendarDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { removePost, transferPerson } from '@renderer/data/repositories/subjects'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { CardForm } from './CardForm'
import { HistoryCard, type HistoryRow } from './HistoryCard'
import { text } from './text'
import { unitIdOf } from './useSubjectForm'

const words = text.posts
type Props = {
  readonly person: Subject & { readonly kind: 'person' }
  readonly posts: readonly SubjectPost[]
  readonly collectives: readonly Subject[]
  /** The record has words that are not stored yet. */
  readonly isHeld: boolean
}

const termOf = ({ fromOn, toOn }: SubjectPost): string =>
  words.term(fromOn === null ? null : shortDate(fromOn), toOn === null ? null : shortDate(toOn))

/** What a person is now, on top of what was before. */
function presentPost({ post, unit }: Props['person'], posts: readonly SubjectPost[]): HistoryRow[] {
  const title = [post, unit].filter((part) => part !== '').join(', ')
  const until = posts.at(-1)?.toOn ?? null
  return title === '' ? [] : [{ id: 'present', title, facts: until === null ? words.present : words.since(shortDate(dayAfter(until))) }]
}

/** The posts a person held before, with their days: an award of then is entered with the post of then. */
export function FormerPosts({ person, posts, collectives, isHeld }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isMoving, setMoving] = useState(false)
  const remove = async (row: SubjectPost): Promise<void> => {
    const result = await removePost(db, row)
    if (!result.ok) fail(result.error)
  }
  return (
    <HistoryCard
      title={words.title}
      none={words.none}
      rows={[
        ...presentPost(person, posts),
        ...posts.toReversed().map((row) => ({
          id: row.id,
          title: [row.post, row.unit].filter((part) => part !== '').join(', ') || words.unknown,
          facts: termOf(row),
          remove: { label: words.remove(row.post), run: () => void remove(row) },
        })),
      ]}
      add={words.transfer}
      onAdd={() => setMoving(true)}
      held={isHeld ? text.saveFirst : undefined}
      hint={words.transferHint}
      form={isMoving ? <Move person={person} collectives={collectives} onClose={() => setMoving(false)} /> : null}
    />
  )
}

function Move({ person, collectives, onClose }: Omit<Props, 'posts' | 'isHeld'> & { readonly onClose: () => void }) {
  const db = useDatabase()
  const [post, setPost] = useState(person.post)
  const [unit, setUnit] = useState(person.unit)
  const [fromOn, setFromOn] = useState<CalendarDate | null>(null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const isSame = cleanLine(post) === person.post && cleanLine(unit) === person.unit
  const move = async (): Promise<Result<unknown> | null> => {
    if (fromOn === null) {
      setProblem(words.dayNeeded)
      return null
    }
    const result = await transferPerson(db, person.id, { post, unit, unitId: unitIdOf(cleanLine(unit), collectives), fromOn })
    const early =
      !result.ok && result.error.code === 'record.invalid' ? result.error.fields.find(({ path }) => path[0] === 'fromOn') : undefined
    if (early === undefined) return result
    setProblem(words.dayEarly(shortDate(early.message)))
    return null
  }
  return (
    <CardForm save={words.save} cancel={text.cancel} isEmpty={isSame} onSave={move} onClose={onClose}>
      <TextField label={words.newPost} value={post} autoFocus onChange={(event) => setPost(event.target.value)} />
      <TextField label={words.newUnit} value={unit} onChange={(event) => setUnit(event.target.value)} />
      <DateField label={words.fromOn} value={fromOn} onChange={setFromOn} problem={problem} />
    </CardForm>
  )
}
