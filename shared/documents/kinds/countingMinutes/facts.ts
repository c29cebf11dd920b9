import { hasVoidVotes, outcomesOf, votesOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { baseOf, favourPercent, opinionsOf, presentOf } from '../../../domain/meeting/rules'
import type { Vote } from '../../../domain/meeting/types'
import { columnAwards } from '../../words/awards'
import { balloted, ballotsAskedFor, meetingWords, recusedSentences, tellersOf } from '../../words/ballots'
import { thresholdWordsOf } from '../../words/council'
import { listedNames } from '../../words/list'
import { committeeLine, councilIssuerLines, dateText, decimalText, linesField, padded } from '../../words/office'
import { printedSubject } from '../../words/lines'
import type { CountingMinutesFields } from './fields'

const dots = '……'
const notQuorate = 'Không đủ số họp'
const resultWords = { carried: 'Đạt', refused: 'Không đạt', open: '', withdrawn: '' } as const

export const countingSubject = (paper: PaperCase): string => `Kiểm phiếu xét ${ballotsAskedFor(paper)}`

/** The counts of one vote; empty cells while nothing was counted, so that the sheet can be filled in by hand. */
const countsOf = (vote: Vote | undefined) => {
  const ballot = vote?.ballot
  const shown = (count: number | undefined): string => (count === undefined ? '' : String(count))
  return {
    phat_ra: shown(ballot?.issued),
    thu_ve: shown(ballot?.collected),
    hop_le: shown(ballot?.valid),
    khong_hop_le: shown(ballot === undefined ? undefined : ballot.collected - ballot.valid),
    dong_y: shown(ballot?.inFavour),
    khong_dong_y: shown(ballot?.against),
    trang: shown(ballot?.blank),
    van_ban: shown(ballot === undefined || vote === undefined ? undefined : vote.inFavour - ballot.inFavour),
    ty_le: vote === undefined ? '' : `${vote.inFavour}/${baseOf(vote)} = ${decimalText(favourPercent(vote))}%`,
  }
}

/** Tellers beside the first two, each with a place to sign; up to wording 16 only two signed. */
export const otherTellers = (paper: PaperCase): string[] =>
  wordingOf(paper) < 17
    ? []
    : tellersOf(paper)
        .slice(2)
        .map(({ fullName }) => fullName)

/** Facts of the minutes of counting with its tally: before the count a sheet to fill in. */
export const countingFacts = (paper: PaperCase): CountingMinutesFields => {
  const { office, meeting, round } = paper
  const lines = balloted(paper)
  const names = listedNames(paper, lines)
  const awards = columnAwards(paper, lines)
  const votes = votesOf(paper)
  const outcomes = outcomesOf(paper)
  const tellers = tellersOf(paper)
  const isVoid = hasVoidVotes(paper)
  const members = meeting?.attendance.length ?? 0
  const present = meeting === null ? 0 : presentOf(meeting)
  const opinions = meeting === null ? 0 : opinionsOf(meeting)
  const day = dateText(meeting?.heldOn ?? null, meeting?.heldOn ?? round.openedOn)
  return {
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(councilIssuerLines()),
    trich_yeu: printedSubject(paper, countingSubject(paper)),
    mo_dau: `Hôm nay, ${day}, tại ${meeting === null || meeting.place === '' ? `${dots}${dots}` : meeting.place}, ban kiểm phiếu của ${meetingWords(paper)} tiến hành kiểm phiếu.`,
    so_thanh_vien: `Tổng số thành viên Hội đồng: ${padded(members)}; có mặt: ${padded(present)}; vắng mặt: ${padded(members - present)}${opinions > 0 ? `, trong đó ${padded(opinions)} thành viên có ý kiến bằng văn bản` : ''}.`,
    ban_kiem_phieu: (tellers.length === 0 ? [`${dots}${dots}${dots}, Trưởng ban`] : tellers.map(({ words }) => words)).map(
      (words, index, all) => ({ noi_dung: `- ${words}${index === all.length - 1 ? '.' : ';'}` }),
    ),
    cach_tinh: `Tỷ lệ tính trên tổng số thành viên Hội đồng; trường hợp được thông qua khi có ${thresholdWordsOf(paper, lines)} tổng số thành viên đồng ý. Kết quả như sau:`,
    phieu: lines.map((honoree, index) => ({
      stt: String(index + 1),
      ten: names.get(honoree.nomineeId) ?? honoree.name,
      chuc_vu_don_vi: awards.get(honoree.nomineeId) ?? honoree.awardName,
      ...countsOf(votes.get(honoree.nomineeId)),
      ket_qua: isVoid ? notQuorate : resultWords[outcomes.get(honoree.nomineeId) ?? 'open'],
    })),
    tranh_mat: recusedSentences(paper, lines).map((noi_dung) => ({ noi_dung })),
    ket_thuc: 'Biên bản được lập và thông qua tại phiên họp, kèm theo Biên bản họp Hội đồng; phiếu bầu được niêm phong và lưu cùng hồ sơ',
    ten_thanh_vien: tellers[1]?.fullName ?? '',
    thanh_vien_khac: otherTellers(paper).map((ten) => ({ ten })),
    ten_truong_ban: tellers[0]?.fullName ?? '',
  }
}
