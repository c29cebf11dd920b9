import { effectiveDay, hasVotes } from '../../domain/case/honorees'
import type { AwardCase } from '../../domain/case/types'
import { isQuorate } from '../../domain/round/rules'
import { readNumber } from '../../law/parameters'
import { thresholdOn, thresholdText } from '../../law/threshold'
import type { Finding } from '../../documents/kinds'
import { found } from './found'

/** Checks of the council's meeting: who came, how they voted, when and where. */

/** Quorum and vote of the council's meeting. */
export const meetingFindings = (awardCase: AwardCase): Finding[] => {
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
  const day = effectiveDay(awardCase)
  const quorum = readNumber(awardCase.law, 'council.quorumShare', day)
  const thresholds = [...new Set(proposed.map(({ nominee }) => nominee.awardCode))].flatMap((code) => {
    const threshold = thresholdOn(awardCase.law, code, day)
    return threshold.ok && threshold.value.confirmedOn === null ? [threshold.value] : []
  })
  const unconfirmed = new Map(thresholds.map((threshold) => [thresholdText(threshold), threshold.source]))
  return [
    ...vote,
    ...(meeting.members.length > 0 && quorum.ok && !isQuorate(meeting.members.length, present, quorum.value.value)
      ? [
          found(
            'CASE-QUORUM',
            'error',
            `Phiên họp có mặt ${present}/${meeting.members.length} thành viên, chưa đủ số thành viên tối thiểu.`,
            place,
            quorum.value.source,
          ),
        ]
      : []),
    ...(hasVotes(awardCase)
      ? [...unconfirmed].map(([words, source]) =>
          found('LAW-UNCONFIRMED', 'info', `Tỷ lệ đồng ý ${words} chưa được xác minh với quy định của cấp trên.`, place, source),
        )
      : []),
  ]
}

/** What the minutes leave open, or could not be, about the meeting's hours and place. */
export const hourFindings = ({ meeting }: AwardCase['round']): Finding[] => {
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
