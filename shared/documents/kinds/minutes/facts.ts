import { effectiveDay, hasVotes, isOurs, outcomesOf, proposedOf, votesOf, type Honoree } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase, Vote } from '../../../domain/case/types'
import { favourPercent, secretaryOf } from '../../../domain/meeting/rules'
import { memberName } from '../../../domain/council/types'
import type { Attendance } from '../../../domain/meeting/types'
import { awardFormOn } from '../../../law/select'
import { areNamed, awardGroups, columnAwards, groupsSentence, meritClause } from '../../words/awards'
import { ballotSentences, recusedSentences, votingWords } from '../../words/ballots'
import { consideringWords, loweredSentences, refusedSentence, roleWords, thresholdWords, voidSentence } from '../../words/council'
import { hourText } from '../../words/hours'
import { detailInSentence, namesInSentence } from '../../words/names'
import { listedNames } from '../../words/list'
import { paragraphs } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import {
  committeeLine,
  councilAbbreviation,
  councilIssuerLines,
  councilName,
  dateText,
  decimalText,
  linesField,
  padded,
  postLines,
  symbolOf,
  unitWord,
} from '../../words/office'
import type { MinutesFields } from './fields'
import { reportParagraphs } from './report'
import { absentWords, foundingSentence, opinionWords, papersSentence, quorumSentence } from './sitting'

type Member = Attendance

const dots = '……'

/** The members of the meeting; before it is opened those of the office, of whom nobody is said to be there. */
const membersOf = ({ council, meeting }: PaperCase): Member[] =>
  meeting?.attendance ?? (council?.members ?? []).map((member) => ({ ...member, isPresent: true, absenceReason: '' }))

/** A member as minutes list them: name, post, what in the council. */
export const described = (member: Pick<Member, 'fullName' | 'post'> & Partial<Pick<Member, 'role' | 'honorific'>>): string =>
  [memberName(member), member.post, member.role === undefined ? '' : roleWords[member.role]].filter((part) => part !== '').join(', ')

/** Number and symbol of the minutes, in the council's own series. */
export const minutesSymbol = ({ meeting }: Pick<PaperCase, 'meeting'>): string =>
  symbolOf(meeting?.number ?? null, 'BB', councilAbbreviation)
export const minutesSubject = (paper: PaperCase): string => `Họp ${consideringWords(paper)}`

/** Paragraphs of a list: ";" behind each, "." behind the last. */
export const ended = (parts: readonly string[]): { noi_dung: string }[] =>
  parts.map((part, index) => ({ noi_dung: `${part}${index === parts.length - 1 ? '.' : ';'}` }))

/** The paragraphs the officer typed on the discussion, each closed with a full stop. */
export const typedParagraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.;:!?]$/u.test(part) ? part : `${part}.`))

const byName =
  (paper: PaperCase) =>
  (honorees: readonly Honoree[]): string =>
    namesInSentence(honorees, paper)

const conclusion = (awardCase: PaperCase): string[] => {
  const { office } = awardCase
  if (!hasVotes(awardCase)) return [`${dots}${dots}${dots}`]
  const isNone = voidSentence(awardCase)
  if (isNone !== null) return [isNone]
  const outcomes = outcomesOf(awardCase)
  const carried = proposedOf(awardCase).filter(({ nomineeId }) => outcomes.get(nomineeId) === 'carried')
  const refused = refusedSentence(awardCase)
  const council = `${councilName} ${unitWord(office)}`
  const committee = `Ủy ban nhân dân ${unitWord(office)}`
  const above = wordingOf(awardCase) >= 7 ? carried.filter((honoree) => !isOfCommune(awardCase, honoree)) : []
  const own = carried.filter((honoree) => !above.includes(honoree))
  const asked = (honorees: readonly Honoree[], how: string): string[] => {
    if (honorees.length === 0) return []
    const whom = areInSentences(awardCase) ? byName(awardCase) : undefined
    return [`${council} nhất trí đề nghị ${how} ${groupsSentence(awardCase, awardGroups(honorees), whom)}${meritClause(awardCase)}.`]
  }
  return [
    ...(carried.length === 0 ? [`${council} không đề nghị khen thưởng trường hợp nào.`] : []),
    ...asked(own, `Chủ tịch ${committee}`),
    ...asked(above, `${committee} trình cấp có thẩm quyền`),
    ...(refused === null ? [] : [refused]),
  ]
}

