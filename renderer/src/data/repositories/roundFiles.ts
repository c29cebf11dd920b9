import { incomingRound, type IncomingFacts, type IncomingRound, type PresentOffice } from '@shared/domain/exchange/incoming'
import { signedEarlierSchema, signedSchema, type AwardCase } from '@shared/domain/case/types'
import { awardSchema } from '@shared/domain/award/types'
import { rulingSchema } from '@shared/domain/ruling/types'
import { nomineeSchema, roundSchema } from '@shared/domain/round/types'
import { subjectSchema } from '@shared/domain/subject/types'
import { err, ok, type Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readOffice } from './office'
import { refuse, tryLargeAct } from './editing'

const newId = (): string => crypto.randomUUID()

/** What the office has that the file could meet. Refuses with `record.missing` before the first run is done. */
async function readPresent(db: AppDatabase): Promise<PresentOffice | undefined> {
  const office = await readOffice(db)
  if (office === undefined) return undefined
  const [subjects, rounds, movements, councils, meetings, rulings, nominees, awards] = await Promise.all([
    db.subjects.toArray(),
    db.rounds.toCollection().primaryKeys(),
    db.movements.toCollection().primaryKeys(),
    db.councils.toArray(),
    db.meetings.toArray(),
    db.rulings.toArray(),
    db.nominees.toCollection().primaryKeys(),
    db.awards.toCollection().primaryKeys(),
  ])
  return {
    office,
    subjects,
    roundIds: new Set(rounds),
    movementIds: new Set(movements),
    councils,
    meetings,
    issued: rulings.filter(({ status }) => status === 'issued'),
    takenIds: new Set([...nominees, ...awards, ...rulings.map(({ id }) => id)]),
  }
}

/** What bringing the file in would do; nothing is written. Errors: `record.missing`, `roundFile.present`, `decision.numberTaken`. */
export async function previewRoundFile(db: AppDatabase, file: AwardCase): Promise<Result<IncomingFacts>> {
  const present = await readPresent(db)
  if (present === undefined) return err({ code: 'record.missing', what: 'thông tin đơn vị' })
  const incoming = incomingRound(file, present, newId)
  return incoming.ok ? ok(incoming.value.facts) : incoming
}

async function write(db: AppDatabase, incoming: IncomingRound): Promise<void> {
  if (incoming.movement !== null) await db.movements.add(incoming.movement)
  if (incoming.council !== null) await db.councils.add(incoming.council)
  await db.subjects.bulkAdd(incoming.subjects.map((subject) => subjectSchema.parse(subject)))
  await db.rounds.add(roundSchema.parse(incoming.round))
  await db.nominees.bulkAdd(incoming.nominees.map((nominee) => nomineeSchema.parse(nominee)))
  await db.meetings.bulkPut([...incoming.meetings])
  await db.votes.bulkPut([...incoming.votes])
  await db.postings.bulkPut(incoming.postings.map((posting) => ({ ...posting, roundId: incoming.round.id })))
  await db.rulings.bulkAdd(incoming.rulings.map((ruling) => rulingSchema.parse(ruling)))
  await db.signed.bulkAdd(incoming.signed.map((row) => signedSchema.parse(row)))
  await db.signedEarlier.bulkAdd(incoming.signedEarlier.map((row) => signedEarlierSchema.parse(row)))
  await db.awards.bulkAdd(incoming.awards.map((award) => awardSchema.parse(award)))
}

/**
 * Brings a round file in as one act, with everything it names that is not here yet; what was signed in it stays as signed and stands in
 * the register. Gives the round's id. Refuses with `record.missing`, `roundFile.present`, `decision.numberTaken`.
 */
export async function importRoundFile(db: AppDatabase, file: AwardCase): Promise<Result<string>> {
  return tryLargeAct(db, { reason: 'beforeImport', rows: 1 }, `Nhập đợt xét “${file.round.name}” từ tệp`, async () => {
    const present = await readPresent(db)
    if (present === undefined) return refuse({ code: 'record.missing', what: 'thông tin đơn vị' })
    const incoming = incomingRound(file, present, newId)
    if (!incoming.ok) return refuse(incoming.error)
    await write(db, incoming.value)
    return file.round.id
  })
}
