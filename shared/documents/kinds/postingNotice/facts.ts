import { proposedOf, type Honoree } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import type { Posting } from '../../../domain/posting/types'
import { decapitalise } from '../../../lib/text'
import { areNamed, awardGroups, awardingOf, awardingTitle, countsOf, groupsSentence, kindsOfHonorees, whomOf } from '../../words/awards'
import { committeeHead, paragraphs } from '../../words/issuers'
import { kindsTitle, listFacts } from '../../words/list'
import { printedSubject, printedTitle } from '../../words/lines'
import {
  chairPosts,
  committeeName,
  dateText,
  dateline,
  linesField,
  postLines,
  referenceLines,
  signerOf,
  symbolOf,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import { postingTime } from '../../words/posting'
import { recipientFacts } from '../../words/recipients'
import { awardingArticle } from '../decision/articles'
import type { PostingNoticeFields } from './fields'

/** The posting that a paper of postings speaks of: such a paper holds only one. */
export const postingOf = ({ postings = [] }: PaperCase): Posting | undefined => postings[0]

export const noticeSymbol = (paper: PaperCase): string => symbolOf(postingOf(paper)?.number ?? null, 'TB', 'UBND')
/** The notice's own day; written in by hand where nobody gave it. */
const noticeDay = (paper: PaperCase): string =>
  dateText(postingOf(paper)?.issuedOn ?? null, postingOf(paper)?.fromOn ?? paper.round.openedOn)
export const noticeDateline = (paper: PaperCase): string => dateline(paper.office, noticeDay(paper))
/** Few stand in the notice itself, by name. */
export const arePostedByName = (paper: PaperCase): boolean => wordingOf(paper) >= 11 && areNamed(paper, proposedOf(paper))
export const noticeSubject = (paper: PaperCase): string => {
  const lines = proposedOf(paper)
  if (arePostedByName(paper)) return `Về việc niêm yết công khai đề nghị ${awardingOf(paper, awardGroups(lines), whomOf(paper, lines))}`
  return `Về việc niêm yết công khai danh sách đề nghị ${awardingOf(paper, awardGroups(lines), kindsOfHonorees(lines))}`
}

/** The people, in their capital. Source: Decree 30/2020/NĐ-CP, Appendix II. */
const people = (paper: PaperCase): string => (wordingOf(paper) >= 15 ? 'Nhân dân' : 'nhân dân')

/** Who is put up: few by name, many by their list. No money is spoken of before the decision. */
const posted = (paper: PaperCase, lines: readonly Honoree[]): string[] => {
  const committee = committeeName(paper.office)
  if (arePostedByName(paper)) {
    const { noi_dung: words, khoan } = awardingArticle(
      paper,
      lines.map((line) => ({ ...line, prize: null })),
    )
    const said = khoan.map(({ noi_dung }) => noi_dung.replace(/^\d+\. /u, '- '))
    return [`${committee} niêm yết công khai, lấy ý kiến ${people(paper)} về đề nghị ${decapitalise(words)}`, ...said]
  }
  const groups = awardGroups(lines)
  const what = groups.length === 0 ? `khen thưởng ${countsOf(lines)}` : groupsSentence(paper, groups)
  return [`${committee} niêm yết công khai danh sách đề nghị ${what} (có danh sách kèm theo) để lấy ý kiến ${people(paper)}.`]
}

/** Facts of the notice: what is put up, where, how long, to whom one may object. */
export const noticeFacts = (paper: PaperCase): PostingNoticeFields => {
  const { office, ruling } = paper
  const posting = postingOf(paper)
  const lines = proposedOf(paper)
  const groups = awardGroups(lines)
  const signer = signerOf(office, ruling.signerId)
  const place = posting === undefined || posting.place === '' ? '……' : withoutEndMark(posting.place)
  const cases = arePostedByName(paper) ? `${lines.length === 1 ? '' : 'các '}trường hợp nêu trên` : 'các trường hợp trong danh sách'
  return {
    ...committeeHead(paper),
    so_ky_hieu: noticeSymbol(paper),
    dia_danh_ngay: noticeDateline(paper),
    trich_yeu: printedSubject(paper, noticeSubject(paper)),
    noi_dung: paragraphs([
      ...posted(paper, lines),
      `Địa điểm niêm yết: ${place}.`,
      `Thời gian niêm yết: ${postingTime(posting ?? { fromOn: null, toOn: null })}.`,
      `Tổ chức, cá nhân có ý kiến về ${cases} gửi trực tiếp hoặc bằng văn bản, ghi rõ họ tên, địa chỉ, về ${committeeName(office)} (qua ${office.advisingRoom.name}) trong thời gian niêm yết.`,
    ]),
    ket: `${committeeName(office)} thông báo để các cơ quan, đơn vị và ${people(paper)} biết, tham gia ý kiến`,
    ...recipientFacts([`Thường trực Đảng ủy, HĐND ${unitWord(office)}`, 'Nơi niêm yết'], null, `VT, ${office.advisingRoom.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
    ten_danh_sach: printedTitle(paper, `Danh sách ${kindsTitle(lines)} đề nghị ${awardingTitle(paper, groups)}`),
    kem_theo: referenceLines(
      office,
      `Kèm theo Thông báo số\u00A0${noticeSymbol(paper)} ${noticeDay(paper)}`,
      `của ${committeeName(office)}`,
    ),
    ...listFacts(
      paper,
      lines.map((line) => ({ ...line, prize: null })),
      'running',
    ),
  }
}
