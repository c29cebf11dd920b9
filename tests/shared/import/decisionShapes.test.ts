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

const past = (organ: WordPart, ...parts: readonly WordPart[]) => {
  const read = readPastFile('quyet-dinh.docx', aWordFile(organ, 'QUYẾT ĐỊNH', ...parts))
  if (!read.ok) throw new Error(read.error.code)
  const [found] = read.value
  const header = chosenHeader(found!.grid, 'auto', 'awards')
  const options = pastOptions(seedLawBook, '2026-11-29', found!.head)
  const { rows } = understandList(found!.grid, header, header.mapping, options, noFacts(indexSubjects([]), 'awards'))
  return {
    head: found!.head!,
    rows: rows.map(({ draft: { kind, name, birthYear, post, unit }, status }) => [kind, name, birthYear, post, unit, status]),
    awards: rows.map(({ draft }) => draft.past?.awardName),
    merits: rows.map(({ draft }) => draft.achievement),
  }
}

describe('decisions of others', () => {
  const partyHead = letterHead('ĐẢNG BỘ TỈNH HẢI MẪU\nĐẢNG ỦY XÃ NAM MẪU', '45-QĐ/ĐU', 'Nam Mẫu, ngày 15 tháng 01 năm 2024')
  it('of the party: who decides stands behind the bases; a list of its units and one of people are both read', () => {
    const { head: said, rows } = past(
      partyHead,
      'khen thưởng tổ chức đảng, đảng viên năm 2023',
      '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ NAM MẪU',
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng Giấy khen cho 01 chi bộ và 02 đảng viên hoàn thành xuất sắc nhiệm vụ năm 2023 (có danh sách kèm theo).',
      'T/M BAN THƯỜNG VỤ',
      'I. TẬP THỂ',
      [
        ['TT', 'Tên chi bộ', 'Ghi chú'],
        ['1', 'Chi bộ thôn Mẫu Đông', ''],
      ],
      'II. CÁ NHÂN',
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị'],
        ['1', 'Lê Thị Mẫu', '1975', 'Bí thư, Chi bộ thôn Mẫu Đông'],
        ['2', 'Vũ Văn Tùng', '1968', 'Đảng viên, Chi bộ Trường Mẫu'],
      ],
    )
    expect([said.decisionSymbol, said.decidedBy, said.promised]).toEqual(['45-QĐ/ĐU', 'Ban Thường vụ Đảng ủy xã Nam Mẫu', 3])
    expect(rows).toEqual([
      ['collective', 'Chi bộ thôn Mẫu Đông', null, '', '', 'new'],
      ['person', 'Lê Thị Mẫu', 1975, 'Bí thư', 'Chi bộ thôn Mẫu Đông', 'new'],
      ['person', 'Vũ Văn Tùng', 1968, 'Đảng viên', 'Chi bộ Trường Mẫu', 'new'],
    ])
  })
  it.each([
    ['BAN THƯỜNG VỤ ĐẢNG ỦY XÃ NAM MẪU QUYẾT ĐỊNH', 'Ban Thường vụ Đảng ủy xã Nam Mẫu'],
    ['CHI BỘ THÔN MẪU ĐÔNG', 'Chi bộ thôn Mẫu Đông'],
    ['ĐIỀU NÀY KHÔNG NÓI AI', 'Đảng ủy xã Nam Mẫu'],
  ])('of the party, who decides in “%s”', (line, giver) => {
    expect(past(partyHead, '- Căn cứ Điều lệ;', line, 'Điều 1. Tặng Giấy khen cho đồng chí Lê Văn Mẫu.').head.decidedBy).toBe(giver)
  })
  it('of the President, whose name goes on in the next line, with the whole place of a collective', () => {
    const { head: said, rows } = past(
      letterHead('CHỦ TỊCH NƯỚC', '1567/QĐ-CTN', 'Hà Nội, ngày 19 tháng 8 năm 2020'),
      'CHỦ TỊCH',
      'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Căn cứ Hiến pháp;',
      'Điều 1. Tặng thưởng Huân chương Lao động hạng Ba cho Nhân dân và cán bộ xã Nam Mẫu, huyện Mẫu, tỉnh Hải Mẫu, đã có thành tích xuất sắc.',
    )
    expect(said.decidedBy).toBe('Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(rows).toEqual([['collective', 'Nhân dân và cán bộ xã Nam Mẫu', null, '', 'huyện Mẫu, tỉnh Hải Mẫu', 'new']])
  })
  it('of a school: what pupils have already is why, not what they get', () => {
    const { awards, rows } = past(
      letterHead('TRƯỜNG THCS NAM MẪU', '30/QĐ-THCS', 'Nam Mẫu, ngày 25 tháng 5 năm 2024'),
      'HIỆU TRƯỞNG TRƯỜNG THCS NAM MẪU',
      'Căn cứ Điều lệ;',
      'Điều 1. Tặng Giấy khen cho 01 học sinh đạt danh hiệu Học sinh Xuất sắc năm học 2023 - 2024 (danh sách kèm theo).',
      [
        ['TT', 'Họ và tên', 'Lớp'],
        ['1', 'Nguyễn Mẫu An', '9A'],
      ],
    )
    expect(awards).toEqual(['Giấy khen của Hiệu trưởng Trường THCS Nam Mẫu'])
    expect(rows).toEqual([['person', 'Nguyễn Mẫu An', null, '', '9A', 'new']])
  })
})

