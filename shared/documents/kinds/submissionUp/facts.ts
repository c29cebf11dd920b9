import { honoreesOf, type Honoree } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { upperWords } from '../../../domain/office/names'
import { basesFor } from '../../../law/bases'
import { wordingOf } from '../../../domain/case/wording'
import { baseOrder, planBase } from '../../words/bases'
import { needsCouncil } from '../../../domain/round/rules'
import {
  areNamed,
  awardGroups,
  awardingOf,
  awardingTitle,
  countsOf,
  groupsSentence,
  meritClause,
  peopleOf,
  whomOf,
} from '../../words/awards'
import { countsOrNone, realVotes, voidSentence, votesSentences } from '../../words/council'
import { heldSentence, isInWriting } from '../../words/held'
import { achievementsSummed } from '../../words/achievements'
import { bodiesSentence } from '../../words/bodies'
import { enclosedSentence } from '../../words/enclosed'
import { lookedInto } from '../../words/doubts'
import { kindsTitle, listFacts } from '../../words/list'
import {
  chairPosts,
  committeeIssuerLines,
  committeeName,
  dateText,
  dateline,
  linesField,
  postLines,
  referenceLines,
  signerOf,
  symbolOf,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { namesInSentence } from '../../words/names'
import { printedSubject, printedTitle } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import { decapitalise } from '../../../lib/text'
import { awardingArticle } from '../decision/articles'
import { amongWords, courseRows } from '../submission/course'
import type { SubmissionFields } from '../submission/fields'

/** Tờ trình of the committee to the level above. Source of form and symbol: the-thuc-van-ban §4.1, §5.6. */

export const upwardSymbol = ({ ruling }: PaperCase): string => symbolOf(ruling.number, 'TTr', 'UBND')
const upwardDay = ({ ruling, meeting, round }: PaperCase): string => dateText(ruling.issuedOn, meeting?.heldOn ?? round.openedOn)
export const upwardDateline = (paper: PaperCase): string => dateline(paper.office, upwardDay(paper))

/** "Ủy ban nhân dân thành phố Hải Phòng". */
export const upperCommitteeName = ({ office }: Pick<PaperCase, 'office'>): string =>
  `Ủy ban nhân dân ${upperWords[office.upperKind]} ${office.upperName}`

export const upwardSubject = (paper: PaperCase): string => {
  if (paper.ruling.subject !== '') return withoutEndMark(paper.ruling.subject)
  const honorees = honoreesOf(paper)
  return `Về việc đề nghị ${awardingOf(paper, awardGroups(honorees), whomOf(paper, honorees))}${meritClause(paper)}`
}

const addresseesOf = (paper: PaperCase): string[] => {
  const typed = paper.ruling.addressee
    .split(';')
    .map((part) => withoutEndMark(part).trim())
    .filter((part) => part !== '')
  return typed.length === 0 ? [upperCommitteeName(paper)] : typed
}

const basesOf = (paper: PaperCase): string[] => {
  const { law, ruling, meeting, round } = paper
  const day = ruling.issuedOn ?? meeting?.heldOn ?? round.openedOn
  const chosen = ruling.bases.map(({ text }) => text)
  const plan = wordingOf(paper) >= 18 ? planBase(paper) : []
  const all = chosen.length > 0 ? chosen : [...basesFor(law, day, round.procedure, baseOrder(paper)), ...plan]
  return all.map(withoutEndMark).map((base, index) => `- ${base}${index === all.length - 1 ? '.' : ';'}`)
}

/** Of one honoree is spoken as of one: no count, no list of one line, no number where one point is all there is. */
const isOfOne = (paper: PaperCase, honorees: readonly Honoree[]): boolean => wordingOf(paper) >= 14 && honorees.length === 1

/** How the one was considered. */
const courseOfOne = (paper: PaperCase, honorees: readonly Honoree[]): string[] => {
  const { office, meeting, round } = paper
  const whom = namesInSentence(honorees, paper)
  const gathered = `Căn cứ tiêu chuẩn, điều kiện và hồ sơ đề nghị, ${committeeName(office)} đã chỉ đạo ${office.advisingRoom.name} thẩm định, tổng hợp đề nghị khen thưởng ${whom}.`
  const doubts = lookedInto(paper)
  const isHeld = needsCouncil(round) && meeting !== null && meeting.heldOn !== null
  const result = isHeld ? (voidSentence(paper) ?? `Kết quả: ${realVotes(paper, honorees) || 'chưa biểu quyết'}.`) : ''
  const points = [
    gathered,
    ...bodiesSentence(paper.ruling),
    ...(isHeld ? [`${heldSentence(paper, 'họp xét', '')} ${result}`] : []),
    ...doubts,
  ]
  return points.length === 1 ? points : points.map((text, index) => `${index + 1}. ${text}`)
}

const numbered = (points: readonly string[]): string[] => points.map((text, index) => `${index + 1}. ${text}`)

/** How they were considered, with the vote on each in real numbers. */
const course = (paper: PaperCase, honorees: readonly Honoree[]): string[] => {
  if (isOfOne(paper, honorees)) return courseOfOne(paper, honorees)
  const { office, meeting, round } = paper
  const people = peopleOf(paper, honorees)
  const gathered = `Căn cứ tiêu chuẩn, điều kiện và hồ sơ đề nghị, ${committeeName(office)} đã chỉ đạo ${office.advisingRoom.name} tổng hợp: ${countsOrNone(people)}${amongWords(paper, people)}.`
  const doubts = wordingOf(paper) >= 3 ? lookedInto(paper) : []
  const before = [gathered, ...bodiesSentence(paper.ruling)]
  if (!needsCouncil(round) || meeting === null || meeting.heldOn === null) return numbered([...before, ...doubts])
  const held = `${before.length + 1}. ${heldSentence(paper, 'họp xét', '')} ${isInWriting(paper) ? 'Kết quả' : 'Kết quả biểu quyết'}:`
  const isNone = voidSentence(paper)
  if (isNone !== null) return [...numbered(before), held, isNone]
  return [...numbered(before), held, ...votesSentences(paper, honorees), ...doubts.map((text) => `${before.length + 2}. ${text}`)]
}

/** What is asked for: few by name, many with their list. */
const asked = (paper: PaperCase, honorees: readonly Honoree[]): string[] => {
  const groups = awardGroups(honorees)
  const opening = `${committeeName(paper.office)} đề nghị cấp có thẩm quyền`
  const enclosed = wordingOf(paper) >= 9 && honorees.length > 0 ? [enclosedSentence(paper, honorees)] : []
  const summed = wordingOf(paper) >= 18 ? achievementsSummed(paper, honorees) : []
  const cases = isOfOne(paper, honorees) ? 'Trường hợp' : 'Các trường hợp'
  const sound = `${cases} đề nghị đúng đối tượng, điều kiện, tiêu chuẩn; hồ sơ, thủ tục theo quy định.`
  if (areNamed(paper, honorees)) {
    const { noi_dung: words, khoan } = awardingArticle(paper, honorees)
    return [`${opening} ${decapitalise(words)}`, ...khoan.map(({ noi_dung }) => noi_dung.replace(/^\d+\. /u, '- ')), sound, ...enclosed]
  }
  const what = groups.length === 0 ? `khen thưởng ${countsOf(honorees)}` : groupsSentence(paper, groups)
  return [
    `${opening} ${what}${meritClause(paper)} (có danh sách kèm theo). ${honorees.length > 0 ? sound : ''}`.trim(),
    ...summed,
    ...enclosed,
  ]
}

/** Facts of the submission upward with its list. */
export const upwardFacts = (paper: PaperCase): SubmissionFields => {
  const { office, ruling } = paper
  const honorees = honoreesOf(paper)
  const groups = awardGroups(honorees)
  const to = addresseesOf(paper)
  const isOne = to.length === 1
  const signer = signerOf(office, ruling.signerId)
  const own = ruling.recipients.map(({ text }) => text)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(paper)),
    so_ky_hieu: upwardSymbol(paper),
    dia_danh_ngay: upwardDateline(paper),
    trich_yeu: printedSubject(paper, upwardSubject(paper)),
    mot_noi_gui: isOne,
    noi_gui: isOne ? (to[0] ?? '') : '',
    nhieu_noi_gui: isOne ? [] : to.map((noi, index) => ({ noi: `${noi}${index === to.length - 1 ? '.' : ';'}` })),
    mo_dau: `${committeeName(office)} kính trình ${to.map(withoutEndMark).join(', ')} xem xét, ${awardingOf(paper, groups, whomOf(paper, honorees))}${meritClause(paper)} như sau:`,
    can_cu: basesOf(paper).map((noi_dung) => ({ noi_dung })),
    qua_trinh: courseRows(course(paper, honorees)),
    de_nghi: asked(paper, honorees).map((noi_dung) => ({ noi_dung })),
    ket: `Kính trình ${to.map(withoutEndMark).join(', ')} xem xét, quyết định`,
    ...recipientFacts(own, 'Như trên', `VT, ${office.advisingRoom.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    // The committee's paper, not the chairman's own: TM. Source: Decree 30/2020/NĐ-CP, art. 13.
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
    ten_danh_sach: printedTitle(paper, `Danh sách ${kindsTitle(honorees)} đề nghị ${awardingTitle(paper, groups)}`),
    kem_theo: referenceLines(
      office,
      `Kèm theo Tờ trình số\u00A0${upwardSymbol(paper)} ${upwardDay(paper)}`,
      `của ${committeeName(office)}`,
    ),
    ...listFacts(paper, honorees, 'running'),
  }
}
