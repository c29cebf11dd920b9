import { honoreesOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { basesFor } from '../../../law/bases'
import { decapitalise } from '../../../lib/text'
import { achievementsSummed } from '../../words/achievements'
import { areNamed, awardGroups, awardingOf, awardingTitle, countsOf, groupsSentence, meritClause, whomOf } from '../../words/awards'
import { kindsTitle, listFacts } from '../../words/list'
import { baseOrder, planBase } from '../../words/bases'
import { enclosedSentence } from '../../words/enclosed'
import { printedSubject, printedTitle } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import {
  committeeLine,
  committeeName,
  communeName,
  dateText,
  dateline,
  headPostOf,
  issuerLines,
  type Headed,
  linesField,
  postLines,
  referenceLines,
  symbolOf,
  unitWord,
  withoutEndMark,
} from '../../words/office'
import { moneySentence } from '../../words/money'
import { awardingArticle } from '../decision/articles'
import { course, courseRows } from './course'
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
    // A submission has no articles.
    moneySentence(awardCase, honorees, wordingOf(awardCase) >= 18 ? 'nêu tại khoản 1 Mục này' : undefined),
    ...achievementsSummed(awardCase, honorees),
    enclosedSentence(awardCase, honorees, ['dự thảo Quyết định']),
  ].flatMap((text) => (text === null || text === '' ? [] : [/[.:]$/u.test(text) ? text : `${text}.`]))
  const numbered = points.map((text, index) => `${index + 1}. ${text}`)
  return [...numbered.slice(0, 1), ...lines, ...numbered.slice(1)]
}

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
