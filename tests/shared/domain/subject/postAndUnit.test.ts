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
    ['Bí thư chi bộ', 'Thôn Mẫu', 'Bí thư chi bộ, thôn Mẫu'],
    ['Trưởng phòng Kinh tế', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế'],
    ['', 'Thôn Mẫu', 'Thôn Mẫu'],
    ['Nông dân', '', 'Nông dân'],
    ['Trưởng', 'Trưởng thôn', 'Trưởng, Trưởng thôn'],
  ])('"%s" of "%s" is "%s"', (post, unit, said) => expect(postAndUnit(post, unit)).toBe(said))
})
