import { nameOnPaper } from '@shared/documents/words/names'
import { describe, expect, it } from 'vitest'
import { achievementLine } from '@shared/domain/case/achievement'
import { formNameLine } from '@shared/documents/kinds/certificates/wording'

describe('the words of a certificate', () => {
  it.each([
    ['person', 'Ông', 'Nguyễn Văn Mẫu', 'Ông Nguyễn Văn Mẫu'],
    ['person', '', 'H’Mẫu Niê', 'H’Mẫu Niê'],
    ['collective', '', 'Trường Tiểu học Mẫu', 'Trường Tiểu học Mẫu'],
    ['collective', '', 'Thôn Mẫu 1', 'Thôn Mẫu 1'],
    ['collective', '', 'Cán bộ và Nhân dân thôn Mẫu', 'Cán bộ và Nhân dân thôn Mẫu'],
    ['collective', '', 'Hoa Mẫu', 'Tập thể Hoa Mẫu'],
    ['household', '', 'Hộ ông Trần Quang Mẫu', 'Hộ ông Trần Quang Mẫu'],
    ['household', '', 'Trần Quang Mẫu', 'Hộ gia đình Trần Quang Mẫu'],
  ] as const)('calls a %s "%s" "%s" by "%s"', (subjectKind, honorific, name, line) => {
    expect(nameOnPaper({ subjectKind, honorific, name })).toBe(line)
  })

  it.each([
    ['Đã có thành tích xuất sắc năm 2026.', 'Đã có thành tích xuất sắc năm 2026'],
    ['có thành tích xuất sắc năm 2026', 'Đã có thành tích xuất sắc năm 2026'],
    ['Thành tích xuất sắc năm 2026 ./.', 'Đã có thành tích xuất sắc năm 2026'],
    ['đã hiến 200 m² đất làm đường;', 'Đã hiến 200 m² đất làm đường'],
    ['- Đã hiến đất\n- Vận động 30 hộ hiến đất.', 'Đã hiến đất; Vận động 30 hộ hiến đất'],
    ['', 'Đã có thành tích xuất sắc trong phong trào'],
  ])('says the achievement "%s" as "%s"', (typed, line) => {
    expect(achievementLine(typed, 'có thành tích xuất sắc trong phong trào')).toBe(line)
  })

  it('names the form without its giver and a title whole', () => {
    expect(formNameLine('Giấy khen của Chủ tịch Ủy ban nhân dân xã')).toBe('GIẤY KHEN')
    expect(formNameLine('Danh hiệu “Chiến sĩ thi đua cơ sở”')).toBe('CHIẾN SĨ THI ĐUA CƠ SỞ')
    expect(formNameLine('Lao động tiên tiến')).toBe('LAO ĐỘNG TIÊN TIẾN')
  })
})
