import { proposedOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { awardGroups, awardingOf, awardingTitle, countsOf, whomOf } from '../../words/awards'
import { committeeHead, dashed, paragraphs } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import { namesInSentence } from '../../words/names'
import { dateText, padded, symbolOf, withoutEndMark } from '../../words/office'
import { capitalise } from '../../../lib/text'
import { commentWords, postingTime } from '../../words/posting'
import { arePostedByName, postingOf } from '../postingNotice/facts'
import type { PostingEndFields } from './fields'

const dots = '……'

export const endSubject = (paper: PaperCase): string => {
  const lines = proposedOf(paper)
  return arePostedByName(paper)
    ? `Kết thúc niêm yết công khai đề nghị ${awardingOf(paper, awardGroups(lines), whomOf(paper, lines))}`
    : `Kết thúc niêm yết công khai danh sách đề nghị ${awardingTitle(paper, awardGroups(lines))}`
}

type WitnessRow = PostingEndFields['chung_kien_khac'][number]
/** Those named beside the first two, each with a place to sign; up to wording 16 only two signed. */
export function otherWitnesses(paper: PaperCase): WitnessRow[] {
  if (wordingOf(paper) < 17) return []
  const others = (postingOf(paper)?.witnesses ?? []).filter(({ fullName }) => fullName !== '').slice(2)
  return others.flatMap(({ fullName }, index) => {
    const beside = others[index + 1]?.fullName ?? ''
    const title = 'NGƯỜI CHỨNG KIẾN'
    return index % 2 === 1 ? [] : [{ trai_cach: title, trai_ten: fullName, phai_cach: beside === '' ? '' : title, phai_ten: beside }]
  })
}

/** Facts of the record: how long the list was up, what was said and answered, who was there as it came down. */
export const postingEndFacts = (paper: PaperCase): PostingEndFields => {
  const posting = postingOf(paper)
  const place = posting === undefined || posting.place === '' ? `${dots}${dots}` : withoutEndMark(posting.place)
  const witnesses = (posting?.witnesses ?? []).filter(({ fullName }) => fullName !== '')
  const comments = posting?.comments ?? []
  const issuedOn = posting?.issuedOn == null ? '' : ` ${dateText(posting.issuedOn)}`
  const notice = posting?.number == null ? '' : ` theo Thông báo số\u00A0${symbolOf(posting.number, 'TB', 'UBND')}${issuedOn}`
  const said =
    comments.length === 0
      ? ['Trong thời gian niêm yết không nhận được ý kiến phản ánh nào.']
      : [
          `Trong thời gian niêm yết nhận được ${padded(comments.length)} ý kiến:`,
          ...dashed(comments.map((comment) => capitalise(commentWords(comment)))).map(({ noi_dung }) => noi_dung),
        ]
  const lines = proposedOf(paper)
  const what = arePostedByName(paper) ? `Đề nghị khen thưởng đối với ${namesInSentence(lines, paper)}` : `Danh sách ${countsOf(lines)}`
  return {
    ...committeeHead(paper),
    trich_yeu: printedSubject(paper, endSubject(paper)),
    mo_dau: `Hôm nay, ${dateText(posting?.toOn ?? null, posting?.toOn ?? paper.round.openedOn)}, tại ${place}, chúng tôi gồm:`,
    tham_gia: dashed(
      witnesses.length === 0
        ? [`${dots}${dots}${dots}`, `${dots}${dots}${dots}`]
        : witnesses.map(({ fullName, post }) => [fullName, post].filter((part) => part !== '').join(', ')),
    ),
    ket_qua: paragraphs([`${what} đã được niêm yết công khai${notice} ${postingTime(posting ?? { fromOn: null, toOn: null })}.`, ...said]),
    ket: 'Biên bản được đọc cho những người có tên trên cùng nghe, thống nhất và ký tên',
    ten_nguoi_chung_kien: witnesses[1]?.fullName ?? '',
    ten_nguoi_lap: witnesses[0]?.fullName ?? '',
    chung_kien_khac: otherWitnesses(paper),
  }
}
