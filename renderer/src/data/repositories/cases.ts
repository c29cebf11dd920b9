import type { Award } from '@shared/domain/award/types'
import { roundFileVersion, type AwardCase } from '@shared/domain/case/types'
import type { Nominee } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { readLawBook } from './law'
import { readOffice } from './office'

type Entry = AwardCase['nominees'][number]

/** The record of somebody who is only left in the register. */
const subjectOf = (award: Award): Subject => {
  const common = { id: award.subjectId, name: award.name, address: '', note: '', endedOn: null }
  switch (award.subjectKind) {
    case 'person':
      return {
        ...common,
        kind: 'person',
        gender: null,
        birthYear: award.birthYear,
        post: '',
        unit: '',
        unitId: null,
        group: null,
        isDirectWorker: null,
      }
    case 'collective':
      return { ...common, kind: 'collective', collectiveKind: 'other', parentOrgan: '' }
    case 'household':
      return { ...common, kind: 'household', headName: '', memberCount: null }
  }
}

const genderOf = (honorific: string): 'male' | 'female' | null => (honorific === 'Ông' ? 'male' : honorific === 'Bà' ? 'female' : null)

/** The entry as it was signed: whatever was corrected later in the person's record does not reach an issued document. */
function frozenEntry(nominee: Nominee, present: Subject | undefined, award: Award): Entry {
  const subject = present === undefined || present.kind !== award.subjectKind ? subjectOf(award) : { ...present, name: award.name }
  return {
    nominee: { ...nominee, detail: award.detail, achievement: award.achievement, awardCode: award.awardCode },
    subject: subject.kind === 'person' ? { ...subject, gender: genderOf(award.honorific), birthYear: award.birthYear } : subject,
  }
}

/** Everything the documents of a round are made from; `undefined` when the round or the office is missing. */
export async function readCase(db: AppDatabase, roundId: string): Promise<AwardCase | undefined> {
  const [office, round, law] = await Promise.all([readOffice(db), db.rounds.get(roundId), readLawBook(db)])
  if (office === undefined || round === undefined) return undefined
  const nominees = await db.nominees.where('roundId').equals(roundId).toArray()
  const [movement, subjects, awards] = await Promise.all([
    round.movementId === null ? undefined : db.movements.get(round.movementId),
    readMany(
      db.subjects,
      nominees.map((nominee) => nominee.subjectId),
    ),
    db.awards.where('roundId').equals(roundId).toArray(),
  ])
  const valid = awards.filter((award) => award.voided === null)
  const byId = new Map(valid.map((award) => [award.id, award]))
  const bySubject = new Map(valid.map((award) => [award.subjectId, award]))
  // The award of an issued line carries the line's id; others are found by their subject.
  const awardOf = (nominee: Nominee): Award | undefined =>
    round.decision.status === 'issued' ? (byId.get(nominee.id) ?? bySubject.get(nominee.subjectId)) : undefined
  // Before the decision a subject that is gone cannot be printed; the round's screen shows its line as broken.
  const entries = nominees.flatMap((nominee, index): Entry[] => {
    const subject = subjects[index]
    const award = awardOf(nominee)
    if (award !== undefined) return [frozenEntry(nominee, subject, award)]
    return subject === undefined ? [] : [{ nominee, subject }]
  })
  return {
    format: 'so-vang.round',
    version: roundFileVersion,
    office: round.decision.status === 'issued' ? { ...office, ...round.decision.office } : office,
    movement: movement ?? null,
    round,
    nominees: entries.toSorted((a, b) => a.nominee.order - b.nominee.order),
    registerNumbers: Object.fromEntries(
      entries.flatMap(({ nominee }) => {
        const number = awardOf(nominee)?.registerNumber
        return number == null ? [] : [[nominee.id, number]]
      }),
    ),
    law,
  }
}

/** The case with the number of the last entry of the log it was read after: a screen tells by it whether its own save is in. */
export async function readCaseAt(
  db: AppDatabase,
  roundId: string,
): Promise<{ readonly awardCase: AwardCase; readonly seq: number } | undefined> {
  const seq = await readLastSeq(db)
  const awardCase = await readCase(db, roundId)
  return awardCase === undefined ? undefined : { awardCase, seq }
}

/** The number of the newest entry of the log; 0 before the first. */
export const readLastSeq = async (db: AppDatabase): Promise<number> => (await db.changes.orderBy(':id').last())?.seq ?? 0
