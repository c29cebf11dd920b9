import { describe, expect, it } from 'vitest'
import { indexSubjects } from '@shared/domain/subject/matching'
import { awardsIn } from '@shared/import/decision/grants'
import { officeCase } from '@shared/import/decision/officeCase'
import { chosenHeader, noFacts, understandList } from '@shared/import/list'
import { readPastFile } from '@shared/import/open'
import { nothingGiven, startingOptions } from '@shared/import/options'
import { seedLawBook } from '@shared/law/seed'
import { aWordFile, letterHead, type WordPart } from '../../support/wordFile'

/** What the register would get from a file: the head, and name, award, merit, state of every row. */
function pastOf(...parts: readonly WordPart[]) {
  const read = readPastFile('a.docx', aWordFile(...parts))
  const first = read.ok ? read.value[0] : undefined
  if (first === undefined || first.head === null) throw new Error('no decision')
  const header = chosenHeader(first.grid, 'auto', 'awards')
  const { decisionSymbol, decidedOn, decidedBy, award, achievement } = first.head
  const options = {
    ...startingOptions(seedLawBook, '2026-11-01'),
    defaultAchievement: achievement,
    given: { ...nothingGiven, decisionSymbol, decidedOn, decidedBy, award },
  }
  const { rows } = understandList(first.grid, header, header.mapping, options, noFacts(indexSubjects([]), 'awards'))
  return {
    head: [decisionSymbol, decidedOn, decidedBy, first.head.promised],
    rows: rows.map(({ draft, status }) => [draft.name, draft.awardCode, draft.achievement, status]),
    problems: rows.map(({ problems }) => problems.map((problem) => ('field' in problem ? problem.field : problem.code))),
    details: rows.map(({ draft }) => [draft.birthYear, draft.post, draft.unit]),
  }
}
const foot: readonly WordPart[] = [
  'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
  [['Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.', 'CHỦ TỊCH\n\n\nNguyễn Văn Ký']],
]
const bases: readonly WordPart[] = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  'Xét đề nghị của Trưởng phòng Văn hóa - Xã hội xã Mẫu tại Tờ trình số 15/TTr-VHXH ngày 02 tháng 12 năm 2025.',
  'QUYẾT ĐỊNH:',
]

