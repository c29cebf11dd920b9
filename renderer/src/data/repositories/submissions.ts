import { answeredAwards } from '@shared/domain/award/answered'
import { awardSchema } from '@shared/domain/award/types'
import { answerProblems, journeyStateOf, lastDayOf, mayBeAnswered, stepsAfter } from '@shared/domain/ruling/journey'
import { rulingSchema, type Answer, type JourneyStep, type Ruling } from '@shared/domain/ruling/types'
import type { Signed } from '@shared/domain/case/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'

type Submitted = { readonly ruling: Ruling; readonly signed: Signed }

/** The issued submission with who it asked for. */
async function submitted(db: AppDatabase, rulingId: string): Promise<Submitted> {
  const [ruling, signed] = await Promise.all([db.rulings.get(rulingId), db.signed.get(rulingId)])
  return ruling === undefined || signed === undefined || ruling.kind !== 'submissionUp'
    ? refuse({ code: 'record.missing', what: 'tờ trình đã ban hành' })
    : { ruling, signed }
}

async function store(db: AppDatabase, raw: Ruling): Promise<void> {
  const parsed = rulingSchema.safeParse(raw)
  if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
  await db.rulings.put(parsed.data)
}

/** Notes the day the submission left the house, or takes it back while nothing came after it. Refuses with `record.missing`, `answer.impossible`. */
export const markSent = (db: AppDatabase, rulingId: string, sentOn: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, sentOn === null ? 'Bỏ ngày gửi tờ trình' : 'Ghi ngày gửi tờ trình', async () => {
    const { ruling, signed } = await submitted(db, rulingId)
    const state = journeyStateOf(ruling, signed.honoured.length)
    if (state !== 'notSent' && state !== 'sent') return refuse({ code: 'answer.impossible', problems: ['otherState'] })
    if (sentOn !== null && ruling.issuedOn !== null && sentOn < ruling.issuedOn)
      return refuse({ code: 'answer.impossible', problems: ['beforeSubmission'] })
    await store(db, { ...ruling, sentOn })
    return null
  })

const stepLabels: Readonly<Record<JourneyStep['kind'], string>> = {
  passedOn: 'Ghi tờ trình được chuyển lên cấp trên',
  returned: 'Ghi tờ trình bị trả lại',
  recalled: 'Ghi tờ trình được rút về',
  resent: 'Ghi tờ trình gửi lại',
}

/** Notes what became of a submission. Refuses with `record.missing`, `record.invalid`, `answer.impossible` (not its turn, or before what is known). */
export const recordStep = (
  db: AppDatabase,
  rulingId: string,
  step: { readonly kind: JourneyStep['kind']; readonly on: CalendarDate; readonly note: string },
): Promise<Result<null>> =>
  tryAct(db, stepLabels[step.kind], async () => {
    const { ruling, signed } = await submitted(db, rulingId)
    const last = lastDayOf(ruling)
    if (!stepsAfter(journeyStateOf(ruling, signed.honoured.length)).includes(step.kind))
      return refuse({ code: 'answer.impossible', problems: ['otherState'] })
    if (last !== null && step.on < last) return refuse({ code: 'answer.impossible', problems: ['beforeSubmission'] })
    if ((step.kind === 'returned' || step.kind === 'recalled') && step.note.trim() === '')
      return refuse({ code: 'answer.impossible', problems: ['reasonMissing'] })
    await store(db, { ...ruling, journey: [...(ruling.journey ?? []), { ...step, id: crypto.randomUUID() }] })
    return null
  })

/**
 * Records the decision of the level above: whom it honours goes into the register as an award from above, the others keep their reason;
 * who is not named still waits. Refuses with `record.missing`, `record.invalid`, `answer.impossible`; then nothing is written.
 */
export const recordAnswer = (db: AppDatabase, rulingId: string, answer: Answer): Promise<Result<number>> =>
  tryAct(db, `Ghi trả lời của cấp trên: ${answer.symbol}`, async () => {
    const { ruling, signed } = await submitted(db, rulingId)
    const problems = answerProblems(
      ruling,
      signed.honoured.map(({ nomineeId }) => nomineeId),
      answer,
    )
    const state = journeyStateOf(ruling, signed.honoured.length)
    if (!mayBeAnswered(state) && problems.length === 0) return refuse({ code: 'answer.impossible', problems: ['otherState'] })
    if (problems.length > 0) return refuse({ code: 'answer.impossible', problems })
    await store(db, { ...ruling, answers: [...(ruling.answers ?? []), answer] })
    const awards = answeredAwards(signed, answer).map((award) => awardSchema.safeParse(award))
    for (const parsed of awards) if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.awards.bulkAdd(awards.flatMap((parsed) => (parsed.success ? [parsed.data] : [])))
    return awards.length
  })
