import { effectiveDay, hasVotes, honoreesOf, proposedOf, type Honoree } from '../domain/case/honorees'
import type { AwardCase } from '../domain/case/types'
import { isQuorate } from '../domain/round/rules'
import { awardFormOn, inForce, parameterOn } from '../law/select'
import { shortDate } from '../lib/dates'
import { foldText } from '../lib/text'
import type { Finding, Severity } from './kinds'
import { kindWords, signerOf } from './words'

/** Checks of the case that a document is made from: what it lacks, and which of the law's rows nobody has confirmed yet. */

const found = (id: string, severity: Severity, message: string, place: string, source = ''): Finding => ({
  id,
  severity,
  message,
  place,
  source,
})

/** Whether anybody is in the list at all, and nobody twice. */
const listFindings = (honorees: readonly Honoree[], place: string): Finding[] => {
  const keys = new Map<string, string>()
  const twice = new Set<string>()
  for (const honoree of honorees) {
    const sameFacts = `${foldText(honoree.name)}|${honoree.birthYear ?? ''}|${foldText(honoree.detail)}|${honoree.awardCode}`
    for (const key of [`id:${honoree.subjectId}|${honoree.awardCode}`, sameFacts]) {
      if (keys.has(key)) twice.add(honoree.name)
      keys.set(key, honoree.name)
    }
  }
  return [
    ...(honorees.length === 0
      ? [found('CASE-EMPTY', 'error', 'Danh sách khen thưởng chưa có tập thể, cá nhân, hộ gia đình nào.', place)]
      : []),
    ...[...twice].map((name) =>
      found('CASE-TWICE', 'error', `“${name}” có tên hai lần trong danh sách.`, place, 'Luật Thi đua, khen thưởng, Điều 5'),
    ),
  ]
}

/** Awards that the catalogue does not have for that kind of subject on that day: their name and money are unknown. */
const awardFindings = (awardCase: AwardCase, honorees: readonly Honoree[], place: string): Finding[] => {
  const day = effectiveDay(awardCase)
  const unknown = honorees.filter((honoree) => awardFormOn(awardCase.law, honoree.awardCode, honoree.subjectKind, day) === undefined)
  return [...new Set(unknown.map((honoree) => `“${honoree.awardCode}” không dùng cho ${kindWords[honoree.subjectKind]}`))].map((what) =>
    found('CASE-AWARD-UNKNOWN', 'error', `Danh mục khen thưởng không có mục này vào ngày xét: ${what}.`, place),
  )
}

/** Who is listed without a word on what was achieved. */
const achievementFindings = (honorees: readonly Honoree[], place: string): Finding[] => {
  const without = honorees.filter((honoree) => honoree.achievement === '')
  const named = without
    .slice(0, 3)
    .map((honoree) => `“${honoree.name}”`)
    .join(', ')
  return without.length === 0
    ? []
    : [
        found(
          'CASE-NO-ACHIEVEMENT',
          'warning',
          `Chưa có thành tích: ${named}${without.length > 3 ? ` và ${without.length - 3} trường hợp khác` : ''}.`,
          place,
        ),
      ]
}

/** Quorum and vote of the council's meeting. */
const meetingFindings = (awardCase: AwardCase): Finding[] => {
  const { meeting } = awardCase.round
  const place = 'Phiên họp Hội đồng'
  const proposed = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const open = proposed.filter(({ nominee }) => nominee.vote === null)
  const vote =
    proposed.length === 0
      ? []
      : !hasVotes(awardCase)
        ? [
            found(
              'CASE-NO-VOTE',
              'warning',
              'Chưa ghi kết quả biểu quyết của Hội đồng; danh sách đang gồm tất cả các trường hợp được đề nghị.',
              place,
            ),
          ]
        : open.length > 0
          ? [
              found(
                'CASE-VOTE-OPEN',
                'warning',
                `Còn ${open.length} trường hợp chưa có kết quả biểu quyết nên không nằm trong danh sách khen thưởng.`,
                place,
              ),
            ]
          : []
  if (meeting === null) return vote
  const present = meeting.members.filter((member) => member.isPresent).length
  const quorum = parameterOn(awardCase.law, 'council.quorumShare', effectiveDay(awardCase))
  const threshold = parameterOn(awardCase.law, 'vote.thresholdPercent', effectiveDay(awardCase))
  return [
    ...vote,
    ...(meeting.members.length > 0 && quorum !== undefined && !isQuorate(meeting.members.length, present, quorum.value)
      ? [
          found(
            'CASE-QUORUM',
            'error',
            `Phiên họp có mặt ${present}/${meeting.members.length} thành viên, chưa đủ số thành viên tối thiểu.`,
            place,
            quorum.source,
          ),
        ]
      : []),
    ...(hasVotes(awardCase) && threshold !== undefined && !threshold.confirmed
      ? [
          found(
            'LAW-UNCONFIRMED',
            'info',
            `Tỷ lệ đồng ý phải trên ${threshold.value}% chưa được xác minh với quy định của cấp trên.`,
            place,
            threshold.source,
          ),
        ]
      : []),
  ]
}

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

