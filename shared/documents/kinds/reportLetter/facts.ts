import { countStates, type BoardRow } from '../../../domain/movement/board'
import type { EmulationMovement } from '../../../domain/movement/types'
import type { ReportDay } from '../../../domain/movement/work'
import type { LawBook } from '../../../law/types'
import { shortDate, type CalendarDate } from '../../../lib/dates'
import { decapitalise } from '../../../lib/text'
import { citedPlan } from '../../words/citedPlan'
import { letterFrame, type Letter } from '../../words/letter'
import { padded, symbolOf, unitWord } from '../../words/office'
import type { ReportLetterFields } from './fields'

/** What a letter about reports is made from: the movement, the report, how its units stand now (`today`), and what the letter sets. */
export type ReportLetterInput = Letter & {
  readonly law: LawBook
  readonly movement: EmulationMovement
  readonly day: ReportDay
  readonly rows: readonly BoardRow[]
  /** The first day that is late by this letter. */
  readonly lateFrom: CalendarDate
  /** The units the officer picked among those that owe the report; everybody who owes it without. */
  readonly only?: ReadonlySet<string> | undefined
}
export type ReportLetterMode = 'request' | 'reminder'

/** Names up to this many stand in the sentence and above it; more stand in a list. */
const inlineNames = 5

/** "V/v …": what the letter is about. */
export const letterSubject = ({ day }: ReportLetterInput, mode: ReportLetterMode): string =>
  `${mode === 'request' ? 'đề nghị' : 'đôn đốc'} gửi ${decapitalise(day.title)} về phong trào thi đua`

/** The units the letter goes to: those whose report is missing, or everybody who still owes it. */
export const addressed = ({ rows, day, only }: ReportLetterInput, mode: ReportLetterMode): string[] =>
  rows
    .filter(({ subjectId, cells }) => {
      if (only?.has(subjectId) === false) return false
      const state = cells.find((cell) => cell.day.id === day.id)?.state.state
      return mode === 'reminder' ? state === 'missing' : state === 'missing' || state === 'waiting'
    })
    .map(({ name }) => name)

const planWords = ({ office, movement }: ReportLetterInput): string =>
  citedPlan(office, movement, (number) => symbolOf(number, 'KH', 'UBND'))

function sentences(input: ReportLetterInput, mode: ReportLetterMode, units: readonly string[]): string[] {
  const { day, office, rows, today, lateFrom } = input
  const report = decapitalise(day.title)
  const room = office.advisingRoom.name
  const counts = countStates(rows, day.id)
  const committee = `Ủy ban nhân dân ${unitWord(office)}`
  const send = `gửi ${report} kết quả thực hiện phong trào thi đua về ${committee} (qua ${room}) trước ngày ${shortDate(lateFrom)}`
  if (mode === 'request')
    return [
      `Thực hiện ${planWords(input)}, ${committee} đề nghị ${units.length === 1 ? units[0]! : 'các cơ quan, đơn vị'} ${send} để tổng hợp, báo cáo theo quy định.`,
      'Báo cáo nêu kết quả theo từng tiêu chí, số liệu tính đến ngày lập báo cáo, tồn tại, hạn chế, điển hình tiên tiến và đề xuất, kiến nghị.',
    ]
  const sent = counts.onTime + counts.late
  const late = counts.late > 0 ? ` (trong đó ${padded(counts.late)} đơn vị gửi trễ hạn)` : ''
  // A letter to some of them still says how many owe it.
  const owing = addressed({ ...input, only: undefined }, mode).length
  const some = units.length < owing ? `, trong đó có ${padded(units.length)} đơn vị` : ''
  const names = units.length <= inlineNames ? `: ${units.join('; ')}.` : ', gồm:'
  return [
    `Thực hiện ${planWords(input)}, các cơ quan, đơn vị gửi ${report} trước ngày ${shortDate(day.lateFrom)}. Đến ngày ${shortDate(today)}, ${padded(sent)}/${padded(counts.owed)} đơn vị đã gửi báo cáo${late}; còn ${padded(owing)} đơn vị chưa gửi${some}${names}`,
  ]
}

/** The letter's facts as values of its fields. */
export function letterFacts(input: ReportLetterInput, mode: ReportLetterMode): ReportLetterFields {
  const { office, lateFrom } = input
  const units = addressed(input, mode)
  const committee = `Ủy ban nhân dân ${unitWord(office)}`
  const isInline = units.length <= inlineNames
  const general = mode === 'request' ? 'Các cơ quan, đơn vị tham gia phong trào thi đua' : 'Các cơ quan, đơn vị có tên dưới đây'
  return {
    ...letterFrame(input, letterSubject(input, mode)),
    mot_noi_gui: !isInline || units.length === 1,
    noi_gui: isInline && units.length === 1 ? units[0]! : general,
    nhieu_noi_gui:
      isInline && units.length > 1 ? units.map((unit, index) => ({ noi: `${unit}${index === units.length - 1 ? '.' : ';'}` })) : [],
    noi_dung: sentences(input, mode, units).map((doan) => ({ doan })),
    don_vi: mode === 'reminder' && !isInline ? units.map((ten, index) => ({ ten: `${ten}${index === units.length - 1 ? '.' : ';'}` })) : [],
    ket:
      mode === 'request'
        ? `Đề nghị ${units.length === 1 ? units[0]! : 'các cơ quan, đơn vị'} quan tâm, thực hiện`
        : `${committee} đề nghị ${units.length === 1 ? units[0]! : 'các cơ quan, đơn vị nêu trên'} gửi báo cáo về ${committee} (qua ${office.advisingRoom.name}) trước ngày ${shortDate(lateFrom)}; người đứng đầu chịu trách nhiệm về nội dung và tiến độ báo cáo của cơ quan, đơn vị mình`,
  }
}
