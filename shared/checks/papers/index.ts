import { effectiveDay, honoreesOf, proposedOf } from '../../domain/case/honorees'
import type { AwardCase } from '../../domain/case/types'
import { inForce } from '../../law/select'
import { shortDate } from '../../lib/dates'
import type { Finding } from '../../documents/kinds'
import { signerOf } from '../../documents/words/office'
import { found } from './found'
import { achievementFindings, awardFindings, listFindings, prizeFindings } from './list'
import { hourFindings, meetingFindings } from './meeting'

/** Checks of the case that a document is made from: what it lacks, and which of the law's rows nobody has confirmed yet. */

/** Days that run backwards: a paper cannot rest on one that is younger than itself. */
const dayFindings = ({ round: { meeting, submission, decision, paidOn } }: AwardCase, place: string): Finding[] => {
  const steps = [
    { what: 'họp Hội đồng', on: meeting?.heldOn ?? null },
    { what: 'ban hành tờ trình', on: submission.issuedOn },
    { what: 'ban hành quyết định', on: decision.issuedOn },
    { what: 'chi tiền thưởng', on: paidOn },
  ].flatMap(({ what, on }) => (on === null ? [] : [{ what, on }]))
  return steps.flatMap(({ what, on }, index) => {
    const before = steps[index - 1]
    return before !== undefined && on < before.on
      ? [found('CASE-DAYS', 'warning', `Ngày ${what} (${shortDate(on)}) trước ngày ${before.what} (${shortDate(before.on)}).`, place)]
      : []
  })
}

/** Whether the decision has a signer. Its blank number or day is for the form check (TT-15). */
export const signerFindings = ({ office, round }: AwardCase): Finding[] => [
  ...(signerOf(office, round.decision.signerId) === undefined
    ? [found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký quyết định.', 'Quyết định')]
    : []),
]

/** Bases from the law book that nobody has confirmed, where the office chose none of its own. */
const baseFindings = (awardCase: AwardCase): Finding[] => {
  if (awardCase.round.decision.bases.length > 0) return []
  return inForce(awardCase.law.decisionBases, effectiveDay(awardCase))
    .filter((base) => base.confirmedOn === null)
    .map((base) => found('LAW-UNCONFIRMED', 'warning', `Căn cứ “${base.text}” chưa được xác minh nên không in.`, 'Căn cứ', base.source))
}

export const decisionFindings = (awardCase: AwardCase): Finding[] => {
  const honorees = honoreesOf(awardCase)
  return [
    ...signerFindings(awardCase),
    ...listFindings(honorees, 'Danh sách kèm theo'),
    ...awardFindings(awardCase, honorees, 'Danh sách kèm theo'),
    ...achievementFindings(honorees, 'Danh sách kèm theo'),
    ...meetingFindings(awardCase),
    ...dayFindings(awardCase, 'Quyết định'),
    ...baseFindings(awardCase),
    ...prizeFindings(honorees, 'warning'),
  ]
}

export const submissionFindings = (awardCase: AwardCase): Finding[] => {
  const { office } = awardCase
  const honorees = honoreesOf(awardCase)
  return [
    ...(office.advisingRoom.headName === ''
      ? [found('CASE-NO-SIGNER', 'error', 'Chưa nhập họ tên người đứng đầu đơn vị tham mưu để ký tờ trình.', 'Tờ trình')]
      : []),
    ...listFindings(honorees, 'Danh sách kèm theo'),
    ...awardFindings(awardCase, honorees, 'Danh sách kèm theo'),
    ...achievementFindings(honorees, 'Danh sách kèm theo'),
    ...meetingFindings(awardCase),
    ...prizeFindings(honorees, 'warning'),
  ]
}

export const minutesFindings = (awardCase: AwardCase): Finding[] => {
  const { meeting } = awardCase.round
  const named = (id: string | null): boolean => meeting?.members.some((member) => member.id === id) ?? false
  return [
    ...(meeting === null
      ? [
          found(
            'CASE-NO-MEETING',
            'warning',
            'Chưa ghi phiên họp của Hội đồng: biên bản còn để trống thời gian, địa điểm.',
            'Phiên họp Hội đồng',
          ),
        ]
      : []),
    ...(meeting !== null && meeting.heldOn === null
      ? [found('CASE-MEETING-DAY', 'warning', 'Chưa ghi ngày họp của Hội đồng.', 'Phiên họp Hội đồng')]
      : []),
    ...(meeting !== null && meeting.discussion === ''
      ? [
          found(
            'CASE-NO-DISCUSSION',
            'warning',
            'Chưa ghi ý kiến thảo luận của Hội đồng: biên bản còn để trống chỗ này.',
            'Phiên họp Hội đồng',
          ),
        ]
      : []),
    ...(meeting !== null && (!named(meeting.chairId) || !named(meeting.secretaryId))
      ? [found('CASE-NO-SIGNER', 'error', 'Chưa chọn chủ tọa hoặc thư ký của phiên họp.', 'Phiên họp Hội đồng')]
      : []),
    ...hourFindings(awardCase.round),
    ...listFindings(proposedOf(awardCase), 'Danh sách đề nghị'),
    ...meetingFindings(awardCase),
  ]
}

export const paymentFindings = (awardCase: AwardCase): Finding[] => {
  const honorees = honoreesOf(awardCase)
  const { number, issuedOn } = awardCase.round.decision
  return [
    ...(number === null || issuedOn === null
      ? [found('CASE-DRAFT', 'warning', 'Quyết định chưa có số hoặc ngày ban hành: đây là bản dự thảo.', 'Quyết định')]
      : []),
    ...signerFindings(awardCase),
    ...listFindings(honorees, 'Danh sách chi tiền thưởng'),
    ...awardFindings(awardCase, honorees, 'Danh sách chi tiền thưởng'),
    ...prizeFindings(honorees, 'error'),
  ]
}
