import { awardSchema, type Award } from '@shared/domain/award/types'
import { decisionLines } from '@shared/documents/kinds/decision/lines'
import { hasVotes, honoreesOf } from '@shared/domain/case/honorees'
import { decidedByName, decisionSymbol } from '@shared/domain/round/drafts'
import { missingOfDecision, type DecisionPart } from '@shared/checks/nextStep'
import { issuingOfficeSchema } from '@shared/domain/office/types'
import { roundSchema } from '@shared/domain/round/types'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readCase } from './cases'
import { openForEdit, refuse, tryAct } from './editing'

const partNames: Record<DecisionPart, string> = {
  number: 'số quyết định',
  issuedOn: 'ngày ban hành',
  subject: 'trích yếu',
  signer: 'người ký',
}

export type IssueDecision = { readonly number: number | null; readonly issuedOn: CalendarDate | null; readonly signerId: string | null }

/**
 * Issues the decision of a round: the honorees are frozen into the register with their numbers and money by the day of the decision.
 * Refuses with `record.invalid`, `decision.incomplete`, `decision.noHonorees`, `decision.numberTaken`, `law.noSalary`, `round.notEditable`. One act, undone as one.
 */
export const issueDecision = (db: AppDatabase, roundId: string, input: IssueDecision): Promise<Result<readonly Award[]>> =>
  tryAct(db, `Ban hành Quyết định số ${input.number === null ? '' : decisionSymbol(input.number)}`, async () => {
    const round = await openForEdit(db, roundId)
    const parsed = roundSchema.safeParse({ ...round, decision: { ...round.decision, ...input } })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    const draft = parsed.data
    const missing = missingOfDecision(draft)
    const { number, issuedOn } = input
    if (missing.length > 0 || number === null || issuedOn === null)
      return refuse({ code: 'decision.incomplete', missing: missing.map((part) => partNames[part]) })
    const year = yearOf(issuedOn)
    const others = await db.rounds
      .filter(
        (other) =>
          other.id !== roundId &&
          other.decision.status === 'issued' &&
          other.decision.number === number &&
          other.decision.issuedOn !== null &&
          yearOf(other.decision.issuedOn) === year,
      )
      .count()
    if (others > 0) return refuse({ code: 'decision.numberTaken', symbol: decisionSymbol(number), year })
    const stored = await readCase(db, roundId)
    if (stored === undefined) return refuse({ code: 'record.missing', what: 'thông tin đơn vị' })
    if (!stored.office.signers.some((signer) => signer.id === input.signerId))
      return refuse({ code: 'decision.incomplete', missing: [partNames.signer] })
    const awardCase = { ...stored, round: draft }
    const honorees = hasVotes(awardCase) ? honoreesOf(awardCase) : []
    if (honorees.length === 0) return refuse({ code: 'decision.noHonorees' })
    const awards = honorees.map((honoree): Award => {
      if (honoree.prize === null) return refuse({ code: 'law.noSalary', onDate: issuedOn })
      return awardSchema.parse({
        // The award carries its line's id, so that the frozen values find their line whatever happens to the subject.
        id: honoree.nomineeId,
        registerNumber: honoree.registerNumber,
        year,
        roundId,
        subjectId: honoree.subjectId,
        subjectKind: honoree.subjectKind,
        honorific: honoree.honorific,
        name: honoree.name,
        birthYear: honoree.birthYear,
        detail: honoree.detail,
        awardCode: honoree.awardCode,
        awardName: honoree.awardName,
        achievement: honoree.achievement,
        prizeVnd: honoree.prize.amountVnd,
        decisionSymbol: decisionSymbol(number),
        decidedOn: issuedOn,
        decidedBy: decidedByName(stored.office),
        voided: null,
      })
    })
    await db.awards.bulkAdd(awards)
    // What the decision said on its day stays: bases and recipients that followed the law book, and who the office was, are written down now.
    const { bases, recipients } = decisionLines(awardCase)
    await db.rounds.put({
      ...draft,
      decision: { ...draft.decision, bases, recipients, status: 'issued', office: issuingOfficeSchema.parse(stored.office) },
    })
    return awards
  })

/** The lines of the register that a round made, by their number. */
export const readRoundAwards = async (db: AppDatabase, roundId: string): Promise<Award[]> =>
  (await db.awards.where('roundId').equals(roundId).toArray()).toSorted((a, b) => (a.registerNumber ?? 0) - (b.registerNumber ?? 0))
