import { countStates, reportBoard } from '@shared/domain/movement/board'
import { lateReports } from '@shared/domain/movement/lateDays'
import { readPlanText } from '@shared/plan/readPlan'
import { aCollective } from '../support/builders'
import { wholePlans } from '../shared/plan/wholePlans'
import { line, measure } from './measure'

/** About what a page of an administrative document holds. */
const charactersOfPage = 2_600
const pages = 30
const units = 200

/** A plan of so many pages: the parts of one, each with many more items. */
function longPlan(): string {
  const lines = (wholePlans['cityClusters'] ?? []).map(({ text }) => text)
  const at = lines.findIndex((text) => text.startsWith('IV. TIÊU CHÍ'))
  const item = (no: number): string =>
    `1.${no}. Hoàn thành tốt nhiệm vụ thứ ${no} được giao trong năm, có tài liệu kiểm chứng, được cấp có thẩm quyền xác nhận; tổ chức sơ kết, rút kinh nghiệm từng quý và nhân rộng cách làm hay đến các thôn, tổ dân phố, cơ quan, đơn vị trên địa bàn.`
  const more: string[] = []
  for (let no = 10; [...lines, ...more].join('\n').length < charactersOfPage * pages; no += 1) more.push(item(no))
  return [...lines.slice(0, at + 2), ...more, ...lines.slice(at + 2)].join('\n')
}

/** A long plan read; the board of reports of many units. */
export async function run(): Promise<void> {
  console.log('\nPhong trào (Node, một lõi; trung vị)')
  const plan = longPlan()
  line(
    `Đọc kế hoạch ${pages} trang (${plan.length.toLocaleString('vi')} ký tự)`,
    await measure(5, () => {
      if (!readPlanText(plan).ok) throw new Error('not read')
    }),
    'mục tiêu ≤ 500',
  )
  const subjects = new Map(
    Array.from({ length: units }, (_, index) => aCollective({ id: `u${index}`, name: `Đơn vị Mẫu ${index}` })).map((unit) => [
      unit.id,
      unit,
    ]),
  )
  const days = Array.from({ length: 4 }, (_, index) => ({
    id: `d${index}`,
    movementId: 'm',
    title: `Báo cáo quý ${index + 1}/2026`,
    lateFrom: `2026-${String(3 * (index + 1)).padStart(2, '0')}-16`,
  }))
  const participants = [...subjects.keys()].map((subjectId) => ({ id: `p-${subjectId}`, movementId: 'm', subjectId, groupId: null }))
  const reports = days.flatMap((day, at) =>
    participants
      .filter((_, index) => (index + at) % 3 > 0)
      .map(({ subjectId }, index) => ({
        id: `${day.id}-${subjectId}`,
        reportDayId: day.id,
        subjectId,
        state: 'received' as const,
        receivedOn: index % 5 === 0 ? '2026-12-20' : '2026-03-01',
        extendedTo: null,
        reason: '',
      })),
  )
  line(
    `Bảng báo cáo ${units} đơn vị × ${days.length} kỳ, đếm từng trạng thái`,
    await measure(20, () => {
      const rows = reportBoard(days, participants, subjects, reports, '2026-12-21')
      for (const { id } of days) countStates(rows, id)
    }),
    'mục tiêu ≤ 100',
  )
  line(
    `Số ngày trễ của ${units} đơn vị`,
    await measure(20, () => {
      lateReports({ days, participants, subjects, reports }, 2026, '2026-12-21')
    }),
    'mục tiêu ≤ 100',
  )
}
