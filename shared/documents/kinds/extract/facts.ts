import type { Award } from '../../../domain/award/types'
import type { Office } from '../../../domain/office/types'
import type { LawBook } from '../../../law/types'
import { blankLongDate, longDate, shortDate, yearOf, type CalendarDate } from '../../../lib/dates'
import { cleanLine } from '../../../lib/text'
import {
  chairPosts,
  committeeIssuerLines,
  committeeName,
  dateline,
  linesField,
  padded,
  postLines,
  signerOf,
  symbolOf,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { detailBehind, nameInSentence, nameOnPaper } from '../../words/names'
import { recordedAward } from '../../words/record'
import { recipientFacts } from '../../words/recipients'
import type { ExtractFields } from './fields'

/** What the confirmation for one subject is made from: lines of the register that stand, and what the officer writes on it. */
export type ExtractInput = {
  readonly office: Office
  readonly law: LawBook
  /** Lines of one subject, at least one; lines struck out are left out. */
  readonly awards: readonly Award[]
  /** What it is for, "bổ sung hồ sơ xét thăng hạng"; may be empty. */
  readonly purpose: string
  readonly number: number | null
  readonly issuedOn: CalendarDate | null
  readonly signerId: string | null
  readonly today: CalendarDate
}

/** The lines that stand, the oldest first. */
export const linesOf = ({ awards }: Pick<ExtractInput, 'awards'>): Award[] =>
  awards
    .filter(({ voided }) => voided === null)
    .toSorted((a, b) => (a.decidedOn === b.decidedOn ? (a.id < b.id ? -1 : 1) : a.decidedOn < b.decidedOn ? -1 : 1))

export const extractSymbol = ({ number }: Pick<ExtractInput, 'number'>): string => symbolOf(number, 'GXN', 'UBND')
export const extractDateline = ({ office, issuedOn, today }: Pick<ExtractInput, 'office' | 'issuedOn' | 'today'>): string =>
  dateline(office, issuedOn === null ? blankLongDate({ month: null, year: yearOf(today) }) : longDate(issuedOn))
export const extractSubject = 'Về việc đã được khen thưởng'

/** Who it is, as the newest line of the register names them; what stands behind the name is closed by a comma. */
function who(lines: readonly Award[]): string {
  const last = lines.at(-1)
  if (last === undefined) return '……'
  const born = last.birthYear === null ? '' : `, sinh năm ${last.birthYear}`
  const behind = detailBehind({ honoured: null }, { subjectKind: last.subjectKind, detail: cleanLine(last.detail) })
  return `${nameInSentence(last)}${born}${behind}${born !== '' || behind.startsWith(',') ? ',' : ''}`
}

/** The confirmation's facts as values of its fields. */
export function extractFacts(input: ExtractInput): ExtractFields {
  const { office, purpose, signerId } = input
  const lines = linesOf(input)
  const last = lines.at(-1)
  const signer = signerOf(office, signerId)
  const room = office.advisingRoom
  const aim = withoutEndMark(cleanLine(purpose))
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(input)),
    so_ky_hieu: extractSymbol(input),
    dia_danh_ngay: extractDateline(input),
    trich_yeu: extractSubject,
    can_cu: `Theo Sổ vàng thi đua, khen thưởng lưu tại ${room.name}, ${committeeName(office)} xác nhận:`,
    xac_nhan: `${who(lines).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'))} đã được khen thưởng ${padded(lines.length)} lần, gồm:`,
    khen_thuong: lines.map((award, index) => ({
      stt: String(index + 1),
      hinh_thuc: recordedAward(input.law, award),
      quyet_dinh: `Số ${award.decisionSymbol.replaceAll('-', '\u2011')} ngày\u00A0${shortDate(award.decidedOn)}`,
      nguoi_quyet_dinh: award.decidedBy,
      thanh_tich: award.achievement,
    })),
    ket: `Giấy xác nhận này được cấp ${aim === '' ? 'theo đề nghị của người được xác nhận' : `để ${aim.replace(/^để\s+/iu, '')}`}`,
    ...recipientFacts(last === undefined ? [] : [nameOnPaper(last)], null, `VT, ${room.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
  }
}
