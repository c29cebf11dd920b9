import { expect, it } from 'vitest'
import { readPlanText } from '@shared/plan/readPlan'
import { partsOfLines } from '@renderer/features/movements/plan-in/parts'

const partsOf = (...body: readonly string[]): Record<string, string> => {
  const head = ['KẾ HOẠCH', 'Phát động phong trào thi đua “Mẫu Giang đọc” năm 2027', 'UBND xã ban hành Kế hoạch như sau:']
  const reading = readPlanText([...head, ...body, 'Nơi nhận:', '- Các thôn;', '- Lưu: VT.', 'CHỦ TỊCH', 'Vũ Văn Mẫu'].join('\n'))
  if (!reading.ok) throw new Error(reading.error)
  const parts = partsOfLines(reading.value)
  return Object.fromEntries(reading.value.placed.map(({ line }) => [line.text, parts.get(line.index) ?? '']))
}

it('a heading bears the word of the part it opens, whatever stands first below it', () => {
  const parts = partsOf(
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Nhằm xây dựng thói quen đọc sách.',
    'II. TIÊU CHÍ THI ĐUA',
    'Chi tiết tại Phụ lục kèm theo.',
    'III. ĐỐI TƯỢNG',
    '1. Thời gian: năm 2027.',
    'IV. TỔ CHỨC THỰC HIỆN',
    '1. Công tác tuyên truyền',
    '- Mỗi tuần đọc một tin trên loa.',
    '2. Các thôn',
    '- Phát động phong trào.',
  )
  expect(parts).toMatchObject({
    'I. MỤC ĐÍCH, YÊU CẦU': 'purpose',
    'II. TIÊU CHÍ THI ĐUA': 'criteria',
    'Chi tiết tại Phụ lục kèm theo.': 'unplaced',
    'III. ĐỐI TƯỢNG': 'other',
    '1. Thời gian: năm 2027.': 'schedule',
    'IV. TỔ CHỨC THỰC HIỆN': 'tasks',
    // Work above duties that have no place yet stands in its part: it has one itself.
    '1. Công tác tuyên truyền': 'tasks',
    '- Mỗi tuần đọc một tin trên loa.': 'unplaced',
    'Nơi nhận:': 'foot',
  })
})