describe('a past decision of the commune', () => {
  it('gives number, day and giver, and every one of its lists with award and merit', () => {
    const read = pastOf(
      letterHead('ỦY BAN NHÂN DÂN\nXÃ MẪU', '12/QĐ-UBND', 'Mẫu, ngày 05 tháng 12 năm 2025'),
      'QUYẾT ĐỊNH',
      'Về việc tặng Giấy khen cho các tập thể, cá nhân',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU',
      ...bases,
      'Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Mẫu cho 01 tập thể và 02 cá nhân đã có thành tích xuất sắc trong phong trào thi đua năm 2025 (có danh sách kèm theo).',
      'Điều 2. Tiền thưởng kèm theo Giấy khen: cá nhân 702.000 đồng/người, chi từ ngân sách xã.',
      ...foot,
      'DANH SÁCH',
      'Tập thể, cá nhân được tặng Giấy khen',
      '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 12 năm 2025)',
      [
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị công tác'],
        ['I', 'TẬP THỂ', '', ''],
        ['1', 'Trường Mầm non Mẫu', '', ''],
        ['II', 'CÁ NHÂN', '', ''],
        ['1', 'Ông Nguyễn Văn Mẫu', '1980', 'Trưởng thôn, Thôn Mẫu'],
        ['2', 'Bà Trần Thị Mẫu', '1985', 'Công chức, Phòng Kinh tế'],
      ],
    )
    expect(read.head).toEqual(['12/QĐ-UBND', '2025-12-05', 'Chủ tịch Ủy ban nhân dân xã Mẫu', 3])
    const merit = 'Đã có thành tích xuất sắc trong phong trào thi đua năm 2025'
    expect(read.rows).toEqual([
      ['Trường Mầm non Mẫu', 'GK_XA', merit, 'new'],
      ['Nguyễn Văn Mẫu', 'GK_XA', merit, 'new'],
      ['Trần Thị Mẫu', 'GK_XA', merit, 'new'],
    ])
    expect(read.details[1]).toEqual([1980, 'Trưởng thôn', 'Thôn Mẫu'])
  })
  it('keeps titles and forms apart by the article that speaks of their kind, and by the titles of the lists', () => {
    const lists = (first: readonly WordPart[], second: readonly WordPart[]) =>
      pastOf(
        letterHead('UBND XÃ MẪU', '7/QĐ-UBND', 'Mẫu, ngày 20 tháng 01 năm 2026'),
        'QUYẾT ĐỊNH',
        ...bases,
        'Điều 1. Công nhận danh hiệu “Tập thể Lao động tiên tiến” năm 2025 cho 01 tập thể (danh sách số 1 kèm theo).',
        'Điều 2. Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho 02 cá nhân (danh sách số 2 kèm theo).',
        ...foot,
        ...first,
        [
          ['TT', 'Tên tập thể'],
          ['1', 'Trạm Y tế Mẫu'],
        ],
        ...second,
        [
          ['TT', 'Họ và tên', 'Chức vụ'],
          ['1', 'Lê Văn Mẫu', 'Y sĩ'],
          ['2', 'Lê Thị Mẫu', 'Điều dưỡng'],
        ],
      )
    const expected = [
      ['Trạm Y tế Mẫu', 'TTLDTT'],
      ['Lê Văn Mẫu', 'LDTT'],
      ['Lê Thị Mẫu', 'LDTT'],
    ]
    const byTitle = lists(['DANH SÁCH TẬP THỂ LAO ĐỘNG TIÊN TIẾN'], ['DANH SÁCH LAO ĐỘNG TIÊN TIẾN'])
    expect(byTitle.rows.map(([name, award]) => [name, award])).toEqual(expected)
    const byKind = lists(['Danh sách số 1: Tập thể'], ['Danh sách số 2: Cá nhân'])
    expect(byKind.rows.map(([name, award]) => [name, award])).toEqual(expected)
  })
  it('asks for the award where two are given and nothing tells them apart', () => {
    const read = pastOf(
      letterHead('UBND XÃ MẪU', '7/QĐ-UBND', 'Mẫu, ngày 20 tháng 01 năm 2026'),
      'QUYẾT ĐỊNH',
      ...bases,
      'Điều 1. Tặng danh hiệu “Lao động tiên tiến” cho các cá nhân có tên trong danh sách.',
      'Điều 2. Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho các cá nhân có tên trong danh sách.',
      ...foot,
      [
        ['TT', 'Họ và tên', 'Chức vụ'],
        ['1', 'Lê Văn Mẫu', 'Y sĩ'],
      ],
    )
    expect(read.problems).toEqual([['award']])
  })
  it('asks for number and day of a draft that leaves them blank', () => {
    const read = pastOf(
      letterHead('UBND XÃ MẪU', '      /QĐ-UBND', 'Mẫu, ngày      tháng 12 năm 2025'),
      'QUYẾT ĐỊNH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU',
      ...bases,
      'Điều 1. Tặng Giấy khen cho ông Nguyễn Văn Mẫu, Trưởng thôn Mẫu, đã có thành tích cứu người.',
      ...foot,
    )
    expect(read.head.slice(0, 3)).toEqual(['', null, 'Chủ tịch Ủy ban nhân dân xã Mẫu'])
    expect(read.problems).toEqual([['decisionSymbol', 'decidedOn']])
  })
})

