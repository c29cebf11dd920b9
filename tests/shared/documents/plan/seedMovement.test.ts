import { movementSchema } from '@shared/domain/movement/types'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { expect, it } from 'vitest'
import { samplePlanParagraphs, withoutMark } from '../../../support/samplePlan'

/** Every text of a value, deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []

/** What the plan's template writes itself: its head, the headings that every plan has, the signature. */
const ofTheTemplate = new Set([
  'Số: /KH-UBND',
  'Nam Sách, ngày tháng 6 năm 2026',
  'KẾ HOẠCH',
  'MỤC ĐÍCH, YÊU CẦU',
  'Mục đích',
  'Yêu cầu',
  'NỘI DUNG',
  'Chủ đề, nội dung thi đua',
  'Tiêu chí thi đua',
  'Hình thức và tiêu chuẩn khen thưởng',
  'TỔ CHỨC THỰC HIỆN',
  'Nơi nhận:',
  'CHỦ TỊCH',
  'Phùng Văn Diện',
])

it('holds every sentence of the draft plan, slips included', () => {
  const all = textsOf(namSachMovement).join('\n')
  const missing = samplePlanParagraphs
    .map(withoutMark)
    .filter((paragraph) => !ofTheTemplate.has(paragraph))
    .map((paragraph) =>
      paragraph
        .replace(/ \*NT\*$/, '')
        .replace(/^Lưu: /, '')
        .replace(/^Đề nghị (?=Ủy ban Mặt trận)/, '')
        .replace(/^(Giai đoạn \d [^:]+): /, ''),
    )
    .filter((paragraph) => !all.includes(paragraph) && !all.includes(paragraph.replace(/[;.]$/, '')))
  expect(missing).toEqual([])
})

it('is a valid movement, unchanged by the cleaning that typed text goes through', () => {
  expect(movementSchema.parse(namSachMovement)).toEqual(namSachMovement)
})

it('counts as many parts as the draft', () => {
  const { objectives, requirements, themes, criteriaGroups, awards, schedule, actors, recipients } = namSachMovement
  expect([objectives.length, requirements.length, themes.length, schedule.phases.length, actors.length, recipients.length]).toEqual([
    3, 2, 5, 2, 5, 7,
  ])
  expect(criteriaGroups.map((group) => group.criteria.length)).toEqual([4, 2, 4, 2])
  expect(awards.reviews.map((review) => review.forms.map((form) => form.awardCode))).toEqual([
    ['BK_TINH', 'GK_XA'],
    ['BK_TTG', 'CTD_TINH', 'BK_TINH', 'GK_XA'],
  ])
})
