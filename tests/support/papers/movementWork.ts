import type { AwardCase } from '@shared/domain/case/types'
import { reportBoard, type BoardRow } from '@shared/domain/movement/board'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ReportContent, ReportDay, Task, UnitReport } from '@shared/domain/movement/work'
import type { UnitRegistrations } from '@shared/domain/registration/rules'
import type { Registration } from '@shared/domain/registration/types'
import { gather, type AwardCount, type Gathered } from '@shared/domain/report/gather'
import type { Collective } from '@shared/domain/subject/types'
import { aCollective } from '../builders'
import type { World } from './world'

/** The work of a movement around a world's case: units, reports, registrations, duties. */

/** The collectives of the case, at least four. */
export const unitsOf = ({ nominees }: AwardCase): Collective[] => {
  const known = nominees.flatMap(({ subject }) => (subject.kind === 'collective' ? [subject] : []))
  const more = ['A', 'B', 'C', 'D'].map((letter) => aCollective({ id: `unit-${letter}`, name: `Đơn vị Mẫu ${letter}` }))
  return [...known.slice(0, 60), ...more]
}

const participants = (units: readonly Collective[], movementId: string) =>
  units.map(({ id }) => ({ id: `p-${id}`, movementId, subjectId: id, groupId: null }))

export const dayOf = (movementId: string, lateFrom: string): ReportDay => ({
  id: 'day',
  movementId,
  title: `Báo cáo năm ${lateFrom.slice(0, 4)}`,
  lateFrom,
  figures: [
    { id: 'f1', label: 'Số sáng kiến được công nhận', unit: 'sáng kiến' },
    { id: 'f2', label: 'Kinh phí', unit: 'đồng' },
  ],
})

/** Every third unit sent nothing. */
export const reportRows = (units: readonly Collective[], day: ReportDay, today: string): BoardRow[] =>
  reportBoard([day], participants(units, day.movementId), new Map(units.map((unit) => [unit.id, unit])), sent(units, day), today)

const sent = (units: readonly Collective[], day: ReportDay, content?: ReportContent): UnitReport[] =>
  units.flatMap(({ id }, index) =>
    index % 3 === 2
      ? []
      : [
          {
            id: `r-${id}`,
            reportDayId: day.id,
            subjectId: id,
            state: 'received' as const,
            receivedOn: day.lateFrom,
            extendedTo: null,
            reason: '',
            ...(content === undefined ? {} : { content }),
          },
        ],
  )

/** The units' reports as the commune's own report gathers them. */
export function gatheredOf(
  { say, today }: World,
  movement: EmulationMovement,
  units: readonly Collective[],
): { readonly day: ReportDay; readonly gathered: Gathered; readonly awards: readonly AwardCount[] } {
  const day = dayOf(movement.id, today)
  const criteria = movement.criteriaGroups.flatMap((group) => group.criteria)
  const content: ReportContent = {
    asOf: null,
    figures: [
      { figureId: 'f1', value: 3, words: '' },
      { figureId: 'f2', value: 1_250_000_000, words: '' },
    ],
    results: criteria.slice(0, 1).map(({ id }) => ({ criterionId: id, text: say('Hoàn thành 100% nội dung đăng ký') })),
    exemplars: [],
    shortcomings: say('Thiếu thiết bị'),
    proposals: say('Đề nghị được tập huấn thêm'),
    added: [],
  }
  const rows = reportBoard(
    [day],
    participants(units, movement.id),
    new Map(units.map((unit) => [unit.id, unit])),
    sent(units, day, content),
    today,
  )
  const gathered = gather({
    movement,
    day,
    rows,
    exemplars: [
      {
        id: 'e',
        movementId: movement.id,
        year: 2026,
        subjectId: null,
        kind: 'person',
        name: 'Bà Lê Thị Mẫu',
        unit: 'Đơn vị Mẫu A',
        story: say('Kho học liệu dùng chung'),
      },
    ],
    registrations: { units: 3, owing: 4, registered: 9, achieved: 5, unknown: 1 },
  })
  return { day, gathered, awards: [] }
}

/** What everybody of the case registered, each under a unit of the case's own. */
export const registrationBoard = ({ nominees }: AwardCase, year: number, say: World['say']): UnitRegistrations[] => {
  const rows = nominees.map(({ subject }): Registration => ({
    id: `reg-${subject.id}`,
    movementId: 'movement-1',
    year,
    unitId: 'unit-A',
    subjectId: null,
    kind: subject.kind,
    name: subject.name,
    post: subject.kind === 'person' ? subject.post : '',
    awardCode: '',
    title: subject.kind === 'person' ? 'Lao động tiên tiến' : 'Giấy khen',
    target: say('100% hồ sơ được số hóa'),
    initiative: say('Kho bài giảng số dùng chung'),
    state: 'received',
    reason: '',
    receivedOn: `${year}-07-20`,
  }))
  return [
    { unitId: 'unit-A', name: 'Đơn vị Mẫu A', state: 'received', rows },
    { unitId: 'unit-B', name: 'Đơn vị Mẫu B', state: 'none', rows: [] },
  ]
}

/** Duties: one done, one late, one each quarter, one without a day. */
export const tasksOf = ({ say, today }: World, movement: EmulationMovement): Task[] =>
  (
    [
      ['once', today, today],
      ['quarter', today, null],
      ['year', today, null],
      ['once', null, null],
    ] as const
  ).map(([every, dueOn, doneOn], index) => ({
    id: `task-${index}`,
    movementId: movement.id,
    text: say('Chủ trì, phối hợp tham mưu tổ chức thực hiện Kế hoạch'),
    owner: 'Phòng Văn hóa - Xã hội',
    every,
    dueOn,
    doneOn,
    evidence: doneOn === null ? '' : say('Báo cáo số 12'),
    ...(index === 1 ? { helpers: 'Phòng Kinh tế' } : {}),
  }))
