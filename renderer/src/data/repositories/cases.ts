import { roundFileVersion, type AwardCase } from '@shared/domain/case/types'
import type { AppDatabase } from '../database'
import { readLawBook } from './law'
import { readOffice } from './office'

/** Everything the documents of a round are made from; `undefined` when the round or the office is missing. */
export async function readCase(db: AppDatabase, roundId: string): Promise<AwardCase | undefined> {
  const [office, round, law] = await Promise.all([readOffice(db), db.rounds.get(roundId), readLawBook(db)])
  if (office === undefined || round === undefined) return undefined
  const nominees = await db.nominees.where('roundId').equals(roundId).toArray()
  const [movement, subjects, awards] = await Promise.all([
    round.movementId === null ? undefined : db.movements.get(round.movementId),
    db.subjects.bulkGet(nominees.map((nominee) => nominee.subjectId)),
    db.awards.where('roundId').equals(roundId).toArray(),
  ])
  // A subject that is gone cannot be printed; the round's screen shows its nominee as broken.
  const entries = nominees.flatMap((nominee, index) => {
    const subject = subjects[index]
    return subject === undefined ? [] : [{ nominee, subject }]
  })
  const frozen = new Map(awards.filter((award) => award.voided === null).map((award) => [award.subjectId, award.registerNumber]))
  return {
    format: 'so-vang.round',
    version: roundFileVersion,
    office,
    movement: movement ?? null,
    round,
    nominees: entries.toSorted((a, b) => a.nominee.order - b.nominee.order),
    registerNumbers: Object.fromEntries(entries.flatMap(({ nominee }) => (frozen.get(nominee.subjectId) == null ? [] : [[nominee.id, frozen.get(nominee.subjectId)!]]))),
    law,
  }
}