/** Whether the commune's chairman decides it: what others decide he can only submit. */
const isOfCommune = (paper: PaperCase, { awardCode, subjectKind }: Honoree): boolean =>
  isOurs(awardFormOn(paper.law, awardCode, subjectKind, effectiveDay(paper)))

/** Who could vote: those present, and the opinions that came in writing behind a plus. */
const voicesOf = ({ present, written }: Vote): string => (written > 0 ? `${present} + ${written}` : String(present))

/** What became of the ballots, and who kept out of a vote. */
const ballotCourse = (awardCase: PaperCase): string[] => {
  const proposed = proposedOf(awardCase)
  return [...ballotSentences(awardCase, proposed), ...recusedSentences(awardCase, proposed)]
}
/** In minutes signed before wording 17 they stand with what was decided, and so in a record of opinions, where nobody votes in a room. */
const ballotsStandWithVote = (awardCase: PaperCase): boolean => wordingOf(awardCase) >= 17 && awardCase.meeting?.kind !== 'inWriting'

/** How it was voted: the way, the base, what had to be reached, and what the columns mean. */
const votingSentence = (awardCase: PaperCase): string => {
  const hasOpinions = [...votesOf(awardCase).values()].some(({ written }) => written > 0)
  const columns =
    hasOpinions && wordingOf(awardCase) >= 3 && !areInSentences(awardCase)
      ? ' Cột “Có mặt” ghi số có mặt cộng (+) số ý kiến bằng văn bản.'
      : ''
  const course = ballotsStandWithVote(awardCase) ? ballotCourse(awardCase).map((sentence) => ` ${sentence}`) : []
  return `Hội đồng biểu quyết từng trường hợp bằng hình thức ${votingWords(awardCase)}; tỷ lệ tính trên tổng số thành viên Hội đồng; trường hợp được thông qua khi có ${thresholdWords(awardCase)} tổng số thành viên đồng ý.${course.join('')}${columns} Kết quả như sau:`
}

/** Those against, as counted; nobody where every voice was for it. What nobody counted stays open. */
const noesOf = (held: Vote): number | undefined =>
  held.against ?? held.ballot?.against ?? (held.present + held.written === held.inFavour ? 0 : undefined)

/** The vote on each line, as the table has it. */
export const resultRows = (awardCase: PaperCase): (MinutesFields['phieu'][number] & { readonly nomineeId: string })[] => {
  const proposed = proposedOf(awardCase)
  const names = listedNames(awardCase, proposed)
  const votes = votesOf(awardCase)
  const awards = columnAwards(awardCase, proposed)
  const isWhole = wordingOf(awardCase) >= 3
  return proposed.map((honoree, index) => {
    const vote = votes.get(honoree.nomineeId)
    const counted = (count: (held: Vote) => number | string | undefined): string => (vote === undefined ? '' : String(count(vote) ?? ''))
    return {
      nomineeId: honoree.nomineeId,
      stt: String(index + 1),
      ten: names.get(honoree.nomineeId) ?? honoree.name,
      chuc_vu_don_vi: honoree.detail,
      hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
      tong_so: counted(({ members }) => members),
      co_mat: counted((held) => (isWhole ? voicesOf(held) : held.present)),
      dong_y: counted(({ inFavour }) => inFavour),
      khong_dong_y: counted(noesOf),
      ty_le: counted((held) => decimalText(favourPercent(held))),
    }
  })
}

/** The votes on few stand in sentences: a table of one row is what clerks cross out first. Minutes signed in an older wording keep theirs. */
export const areInSentences = (paper: PaperCase): boolean => wordingOf(paper) >= 5 && areNamed(paper, proposedOf(paper))

/** Names have more room in the tables of votes; minutes signed in wording 13 and before keep theirs. */
export const hasWideNames = (paper: PaperCase): boolean => wordingOf(paper) >= 14

const open = (count: string): string => (count === '' ? dots : count)

/**
 * The vote on each as a sentence, with how many had a say behind it:
 * "- Bà Nguyễn Thị Mẫu, Trưởng thôn Mẫu (Giấy khen): 8/9 thành viên đồng ý, đạt 88,89%; không đồng ý: 0; số tham gia biểu quyết: 8".
 */