/** What the minutes leave open, or could not be, about the meeting's hours and place. */
const hourFindings = ({ meeting }: AwardCase['round']): Finding[] => {
  if (meeting === null) return []
  const place = 'Phiên họp Hội đồng'
  const hours = [meeting.startAt, meeting.endAt].map((at) => at.trim())
  const unreal = hours.filter((at) => at !== '' && !/^(?:[01]?\d|2[0-3])[:hg.]\s*(?:[0-5]\d)?$/u.test(at))
  const isBackwards = unreal.length === 0 && hours.every((at) => /^\d{2}:\d{2}$/.test(at)) && (hours[1] ?? '') < (hours[0] ?? '')
  return [
    ...(hours.includes('')
      ? [found('CASE-MEETING-HOUR', 'warning', 'Chưa ghi giờ bắt đầu hoặc giờ kết thúc phiên họp: biên bản còn để trống chỗ này.', place)]
      : []),
    ...unreal.map((at) => found('CASE-MEETING-HOUR', 'warning', `Giờ họp “${at}” không có thật.`, place)),
    ...(isBackwards ? [found('CASE-MEETING-HOUR', 'warning', 'Giờ kết thúc phiên họp trước giờ bắt đầu.', place)] : []),
    ...(meeting.place === ''
      ? [found('CASE-MEETING-PLACE', 'warning', 'Chưa ghi địa điểm họp của Hội đồng: biên bản còn để trống chỗ này.', place)]
      : []),
  ]
}

/** Whether the decision has a signer. Its blank number or day is for the form check (TT-15). */
const signerFindings = ({ office, round }: AwardCase): Finding[] => [
  ...(signerOf(office, round.decision.signerId) === undefined
    ? [found('CASE-NO-SIGNER', 'error', 'Chưa chọn người ký quyết định.', 'Quyết định')]
    : []),
]

/** Money that is unknown or rests on unconfirmed rows. */
const prizeFindings = (honorees: readonly Honoree[], severity: Severity): Finding[] => {
  const unconfirmed = [...new Set(honorees.flatMap(({ prize }) => (prize === null || prize.confirmed ? [] : [prize.source])))]
  return [
    ...(honorees.some(({ prize }) => prize === null)
      ? [
          found(
            'CASE-PRIZE-UNKNOWN',
            severity,
            'Chưa tính được tiền thưởng: Danh mục chưa có mức lương cơ sở của ngày ra quyết định.',
            'Tiền thưởng',
            'NĐ 152/2025/NĐ-CP, Điều 49',
          ),
        ]
      : []),
    ...unconfirmed.map((source) =>
      found('PRIZE-UNCONFIRMED', 'warning', 'Mức tiền thưởng dựa trên số liệu chưa được xác minh.', 'Tiền thưởng', source),
    ),
  ]
}

/** Bases from the law book that nobody has confirmed, where the office chose none of its own. */
const baseFindings = (awardCase: AwardCase): Finding[] => {
  if (awardCase.round.decision.bases.length > 0) return []
  return inForce(awardCase.law.decisionBases, effectiveDay(awardCase))
    .filter((base) => !base.confirmed)
    .map((base) => found('LAW-UNCONFIRMED', 'warning', `Căn cứ “${base.text}” chưa được xác minh.`, 'Căn cứ', base.source))
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
