import { effectiveDay, honoreesOf, totalPrizeVnd, type Honoree } from '../../../domain/case/honorees'
import { payableOf } from '../../../domain/case/standing'
import { wordingOf } from '../../../domain/case/wording'
import { paymentSignersOf } from '../../../domain/office/payment'
import type { Office } from '../../../domain/office/types'
import { kindWords } from '../../../domain/subject/rules'
import { readNumber } from '../../../law/parameters'
import { inForce, ruleOn } from '../../../law/select'
import type { LawBook } from '../../../law/types'
import type { PaperCase } from '../../../domain/case/types'
import { formatAmount, moneyInWords } from '../../../lib/money'
import { capitalise } from '../../../lib/text'
import { textWidthMm } from '../../../lib/timesWidths'
import { areNamed, awardPhrase, columnAwards } from '../../words/awards'
import { listedNames } from '../../words/list'
import { nameInSentence } from '../../words/names'
import { articleOf, countedElsewhere, groundOf, isGround } from '../../words/money'
import {
  chairPosts,
  committeeIssuerLines,
  dateText,
  dateline,
  joined,
  linesField,
  postLines,
  signerOf,
  upper,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { decisionReference } from '../decision/facts'
import type { PaymentFields } from './fields'
import type { PaymentSigner } from './template'
import { calculationIn, paymentWidths, type PaymentWidths } from './widths'

const roman = ['I', 'II', 'III'] as const

/** The sum of a list; blank while one amount is unknown. */
const sumText = (total: number | null): string => (total === null ? '' : formatAmount(total))

/** Who signs beside the chair. */
export const paymentSigners = (office: Office): PaymentSigner[] => {
  const { hasAccountant, hasTreasurer } = paymentSignersOf(office)
  return [
    { post: 'NGƯỜI LẬP', field: 'nguoi_lap' },
    ...(hasAccountant ? [{ post: 'KẾ TOÁN', field: 'ke_toan' } as const] : []),
    ...(hasTreasurer ? [{ post: 'THỦ QUỸ', field: 'thu_quy' } as const] : []),
  ]
}

/** " (khoản 2 Điều 49 Nghị định số …)", with its leading blank; empty where the instrument has lapsed. */
const inBrackets = (paper: PaperCase, source: string): string => {
  if (!isGround(paper, source)) return ''
  const said = articleOf(source)
  return ` (${said === null ? source : `${said.article} ${said.instrument}`})`
}

/** Instruments with day and issuer, as the law book cites them: this paper has no bases that name them in full before. */
const withWholeCitations = ({ instruments, decisionBases }: LawBook, text: string): string =>
  [...instruments.map(({ citation }) => citation), ...decisionBases.map(({ text: base }) => base)].reduce((whole, citation) => {
    const [named, symbol] = wholeCitation.exec(citation) ?? []
    if (named === undefined || symbol === undefined) return whole
    return whole
      .split(`Nghị định số ${symbol}`)
      .reduce((said, rest, index) =>
        index === 1 && !rest.startsWith(' ngày') ? `${said}${named}${rest}` : `${said}Nghị định số ${symbol}${rest}`,
      )
  }, text)
const wholeCitation = /^Nghị định số (\S+) ngày \d+ tháng \d+ năm \d+ của Chính phủ/u

/** "; hệ số tiền thưởng theo điểm d khoản 1 Điều 50 …"; nothing where there is no ground to tell, which older wordings left open. */
const multiplierGround = (paper: PaperCase, honorees: readonly Honoree[]): string => {
  const ground = groundOf(paper, honorees)
  if (wordingOf(paper) >= 18 && ground === '') return ''
  return `; hệ số tiền thưởng${wordingOf(paper) >= 14 ? ground.replace(/^,/u, '') : ground}`
}

/** What the sums are made of, each with its article: base salary of the day, multipliers, rounding. */
function groundsOf(paper: PaperCase, honorees: readonly Honoree[]): string[] {
  if (honorees.length === 0 || totalPrizeVnd(honorees) === null) return []
  const day = effectiveDay(paper)
  const salary = inForce(paper.law.baseSalaries, day).at(-1)
  const step = readNumber(paper.law, 'prize.roundUpToVnd', day)
  return [
    ...(salary === undefined
      ? []
      : [`Mức lương cơ sở ${formatAmount(salary.amountVnd)} đồng${inBrackets(paper, salary.source)}${multiplierGround(paper, honorees)}`]),
    ...(step.ok ? [`Số tiền được làm tròn lên đến ${formatAmount(step.value.value)} đồng${inBrackets(paper, step.value.source)}`] : []),
  ]
}

/** "10", "10, 12 và 15", "từ 10 đến 57 và 60": numbers of a list, rows of them by their ends from wording 18 on. */
function numbersText(paper: PaperCase, numbers: readonly number[]): string {
  if (wordingOf(paper) < 18) return joined(numbers.map(String))
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const ends = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`từ ${from} đến ${to}`] : to > from ? [String(from), String(to)] : [String(from)],
  )
  return joined(ends)
}

