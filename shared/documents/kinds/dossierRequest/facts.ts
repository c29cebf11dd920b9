import type { LawBook } from '../../../law/types'
import { shortDate, type CalendarDate } from '../../../lib/dates'
import { decapitalise } from '../../../lib/text'
import { letterFrame, type Letter } from '../../words/letter'
import { padded, unitWord, withoutEndMark } from '../../words/office'
import type { DossierRequestFields } from './fields'

/** A paper that lines of the unit lack: of whom, by award; `null`: of all of them. */
export type LackedPaper = {
  readonly paper: string
  readonly of: readonly { readonly award: string; readonly names: readonly string[] }[] | null
}

/** What the letter to one unit is made from. */
export type DossierRequestInput = Letter & {
  readonly law: LawBook
  readonly roundName: string
  /** The unit that put the lines forward, or who is put forward where nobody did. */
  readonly sender: string
  /** The letter goes to the person or the household itself: they are no unit. */
  readonly isOneself: boolean
  /** The council considers the round; by the simplified procedure and after a posting it does not. */
  readonly hasCouncil: boolean
  /** How many lines it put forward. */
  readonly lines: number
  readonly lacks: readonly LackedPaper[]
  /** The first day that is too late. */
  readonly lateFrom: CalendarDate | null
}

const paperWords = ({ paper, of }: LackedPaper, lines: number): string => {
  if (of === null) return lines === 1 ? paper : `${paper}: của cả ${padded(lines)} đề nghị`
  return `${paper}: ${of.map(({ award, names }) => `${names.join(', ')} (${award})`).join(', ')}`
}

/** The letter's facts as values of its fields. */
export function requestFacts(input: DossierRequestInput): DossierRequestFields {
  const { office, sender, isOneself, hasCouncil, roundName, lines, lacks, lateFrom } = input
  const room = office.advisingRoom
  const committee = `Ủy ban nhân dân ${unitWord(office)}`
  const until = lateFrom === null ? '' : ` trước ngày ${shortDate(lateFrom)}`
  return {
    ...letterFrame(input, 'bổ sung hồ sơ đề nghị khen thưởng'),
    mot_noi_gui: true,
    noi_gui: withoutEndMark(sender),
    nhieu_noi_gui: [],
    noi_dung: [
      {
        doan: `Qua kiểm tra hồ sơ ${isOneself && lines === 1 ? 'đề nghị khen thưởng' : `của ${padded(lines)} đề nghị${isOneself ? '' : ' do đơn vị gửi'}`} trong đợt xét “${withoutEndMark(roundName)}”, ${committee} thấy còn thiếu các giấy tờ sau:`,
      },
    ],
    don_vi: lacks.map((lack, index) => ({ ten: `${paperWords(lack, lines)}${index === lacks.length - 1 ? '.' : ';'}` })),
    ket: `${committee} đề nghị ${isOneself ? decapitalise(withoutEndMark(sender)) : 'đơn vị'} bổ sung, gửi về ${committee} (qua ${room.name})${until} để tổng hợp, trình ${hasCouncil ? 'Hội đồng xét' : 'xét khen thưởng'}`,
  }
}
