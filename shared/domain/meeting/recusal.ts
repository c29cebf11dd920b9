import { foldText } from '../../lib/text'
import type { Nominee } from '../round/types'
import type { Council } from '../council/types'
import type { Subject } from '../subject/types'
import type { Meeting, Vote } from './types'

/**
 * Members of the meeting who are put forward themselves in this line: by the record the council names, or where it names none by the
 * same name. They are proposed as recused; who is close to somebody the officer sets.
 */
export function nominatedMembers(
  { attendance }: Pick<Meeting, 'attendance'>,
  council: Pick<Council, 'members'> | null,
  subject: Pick<Subject, 'id' | 'kind' | 'name'>,
): string[] {
  if (subject.kind !== 'person') return []
  const records = new Map((council?.members ?? []).map(({ id, subjectId }) => [id, subjectId]))
  const name = foldText(subject.name)
  return attendance.flatMap(({ id, fullName }) => {
    const known = records.get(id) ?? null
    return (known === null ? foldText(fullName) === name : known === subject.id) ? [id] : []
  })
}

/** A vote with other recused members: the base follows, the numbers typed stay; `voteProblems` says whether they still can be. */
export const withRecused = (vote: Vote, recused: readonly string[]): Vote => ({ ...vote, recused: [...recused] })

/** Who keeps out of the vote on a line: as the officer set it, else the members who are put forward in it themselves. */
export const recusedFor = (
  meeting: Pick<Meeting, 'attendance' | 'recusals'>,
  council: Pick<Council, 'members'> | null,
  nominee: Pick<Nominee, 'id'>,
  subject: Pick<Subject, 'id' | 'kind' | 'name'>,
): string[] => meeting.recusals?.[nominee.id] ?? nominatedMembers(meeting, council, subject)
