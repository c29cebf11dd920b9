import { expect, it } from 'vitest'
import { fileOf, type UnitLine } from '@renderer/features/movements/work/UnitList'

it('writes the board of reports as it stands: units, the reports beside, the one in question and its words', () => {
  const line: UnitLine = {
    id: 'a',
    name: 'Phòng Mẫu',
    status: 'attention',
    state: 'Trễ 2 ngày',
    detail: 'gửi ngày 13/12/2026',
    others: [{ status: 'ok', state: 'Đúng hạn' }, null],
  }
  const file = fileOf('Báo cáo năm 2026', [line], { own: 'Báo cáo năm 2026', others: ['Hưởng ứng', 'Tự chấm điểm'] })
  expect(file.columns.map(({ title }) => title)).toEqual(['Đơn vị', 'Hưởng ứng', 'Tự chấm điểm', 'Báo cáo năm 2026', 'Chi tiết'])
  expect(file.rows).toEqual([['Phòng Mẫu', 'Đúng hạn', null, 'Trễ 2 ngày', 'gửi ngày 13/12/2026']])
})
