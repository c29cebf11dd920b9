import { toldAchievement } from '../../../domain/case/achievement'
import { hasVotes, honoreesOf, outcomesOf, proposedOf, type Honoree } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/signed'
import type { PaperCase } from '../../../domain/case/types'
import { needsCouncil, needsPosting } from '../../../domain/round/rules'
import { basesFor } from '../../../law/bases'
import { capitalise, decapitalise } from '../../../lib/text'
import {
  areNamed,
  awardGroups,
  awardingOf,
  awardingTitle,
  countsOf,
  groupsSentence,
  meritClause,
  namedAwards,
  peopleOf,
  proposalsText,
  whomOf,
} from '../../words/awards'
import { votingWords } from '../../words/ballots'
import { baseOrder, planBase } from '../../words/bases'
import { countsOrNone, realVotes, refusedSentence, thresholdWords, voidSentence } from '../../words/council'
import { lookedInto } from '../../words/doubts'
import { kindsTitle, listFacts, proposersWords } from '../../words/list'
import { nameInSentence } from '../../words/names'
import { enclosedSentence } from '../../words/enclosed'
import { printedSubject, printedTitle } from '../../words/lines'
import { postingSentences } from '../../words/posting'
import { recipientFacts } from '../../words/recipients'
import {
  committeeLine,
  committeeName,
  communeName,
  councilAbbreviation,
  councilName,
  dateText,
  dateline,
  headPostOf,
  issuerLines,
  type Headed,
  joined,
  linesField,
  padded,
  postLines,
  referenceLines,
  symbolOf,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import { moneySentence } from '../../words/money'
import { awardingArticle } from '../decision/articles'
import type { SubmissionFields } from './fields'

/**
 * Number and symbol of the submission; blanks while it is a draft. It is the room's own paper to the chairman, whole: issuer, symbol,
 * addressee and signature are the room's. Signed "TL. CHỦ TỊCH" the chairman would submit to himself. Source: the-thuc-van-ban §5.6.
 */
export const submissionSymbol = ({ office, submission }: PaperCase): string =>
  symbolOf(submission?.number ?? null, 'TTr', office.advisingRoom.abbreviation)
const submissionDay = ({ round, submission, meeting }: PaperCase): string =>
  dateText(submission?.issuedOn ?? null, meeting?.heldOn ?? round.openedOn)
/** "Nam Sách, ngày 05 tháng 12 năm 2026". */
export const submissionDateline = (awardCase: PaperCase): string => dateline(awardCase.office, submissionDay(awardCase))

/** Issuer lines: the room under the committee. */
export const submissionIssuerLines = (paper: Headed): string[] => issuerLines(paper, paper.office.advisingRoom.name)

export const submissionSubject = (awardCase: PaperCase): string =>
  `Về việc đề nghị ${awardingOf(awardCase, awardGroups(honoreesOf(awardCase)), whomOf(awardCase, honoreesOf(awardCase)))}${meritClause(awardCase)}`

const addressees = ({ office, submission }: PaperCase): string[] => {
  const typed = (submission?.addressee ?? '')
    .split(';')
    .map(withoutEndMark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return typed.length === 0 ? [`Chủ tịch ${committeeName(office)}`] : typed
}

/** What the request rests on: the law, the plan. */
const bases = (paper: PaperCase): string[] => {
  const { law, round, submission, meeting } = paper
  const day = submission?.issuedOn ?? meeting?.heldOn ?? round.openedOn
  const laws = basesFor(law, day, round.procedure, baseOrder(paper)).map(withoutEndMark)
  const all = [...laws, ...planBase(paper)]
  return all.map((base, index) => `- ${base}${index === all.length - 1 ? '.' : ';'}`)
}

/** How the nominees were gathered and what the council said, point by point. */
const course = (awardCase: PaperCase): string[] =>
  [...gatheringAndVote(awardCase), ...postedBefore(awardCase), ...lookedInto(awardCase)].map((point, index) => `${index + 1}. ${point}`)

/** What became of the posting: where no council votes it is what the request rests on. */
const postedBefore = (awardCase: PaperCase): string[] =>
  wordingOf(awardCase) >= 11 && !needsCouncil(awardCase.round) ? postingSentences(awardCase.postings ?? []) : []

/** Who put the one forward, where the list says. */
const proposerClause = ({ entries }: PaperCase): string => {
  const names = [
    ...new Set(entries.flatMap(({ nominee: { proposedBy, withdrawnReason } }) => (withdrawnReason === null ? [proposedBy] : []))),
  ]
  return names.length === 1 && names[0] !== '' ? ` của ${names[0]}` : ''
}

/** Who put them forward; families and places are put forward by villages and quarters where the list does not say. */
const proposersOf = (paper: PaperCase): string => {
  const words = proposersWords(paper.entries)
  return wordingOf(paper) >= 14 && words === 'các cơ quan, đơn vị' && needsPosting(paper.round) ? 'các thôn, tổ dân phố' : words
}

const gatheringAndVote = (awardCase: PaperCase): string[] => {
  const { office, meeting } = awardCase
  const proposed = proposedOf(awardCase)
  const counted = new Set(peopleOf(awardCase, proposed).map(({ nomineeId }) => nomineeId))
  const people = awardCase.entries.flatMap(({ nominee, subject }) =>
    counted.has(nominee.id) && nominee.withdrawnReason === null && subject.kind === 'person' ? [subject] : [],
  )
  const women = people.filter(({ gender }) => gender === 'female').length
  const direct = people.filter(({ isDirectWorker }) => isDirectWorker === true).length
  const among = [
    ...(women > 0 ? [`${padded(women)} cá nhân là nữ`] : []),
    ...(direct > 0 ? [`${padded(direct)} cá nhân trực tiếp lao động`] : []),
  ]
  const [only, ...others] = proposed
  const gathered =
    wordingOf(awardCase) >= 14 && only !== undefined && others.length === 0
      ? `${office.advisingRoom.name} đã tiếp nhận đề nghị${proposerClause(awardCase)} khen thưởng ${nameInSentence(only)}.`
      : `${office.advisingRoom.name} đã tổng hợp đề nghị khen thưởng của ${proposersOf(awardCase)}: ${countsOrNone(peopleOf(awardCase, proposed))}${among.length > 0 ? ` (trong đó có ${joined(among)})` : ''}.`
  const appraised = `${office.advisingRoom.name} đã thẩm định: ${wordingOf(awardCase) >= 10 && proposed.length === 1 ? '' : 'các '}trường hợp đề nghị đúng đối tượng, điều kiện, tiêu chuẩn; hồ sơ, thủ tục theo quy định.`
  if (meeting === null || meeting.heldOn === null) return [gathered, appraised]
  const present = meeting.attendance.filter((member) => member.isPresent).length
  const minutes = meeting.number === null ? '' : ` (Biên bản số\u00A0${symbolOf(meeting.number, 'BB', councilAbbreviation)})`
  const attendance = meeting.attendance.length === 0 ? '' : `, có mặt ${padded(present)}/${padded(meeting.attendance.length)} thành viên`
  const held = `Ngày ${dateText(meeting.heldOn).replace(/^ngày\s/u, '')}, ${councilName} ${unitWord(office)} họp xét khen thưởng${minutes}${attendance}; hình thức biểu quyết: ${votingWords(awardCase)}.`
  if (!hasVotes(awardCase)) return [gathered, appraised, held]
  const isNone = voidSentence(awardCase)
  if (isNone !== null) return [gathered, appraised, held, isNone]
  const refused = refusedSentence(awardCase)
  const carried = honoreesOf(awardCase)
  const isOne = wordingOf(awardCase) >= 15 && proposed.length === 1 && carried.length === 1
  const whose = isOne ? '' : `${carried.length === 0 ? countsOrNone(carried) : proposalsText(awardCase, carried)} `
  const result = `Kết quả: ${whose}được ${thresholdWords(awardCase)} tổng số thành viên Hội đồng đồng ý, cụ thể: ${realVotes(awardCase, carried)}.${refused === null ? '' : ` ${refused}`}`
  const above = aboveSentence(awardCase, carried)
  return [gathered, appraised, held, above === null ? result : `${result} ${above}`]
}

/** Whom the council agreed to and others decide on: they were gathered here, and go upward by a paper of their own. */
function aboveSentence(awardCase: PaperCase, carried: readonly Honoree[]): string | null {
  if (wordingOf(awardCase) < 10) return null
  const ours = new Set(carried.map(({ nomineeId }) => nomineeId))
  const outcomes = outcomesOf(awardCase)
  const above = proposedOf(awardCase).filter(({ nomineeId }) => outcomes.get(nomineeId) === 'carried' && !ours.has(nomineeId))
  const names = [...new Set(namedAwards(awardCase, above).values())]
  return above.length === 0
    ? null
    : `${capitalise(proposalsText(awardCase, above))} được Hội đồng nhất trí đề nghị ${joined(names)} do ${committeeName(awardCase.office)} trình cấp có thẩm quyền bằng tờ trình riêng.`
}

/** Summary of achievements: of few each one's, of many where to read them. */
const summary = (awardCase: PaperCase, honorees: readonly Honoree[]): string => {
  if (areNamed(awardCase, honorees)) return ''
  const groups = new Map<string, number>()
  for (const honoree of honorees) {
    const told = toldAchievement(awardCase, honoree)
    groups.set(told, (groups.get(told) ?? 0) + 1)
  }
  // Titles given for a year, a family or a place have no achievement told.
  const said = [...groups].filter(([text]) => text !== '')
  return groups.size > mostSummed
    ? 'Tóm tắt thành tích: thành tích của từng trường hợp ghi tại danh sách kèm theo.'
    : said.length === 0
      ? ''
      : `Tóm tắt thành tích: ${said.map(([text, count]) => `${padded(count)} trường hợp ${decapitalise(text)}`).join('; ')}.`
}
const mostSummed = 5

/** What is asked for. */
const request = (awardCase: PaperCase): string[] => {
  const { office } = awardCase
  const honorees = honoreesOf(awardCase)
  const groups = awardGroups(honorees)
  const isNamed = areNamed(awardCase, honorees)
  const article = isNamed ? awardingArticle(awardCase, honorees) : null
  const what = groups.length === 0 ? `khen thưởng ${countsOf(honorees)}` : groupsSentence(awardCase, groups)
  const asked =
    article === null
      ? [`${what}${meritClause(awardCase)} (có danh sách kèm theo).`]
      : [decapitalise(article.noi_dung), ...article.khoan.map(({ noi_dung }) => noi_dung.replace(/^\d+\. /u, '- '))]
  const [first = '', ...lines] = asked
  const points = [
    `${office.advisingRoom.name} đề nghị Chủ tịch Ủy ban nhân dân ${unitWord(office)} ${first}`,
    moneySentence(awardCase, honorees),
    summary(awardCase, honorees),
    enclosedSentence(awardCase, honorees, ['dự thảo Quyết định']),
  ].flatMap((text) => (text === null || text === '' ? [] : [/[.:]$/u.test(text) ? text : `${text}.`]))
  const numbered = points.map((text, index) => `${index + 1}. ${text}`)
  return [...numbered.slice(0, 1), ...lines, ...numbered.slice(1)]
}

/** Sentences as rows; one that leads on to those below it ("Kết quả biểu quyết:") never ends a page. */
export const courseRows = (sentences: readonly string[]): SubmissionFields['qua_trinh'] =>
  sentences.map((noi_dung) => ({ noi_dung, dan: noi_dung.endsWith(':') }))

/** Facts of the submission with its list. */
export const submissionFacts = (awardCase: PaperCase): SubmissionFields => {
  const { office } = awardCase
  const room = office.advisingRoom
  const honorees = honoreesOf(awardCase)
  const groups = awardGroups(honorees)
  const to = addressees(awardCase)
  const first = to.length === 1
  return {
    co_quan_chu_quan: committeeLine(office),
    co_quan_ban_hanh: linesField(submissionIssuerLines(awardCase)),
    so_ky_hieu: submissionSymbol(awardCase),
    dia_danh_ngay: submissionDateline(awardCase),
    trich_yeu: printedSubject(awardCase, submissionSubject(awardCase)),
    mot_noi_gui: first,
    noi_gui: first ? (to[0] ?? '') : '',
    nhieu_noi_gui: first ? [] : to.map((noi, index) => ({ noi: `${noi}${index === to.length - 1 ? '.' : ';'}` })),
    mo_dau: `${room.name} trình Chủ tịch Ủy ban nhân dân ${unitWord(office)} xem xét, quyết định ${awardingOf(awardCase, groups, whomOf(awardCase, honorees))}${meritClause(awardCase)} như sau:`,
    can_cu: bases(awardCase).map((noi_dung) => ({ noi_dung })),
    qua_trinh: courseRows(course(awardCase)),
    de_nghi: request(awardCase).map((noi_dung) => ({ noi_dung })),
    ket: `Kính trình Chủ tịch Ủy ban nhân dân ${unitWord(office)} xem xét, quyết định`,
    ...recipientFacts([], 'Như trên', `VT, ${room.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, [headPostOf(room.name).replace(/^Trưởng phòng .*$/u, 'Trưởng phòng')])),
    nguoi_ky: room.headName,
    ten_danh_sach: printedTitle(awardCase, `Danh sách ${kindsTitle(honorees)} đề nghị ${awardingTitle(awardCase, groups)}`),
    kem_theo: referenceLines(
      office,
      `Kèm theo Tờ trình số\u00A0${submissionSymbol(awardCase)} ${submissionDay(awardCase)}`,
      `của ${room.name} ${communeName(office)}`,
    ),
    ...listFacts(awardCase, honorees, 'running'),
  }
}