describe('a past decision of other levels', () => {
  it('reads one honoree out of the article', () => {
    const read = pastOf(
      letterHead('ỦY BAN NHÂN DÂN\nHUYỆN MẪU', '1520/QĐ-UBND', 'Huyện Mẫu, ngày 15 tháng 3 năm 2022'),
      'QUYẾT ĐỊNH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU',
      ...bases,
      'Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho bà Trần Thị Mẫu, sinh năm 1979, Chủ tịch Hội Phụ nữ xã Mẫu, đã có thành tích trong phòng, chống dịch.',
      ...foot,
    )
    expect(read.head).toEqual(['1520/QĐ-UBND', '2022-03-15', 'Chủ tịch Ủy ban nhân dân huyện Mẫu', null])
    expect(read.rows).toEqual([['Trần Thị Mẫu', 'GK_KHAC', 'Đã có thành tích trong phòng, chống dịch', 'new']])
    expect(read.details).toEqual([[1979, 'Chủ tịch Hội Phụ nữ xã Mẫu', '']])
  })
  it('reads honorees that stand line by line below the article', () => {
    const read = pastOf(
      letterHead('ỦY BAN NHÂN DÂN\nTỈNH MẪU', '88/QĐ-UBND', 'Mẫu, ngày 2 tháng 9 năm 2021'),
      'QUYẾT ĐỊNH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU',
      ...bases,
      'Điều 1. Tặng Bằng khen cho 03 cá nhân đã có thành tích xuất sắc trong công tác bầu cử, cụ thể:',
      '1. Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã Mẫu;',
      '2. Bà Lê Thị Mẫu, Bí thư Đảng ủy xã Mẫu;',
      '3. Ông Trần Văn Mẫu, Công chức, Văn phòng.',
      ...foot,
    )
    expect(read.head).toEqual(['88/QĐ-UBND', '2021-09-02', 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu', 3])
    expect(read.rows.map(([name, award]) => [name, award])).toEqual([
      ['Nguyễn Văn Mẫu', 'BK_TINH'],
      ['Lê Thị Mẫu', 'BK_TINH'],
      ['Trần Văn Mẫu', 'BK_TINH'],
    ])
  })
  it('takes both a list and somebody whom a further article names', () => {
    const read = pastOf(
      letterHead('ỦY BAN NHÂN DÂN\nXÃ MẪU', '9/QĐ-UBND', 'Mẫu, ngày 20 tháng 7 năm 2024'),
      'QUYẾT ĐỊNH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU',
      ...bases,
      'Điều 1. Tặng danh hiệu “Lao động tiên tiến” cho các cá nhân có tên trong danh sách kèm theo.',
      'Điều 2. Tặng Giấy khen cho ông Hoàng Văn Mẫu, Trưởng Công an xã, đã có thành tích bảo vệ an ninh.',
      ...foot,
      'DANH SÁCH LAO ĐỘNG TIÊN TIẾN',
      [
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        ['1', 'Lê Văn Mẫu', 'Công chức', 'Văn phòng'],
        ['2', 'Lê Thị Mẫu', 'Công chức', 'Văn phòng'],
      ],
    )
    expect(read.rows.map(([name, award]) => [name, award])).toEqual([
      ['Lê Văn Mẫu', 'LDTT'],
      ['Lê Thị Mẫu', 'LDTT'],
      ['Hoàng Văn Mẫu', 'GK_XA'],
    ])
  })
})

describe('the words of decisions', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ NAM MẪU', 'Ủy ban nhân dân xã Nam Mẫu'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI MẪU', 'Chủ tịch Ủy ban nhân dân thành phố Hải Mẫu'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['CHỦ TỊCH NƯỚC', 'Chủ tịch nước'],
    ['BAN THƯỜNG VỤ ĐẢNG ỦY XÃ NAM MẪU', 'Ban Thường vụ Đảng ủy xã Nam Mẫu'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ NAM MẪU', 'Ban Chấp hành Đảng bộ xã Nam Mẫu'],
    ['ĐẢNG UỶ XÃ NAM MẪU', 'Đảng ủy xã Nam Mẫu'],
    ['CHI BỘ THÔN MẪU 3', 'Chi bộ thôn Mẫu 3'],
    ['BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ NAM MẪU', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Nam Mẫu'],
    ['BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ TỈNH HẢI MẪU', 'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Hải Mẫu'],
    ['BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH XÃ NAM MẪU', 'Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Nam Mẫu'],
    ['BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG HUYỆN MẪU', 'Ban Thường vụ Liên đoàn Lao động huyện Mẫu'],
    ['HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NAM MẪU', 'Hiệu trưởng Trường Tiểu học và Trung học cơ sở Nam Mẫu'],
    ['GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HẢI MẪU', 'Giám đốc Sở Giáo dục và Đào tạo tỉnh Hải Mẫu'],
    ['BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch'],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ NAM MẪU', 'Hội đồng Thi đua - Khen thưởng xã Nam Mẫu'],
    ['CHỈ HUY TRƯỞNG BAN CHỈ HUY QUÂN SỰ XÃ NAM MẪU', 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã Nam Mẫu'],
    ['CHỦ TỊCH UBND XÃ NAM MẪU', 'Chủ tịch UBND xã Nam Mẫu'],
  ])('writes “%s” as offices do', (capitals, written) => {
    expect(officeCase(capitals)).toBe(written)
  })
  it.each([
    ['Tặng danh hiệu “Chiến sĩ thi đua cơ sở” và tặng Giấy khen', ['Chiến sĩ thi đua cơ sở', 'Giấy khen']],
    ['công nhận danh hiệu Lao động tiên tiến năm 2024 cho', ['Lao động tiên tiến']],
    ['DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SỸ THI ĐUA CƠ SỞ', ['Chiến sĩ thi đua cơ sở']],
    ['Huân chương Lao động hạng Ba cho', ['Huân chương Lao động hạng Ba']],
    ['Danh sách kèm theo', []],
  ])('finds the awards in “%s”', (text, awards) => {
    expect(awardsIn(text)).toEqual(awards)
  })
})
