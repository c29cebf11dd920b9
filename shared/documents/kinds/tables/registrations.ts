import { compareRegistrations, type Outcome, type UnitRegistrations } from '../../../domain/registration/rules'
import type { EmulationMovement } from '../../../domain/movement/types'
import { awardNameOf } from '../../../law/names'
import { padded } from '../../words/office'
import { tableDefinition } from './definition'
import type { TableColumn, TableInput } from './table'

/** What the list of registrations is made from. Only what was received stands in it. */
export type RegistrationListInput = TableInput & {
  readonly movement: EmulationMovement
  readonly year: number
  readonly board: readonly UnitRegistrations[]
  /** By registration; `null` leaves the column of results out. */
  readonly outcomes: ReadonlyMap<string, Outcome> | null
}

const outcomeWords = (outcome: Outcome | undefined): string => {
  switch (outcome?.outcome) {
    case 'achieved':
      return `Đạt, QĐ số ${outcome.award.decisionSymbol.replaceAll('-', '\u2011')}`
    case 'other':
      return outcome.award.awardName
    case 'none':
      return 'Chưa đạt'
    default:
      return 'Chưa đối chiếu được'
  }
}

const columnsOf = (hasOutcomes: boolean): TableColumn[] => [
  { heading: 'TT', widthMm: 10, align: 'center' },
  // "Phòng Văn hóa - Xã hội" stands in one line.
  { heading: 'Họ và tên, tập thể', widthMm: 44 },
  { heading: 'Chức vụ', widthMm: 24 },
  { heading: 'Đơn vị', widthMm: 44 },
  { heading: 'Danh hiệu, hình thức đăng ký', widthMm: hasOutcomes ? 40 : 48 },
  { heading: 'Chỉ tiêu, mục tiêu', widthMm: hasOutcomes ? 31 : 44 },
  { heading: 'Sáng kiến', widthMm: hasOutcomes ? 23 : 33 },
  // A decision's symbol stands in one line.
  ...(hasOutcomes ? [{ heading: 'Kết quả', widthMm: 31 }] : []),
]

/** Danh sách đăng ký thi đua: an award by its name of the catalogue where the unit's words say which ("LĐTT"), with what the register shows as reached where that is asked for. */
export const registrationList = tableDefinition<RegistrationListInput>({
  kind: 'registrationList',
  title: 'Danh sách đăng ký thi đua',
  isLandscape: true,
  fileName: ({ year, movement }) => ['Danh sách đăng ký thi đua', String(year), movement.name],
  paper: ({ movement, year, board, outcomes, law }) => {
    const rows = board.flatMap((unit) =>
      unit.rows.filter(({ state }) => state === 'received').map((row) => ({ row, unit: row.subjectId === unit.unitId ? '' : unit.name })),
    )
    const missing = board.filter(({ state }) => state === 'none' || state === 'returned').map(({ name }) => name)
    const counts = `Tổng số ${padded(rows.length)} lượt đăng ký của ${padded(board.filter(({ rows: own }) => own.some(({ state }) => state === 'received')).length)} đơn vị.`
    return {
      title: 'DANH SÁCH',
      about: [`Đăng ký thi đua năm ${year}`, `Phong trào thi đua “${movement.name}”`],
      columns: columnsOf(outcomes !== null),
      rows: rows
        .toSorted((a, b) => compareRegistrations(a.row, b.row))
        .map(({ row, unit }, index) => [
          String(index + 1),
          row.name,
          row.post,
          unit,
          row.awardCode === '' ? row.title : awardNameOf(law, row.awardCode),
          row.target,
          row.initiative,
          ...(outcomes === null ? [] : [outcomeWords(outcomes.get(row.id))]),
        ]),
      closing: missing.length === 0 ? counts : `${counts} Chưa gửi đăng ký: ${missing.join('; ')}.`,
    }
  },
})
