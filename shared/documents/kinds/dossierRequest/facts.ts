import type { Office } from '../../../domain/office/types'
import type { LawBook } from '../../../law/types'
import { blankLongDate, longDate, shortDate, yearOf, type CalendarDate } from '../../../lib/dates'
import {
  chairPosts,
  committeeIssuerLines,
  dateline,
  letterSubjectText,
  linesField,
  padded,
  postLines,
  signerOf,
  symbolOf,
  unitWord,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { recipientFacts } from '../../words/recipients'
import type { DossierRequestFields } from './fields'

/** A paper that lines of the unit lack: of whom, by award; `null`: of all of them. */
export type LackedPaper = {
  readonly paper: string
  readonly of: readonly { readonly award: string; readonly names: readonly string[] }[] | null
}

/** What the letter to one unit is made from. */
export type DossierRequestInput = {
  readonly office: Office
  readonly law: LawBook
  readonly roundName: string
  /** The unit that put the lines forward. */
  readonly sender: string
  /** How many lines it put forward. */
  readonly lines: number
  readonly lacks: readonly LackedPaper[]
  /** The first day that is too late. */
  readonly lateFrom: CalendarDate | null
  readonly number: number | null
  readonly issuedOn: CalendarDate | null
  readonly today: CalendarDate
}

export const requestSymbol = ({ office, number }: DossierRequestInput): string => symbolOf(number, 'UBND', office.advisingRoom.abbreviation)
export const requestDateline = ({ office, issuedOn, today }: DossierRequestInput): string =>
  dateline(office, issuedOn === null ? blankLongDate({ month: null, year: yearOf(today) }) : longDate(issuedOn))

const paperWords = ({ paper, of }: LackedPaper, lines: number): string => {
  if (of === null) return lines === 1 ? paper : `${paper}: của cả ${padded(lines)} đề nghị`
  return `${paper}: ${of.map(({ award, names }) => `${names.join(', ')} (${award})`).join(', ')}`
}

/** The letter's facts as values of its fields. */
export function requestFacts(input: DossierRequestInput): DossierRequestFields {
  const { office, sender, roundName, lines, lacks, lateFrom } = input
  const room = office.advisingRoom
  const committee = `Ủy ban nhân dân ${unitWord(office)}`
  const signer = signerOf(office, null)
  const until = lateFrom === null ? '' : ` trước ngày ${shortDate(lateFrom)}`
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(office)),
    so_ky_hieu: requestSymbol(input),
    dia_danh_ngay: requestDateline(input),
    trich_yeu: letterSubjectText(office, 'bổ sung hồ sơ đề nghị khen thưởng'),
    mot_noi_gui: true,
    noi_gui: withoutEndMark(sender),
    nhieu_noi_gui: [],
    noi_dung: [
      {
        doan: `Qua kiểm tra hồ sơ của ${padded(lines)} đề nghị do đơn vị gửi trong đợt xét “${withoutEndMark(roundName)}”, ${committee} thấy còn thiếu các giấy tờ sau:`,
      },
    ],
    don_vi: lacks.map((lack, index) => ({ ten: `${paperWords(lack, lines)}${index === lacks.length - 1 ? '.' : ';'}` })),
    ket: `${committee} đề nghị đơn vị bổ sung, gửi về ${committee} (qua ${room.name})${until} để tổng hợp, trình Hội đồng xét`,
    ...recipientFacts([`Lãnh đạo UBND ${unitWord(office)}`], 'Như trên', `VT, ${room.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
  }
}
