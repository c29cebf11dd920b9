import { describe, expect, it } from 'vitest'
import { postAndUnit } from '@shared/domain/subject/rules'

describe('post and unit', () => {
  it.each([
    ['Trưởng thôn', 'Thôn Trạm Vải Thượng', 'Trưởng thôn Trạm Vải Thượng'],
    ['Phó Trưởng phòng', 'Phòng Văn hóa - Xã hội', 'Phó Trưởng phòng Văn hóa - Xã hội'],
    ['Tổ trưởng tổ dân phố', 'Tổ dân phố Mẫu Đông', 'Tổ trưởng tổ dân phố Mẫu Đông'],
    ['Trưởng ban', 'Ban Chỉ huy quân sự xã', 'Trưởng ban Chỉ huy quân sự xã'],
    ['Chi hội trưởng Chi hội Phụ nữ', 'Chi hội Phụ nữ thôn Mẫu', 'Chi hội trưởng Chi hội Phụ nữ thôn Mẫu'],
    ['Giáo viên', 'Trường Tiểu học Mẫu', 'Giáo viên, Trường Tiểu học Mẫu'],
    ['Bí thư chi bộ', 'Thôn Mẫu', 'Bí thư chi bộ thôn Mẫu'],
    ['Bí thư Chi bộ thôn 7', 'xã Mẫu', 'Bí thư Chi bộ thôn 7, xã Mẫu'],
    ['Hiệu trưởng', 'Trường Mầm non Mẫu', 'Hiệu trưởng Trường Mầm non Mẫu'],
    ['Kế toán trưởng', 'Trường Trung học cơ sở Mẫu', 'Kế toán trưởng Trường Trung học cơ sở Mẫu'],
    ['Phó Chủ tịch', 'Ủy ban nhân dân xã', 'Phó Chủ tịch Ủy ban nhân dân xã'],
    ['Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân', 'xã Mẫu', 'Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã Mẫu'],
    ['Tổ trưởng', 'Tổ dân phố số 7', 'Tổ trưởng tổ dân phố số 7'],
    ['Trưởng', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế'],
    ['Trưởng phòng Văn hoá', 'Phòng Văn hóa - Xã hội', 'Trưởng phòng Văn hoá - Xã hội'],
    ['Giám đốc', 'Hợp tác xã Mẫu', 'Giám đốc Hợp tác xã Mẫu'],
    ['Giám đốc', 'thôn Mẫu', 'Giám đốc, thôn Mẫu'],
    ['Chủ tịch Hội đồng quản trị Hợp tác xã Mẫu', 'thôn Mẫu', 'Chủ tịch Hội đồng quản trị Hợp tác xã Mẫu, thôn Mẫu'],
    ['Công chức', 'Phòng Kinh tế', 'Công chức, Phòng Kinh tế'],
    ['Bác sĩ', 'Trạm Y tế xã', 'Bác sĩ, Trạm Y tế xã'],
    ['Trưởng phòng Kinh tế', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế'],
    ['', 'Thôn Mẫu', 'Thôn Mẫu'],
    ['Nông dân', '', 'Nông dân'],
    ['Trưởng', 'Trưởng thôn', 'Trưởng, Trưởng thôn'],
  ])('"%s" of "%s" is "%s"', (post, unit, said) => expect(postAndUnit(post, unit)).toBe(said))
})
