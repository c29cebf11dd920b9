import { openSlips } from '@shared/documents/kinds/dossierReturn/slips'
import { livingMinutes } from '@shared/domain/case/meetingPapers'
import { livingSubmission, wholePaper } from '@shared/domain/case/papers'
import { signedEarlierOf, type EarlierSigning } from '@shared/domain/case/signed'
import { signedEarlierSchema, type AwardCase, type PaperCase } from '@shared/domain/case/types'
import type { Posting } from '@shared/domain/posting/types'
import type { CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readCases } from './cases'
import { refuse, tryAct } from './editing'

/** Papers that are signed before the decision: each is kept whole as it was signed, until the signing is taken back. */

/** Inside an act: refuses with `paper.signed` what was signed on its own. */
export async function refuseSigned(db: AppDatabase, id: string): Promise<void> {
  const row = await db.signedEarlier.get(id)
  if (row !== undefined) refuse({ code: 'paper.signed', kind: row.kind, on: row.signedOn })
}

/** The cases of those rounds, in that order. Refuses with `record.missing`. */
async function casesOf(db: AppDatabase, roundIds: readonly string[]): Promise<readonly [AwardCase, ...AwardCase[]]> {
  const [first, ...others] = await readCases(db, roundIds)
  return first === undefined ? refuse({ code: 'record.missing', what: 'đợt xét' }) : [first, ...others]
}

const keep = async (db: AppDatabase, paper: PaperCase, signing: EarlierSigning): Promise<void> => {
  await refuseSigned(db, signing.id)
  await db.signedEarlier.add(signedEarlierSchema.parse(signedEarlierOf(paper, signing)))
}

/** Inside an act: freezes the minutes of a meeting as they stand, over every round it treats; `null` takes the signing back. */
export async function keepMinutes(db: AppDatabase, meetingId: string, on: CalendarDate | null): Promise<void> {
  if (on === null) return db.signedEarlier.delete(meetingId)
  const meeting = await db.meetings.get(meetingId)
  if (meeting === undefined) return refuse({ code: 'record.missing', what: 'phiên họp' })
  const cases = await casesOf(db, meeting.roundIds)
  return keep(db, livingMinutes(cases, meeting), {
    id: meetingId,
    kind: 'minutes',
    roundIds: cases.map(({ round }) => round.id),
    signedOn: on,
  })
}

/** What the notice itself says of a posting: fixed once it is signed. The last day, comments and witnesses come after it. */
const noticeFields = ['place', 'fromOn', 'number', 'issuedOn'] as const
/** Inside an act: refuses with `paper.signed` to change what a signed notice says. */
export async function demandNoticeOpen(db: AppDatabase, before: Posting | undefined, after: Posting): Promise<void> {
  if (before !== undefined && noticeFields.some((field) => (before[field] ?? null) !== (after[field] ?? null)))
    await refuseSigned(db, before.id)
}

/** Notes the day the notice of a posting was signed and keeps it as it stands, or takes that back. Refuses with `record.missing`, `paper.signed`. */
export const markNoticeSigned = (db: AppDatabase, postingId: string, on: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, on === null ? 'Bỏ ghi nhận thông báo niêm yết đã ký' : 'Ghi nhận thông báo niêm yết đã ký', async () => {
    const posting = await db.postings.get(postingId)
    if (posting === undefined) return refuse({ code: 'record.missing', what: 'đợt niêm yết' })
    if (on === null) await db.signedEarlier.delete(postingId)
    else {
      const [awardCase] = await casesOf(db, [posting.roundId])
      const paper = { ...wholePaper(awardCase), postings: [posting] }
      await keep(db, paper, { id: postingId, kind: 'postingNotice', roundIds: [posting.roundId], signedOn: on })
    }
    return null
  })

/**
 * Keeps the room's submission as it was signed, on the day it bears, or takes that back. Refuses with `record.missing`, `paper.signed`,
 * `submission.incomplete` while its number or day is missing, and `round.notEditable` once a decision rests on it.
 */
export const markSubmissionSigned = (db: AppDatabase, submissionId: string, isSigned: boolean): Promise<Result<null>> =>
  tryAct(db, isSigned ? 'Ghi nhận tờ trình đã ký' : 'Bỏ ghi nhận tờ trình đã ký', async () => {
    const submission = await db.rulings.get(submissionId)
    if (submission?.kind !== 'submissionRoom') return refuse({ code: 'record.missing', what: 'tờ trình' })
    const [awardCase] = await casesOf(db, [submission.roundId])
    if (awardCase.rulings.some((other) => other.submissionId === submissionId && other.status === 'issued'))
      return refuse({ code: 'round.notEditable' })
    if (!isSigned) await db.signedEarlier.delete(submissionId)
    else {
      const { number, issuedOn, roundId } = submission
      if (number === null || issuedOn === null) return refuse({ code: 'submission.incomplete' })
      await keep(db, livingSubmission(awardCase, submission), {
        id: submissionId,
        kind: 'submissionRoom',
        roundIds: [roundId],
        signedOn: issuedOn,
      })
    }
    return null
  })

/** Keeps the slip of returned dossiers that goes to a unit as it was signed, on the day it bears. Refuses with `record.missing`. */
export const markReturnGiven = (db: AppDatabase, roundId: string, sender: string): Promise<Result<null>> =>
  tryAct(db, 'Ghi nhận phiếu trả hồ sơ đã ký', async () => {
    const [awardCase] = await casesOf(db, [roundId])
    const slip = openSlips(awardCase).find((one) => one.sender === sender)
    if (slip === undefined) return refuse({ code: 'record.missing', what: 'phiếu trả hồ sơ' })
    await keep(db, slip.paper, { id: crypto.randomUUID(), kind: 'dossierReturn', roundIds: [roundId], signedOn: slip.on })
    return null
  })

/** Takes the signing of a slip back: it follows the list again. */
export const takeReturnBack = (db: AppDatabase, slipId: string): Promise<Result<null>> =>
  tryAct(db, 'Bỏ ghi nhận phiếu trả hồ sơ đã ký', async () => {
    await db.signedEarlier.delete(slipId)
    return null
  })
