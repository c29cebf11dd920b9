import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { opinionsOf } from '../../domain/meeting/rules'
import { votingWords } from './ballots'
import { councilAbbreviation, councilName, dateText, padded, symbolOf, unitWord } from './office'

/** Whether nobody met and the paper says so: papers of wording 16 and before spoke of a meeting. */
export const isInWriting = (paper: PaperCase): boolean => wordingOf(paper) >= 17 && paper.meeting?.kind === 'inWriting'

/**
 * When and how the council dealt with it: "Ngày …, Hội đồng … họp xét khen thưởng (Biên bản số …), có mặt 08/09 thành viên; hình thức biểu quyết: giơ
 * tay."; where nobody met, how many were asked and answered. `purpose`: "họp xét khen thưởng" as the paper says it.
 */
export const heldSentence = (paper: PaperCase, purpose: string, attendance: string): string => {
  const { office, meeting } = paper
  const minutes = meeting?.number == null ? '' : ` (Biên bản số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)})`
  const who = `Ngày ${dateText(meeting?.heldOn ?? null).replace(/^ngày\s/u, '')}, ${councilName} ${unitWord(office)}`
  if (meeting === null || !isInWriting(paper))
    return `${who} ${purpose}${minutes}${attendance}; hình thức biểu quyết: ${votingWords(paper)}.`
  const asked = meeting.attendance.length
  return asked === 0
    ? `${who} tổng hợp ý kiến bằng văn bản của các thành viên${minutes}.`
    : `${who} tổng hợp ý kiến bằng văn bản của ${padded(asked)} thành viên${minutes}, nhận lại ${padded(opinionsOf(meeting))} ý kiến.`
}