export const voteSentences = (paper: PaperCase, rows: readonly Omit<MinutesFields['phieu'][number], 'stt'>[], voices: string): string[] =>
  rows.map(({ ten, chuc_vu_don_vi, hinh_thuc, tong_so, co_mat, dong_y, khong_dong_y, ty_le }) => {
    const whom = [ten, detailInSentence(paper, chuc_vu_don_vi)].filter((part) => part !== '').join(', ')
    return `- ${whom} (${hinh_thuc}): ${open(dong_y)}/${open(tong_so)} thành viên đồng ý, đạt ${open(ty_le)}%; không đồng ý: ${open(khong_dong_y)}; ${voices}: ${open(co_mat)}`
  })

/** What was decided, with what the meeting did on the way to it. */
export const conclusions = (awardCase: PaperCase): string[] => {
  const proposed = proposedOf(awardCase)
  if (ballotsStandWithVote(awardCase)) return [...loweredSentences(awardCase), ...conclusion(awardCase)]
  const course = wordingOf(awardCase) < 3 ? [] : [...ballotSentences(awardCase, proposed), ...loweredSentences(awardCase)]
  return [...course, ...recusedSentences(awardCase, proposed), ...conclusion(awardCase)]
}

/** Facts of the council's minutes. */
export const minutesFacts = (awardCase: PaperCase): MinutesFields => {
  const { office, council, meeting, round } = awardCase
  const members = membersOf(awardCase)
  const present = members.filter((member) => member.isPresent)
  const absent = members.filter((member) => !member.isPresent)
  const chair =
    members.find((member) => member.id === meeting?.chairId) ??
    (meeting === null ? members.find((member) => member.role === 'chair') : undefined)
  const secretary = meeting === null ? members.find(({ id }) => id === council?.secretaryId) : secretaryOf(meeting)
  const typed = typedParagraphs(meeting?.discussion ?? '')
  const day = dateText(meeting?.heldOn ?? null, meeting?.heldOn ?? round.openedOn)
  const isWhole = wordingOf(awardCase) >= 3
  const rows = resultRows(awardCase)
  return {
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(councilIssuerLines()),
    so_ky_hieu: minutesSymbol(awardCase),
    trich_yeu: printedSubject(awardCase, minutesSubject(awardCase)),
    bat_dau: `${hourText(meeting?.startAt)}, ${day}`,
    dia_diem: meeting === null || meeting.place === '' ? `${dots}${dots}` : meeting.place,
    so_thanh_vien: `Tổng số thành viên Hội đồng: ${padded(members.length)}; ${meeting === null ? `có mặt: ${dots}; vắng mặt: ${dots}` : `có mặt: ${padded(present.length)}; vắng mặt: ${padded(absent.length)}${isWhole ? opinionWords(awardCase) : ''}`}`,
    thanh_lap: foundingSentence(awardCase),
    dieu_kien_hop: paragraphs(quorumSentence(awardCase)),
    tai_lieu: papersSentence(awardCase),
    co_mat: ended((meeting === null ? [] : present).map((member) => `- ${described(member)}`)),
    co_vang_mat: absent.length > 0,
    vang_mat: ended(
      absent.map(
        (member) =>
          `- ${described(member)}${isWhole ? absentWords(member) : member.absenceReason === '' ? '' : ` (lý do: ${member.absenceReason})`}`,
      ),
    ),
    chu_toa: chair === undefined ? `${dots}${dots}` : described(chair),
    thu_ky: secretary === undefined ? `${dots}${dots}` : described(secretary),
    bao_cao: paragraphs(reportParagraphs(awardCase)),
    thao_luan: paragraphs(typed.length === 0 ? [`${dots}${dots}${dots}`] : typed),
    bieu_quyet: votingSentence(awardCase),
    phieu: rows.map(({ nomineeId: _line, ...row }) => row),
    phieu_it: ended(areInSentences(awardCase) ? voteSentences(awardCase, rows, 'số tham gia biểu quyết') : []),
    ket_luan: paragraphs(conclusions(awardCase)),
    ket_thuc: `${hourText(meeting?.endAt)}, ${day}`,
    ten_thu_ky: secretary?.fullName ?? '',
    chuc_vu_chu_toa: linesField(
      council?.usesCommitteeSeal === true && chair !== undefined && chair.post !== '' ? postLines(office, [chair.post]) : [],
    ),
    ten_chu_toa: chair?.fullName ?? '',
    ...recipientFacts(['Các thành viên Hội đồng'], null, 'VT, Hồ sơ'),
    nguoi_soan: office.style.drafterInitials,
  }
}
