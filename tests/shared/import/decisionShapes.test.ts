import { describe, expect, it } from 'vitest'
import { indexSubjects } from '@shared/domain/subject/matching'
import { chosenHeader, noFacts, understandList } from '@shared/import/list'
import { readPastFile } from '@shared/import/open'
import { pastOptions } from '@shared/import/options'
import { seedLawBook } from '@shared/law/seed'
import { aWordFile, letterHead, type WordPart } from '../../support/wordFile'

/** Past decisions in shapes that mislead: the right award, or none and a question. */

const head = letterHead('ỦY BAN NHÂN DÂN\nXÃ NAM MẪU', '45/QĐ-UBND', 'Nam Mẫu, ngày 05 tháng 12 năm 2021')
const table = (...people: readonly string[]): WordPart => [
  ['TT', 'Họ tên', 'Chức vụ'],
  ...people.map((name, at) => [String(at + 1), name, 'Hội viên']),
]
const told = (...parts: readonly WordPart[]) => {
  const read = readPastFile('quyet-dinh.docx', aWordFile(head, 'QUYẾT ĐỊNH', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NAM MẪU', ...parts))
  if (!read.ok) throw new Error(read.error.code)
  const [found] = read.value
  const header = chosenHeader(found!.grid, 'auto', 'awards')
  const options = pastOptions(seedLawBook, '2026-11-29', found!.head)
  return understandList(found!.grid, header, header.mapping, options, noFacts(indexSubjects([]), 'awards'))
    .rows.filter(({ draft }) => draft.name !== '')
    .map(({ draft, status }) => [draft.name, draft.past?.awardName.replace(/ của .*/, ''), status])
}

describe('a past decision', () => {
  it.each(['Hủy bỏ', 'Thu hồi', 'Đính chính', 'Điều chỉnh'])('that begins with “%s” gives nobody an award', (word) => {
    const rows = told(`Điều 1. ${word} Quyết định số 17/QĐ-UBND ngày 05 tháng 12 năm 2021 tặng Giấy khen cho ông Lê Văn Mẫu.`)
    expect(rows.filter(([, award, status]) => award !== '' || status !== 'wrong')).toEqual([])
  })
  it('reads a list inside its article once, with the award of that article', () => {
    expect(
      told(
        'Điều 1. Công nhận danh hiệu Lao động tiên tiến cho 02 cá nhân:',
        table('Lê Văn Mẫu', 'Vũ Thị Hạnh'),
        'Điều 2. Tặng Giấy khen cho 01 cá nhân:',
        table('Hồ Văn Tý'),
        'Điều 3. Văn phòng chịu trách nhiệm thi hành.',
      ),
    ).toEqual([
      ['Lê Văn Mẫu', 'Lao động tiên tiến', 'new'],
      ['Vũ Thị Hạnh', 'Lao động tiên tiến', 'new'],
      ['Hồ Văn Tý', 'Giấy khen', 'new'],
    ])
  })
  it('takes the award of each list from its title where one article gives two', () => {
    expect(
      told(
        'Điều 1. Công nhận danh hiệu Lao động tiên tiến và tặng Giấy khen (có danh sách kèm theo).',
        'Điều 2. Văn phòng chịu trách nhiệm thi hành.',
        'DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN',
        table('Lê Văn Mẫu'),
        'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
        table('Hồ Văn Tý'),
      ),
    ).toEqual([
      ['Lê Văn Mẫu', 'Lao động tiên tiến', 'new'],
      ['Hồ Văn Tý', 'Giấy khen', 'new'],
    ])
  })
  it('asks for the award where it says “khen thưởng” alone, and loses nobody', () => {
    expect(told('Điều 1. Khen thưởng 2 cá nhân: Lê Văn Mẫu - Thôn Mẫu 1 và Vũ Thị Hạnh - Thôn Mẫu 2, có thành tích trong bầu cử.')).toEqual(
      [
        ['Lê Văn Mẫu', '', 'wrong'],
        ['Vũ Thị Hạnh', '', 'wrong'],
      ],
    )
  })
})
