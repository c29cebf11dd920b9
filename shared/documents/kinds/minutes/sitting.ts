import { effectiveDay } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { quorumOf } from '../../../domain/meeting/quorum'
import { opinionsOf, presentOf } from '../../../domain/meeting/rules'
import type { Attendance } from '../../../domain/meeting/types'
import { longDate, parseDate } from '../../../lib/dates'
import { balloted } from '../../words/ballots'
import { councilName, dateText, joined, padded, unitWord, withoutEndMark } from '../../words/office'

/** Who sat: by which decision, who came, whether that was enough, what lay before them. */

const dots = '……'

/** Days as papers write them: "ngày 05/8/2025" is "ngày 05 tháng 8 năm 2025". Source: Decree 30/2020/NĐ-CP, Appendix I, part I, II.4. */
const inLongDates = (text: string): string =>
  text.replace(/(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/gu, (whole, day: string) => {
    const date = parseDate(day)
    return date === null ? whole : longDate(date)
  })

/** "Căn cứ thành lập Hội đồng: Quyết định số 45/QĐ-UBND ngày … về việc thành lập Hội đồng …." */
export const foundingSentence = ({ council, office }: Pick<PaperCase, 'council' | 'office'>): string => {
  const typed = inLongDates(withoutEndMark(council?.establishedBy ?? '')).replace(/(?<![-/])UBND/gu, 'Ủy ban nhân dân')
  const day = council?.foundedOn ?? null
  const whose = `${councilName} ${unitWord(office)}`
  // The officer may have typed the day, and what it is about, with the number.
  const dated =
    day === null || typed === '' || /ngày/u.test(typed)
      ? typed
      : typed.replace(/^([^,]*?\/\S+)|$/u, (symbol) => `${symbol} ${dateText(day)}`)
  const about = /về việc|v\/v/iu.test(typed) ? '' : ` về việc thành lập ${whose}`
  return `Căn cứ thành lập Hội đồng: ${typed === '' ? `Quyết định số ${dots} ${dateText(day)} về việc thành lập ${whose}` : `${dated}${about}`}.`
}

/** Whether enough came: "Có mặt 08/09 thành viên, đủ điều kiện họp (cần từ 06 thành viên trở lên)." Nothing while nobody is known to have come. */
export const quorumSentence = (paper: PaperCase): string[] => {
  const { meeting, law } = paper
  if (meeting === null || meeting.attendance.length === 0) return []
  const quorum = quorumOf(meeting, law, effectiveDay(paper))
  const enough =
    quorum === null ? '' : `, ${quorum.isEnough ? 'đủ' : 'không đủ'} điều kiện họp (cần từ ${padded(quorum.least)} thành viên trở lên)`
  return [`Có mặt ${padded(presentOf(meeting))}/${padded(meeting.attendance.length)} thành viên${enough}.`]
}

/** An absent member: "- Trần Văn Mẫu, …, Ủy viên Hội đồng (lý do: đi công tác; có gửi ý kiến bằng văn bản)". */
export const absentWords = ({ absenceReason, hasOpinion }: Attendance): string => {
  const parts = [
    ...(absenceReason === '' ? [] : [`lý do: ${absenceReason}`]),
    ...(hasOpinion === true ? ['có gửi ý kiến bằng văn bản'] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

/** "; trong đó 01 thành viên vắng mặt gửi ý kiến bằng văn bản", after the count of the absent. */
export const opinionWords = ({ meeting }: Pick<PaperCase, 'meeting'>): string => {
  const opinions = meeting === null ? 0 : opinionsOf(meeting)
  return opinions === 0 ? '' : `, trong đó ${padded(opinions)} thành viên gửi ý kiến bằng văn bản`
}

/** What lay before the meeting. */
export const papersSentence = (paper: PaperCase): string => {
  const papers = [
    'báo cáo tổng hợp của cơ quan thường trực',
    'danh sách đề nghị khen thưởng kèm hồ sơ',
    ...(balloted(paper).length > 0 ? ['phiếu bầu'] : []),
  ]
  return `Tài liệu phiên họp: ${joined(papers)}.`
}
