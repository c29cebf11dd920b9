import { eachOnce, type Honoree } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import type { Amendment } from '../../../domain/ruling/types'
import { defaultBases } from '../../../law/select'
import { wordingOf } from '../../../domain/case/wording'
import { areNamed, awardGroups, shortAwardPhrase } from '../../words/awards'
import { kindsTitle, listedNames } from '../../words/list'
import { nameInSentence } from '../../words/names'
import {
  chairPosts,
  committeeIssuerLines,
  committeeName,
  councilName,
  dateText,
  dateline,
  headPostOf,
  linesField,
  postLines,
  signerOf,
  symbolOf,
  unitWord,
  upper,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { printedSubject } from '../../words/lines'
import { recipientFacts } from '../../words/recipients'
import { decapitalise } from '../../../lib/text'
import { numberedArticles, type Article } from '../decision/articles'
import { decisionDay, decisionSubject, decisionSymbol } from '../decision/facts'
import type { AmendmentFields } from './fields'

/** A decision that corrects or cancels one that was issued. It names the other by number, day and subject, as signed. */

export const amendmentSymbol = ({ ruling }: PaperCase): string => symbolOf(ruling.number, 'QĐ', 'UBND')
const day = ({ ruling, round }: PaperCase): string => dateText(ruling.issuedOn, round.openedOn)
export const amendmentDateline = (paper: PaperCase): string => dateline(paper.office, day(paper))

/** "Quyết định số 312/QĐ-UBND ngày 15 tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân xã Nam Sách". */
export const targetReference = ({ target, office }: PaperCase): string =>
  target === null
    ? 'Quyết định số ……'
    : `Quyết định số\u00A0${decisionSymbol(target)} ${decisionDay(target)} của Chủ tịch ${committeeName(office)}`

/** The same in the articles, behind the bases that name it whole: by number alone. Those signed before wording 17 name it whole each time. */
const targetAgain = (paper: PaperCase): string =>
  paper.target === null || wordingOf(paper) < 17 ? targetReference(paper) : `Quyết định số\u00A0${decisionSymbol(paper.target)}`

const targetSubject = ({ target }: PaperCase): string => (target === null ? '' : decisionSubject(target))

const isWhole = ({ ruling, target }: PaperCase): boolean => {
  const named = new Set(ruling.amendments.map(({ nomineeId }) => nomineeId))
  return (target?.honoured ?? []).every(({ nomineeId }) => named.has(nomineeId))
}

export const amendmentSubject = (paper: PaperCase): string => {
  if (paper.ruling.subject !== '') return withoutEndMark(paper.ruling.subject)
  const what = paper.ruling.kind === 'correction' ? 'Đính chính' : isWhole(paper) ? 'Hủy bỏ' : 'Hủy bỏ một phần'
  return `${what} ${targetReference(paper)}`
}

type CorrectedField = Exclude<Amendment['field'], 'award'>
const fieldWords: Readonly<Record<CorrectedField, string>> = {
  name: 'họ và tên (tên gọi)',
  honorific: 'danh xưng',
  detail: 'chức vụ, đơn vị (địa chỉ)',
  achievement: 'thành tích',
}
/** The same where it is known of whom: a village has neither "họ và tên" nor "chức vụ". */
const wordsOfKind: Readonly<Record<Honoree['subjectKind'], Partial<Record<CorrectedField, string>>>> = {
  person: { name: 'họ và tên', detail: 'chức vụ, đơn vị' },
  collective: { name: 'tên gọi', detail: 'cơ quan cấp trên' },
  household: { name: 'tên gọi', detail: 'địa chỉ' },
}
const fieldWord = (paper: PaperCase, field: CorrectedField, honoree: Honoree | undefined): string =>
  (isExact(paper) && honoree !== undefined ? wordsOfKind[honoree.subjectKind][field] : undefined) ?? fieldWords[field]

const honoreeOf = ({ target }: PaperCase, nomineeId: string): Honoree | undefined =>
  target?.honoured?.find((honoree) => honoree.nomineeId === nomineeId)
const quoted = (text: string): string => (text === '' ? '(để trống)' : `“${text}”`)
const ended = (texts: readonly string[]): { noi_dung: string }[] =>
  texts.map((text, index) => ({ noi_dung: `${text}${index === texts.length - 1 ? '.' : ';'}` }))

/** Whether the decision names its few honorees in its articles: it then has no list, and nobody a serial in one. */
const hasNoList = (paper: PaperCase): boolean =>
  wordingOf(paper) >= 4 && paper.target !== null && areNamed(paper.target, paper.target.honoured ?? [])
/** " (số thứ tự 3)" in the decision's list. */
const serialOf = (paper: PaperCase, { registerNumber }: Honoree): string => (hasNoList(paper) ? '' : ` (số thứ tự ${registerNumber})`)

/** Whether it says what it is about to the letter: one as one, by the kind of subject. Those signed before wording 15 say all that may be. */
const isExact = (paper: PaperCase): boolean => wordingOf(paper) >= 15

function correctionArticles(paper: PaperCase): Article[] {
  const names = listedNames(paper.target ?? paper, paper.target?.honoured ?? [])
  const { amendments } = paper.ruling
  const isOne = isExact(paper) && amendments.length === 1
  const lines = amendments.map(({ nomineeId, field, from, to }, index) => {
    const honoree = honoreeOf(paper, nomineeId)
    const who = honoree === undefined ? 'danh sách kèm theo' : `${names.get(nomineeId) ?? honoree.name}${serialOf(paper, honoree)}`
    const what = field === 'award' ? '' : fieldWord(paper, field, honoree)
    return `${isOne ? '' : `${index + 1}. `}${who}: ${what} đã ghi ${quoted(from)}, nay đính chính là ${quoted(to)}`
  })
  return [
    {
      noi_dung: `Đính chính ${isOne ? '' : 'một số '}nội dung ${hasNoList(paper) ? 'tại Điều 1' : 'trong danh sách kèm theo'} ${targetAgain(paper)}${wordingOf(paper) >= 17 ? '' : ','} như sau:`,
      khoan: ended(lines),
    },
    { noi_dung: `Các nội dung khác của ${targetAgain(paper)} không thay đổi.`, khoan: [] },
  ]
}

/** Whom it concerns, as it puts them: those it names, or all of a decision taken back whole. */
function concernedOf(paper: PaperCase): Honoree[] {
  const { amendments } = paper.ruling
  return (paper.target?.honoured ?? []).flatMap((honoree) => {
    const own = amendments.filter(({ nomineeId }) => nomineeId === honoree.nomineeId)
    if (own.length === 0) return []
    const corrected = (field: Amendment['field'], former: string): string => own.find((one) => one.field === field)?.to || former
    return [{ ...honoree, name: corrected('name', honoree.name), honorific: corrected('honorific', honoree.honorific) }]
  })
}
const whoCarriesItOut = (paper: PaperCase): string => {
  const concerned = isExact(paper) ? concernedOf(paper) : []
  const [only] = concerned
  if (only === undefined) return 'thủ trưởng các cơ quan, đơn vị và các tập thể, cá nhân, hộ gia đình có liên quan'
  return eachOnce(concerned).length === 1
    ? `thủ trưởng các cơ quan, đơn vị có liên quan và ${nameInSentence(only, paper)}`
    : `thủ trưởng các cơ quan, đơn vị và các ${kindsTitle(concerned)} có liên quan`
}

function cancellationArticles(paper: PaperCase): Article[] {
  const { ruling, target } = paper
  const reason = ruling.reason === '' ? '' : ` Lý do: ${withoutEndMark(ruling.reason.replaceAll('\n', ' '))}.`
  const honoured = target?.honoured ?? []
  const named = new Set(ruling.amendments.map(({ nomineeId }) => nomineeId))
  const struck = honoured.filter(({ nomineeId }) => named.has(nomineeId))
  const names = listedNames(target ?? paper, honoured)
  const first = isWhole(paper)
    ? { noi_dung: `Hủy bỏ ${targetAgain(paper)}.${reason}`, khoan: [] }
    : {
        noi_dung: `Hủy bỏ kết quả khen thưởng tại ${targetAgain(paper)} đối với:`,
        khoan: [
          ...ended(
            awardGroups(struck).flatMap((group) =>
              group.honorees.map(
                (honoree) => `- ${names.get(honoree.nomineeId) ?? honoree.name}${serialOf(paper, honoree)}: ${shortAwardPhrase(group)}`,
              ),
            ),
          ),
          ...(reason === '' ? [] : [{ noi_dung: reason.trim() }]),
        ],
      }
  return [
    first,
    {
      noi_dung: `${headPostOf(paper.office.advisingRoom.name)} thu hồi giấy, hiện vật và tiền thưởng kèm theo (nếu đã trao) theo quy định.`,
      khoan: [],
    },
  ]
}

/** What it rests on: the office's own bases, else the law book's; the decision it speaks of; who proposes it. */
function basesOf(paper: PaperCase): string[] {
  const { ruling, law, office } = paper
  const chosen = ruling.bases.map(({ text }) => text)
  const own = (chosen.length > 0 ? chosen : defaultBases(law, ruling.issuedOn ?? paper.round.openedOn).map(({ text }) => text))
    .map(withoutEndMark)
    .map((base) => (/^(căn cứ|theo|xét|thực hiện|trên cơ sở)\s/iu.test(base) ? base : `Căn cứ ${base}`))
  const names = own.some((base) => /^(theo|xét) đề nghị/iu.test(base))
    ? own
    : [
        ...own,
        `Căn cứ ${targetReference(paper)} ${decapitalise(targetSubject(paper))}`.trim(),
        `Theo đề nghị của ${headPostOf(office.advisingRoom.name)}`,
      ]
  return names.map((base, index) => `${base}${index === names.length - 1 ? '.' : ';'}`)
}

/** Facts of the correcting or cancelling decision. */
export const amendmentFacts = (paper: PaperCase): AmendmentFields => {
  const { office, ruling } = paper
  const articles = ruling.kind === 'correction' ? correctionArticles(paper) : cancellationArticles(paper)
  const last = articles.length + 1
  const signer = signerOf(office, ruling.signerId)
  const executors =
    ruling.executors === '' ? [headPostOf(office.advisingRoom.name), whoCarriesItOut(paper)].join(', ') : withoutEndMark(ruling.executors)
  const own = ruling.recipients.map(({ text }) => text)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(paper)),
    so_ky_hieu: amendmentSymbol(paper),
    dia_danh_ngay: amendmentDateline(paper),
    trich_yeu: printedSubject(paper, amendmentSubject(paper)),
    tham_quyen: upper(`Chủ tịch ${committeeName(office)}`),
    can_cu: basesOf(paper).map((noi_dung) => ({ noi_dung })),
    dieu: numberedArticles(articles),
    so_dieu_thi_hanh: String(last),
    thi_hanh: `Quyết định này có hiệu lực kể từ ngày ký. ${executors}${/chịu trách nhiệm/iu.test(executors) ? '' : ' chịu trách nhiệm thi hành Quyết định này'}`,
    ...recipientFacts(
      own.length > 0 ? own : [`${councilName} ${unitWord(office)}`],
      `Như Điều ${last}`,
      `VT, ${office.advisingRoom.abbreviation}`,
    ),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, chairPosts(signer))),
    nguoi_ky: signer?.fullName ?? '',
  }
}
