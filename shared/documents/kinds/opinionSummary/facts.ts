import { proposedOf, votesOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { hasAnswered, secretaryOf } from '../../../domain/meeting/rules'
import { areNamed } from '../../words/awards'
import { thresholdWords } from '../../words/council'
import { paragraphs } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import {
  committeeLine,
  councilIssuerLines,
  councilName,
  dateText,
  linesField,
  padded,
  postLines,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import { recipientFacts } from '../../words/recipients'
import { conclusions, described, ended, minutesSymbol, resultRows, typedParagraphs, voteSentences } from '../minutes/facts'
import { reportParagraphs } from '../minutes/report'
import { foundingSentence } from '../minutes/sitting'
import type { OpinionSummaryFields } from './fields'

export const summarySubject = ({ round }: PaperCase): string => `Tổng hợp ý kiến bằng văn bản của Hội đồng: ${withoutEndMark(round.name)}`

/** The opinions on few stand in sentences, as the votes of a meeting do; records signed in an older wording keep their table. */
export const areOpinionsInSentences = (paper: PaperCase): boolean => wordingOf(paper) >= 12 && areNamed(paper, proposedOf(paper))

/** Facts of the record: who was asked and answered, what each case got, what follows. It stands for the minutes where nobody met. */
export const opinionSummaryFacts = (paper: PaperCase): OpinionSummaryFields => {
  const { office, meeting, council, round } = paper
  const members = meeting?.attendance ?? []
  const answered = members.filter(hasAnswered)
  const chair = members.find(({ id }) => id === meeting?.chairId) ?? members.find(({ role }) => role === 'chair')
  const secretary = meeting === null ? undefined : secretaryOf(meeting)
  const votes = votesOf(paper)
  // Nobody met: whoever had a say gave it in writing.
  const rows = resultRows(paper).map((row) => {
    const vote = votes.get(row.nomineeId)
    return { ...row, co_mat: vote === undefined ? '' : String(vote.present + vote.written) }
  })
  const day = dateText(meeting?.heldOn ?? null, meeting?.heldOn ?? round.openedOn)
  const others = typedParagraphs(meeting?.discussion ?? '')
  return {
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(councilIssuerLines()),
    so_ky_hieu: minutesSymbol(paper),
    trich_yeu: printedSubject(paper, summarySubject(paper)),
    mo_dau: paragraphs([
      foundingSentence(paper),
      `Đến ${day}, ${councilName} ${unitWord(office)} tổng hợp ý kiến bằng văn bản của các thành viên: gửi phiếu ${padded(members.length)}; nhận lại ${padded(answered.length)}.`,
    ]),
    da_tra_loi: ended(answered.map((member) => `- ${described(member)}`)),
    chua_tra_loi: ended(members.filter((member) => !hasAnswered(member)).map((member) => `- ${described(member)}`)),
    bao_cao: paragraphs(reportParagraphs(paper)),
    cach_tinh: `Tỷ lệ tính trên tổng số thành viên Hội đồng; trường hợp được thông qua khi có ${thresholdWords(paper)} tổng số thành viên đồng ý. Kết quả như sau:`,
    phieu: rows.map(({ nomineeId: _line, co_mat, ...row }) => ({ ...row, tra_loi: co_mat })),
    phieu_it: ended(areOpinionsInSentences(paper) ? voteSentences(paper, rows, 'số gửi ý kiến') : []),
    y_kien_khac: paragraphs(others.length === 0 ? ['Không có ý kiến khác.'] : others),
    ket_luan: paragraphs(conclusions(paper)),
    ten_thu_ky: secretary?.fullName ?? '',
    chuc_vu_chu_toa: linesField(
      council?.usesCommitteeSeal === true && chair !== undefined && chair.post !== '' ? postLines(office, [chair.post]) : [],
    ),
    ten_chu_toa: chair?.fullName ?? '',
    ...recipientFacts(['Các thành viên Hội đồng'], null, 'VT, Hồ sơ'),
    nguoi_soan: office.style.drafterInitials,
  }
}