describe('who is meant', () => {
  const own = (...parts: readonly WordPart[]) => past(head, 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NAM MẪU', 'Căn cứ Luật;', ...parts)
  it('a collective and somebody besides are two, and each is asked about', () => {
    expect(own('Điều 1. Tặng Giấy khen cho khu dân cư Mẫu Đông và ông Kiều Văn Mẫu, Trưởng ban, có thành tích tốt.').rows).toEqual([
      ['collective', 'khu dân cư Mẫu Đông', null, '', '', 'doubtful'],
      ['person', 'Kiều Văn Mẫu', null, 'Trưởng ban', '', 'doubtful'],
    ])
  })
  it.each([
    ['B', 'LAO ĐỘNG TIÊN TIẾN'],
    ['B', 'TRƯỜNG MẦM NON MẪU'],
  ])('people under “%s. %s” beside a section of collectives are people', (mark, title) => {
    const { rows } = own(
      'Điều 1. Tặng danh hiệu “Tập thể lao động tiên tiến” cho 01 tập thể và danh hiệu “Lao động tiên tiến” cho 01 cá nhân (có danh sách kèm theo).',
      [
        ['TT', 'HỌ VÀ TÊN', 'DANH HIỆU'],
        ['A', 'TẬP THỂ LAO ĐỘNG TIÊN TIẾN', ''],
        ['1', 'Tổ Mẫu giáo lớn', ''],
        [mark, title, ''],
        ['1', 'NGUYỄN THỊ MẪU HƯƠNG', ''],
      ],
    )
    expect(rows.map(([kind, name]) => [kind, name])).toEqual([
      ['collective', 'Tổ Mẫu giáo lớn'],
      ['person', 'Nguyễn Thị Mẫu Hương'],
    ])
  })
  it('a column of name, post and unit is read as such', () => {
    const { rows } = own('Điều 1. Tặng Giấy khen cho 03 cá nhân có thành tích tốt (danh sách kèm theo).', [
      ['STT', 'Họ và tên, chức vụ, đơn vị'],
      ['1', 'Ông Phan Văn Mẫu, Bí thư Chi bộ thôn Mẫu'],
      ['2', 'Bà Tạ Thị Mẫu\nNông dân, thôn Mẫu Đông'],
      ['3', 'Hồ Văn Mẫu'],
    ])
    expect(rows).toEqual([
      ['person', 'Phan Văn Mẫu', null, 'Bí thư Chi bộ thôn Mẫu', '', 'new'],
      ['person', 'Tạ Thị Mẫu', null, 'Nông dân', 'thôn Mẫu Đông', 'new'],
      ['person', 'Hồ Văn Mẫu', null, '', '', 'new'],
    ])
  })
  it('the merit of one article is not that of those whom another names', () => {
    const { merits } = own(
      'Điều 1. Công nhận danh hiệu “Lao động tiên tiến” cho 01 cá nhân.',
      table('Lê Văn Mẫu'),
      'Điều 2. Tặng Giấy khen cho 01 cá nhân có thành tích xuất sắc trong phong trào thi đua:',
      table('Hồ Văn Tý'),
    )
    expect(merits).toEqual(['', 'Có thành tích xuất sắc trong phong trào thi đua'])
  })
  it('a decision that takes back gives a list of nobody', () => {
    expect(own('Điều 1. Hủy bỏ Quyết định số 17/QĐ-UBND ngày 20 tháng 11 năm 2022 tặng Giấy khen cho ông Trịnh Văn Mẫu.').rows).toEqual([])
  })
})
