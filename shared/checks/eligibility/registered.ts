import type { HistoricRegistration } from '../../domain/case/context'
import { spellingKeyOf } from '../../domain/subject/nameKeys'
import { oncePer } from '../../lib/once'
import { codeOf, type Line, type LineRule } from './line'

/**
 * L07: whether who is put forward had registered. Local practice, so it warns and never blocks, and it is silent where the office keeps no
 * registrations of that year for such subjects.
 */

type Kept = readonly HistoricRegistration[]
const partOf = ({ year, kind, movementId }: Pick<HistoricRegistration, 'year' | 'kind' | 'movementId'>, isOfMovement: boolean): string =>
  `${year} ${kind}${isOfMovement ? ` ${movementId}` : ''}`
/** Whose registration it is: by the record, or by the name where nobody linked it. */
const whoseOf = ({ subjectId, name }: HistoricRegistration): string =>
  subjectId === null ? `name ${spellingKeyOf(name)}` : `record ${subjectId}`

/** The registrations of each year and kind, of all movements and of each, by whose they are: a list of 5,000 asks. */
const keptBy = oncePer((rows: Kept): ReadonlyMap<string, ReadonlyMap<string, Kept>> => {
  const parts = new Map<string, Map<string, HistoricRegistration[]>>()
  for (const row of rows)
    for (const part of [partOf(row, false), partOf(row, true)]) {
      const byWhom = parts.get(part) ?? new Map<string, HistoricRegistration[]>()
      byWhom.set(whoseOf(row), [...(byWhom.get(whoseOf(row)) ?? []), row])
      parts.set(part, byWhom)
    }
  return parts
})

/** Titles of a year, and whatever a movement gives. */
const isAsked = ({ round, form }: Line): boolean =>
  round.movementId !== null ? round.type === 'movement' : round.type === 'merit' && form?.kind === 'title'

/** Of a title the same one, and for Lao động tiên tiến any: who registers for more has registered for it too. Of a movement any. */
const covers = (line: Line, { awardCode }: HistoricRegistration): boolean =>
  line.round.movementId !== null || awardCode === '' || awardCode === codeOf(line) || codeOf(line) === 'LDTT'

const registered: LineRule = (line) => {
  const { round, subject, year, world } = line
  if (!isAsked(line)) return []
  const { movementId } = round
  const part = partOf({ year, kind: subject.kind, movementId: movementId ?? '' }, movementId !== null)
  const kept = keptBy(world.registrations).get(part)
  if (kept === undefined) return []
  const own = [...(kept.get(`record ${subject.id}`) ?? []), ...(kept.get(`name ${spellingKeyOf(subject.name)}`) ?? [])]
  const received = own.filter(({ isReturned }) => !isReturned)
  if (received.some((row) => covers(line, row))) return []
  const other = received[0]
  if (other !== undefined) return [{ id: 'L07_REGISTERED', year, state: 'other', title: other.title }]
  return [{ id: 'L07_REGISTERED', year, state: own.length > 0 ? 'returned' : 'none', title: '' }]
}

export const registrationRules: readonly LineRule[] = [registered]
