import { emptyRuling, isAmending } from '@shared/domain/ruling/rules'
import { rulingSchema, type Ruling, type RulingKind } from '@shared/domain/ruling/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'
import { refuseSigned } from './signedEarlier'

export type RulingPatch = Partial<
  Pick<
    Ruling,
    | 'number'
    | 'issuedOn'
    | 'subject'
    | 'signerId'
    | 'bases'
    | 'executors'
    | 'addressee'
    | 'recipients'
    | 'opinions'
    | 'reason'
    | 'amendments'
    | 'submissionId'
  >
>

/** A ruling whose every field is sound. Refuses with `record.invalid`. */
export const soundRuling = (raw: unknown): Ruling => {
  const parsed = rulingSchema.safeParse(raw)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}
/** A ruling that may still be changed. Refuses with `record.missing`, `round.notEditable`, `paper.signed`. */
export const draftOf = async (db: AppDatabase, rulingId: string): Promise<Ruling> => {
  const ruling = await db.rulings.get(rulingId)
  if (ruling === undefined) return refuse({ code: 'record.missing', what: 'văn bản' })
  if (ruling.status === 'issued') return refuse({ code: 'round.notEditable' })
  await refuseSigned(db, rulingId)
  // The room's submission is closed with the decision that rests on it.
  const resting = (await db.rulings.where('roundId').equals(ruling.roundId).toArray()).filter((other) => other.submissionId === rulingId)
  return resting.some(({ status }) => status === 'issued') ? refuse({ code: 'round.notEditable' }) : ruling
}

/**
 * Changes fields of an open ruling as one act, a function from the ruling as it is at that moment.
 * Refuses with `record.invalid`, `record.missing`, `round.notEditable`, `paper.signed`.
 */
export const updateRuling = (
  db: AppDatabase,
  rulingId: string,
  label: string,
  patch: RulingPatch | ((ruling: Ruling) => RulingPatch),
  sitting?: string,
): Promise<Result<Ruling>> =>
  tryAct(
    db,
    label,
    async () => {
      const ruling = await draftOf(db, rulingId)
      const changed = soundRuling({ ...ruling, ...(typeof patch === 'function' ? patch(ruling) : patch) })
      await db.rulings.put(changed)
      return changed
    },
    sitting,
  )

const addLabels: Readonly<Record<RulingKind, string>> = {
  decision: 'Thêm quyết định cho đợt xét',
  submissionRoom: 'Thêm tờ trình cho đợt xét',
  submissionUp: 'Thêm tờ trình cấp trên cho đợt xét',
  correction: 'Lập quyết định đính chính',
  cancellation: 'Lập quyết định hủy bỏ',
}

/** Adds a paper to a round; a correction or cancellation names the decision it speaks of. Gives its id. Errors: `record.missing`. */
export const addRuling = (db: AppDatabase, roundId: string, kind: RulingKind, targetId: string | null = null): Promise<Result<string>> =>
  tryAct(db, addLabels[kind], async () => {
    const [office, round, present] = await Promise.all([
      db.office.get('office'),
      db.rounds.get(roundId),
      db.rulings.where('roundId').equals(roundId).toArray(),
    ])
    if (round === undefined) return refuse({ code: 'record.missing', what: 'đợt xét' })
    const id = crypto.randomUUID()
    const submission = present.find((ruling) => ruling.kind === 'submissionRoom')
    await db.rulings.add(
      soundRuling({
        ...emptyRuling(id, roundId, kind),
        signerId: office?.defaultSignerId ?? null,
        submissionId: kind === 'decision' ? (submission?.id ?? null) : null,
        targetId: isAmending(kind) ? targetId : null,
      }),
    )
    return id
  })

/** Takes a paper that was not issued away; lines put into it follow the round again. Refuses with `record.missing`, `round.notEditable`. */
export const removeRuling = (db: AppDatabase, rulingId: string): Promise<Result<null>> =>
  tryAct(db, 'Bỏ văn bản dự thảo', async () => {
    const ruling = await draftOf(db, rulingId)
    const lines = (await db.nominees.where('roundId').equals(ruling.roundId).toArray()).filter((line) => line.rulingId === rulingId)
    await db.nominees.bulkPut(lines.map((line) => ({ ...line, rulingId: null })))
    await db.rulings.delete(rulingId)
    return null
  })

/** Puts lines into open papers of their round, or lets them follow the round again (`null`), as one act. */
export const putIntoRulings = (db: AppDatabase, places: ReadonlyMap<string, string | null>): Promise<Result<null>> =>
  tryAct(db, 'Chuyển trường hợp sang văn bản khác', async () => {
    for (const rulingId of new Set(places.values())) if (rulingId !== null) await draftOf(db, rulingId)
    const lines = (await db.nominees.bulkGet([...places.keys()])).filter((line) => line !== undefined)
    await db.nominees.bulkPut(lines.map((line) => ({ ...line, rulingId: places.get(line.id) ?? null })))
    return null
  })

const markLabels = {
  printedOn: ['Ghi nhận đã in giấy khen', 'Bỏ ghi nhận in giấy khen'],
  handedOverOn: ['Ghi nhận đã trao thưởng', 'Bỏ ghi nhận trao thưởng'],
  paidOn: ['Ghi nhận đã chi tiền thưởng', 'Bỏ ghi nhận chi tiền thưởng'],
} as const
/** What happens to an issued decision, each with its day. */
export type DoneStep = keyof typeof markLabels

/** Notes the day a step was done for a decision, or takes it back. Refuses with `record.missing`, `record.invalid`. */
export const markDone = (db: AppDatabase, rulingId: string, step: DoneStep, on: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, markLabels[step][on === null ? 1 : 0], async () => {
    const ruling = await db.rulings.get(rulingId)
    if (ruling === undefined) return refuse({ code: 'record.missing', what: 'quyết định' })
    await db.rulings.put(soundRuling({ ...ruling, [step]: on }))
    return null
  })

/** What is on record as done for a decision. */
export const doneStepsOf = (ruling: Ruling): DoneStep[] =>
  (['printedOn', 'paidOn', 'handedOverOn'] as const).filter((step) => (ruling[step] ?? null) !== null)

/** Takes back everything that is on record as done for a decision, as one act. Refuses with `record.missing`. */
export const unmarkAll = (db: AppDatabase, rulingId: string): Promise<Result<null>> =>
  tryAct(db, 'Bỏ ghi nhận in, chi, trao', async () => {
    const ruling = await db.rulings.get(rulingId)
    if (ruling === undefined) return refuse({ code: 'record.missing', what: 'quyết định' })
    await db.rulings.put(soundRuling({ ...ruling, printedOn: null, paidOn: null, handedOverOn: null }))
    return null
  })

/** Notes the day the prize money of a decision was handed over, or takes it back. */
export const markPaid = (db: AppDatabase, rulingId: string, paidOn: CalendarDate | null): Promise<Result<null>> =>
  markDone(db, rulingId, 'paidOn', paidOn)