/** Whom a sentence of the left out is about: by number, and where few stand in the articles by name, without numbers. */
const whichOf = (paper: PaperCase, others: readonly Honoree[]): string =>
  areNamed(paper, honoreesOf(paper))
    ? capitalise(
        joined(others.map((honoree) => `${awardPhrase({ ...honoree, name: honoree.awardName })} của ${nameInSentence(honoree, paper)}`)),
      )
    : `${wordingOf(paper) >= 18 && others.length > 1 ? 'Các số' : 'Số'} ${numbersText(
        paper,
        others.map(({ registerNumber }) => registerNumber),
      )} của danh sách kèm theo Quyết định`

/** Who of the decision's list is not on this one, and why: the reader would look for the number. */
function leftOut(paper: PaperCase): string[] {
  const { standing: honorees, struck } = payableOf(paper)
  const cancelled =
    struck.length === 0
      ? []
      : [`${whichOf(paper, struck)} không chi: danh hiệu, hình thức khen thưởng đã bị hủy bỏ sau khi Quyết định được ban hành`]
  if (wordingOf(paper) < 16) return cancelled
  const elsewhere = countedElsewhere(honorees)
  const unpaid = wordingOf(paper) < 18 ? [] : honorees.filter(({ prize }) => prize?.amountVnd === 0 && !prize.isCountedElsewhere)
  const rule = ruleOn(paper.law, 'R31_MONEY_SAME_PERIOD', effectiveDay(paper))
  const ground = rule === undefined ? '' : inBrackets(paper, rule.source)
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          `${whichOf(paper, elsewhere)} không có tiền riêng: người đạt nhiều danh hiệu trong cùng thời gian nhận tiền thưởng của danh hiệu cao nhất${ground}`,
        ]),
    ...(unpaid.length === 0
      ? []
      : [`${whichOf(paper, unpaid)} không có tiền thưởng: danh hiệu, hình thức này không có mức tiền thưởng kèm theo`]),
    ...cancelled,
  ]
}

/** Place and day of paying. */
const paymentDateline = ({ office, ruling, meeting, round }: PaperCase): string =>
  dateline(office, dateText(ruling.paidOn, ruling.issuedOn ?? meeting?.heldOn ?? round.openedOn))
/** Its width in the type it is printed in; some programs set a blank that does not break wider. */
export const datelineMm = (paper: PaperCase): number => {
  const words = paymentDateline(paper)
  return Math.ceil(textWidthMm(words, { sizePt: 13, italic: true }) + words.split('\u00A0').length / 2 + 1)
}

const kinds = ['collective', 'person', 'household'] as const
// Whose award brings no money signs for nothing; an amount that nobody knows yet stays in sight.
const paidOf = (paper: PaperCase): Honoree[] => payableOf(paper).standing.filter(({ prize }) => prize === null || prize.amountVnd > 0)
/** Widths of the columns of this list. */
export const widthsOf = (paper: PaperCase): PaymentWidths => paymentWidths(paper, payableOf(paper).standing, paidOf(paper))
/** One kind alone has its sum in the total; lists signed in an older wording keep both. */
export const hasSubtotals = (paper: PaperCase): boolean =>
  wordingOf(paper) < 8 || new Set(paidOf(paper).map(({ subjectKind }) => subjectKind)).size !== 1

/** Facts of the payment list. */
export const paymentFacts = (awardCase: PaperCase): PaymentFields => {
  const { office, ruling } = awardCase
  const honorees = paidOf(awardCase)
  const names = listedNames(awardCase, honorees)
  const awards = columnAwards(awardCase, honorees)
  const signers = paymentSignersOf(office)
  const signer = signerOf(office, ruling.signerId)
  const parts = kinds
    .map((kind) => ({ kind, rows: honorees.filter((honoree) => honoree.subjectKind === kind) }))
    .filter(({ rows }) => rows.length > 0)
  const total = totalPrizeVnd(honorees)
  const widths = widthsOf(awardCase)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(awardCase)),
    theo_quyet_dinh: decisionReference(awardCase, 'Theo'),
    phan: parts.map(({ kind, rows }, index) => ({
      tieu_de: `${parts.length < 2 ? '' : `${roman[index] ?? ''}. `}${upper(kindWords[kind])}`,
      dong: rows.map((honoree) => ({
        stt: String(honoree.registerNumber),
        ten: names.get(honoree.nomineeId) ?? honoree.name,
        chuc_vu_don_vi: honoree.detail,
        hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
        cach_tinh: calculationIn(awardCase, widths, honoree),
        so_tien: honoree.prize === null ? '' : formatAmount(honoree.prize.amountVnd),
      })),
      cong: `Cộng ${kindWords[kind]}`,
      so_tien_cong: sumText(totalPrizeVnd(rows)),
    })),
    tong_cong: sumText(total),
    bang_chu: total === null ? '……………………' : moneyInWords(total),
    muc_thuong: [...groundsOf(awardCase, honorees), ...leftOut(awardCase)].map((text) => ({
      noi_dung: withWholeCitations(awardCase.law, text),
    })),
    nguoi_lap: '',
    ke_toan: signers.accountantName,
    thu_quy: signers.treasurerName,
    nguon: office.fundSource === '' ? '……………………' : withoutEndMark(office.fundSource),
    dia_danh_ngay: paymentDateline(awardCase),
    chuc_vu_ky: linesField(postLines(office, chairPosts(signer))),
    nguoi_ky: signer?.fullName ?? '',
  }
}
