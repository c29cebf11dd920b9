import type { Award } from '@shared/domain/award/types'
import type { HistoricAward, HistoricRegistration, SubjectHistory } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import type { Subject } from '@shared/domain/subject/types'
import { yearOf } from '@shared/lib/dates'
import type { AppDatabase } from '../core/database'
import { readCalendarLines } from './calendar'
import { readMany, readManyBy } from '../core/readMany'

/** What the register says of an award, as the checks ask it. */
export const historicAward = (award: Award): HistoricAward => {
  const { id, subjectId, unitId, awardCode, awardName, decisionSymbol, decidedOn, rulingId } = award
  const { roundType, movementId, periodFrom, periodTo, level, achievement } = award
  const who = { id, subjectId, unitId, awardCode, awardName, decisionSymbol, decidedOn, rulingId }
  return { ...who, roundType, movementId, periodFrom, periodTo, level, achievement }
}

/** The people of units, with who leads. */
export const membersOf = (people: readonly Subject[]): SubjectHistory['members'] =>
  people.flatMap((person) =>
    person.kind === 'person' && person.unitId !== null && person.endedOn === null
      ? [{ unitId: person.unitId, subjectId: person.id, isLeader: person.group === 'leader' }]
      : [],
  )

const isSchool = (subject: Subject | undefined): boolean => subject?.kind === 'collective' && subject.collectiveKind === 'school'

/** Initiatives of those people and of those lines, and who else rests on them. */
async function readInitiatives(db: AppDatabase, { nominees, round }: AwardCase, ids: readonly string[]) {
  const named = nominees.flatMap(({ nominee }) => nominee.initiativeIds ?? [])
  const [own, others] = await Promise.all([
    db.initiatives.where('authorIds').anyOf(ids).distinct().toArray(),
    db.initiatives.bulkGet(named),
  ])
  const initiatives = [...new Map([...own, ...others].flatMap((one) => (one === undefined ? [] : [[one.id, one] as const]))).values()]
  const lines = await db.nominees
    .where('initiativeIds')
    .anyOf(initiatives.map(({ id }) => id))
    .distinct()
    .toArray()
  const elsewhere = lines.filter((line) => line.roundId !== round.id && line.withdrawnReason === null)
  const rounds = await db.rounds.bulkGet(elsewhere.map(({ roundId }) => roundId))
  const initiativeUses = elsewhere.flatMap((line, index) =>
    (line.initiativeIds ?? []).map((initiativeId) => ({ initiativeId, nomineeId: line.id, roundName: rounds[index]?.name ?? '' })),
  )
  return { initiatives, initiativeUses }
}

/** Those units and their people; found among `everybody` where all subjects are at hand. */
async function readUnits(db: AppDatabase, unitIds: readonly string[], everybody: readonly Subject[] | undefined) {
  if (everybody === undefined) {
    const [people, units] = await Promise.all([readManyBy(db.subjects, 'unitId', unitIds), readMany(db.subjects, unitIds)])
    return { people, units }
  }
  const wanted = new Set(unitIds)
  return {
    people: everybody.filter((one) => one.kind === 'person' && one.unitId !== null && wanted.has(one.unitId)),
    units: everybody.filter(({ id }) => wanted.has(id)),
  }
}

/** What was registered for the years that the lines of a list are for. */
async function readRegistrations(db: AppDatabase, { nominees, round }: AwardCase): Promise<readonly HistoricRegistration[]> {
  const years = new Set(nominees.map(({ nominee }) => yearOf(nominee.periodTo ?? round.periodTo ?? round.openedOn)))
  const rows = await (round.movementId === null
    ? db.registrations.filter(({ year }) => years.has(year)).toArray()
    : db.registrations.where('movementId').equals(round.movementId).toArray())
  return rows.map(({ subjectId, kind, name, year, movementId, awardCode, title, state }) => {
    const who = { subjectId, kind, name, year, movementId }
    return { ...who, awardCode, title, isReturned: state === 'returned' }
  })
}

/** Whole tables that somebody has read already. */
export type AtHand = { readonly subjects?: readonly Subject[] | undefined; readonly awards?: readonly Award[] | undefined }

/** The awards of those subjects; found among all where these are at hand. */
async function readAwards(db: AppDatabase, subjectIds: readonly string[], all: readonly Award[] | undefined): Promise<readonly Award[]> {
  if (all === undefined) return readManyBy(db.awards, 'subjectId', subjectIds)
  const wanted: ReadonlySet<string | null> = new Set(subjectIds)
  return all.filter(({ subjectId }) => wanted.has(subjectId))
}

/** The files kept with lines and initiatives: what each is, as titled. */
export const readAttached = async (db: AppDatabase, owners: readonly string[]): Promise<SubjectHistory['attached']> =>
  (await readManyBy(db.attachments, 'ownerId', owners)).map(({ ownerId, title, fileName }) => ({
    ownerId,
    title: title === '' ? fileName : title,
  }))

/** Everything on record about the subjects of a list and the people of its units, under whatever name and from whoever. */
export async function readHistory(db: AppDatabase, awardCase: AwardCase, atHand: AtHand = {}): Promise<SubjectHistory> {
  const subjects = awardCase.nominees.map(({ subject }) => subject)
  const ids = [...new Set(subjects.map(({ id }) => id))]
  const unitIds = [
    ...new Set<string>(
      subjects.flatMap((subject) => (subject.kind === 'person' ? (subject.unitId ?? []) : subject.kind === 'collective' ? subject.id : [])),
    ),
  ]
  const { people, units } = await readUnits(db, unitIds, atHand.subjects)
  const members = membersOf(people)
  const known = [...new Set([...ids, ...unitIds, ...members.map(({ subjectId }) => subjectId)])]
  const [awards, years, conducts, posts, { initiatives, initiativeUses }, registrations, calendar] = await Promise.all([
    readAwards(db, known, atHand.awards),
    readManyBy(db.subjectYears, 'subjectId', known),
    readManyBy(db.conducts, 'subjectId', known),
    readManyBy(db.subjectPosts, 'subjectId', ids),
    readInitiatives(db, awardCase, ids),
    readRegistrations(db, awardCase),
    readCalendarLines(db),
  ])
  const owners = [...awardCase.nominees.map(({ nominee }) => nominee.id), ...initiatives.map(({ id }) => id)]
  return {
    awarded: awards.filter((award) => award.voided === null && award.roundId !== awardCase.round.id).map(historicAward),
    years,
    conducts,
    initiatives,
    posts,
    members,
    schools: units.filter(isSchool).flatMap((unit) => unit?.id ?? []),
    initiativeUses,
    registrations,
    attached: await readAttached(db, owners),
    calendar,
  }
}
