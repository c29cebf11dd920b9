import { oncePer, oncePerPair } from '../../lib/once'
import type { Nominee } from '../round/types'
import type { Council } from '../council/types'
import { spellingKeyOf } from '../subject/nameKeys'
import type { Subject } from '../subject/types'
import type { Meeting, Vote } from './types'

type Members = Council['members']
const nobody: Members = []

/** The places of a meeting's members by whom they are: by record where the council names one, else by name. Asked for each of 5,000 lines. */
const placesOf = oncePerPair((attendance: Meeting['attendance'], members: Members) => {
  const records = new Map(members.map(({ id, subjectId }) => [id, subjectId]))
  const places = new Map<string, number[]>()
  attendance.forEach(({ id, fullName }, place) => {
    const record = records.get(id) ?? null
    const key = record === null ? `name ${spellingKeyOf(fullName)}` : `record ${record}`
    places.set(key, [...(places.get(key) ?? []), place])
  })
  return places
})
const nameKey = oncePer(({ name }: Pick<Subject, 'name'>) => `name ${spellingKeyOf(name)}`)

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
  const places = placesOf(attendance, council?.members ?? nobody)
  const own = [...(places.get(nameKey(subject)) ?? []), ...(places.get(`record ${subject.id}`) ?? [])]
  return own.sort((a, b) => a - b).flatMap((place) => attendance[place]?.id ?? [])
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
