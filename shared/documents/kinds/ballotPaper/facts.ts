import type { PaperCase } from '../../../domain/case/types'
import { ballotsAskedFor, balloted, meetingWords } from '../../words/ballots'
import { columnAwards } from '../../words/awards'
import { listedNames } from '../../words/list'
import { committeeLine, councilIssuerLines, linesField } from '../../words/office'
import { printedNote, printedSubject } from '../../words/lines'
import type { BallotPaperFields } from './fields'

export const ballotPaperSubject = (paper: PaperCase): string => `Xét ${ballotsAskedFor(paper)}`

/** Facts of the ballot paper: every line that is voted on by ballot, no name of who votes. */
export const ballotPaperFacts = (paper: PaperCase): BallotPaperFields => {
  const lines = balloted(paper)
  const names = listedNames(paper, lines)
  const awards = columnAwards(paper, lines)
  return {
    co_quan_chu_quan: committeeLine(paper.office),
    co_quan_ban_hanh: linesField(councilIssuerLines()),
    trich_yeu: printedSubject(paper, ballotPaperSubject(paper)),
    phien_hop: printedNote(paper, meetingWords(paper)),
    cach_ghi:
      'Đánh dấu “X” vào một trong hai ô “Đồng ý”, “Không đồng ý” ở từng dòng; để trống cả hai ô là phiếu trắng đối với dòng ấy. Không ký tên vào phiếu.',
    phieu: lines.map((honoree, index) => ({
      stt: String(index + 1),
      ten: names.get(honoree.nomineeId) ?? honoree.name,
      chuc_vu_don_vi: honoree.detail,
      hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
    })),
  }
}
