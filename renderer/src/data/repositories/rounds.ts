import { countByKind, honoreesOf } from '@shared/domain/case/honorees'
import type { AwardCase } from '@shared/domain/case/types'
import type { EmulationMovement, ReviewKind } from '@shared/domain/movement/types'
import { proposeAddressee, proposeMerit, proposeSubject } from '@shared/domain/round/drafts'
import { roundSchema, type AwardRound, type CouncilMeeting } from '@shared/domain/round/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { dropSubjects, openForEdit, refuse, sharedSubjects, tryAct } from './editing'
import { readOffice } from './office'

export { issueDecision, type IssueDecision } from './issue'

export const readRound = (db: AppDatabase, roundId: string): Promise<AwardRound | undefined> => db.rounds.get(roundId)
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
  /** Last day for dossiers; none by default. */
  readonly submissionDueOn?: CalendarDate | null
}

/** Opens a round; its decision has no bases or recipients of its own yet and so follows the law book and the case until edited. Gives its id. */
export async function openRound(db: AppDatabase, input: OpenRound): Promise<string> {
  const id = crypto.randomUUID()
  await act(db, `Mở đợt xét “${input.name}”`, async () => {
    const office = await readOffice(db)
    const merit = input.merit === '' ? proposeMerit(input.type, input.movement) : input.merit
    const submission = { number: null, issuedOn: null, addressee: office === undefined ? '' : proposeAddressee(office) }
    const round: AwardRound = {
      id,
      name: input.name,
      type: input.type,
      movementId: input.movement?.id ?? null,
      reviewKind: input.reviewKind,
      phaseId: input.phaseId,
      merit,
      openedOn: input.today,
      submissionDueOn: input.submissionDueOn ?? null,
      submission,
      meeting: null,
      decision: {
        number: null,
        issuedOn: null,
        subject: proposeSubject({ collective: 1, person: 1, household: 0 }, merit),
        signerId: office?.defaultSignerId ?? null,
        bases: [],
        executors: '',
        recipients: [],
        status: 'draft',
      },
      paidOn: null,
    }
    await db.rounds.add(roundSchema.parse(round))
  })
  return id
}

/** Trích yếu from who is honoured now. */
export const proposedSubjectOf = (awardCase: AwardCase): string => proposeSubject(countByKind(honoreesOf(awardCase)), awardCase.round.merit)

type RoundPatch = Partial<Pick<AwardRound, 'name' | 'merit' | 'submissionDueOn' | 'submission' | 'meeting' | 'decision'>>

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

/** A meeting with the council as the office has it now, everybody ticked present. */
export async function draftMeeting(db: AppDatabase, today: CalendarDate): Promise<CouncilMeeting> {
  const office = await readOffice(db)
  const members = (office?.council.members ?? []).map((member) => ({ ...member, isPresent: true, absenceReason: '' }))
  return {
    heldOn: today,
    startAt: '14:00',
    endAt: '',
    place: office === undefined ? '' : 'Phòng họp Ủy ban nhân dân xã',
    number: null,
    chairId: members.find((member) => member.role === 'chair')?.id ?? null,
    secretaryId: office?.council.secretaryId ?? null,
    members,
    method: 'showOfHands',
    discussion: '',
  }
}

/** Removes a round that was not issued, with its list and the subjects that only this list made. */
export const deleteRound = (db: AppDatabase, roundId: string): Promise<Result<null>> =>
  tryAct(db, 'Xóa đợt xét', async () => {
    await openForEdit(db, roundId)
    const nominees = await db.nominees.where('roundId').equals(roundId).toArray()
    await db.nominees.bulkDelete(nominees.map((nominee) => nominee.id))
    const made = nominees
      .filter((nominee) => nominee.identity === 'made' || nominee.identity === 'doubtful')
      .map((nominee) => nominee.subjectId)
    const usedElsewhere = await sharedSubjects(db, made, new Set(nominees.map((nominee) => nominee.id)))
    await dropSubjects(
      db,
      made.filter((id) => !usedElsewhere.has(id)),
    )
    await db.rounds.delete(roundId)
    return null
  })

/** Notes the day the prize money was handed over, or takes it back. */
export const markPaid = (db: AppDatabase, roundId: string, paidOn: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, paidOn === null ? 'Bỏ ghi nhận chi tiền thưởng' : 'Ghi nhận đã chi tiền thưởng', async () => {
    const round = await db.rounds.get(roundId)
    if (round === undefined) return refuse({ code: 'record.missing', what: 'đợt xét' })
    const parsed = roundSchema.safeParse({ ...round, paidOn })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.rounds.put(parsed.data)
    return null
  })
