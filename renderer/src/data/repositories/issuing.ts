import { blockersOf, judgeRuling } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { missingOf, type RulingPart } from '@shared/checks/nextStep'
import { decisionLines } from '@shared/documents/kinds/decision/lines'
import { awardSchema, type Award } from '@shared/domain/award/types'
import { amendedAwards, awardsOf } from '@shared/domain/award/rules'
import { hasVotes, honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import { basisAwardsOf } from '@shared/domain/case/basis'
import { signedOf } from '@shared/domain/case/signed'
import { signedSchema, type PaperCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { needsCouncil } from '@shared/domain/round/rules'
import { hasSameNumber, isAmending } from '@shared/domain/ruling/rules'
import type { IssuedDespite, Ruling } from '@shared/domain/ruling/types'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { turnBack } from '../core/undo'
import { readCase } from './cases'
import { readCaseContext } from './caseContext'
import { refuse, tryAct } from './editing'
import { doneStepsOf, draftOf, soundRuling } from './rulings'

const partNames: Readonly<Record<RulingPart, string>> = { number: 'số văn bản', issuedOn: 'ngày ban hành', signer: 'người ký' }
export type IssueRuling = {
  readonly number: number | null
  readonly issuedOn: CalendarDate | null
  readonly signerId: string | null
  /** Doubts that the officer saw and let stand. */
  readonly issuedDespite?: IssuedDespite | undefined
}

/** Refuses what cannot be signed: parts missing, a number taken, a paper that the judge blocks. */
async function demand(
  db: AppDatabase,
  ruling: Ruling,
  paper: PaperCase,
  context: Awaited<ReturnType<typeof readCaseContext>>,
): Promise<void> {
  const missing = missingOf(ruling)
  const isSigner = paper.office.signers.some(({ id }) => id === ruling.signerId)
  if (missing.length > 0 || !isSigner)
    refuse({ code: 'decision.incomplete', missing: missing.length > 0 ? missing.map((part) => partNames[part]) : [partNames.signer] })
  const issued = await db.rulings.filter((other) => other.id !== ruling.id && other.status === 'issued').toArray()
  if (ruling.number !== null && ruling.issuedOn !== null && issued.some((other) => hasSameNumber(other, ruling)))
    refuse({ code: 'decision.numberTaken', symbol: rulingSymbol(ruling.kind, ruling.number, paper.office), year: yearOf(ruling.issuedOn) })
  if (!isAmending(ruling.kind)) {
    const isVoted = !needsCouncil(paper.round) || hasVotes(paper)
    if (!isVoted || honoreesOf(paper).length === 0) {
      // Said before emptiness: the cure is another one.
      const why = judgeRuling(paper, context).filter(({ fact }) => fact.id === 'AWARD_ABOVE_COMMUNE' || fact.id === 'CASE-QUORUM')
      if (isVoted && why.length > 0) refuse({ code: 'ruling.blocked', messages: messagesOf(paper, why) })
      refuse({ code: 'decision.noHonorees' })
    }
  }
  const blockers = blockersOf(judgeRuling(paper, context))
  const unpriced = blockers.find(({ fact }) => fact.id === 'CASE-PRIZE-UNKNOWN')
  if (unpriced !== undefined && ruling.issuedOn !== null) refuse({ code: 'law.noSalary', onDate: ruling.issuedOn })
  if (blockers.length > 0) refuse({ code: 'ruling.blocked', messages: messagesOf(paper, blockers) })
}

const messagesOf = (paper: PaperCase, findings: ReturnType<typeof judgeRuling>): string[] => {
  const names = new Map(paper.entries.map(({ nominee, subject }) => [nominee.id, subject.name]))
  return [
    ...new Set(
      findings.map(({ fact, place }) => {
        const name = place.nomineeId === null ? undefined : names.get(place.nomineeId)
        return `${name === undefined ? '' : `${name}: `}${factWords(fact).message}`
      }),
    ),
  ]
}

/**
 * Issues a paper: it is frozen whole, a decision's honorees go into the register, a correction or cancellation leaves its trace there.
 * Refuses with `record.invalid`, `decision.incomplete`, `decision.noHonorees`, `decision.numberTaken`, `law.noSalary`, `ruling.blocked`,
 * `round.notEditable`. One act, undone as one.
 */
export const issueRuling = (db: AppDatabase, rulingId: string, input: IssueRuling): Promise<Result<readonly Award[]>> =>
  tryAct(db, `Ban hành văn bản số ${input.number === null ? '' : String(input.number).padStart(2, '0')}`, async () => {
    const draft = soundRuling({ ...(await draftOf(db, rulingId)), ...input })
    const stored = await readCase(db, draft.roundId)
    if (stored === undefined) return refuse({ code: 'record.missing', what: 'thông tin đơn vị' })
    const awardCase = { ...stored, rulings: stored.rulings.map((ruling) => (ruling.id === rulingId ? draft : ruling)) }
    const paper = paperOf(awardCase, draft)
    const context = await readCaseContext(db, awardCase)
    await demand(db, draft, paper, context)
    // What it said on its day stays: bases and recipients that followed the law book are written down now.
    const lines = draft.kind === 'decision' ? decisionLines(paper) : {}
    const ruling = soundRuling({ ...draft, ...lines, status: 'issued' })
    const honoured = isAmending(draft.kind) ? [] : honoreesOf(paper)
    await db.signed.add(
      signedSchema.parse(signedOf({ ...paper, ruling, honoured, basisAwards: basisAwardsOf(paper.entries, context.awarded) })),
    )
    await db.rulings.put(ruling)
    if (draft.kind === 'decision') {
      const awards = awardsOf(paper, honoured).map((award) => awardSchema.parse(award))
      await db.awards.bulkAdd(awards)
      return awards
    }
    return isAmending(draft.kind) ? amendRegister(db, ruling) : []
  })

/**
 * Makes an issued paper a draft again, for one issued by mistake: what it signed and wrote into the register goes. Refuses with
 * `record.missing`, with `ruling.restedOn` once it was sent or another paper rests on it, with `ruling.carriedOut` while it is on record as
 * printed, paid or handed over, which would come back with the next issue, and with `record.changedSince` where its lines in the register were changed.
 */
export const withdrawRuling = (db: AppDatabase, rulingId: string): Promise<Result<null>> => {
  const label = 'Đưa văn bản đã ban hành trở lại dự thảo'
  return tryAct(db, label, async () => {
    const ruling = await db.rulings.get(rulingId)
    if (ruling === undefined) return refuse({ code: 'record.missing', what: 'văn bản' })
    const amending = await db.rulings
      .filter((other) => other.targetId === rulingId || (other.submissionId === rulingId && other.status === 'issued'))
      .count()
    const isOnItsWay = ruling.sentOn !== null || (ruling.answers ?? []).length > 0
    if (amending > 0 || isOnItsWay) return refuse({ code: 'ruling.restedOn' })
    if (doneStepsOf(ruling).length > 0) return refuse({ code: 'ruling.carriedOut' })
    await turnBack(db, ({ rows }) => rows.some((row) => row.table === 'signed' && row.key === rulingId && 'added' in row), label)
    return null
  })
}

/** The trace of a correcting or cancelling decision in the register. */
async function amendRegister(db: AppDatabase, ruling: Ruling): Promise<Award[]> {
  const present = ruling.targetId === null ? [] : await db.awards.where('rulingId').equals(ruling.targetId).toArray()
  const changed = amendedAwards(present, ruling).map((award) => awardSchema.parse(award))
  await db.awards.bulkPut(changed)
  return changed
}
