import type { EmulationMovement, ReviewKind } from '@shared/domain/movement/types'
import { proposeAddressee, proposeMerit, usualProcedure } from '@shared/domain/round/drafts'
import { isDecidedHere, proposedForms } from '@shared/domain/round/proposals'
import { roundSchema, type AwardRound } from '@shared/domain/round/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { rulingSchema } from '@shared/domain/ruling/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { putDraftLines } from './draftLines'
import { openForEdit, refuse, sharedSubjects, tryAct, tryLargeAct } from './editing'
import { dropSubjects } from './subjectLinks'
import { readLawBook } from './law'
import { readOffice } from './office'

export const readRound = (db: AppDatabase, roundId: string): Promise<AwardRound | undefined> => db.rounds.get(roundId)
/** A round with the movement it belongs to: what it proposes follows from both. */
export async function readRoundWithMovement(
  db: AppDatabase,
  roundId: string,
): Promise<{ readonly round: AwardRound; readonly movement: EmulationMovement | null } | null> {
  const round = await db.rounds.get(roundId)
  if (round === undefined) return null
  return { round, movement: round.movementId === null ? null : ((await db.movements.get(round.movementId)) ?? null) }
}
/** Which of these rounds have a decision, or a submission upward, that was issued. */
export const readIssuedRounds = async (db: AppDatabase, roundIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (await db.rulings.where('roundId').anyOf(roundIds).toArray()).filter(({ status }) => status === 'issued').map(({ roundId }) => roundId),
  )
/** All rounds, newest first. */
export const readRounds = async (db: AppDatabase): Promise<AwardRound[]> =>
  (await db.rounds.toArray()).toSorted((a, b) =>
    a.openedOn === b.openedOn ? a.name.localeCompare(b.name, 'vi') : a.openedOn < b.openedOn ? 1 : -1,
  )

export type OpenRound = {
  readonly name: string
  readonly type: AwardRound['type']
  readonly movement: EmulationMovement | null
  readonly reviewKind: ReviewKind | null
  readonly phaseId: string | null
  /** What all honorees did; empty takes a proposal from the movement. */
  readonly merit: string
  readonly today: CalendarDate
  /** None takes what the type usually asks for. */
  readonly procedure?: AwardRound['procedure']
  readonly periodFrom?: CalendarDate | null
  readonly periodTo?: CalendarDate | null
  /** Last day for dossiers; none by default. */
  readonly submissionDueOn?: CalendarDate | null
}

/**
 * Inside an act: the round with the papers its type asks for, which have no bases or recipients of their own yet: the room's submission and
 * the decision, or where nothing it proposes is decided here, the submission upward alone. Gives its id.
 */
export async function putNewRound(db: AppDatabase, input: OpenRound): Promise<string> {
  const id = crypto.randomUUID()
  const office = await readOffice(db)
  const merit = input.merit === '' ? proposeMerit(input.type, input.movement, input.procedure) : input.merit
  const round: AwardRound = {
    id,
    name: input.name,
    type: input.type,
    procedure: input.procedure ?? usualProcedure(input.type),
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    movementId: input.movement?.id ?? null,
    reviewKind: input.reviewKind,
    phaseId: input.phaseId,
    merit,
    openedOn: input.today,
    submissionDueOn: input.submissionDueOn ?? null,
  }
  await db.rounds.add(roundSchema.parse(round))
  if (!isDecidedHere(proposedForms({ round, movement: input.movement, law: await readLawBook(db) }))) {
    await db.rulings.add(
      rulingSchema.parse({ ...emptyRuling(crypto.randomUUID(), id, 'submissionUp'), signerId: office?.defaultSignerId ?? null }),
    )
    return id
  }
  const submission = {
    ...emptyRuling(crypto.randomUUID(), id, 'submissionRoom'),
    addressee: office === undefined ? '' : proposeAddressee(office),
  }
  const decision = {
    ...emptyRuling(crypto.randomUUID(), id, 'decision'),
    submissionId: submission.id,
    signerId: office?.defaultSignerId ?? null,
  }
  await db.rulings.bulkAdd([rulingSchema.parse(submission), rulingSchema.parse(decision)])
  return id
}

/** Opens a round as one act; its papers follow the law book and the case until edited. Gives its id. */
export const openRound = (db: AppDatabase, input: OpenRound): Promise<string> =>
  act(db, `Mở đợt xét “${input.name}”`, () => putNewRound(db, input))

type RoundPatch = Partial<Pick<AwardRound, 'name' | 'merit' | 'procedure' | 'periodFrom' | 'periodTo' | 'submissionDueOn'>>

/** Changes fields of an open round as one act, a function from the round as it is at that moment; refuses with `record.invalid` or `round.notEditable`. */
export const updateRound = (
  db: AppDatabase,
  roundId: string,
  label: string,
  patch: RoundPatch | ((round: AwardRound) => RoundPatch),
): Promise<Result<AwardRound>> =>
  tryAct(db, label, async () => {
    const round = await openForEdit(db, roundId)
    const parsed = roundSchema.safeParse({ ...round, ...(typeof patch === 'function' ? patch(round) : patch) })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.rounds.put(parsed.data)
    return parsed.data
  })

/** Removes a round that was not issued, with its list and the subjects that only this list made. */
export async function deleteRound(db: AppDatabase, roundId: string): Promise<Result<null>> {
  const rows = await db.nominees.where('roundId').equals(roundId).count()
  return tryLargeAct(db, { reason: 'beforeDelete', rows }, 'Xóa đợt xét', async () => {
    await openForEdit(db, roundId)
    const [nominees, signed, meetings] = await Promise.all([
      db.nominees.where('roundId').equals(roundId).toArray(),
      db.signed.where('roundId').equals(roundId).count(),
      db.meetings.where('roundIds').equals(roundId).toArray(),
    ])
    if (signed > 0) return refuse({ code: 'round.notEditable' })
    const earlier = await db.signedEarlier.where('roundIds').equals(roundId).first()
    if (earlier !== undefined) return refuse({ code: 'paper.signed', kind: earlier.kind, on: earlier.signedOn })
    await db.votes
      .where('nomineeId')
      .anyOf(nominees.map((nominee) => nominee.id))
      .delete()
    await db.meetings.bulkDelete(meetings.filter(({ roundIds }) => roundIds.length === 1).map(({ id }) => id))
    await db.meetings.bulkPut(
      meetings
        .filter(({ roundIds }) => roundIds.length > 1)
        .map((meeting) => ({ ...meeting, roundIds: meeting.roundIds.filter((id) => id !== roundId) })),
    )
    await db.rulings.where('roundId').equals(roundId).delete()
    await putDraftLines(db, roundId, [])
    await db.postings.where('roundId').equals(roundId).delete()
    await db.nominees.bulkDelete(nominees.map((nominee) => nominee.id))
    const made = nominees
      .filter((nominee) => nominee.identity === 'made' || nominee.identity === 'doubtful')
      .map((nominee) => nominee.subjectId)
    const usedElsewhere = await sharedSubjects(db, made, new Set(nominees.map((nominee) => nominee.id)))
    await dropSubjects(
      db,
      made.filter((id) => !usedElsewhere.has(id)),
    )
    await db.attachments
      .where('ownerId')
      .anyOf([roundId, ...nominees.map((nominee) => nominee.id)])
      .delete()
    await db.rounds.delete(roundId)
    return null
  })
}
