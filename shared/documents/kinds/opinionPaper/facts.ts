import { proposedOf } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { columnAwards } from '../../words/awards'
import { roleWords, thresholdWords } from '../../words/council'
import { paragraphs } from '../../words/issuers'
import { listedNames } from '../../words/list'
import { printedSubject } from '../../words/lines'
import {
  committeeLine,
  councilIssuerLines,
  councilName,
  dateText,
  dateline,
  linesField,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import type { OpinionPaperFields } from './fields'

export const opinionSubject = ({ round }: PaperCase): string => `Lấy ý kiến thành viên Hội đồng: ${withoutEndMark(round.name)}`
export const opinionDateline = ({ office, meeting, round }: PaperCase): string =>
  dateline(office, dateText(meeting?.invitation?.issuedOn ?? null, meeting?.heldOn ?? round.openedOn))

const dots = '……'
/** Who gets a sheet: everybody where the council is asked in writing, of a meeting those who do not come; one to fill in where nobody is known. */
const askedOf = ({ meeting }: PaperCase): { readonly thanh_vien: string; readonly chuc_vu: string }[] => {
  const members = (meeting?.attendance ?? []).filter(({ isPresent }) => meeting?.kind === 'inWriting' || !isPresent)
  return members.length === 0
    ? [{ thanh_vien: dots.repeat(10), chuc_vu: dots.repeat(12) }]
    : members.map(({ fullName, post, role }) => ({
        thanh_vien: fullName,
        chuc_vu: [post, roleWords[role]].filter((part) => part !== '').join(', '),
      }))
}

/** Facts of the sheet: every case of the meeting with room for an opinion. Who answers signs it: an opinion in writing is no ballot. */
export const opinionPaperFacts = (paper: PaperCase): OpinionPaperFields => {
  const { office, meeting } = paper
  const lines = proposedOf(paper)
  const names = listedNames(paper, lines)
  const awards = columnAwards(paper, lines)
  const until = meeting?.heldOn == null ? 'trước ngày ……' : `chậm nhất ${dateText(meeting.heldOn)}`
  const asked = askedOf(paper)
  return {
    to: asked.map(({ thanh_vien, chuc_vu }, index) => ({ thanh_vien, chuc_vu, con_nua: index < asked.length - 1 })),
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(councilIssuerLines()),
    dia_danh_ngay: opinionDateline(paper),
    trich_yeu: printedSubject(paper, opinionSubject(paper)),
    mo_dau: paragraphs([
      `${councilName} ${unitWord(office)} lấy ý kiến bằng văn bản của các thành viên về các đề nghị khen thưởng dưới đây; trường hợp được thông qua khi có ${thresholdWords(paper)} tổng số thành viên đồng ý.`,
      'Đề nghị đồng chí đánh dấu “X” vào một trong hai ô “Đồng ý”, “Không đồng ý” ở từng dòng, ghi ý kiến khác (nếu có), ký và ghi rõ họ tên.',
      `Phiếu gửi về ${office.advisingRoom.name} ${until}.`,
    ]),
    phieu: lines.map((honoree, index) => ({
      stt: String(index + 1),
      ten: names.get(honoree.nomineeId) ?? honoree.name,
      chuc_vu_don_vi: honoree.detail,
      hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
    })),
  }
}
