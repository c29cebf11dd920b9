import { describe, expect, it } from 'vitest'
import { birthOf } from '@shared/domain/subject/birth'
import { fieldOfHeading, mapHeadings } from '@shared/import/columns'
import { findHeader } from '@shared/import/header'
import { detectLegacy } from '@shared/lib/legacyFont'
import { collectiveKindOf, kindOfName, properCase } from '@shared/domain/subject/reading'
import { readPasted } from '@shared/import/pasted'
import { collectRows } from '@shared/import/rows'
import { readWorkbook } from '@shared/import/workbook'
import type { SheetGrid } from '@shared/import/types'
import { aWorkbook, type MadeSheet } from '../../support/sheets'

const gridOf = (sheet: MadeSheet): SheetGrid => {
  const read = readWorkbook('a.xlsx', aWorkbook([sheet]))
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0] as SheetGrid
}
const collect = (grid: SheetGrid): ReturnType<typeof collectRows> => {
  const header = findHeader(grid)
  return collectRows(grid, header, header.mapping)
}
const collectSheet = (sheet: MadeSheet): ReturnType<typeof collectRows> => collect(gridOf(sheet))

describe('recognising columns', () => {
  it.each([
    ['STT', 'serial'],
    ['Họ và tên', 'name'],
    ['HỌ TÊN / TÊN TẬP THỂ', 'name'],
    ['Tên cá nhân, tập thể được đề nghị khen thưởng', 'name'],
    ['Họ tên chủ hộ', 'name'],
    ['Họ và tên đệm', 'familyName'],
    ['Họ đệm', 'familyName'],
    ['Tên', 'givenName'],
    ['Ông/Bà', 'gender'],
    ['Giới tính', 'gender'],
    ['Nam', 'isMale'],
    ['Nữ', 'isFemale'],
    ['Năm sinh', 'birth'],
    ['Ngày, tháng, năm sinh', 'birth'],
    ['Năm sinh Nam', 'birthOfMale'],
    ['Năm sinh Nữ', 'birthOfFemale'],
    ['Chức vụ', 'post'],
    ['Nghề nghiệp', 'post'],
    ['Đơn vị/nơi công tác', 'unit'],
    ['Chức vụ, đơn vị công tác', 'postAndUnit'],
    ['Địa chỉ (thôn)', 'address'],
    ['Tóm tắt thành tích', 'achievement'],
    ['Thành tích đề nghị khen thưởng', 'achievement'],
    ['Hình thức khen thưởng', 'award'],
    ['Đơn vị đề nghị khen thưởng', 'proposedBy'],
    ['Loại đối tượng', 'kind'],
    ['Số nhân khẩu', 'memberCount'],
    ['Ghi chú', 'ignored'],
    ['Tiền thưởng', 'ignored'],
    ['Ho va ten'.normalize('NFD'), 'name'],
    ['Cột lạ', null],
  ])('reads the heading “%s”', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field)
  })
  it('gives a field to the first column that claims it, and takes the unit for the name in a list of units', () => {
    expect(mapHeadings(['Họ và tên', 'Đơn vị', 'Đơn vị công tác'])).toEqual(['name', 'unit', null])
    expect(mapHeadings(['TT', 'Đơn vị', 'Thành tích'])).toEqual(['serial', 'name', 'achievement'])
  })
})

describe('finding the list in a sheet', () => {
  it('finds headings in the third row under merged titles, and leaves titles, sections, totals and notes aside', () => {
    const { rows, ignored } = collectSheet({
      rows: [
        ['ỦY BAN NHÂN DÂN XÃ MẪU'],
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị', 'Thành tích'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['I', 'TẬP THỂ'],
        [1, 'Trường Tiểu học Mẫu', null, null, 'Số hóa học bạ'],
        ['II. CÁ NHÂN (2 người)'],
        [1, 'Nguyễn Văn Mẫu', 1985, 'Công chức, Phòng Kinh tế', 'Sáng kiến'],
        [],
        [2, 'Trần Thị Mẫu', 1990, 'Trưởng thôn', 'Vận động'],
        ['Tổng cộng: 03'],
        [],
        ['Nơi nhận:', null, null, 'NGƯỜI LẬP BIỂU'],
        [null, 'Nguyễn Lập Biểu'],
      ],
      merges: ['A1:E1', 'A2:E2', 'A7:E7'],
    })
    expect(rows.map((row) => [row.number, row.values.name, row.sectionKind])).toEqual([
      [6, 'Trường Tiểu học Mẫu', 'collective'],
      [8, 'Nguyễn Văn Mẫu', 'person'],
      [10, 'Trần Thị Mẫu', 'person'],
    ])
    expect(ignored.map((row) => [row.number, row.reason])).toEqual([
      [1, 'heading'],
      [2, 'heading'],
      [3, 'heading'],
      [4, 'columnNumbers'],
      [5, 'section'],
      [7, 'section'],
      [11, 'total'],
      [13, 'note'],
      [14, 'note'],
    ])
  })
  it('carries merged cells down, joins achievements of a merged name, reads two-line headings', () => {
    const { rows } = collectSheet({
      rows: [
        ['TT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị', 'Thành tích'],
        [null, null, 'Nam', 'Nữ', null, null],
        [1, 'Nguyễn Văn Mẫu', 1985, null, 'Phòng Kinh tế', 'Một'],
        [null, null, null, null, null, 'Hai'],
        [2, 'Trần Thị Mẫu', null, 1990, null, 'Ba'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'A3:A4', 'B3:B4', 'E3:E5'],
    })
    expect(rows.map((row) => row.values)).toEqual([
      { serial: '1', name: 'Nguyễn Văn Mẫu', birthOfMale: '1985', unit: 'Phòng Kinh tế', achievement: 'Một\nHai' },
      { serial: '2', name: 'Trần Thị Mẫu', birthOfFemale: '1990', unit: 'Phòng Kinh tế', achievement: 'Ba' },
    ])
  })
  it('joins family name and given name, cleans control characters and decomposed accents', () => {
    const { rows } = collectSheet({
      rows: [
        ['Họ đệm', 'Tên', 'Ghi chú'],
        ['Nguyễn  Thị\u200B Hồng'.normalize('NFD'), ' Hạnh\u00A0', 'bỏ'],
      ],
    })
    expect(rows[0]?.values.name).toBe('Nguyễn Thị Hồng Hạnh')
  })
  it('takes unit sections as the unit of the people under them', () => {
    const { rows } = collectSheet({
      rows: [
        ['TT', 'Họ và tên', 'Năm sinh'],
        ['I', 'Trường Tiểu học Mẫu'],
        [1, 'Lê Mẫu Hà', 1990],
        ['II', 'Trạm Y tế Mẫu'],
        [1, 'Lê Mẫu An', 1991],
      ],
    })
    expect(rows.map((row) => [row.values.name, row.sectionUnit])).toEqual([
      ['Lê Mẫu Hà', 'Trường Tiểu học Mẫu'],
      ['Lê Mẫu An', 'Trạm Y tế Mẫu'],
    ])
  })
  it('guesses the columns of a pasted block without headings', () => {
    const header = findHeader(readPasted('1\tNguyễn Văn Mẫu\t1985\tNam\n2\tTrần Thị Mẫu\t05/03/1990\tNữ\n3\tY Mẫu\t1970\tNam', ''))
    expect([header.rowNumbers, header.mapping]).toEqual([[], ['serial', 'name', 'birth', 'gender']])
  })
  it('does not take a person named Cộng or a numbered household for a total or a section', () => {
    const { rows } = collectSheet({
      rows: [
        ['STT', 'Họ và tên', 'Năm sinh'],
        [1, 'Cộng Mẫu', 1980],
        [2, 'Hộ gia đình ông Mẫu'],
        [3, 'HỘ GIA ĐÌNH BÀ MẪU'],
        [4, 'H’Hen Niê Mẫu', 1990],
      ],
    })
    expect(rows.map((row) => row.values.name)).toEqual(['Cộng Mẫu', 'Hộ gia đình ông Mẫu', 'HỘ GIA ĐÌNH BÀ MẪU', 'H’Hen Niê Mẫu'])
  })
})

describe('understanding single cells', () => {
  it.each([
    ['1985', 1985, null],
    ['5/3/1985', 1985, null],
    ['1985-03-05', 1985, null],
    ['31111', 1985, null],
    ['03/1985', 1985, null],
    ['Sinh năm 1985', 1985, null],
    ['05 / 03 / 1985', 1985, null],
    ['', null, null],
    ['-', null, null],
    ['31/02/1985', null, 'noSuchDay'],
    ['2087', null, 'inFuture'],
    ['1885', null, 'tooLongAgo'],
    ['85', 1985, null],
    ['5/3/85', 1985, null],
    ['050385', 1985, null],
    ['05031985', 1985, null],
    ['03/85', 1985, null],
    ['ngày 5 tháng 3 năm 85', 1985, null],
    ['05', 2005, null],
    ['20', 2020, null],
    ['21', 1921, null],
    ['1/7/26', 1926, null],
    ['31/02/85', null, 'noSuchDay'],
    ['13/85', null, 'noSuchDay'],
    ['9/10', null, 'unreadable'],
    ['5', null, 'unreadable'],
    ['năm Tý', null, 'unreadable'],
  ])('reads the birth “%s”', (text, year, problem) => {
    expect(birthOf(text, 2026)).toMatchObject({ year, problem })
  })
  it.each([
    ['Nguyễn Văn Mẫu', null],
    ['Trương Văn Mẫu', null],
    ['Đoàn Thị Mẫu', null],
    ['Văn Mẫu An', null],
    ['Trường Tiểu học Mẫu', 'collective'],
    ['CÔNG TY TNHH MẪU XANH', 'collective'],
    ['Đoàn Thanh niên xã', 'collective'],
    ['Thôn Mẫu 1', 'collective'],
    ['HTX Nông nghiệp Mẫu', 'collective'],
    ['Hộ ông Trần Quang Mẫu', 'household'],
    ['Gia đình bà Trần Thị Mẫu', 'household'],
    ['Hồ Văn Mẫu', null],
    ['Tô Văn Mẫu', null],
    ['Bàn Thị Mẫu', null],
  ])('guesses the kind of “%s”', (name, kind) => {
    expect(kindOfName(name)).toBe(kind)
    expect(kindOfName(name.normalize('NFD'))).toBe(kind)
  })
  it('sorts collectives into kinds', () => {
    expect(
      [
        'Trường Mầm non Mẫu',
        'Thôn Mẫu 1',
        'HTX Mẫu',
        'Công ty Mẫu',
        'Công an xã',
        'Hội Nông dân xã',
        'Phòng Kinh tế',
        'Ban Văn hóa',
        'Bản Mẫu',
        'Nhóm Mẫu',
      ].map(collectiveKindOf),
    ).toEqual(['school', 'village', 'cooperative', 'enterprise', 'armedForces', 'massOrganisation', 'agency', 'agency', 'village', 'other'])
  })
  it('gives names in capitals their usual case', () => {
    expect(['NGUYỄN VĂN MẪU', 'H’HEN NIÊ', 'Y MẪU', 'ĐỖ-LÊ MẪU'].map(properCase)).toEqual([
      'Nguyễn Văn Mẫu',
      'H’Hen Niê',
      'Y Mẫu',
      'Đỗ-Lê Mẫu',
    ])
  })
})

describe('old fonts', () => {
  it.each([
    ['NguyÔn V¨n MÉu', 'tcvn3'],
    ['TrÇn ThÞ Hång', 'tcvn3'],
    ['Phßng Kinh tÕ', 'tcvn3'],
    ['®ång chÝ', 'tcvn3'],
    ['Nguyeãn Vaên Maãu', 'vni'],
    ['Traàn Thò Hoàng', 'vni'],
    ['Ñoàn Thanh nieân', 'vni'],
    ['Nguyễn Văn Mẫu', null],
    ['Lê Hoà', null],
    ['Hoàng Thuý Mẫu', null],
    ['Y Mẫu', null],
    ['HÀ THÁI', null],
    ['Công ty Mẫu™ số 1', null],
    ['Khoé', null],
    ['Trần Mẫu'.normalize('NFD'), null],
    ['Giùm', null],
    ['Noël', null],
  ])('tells what “%s” was typed in', (text, expected) => {
    expect(detectLegacy(text)).toBe(expected)
  })
})

describe('a list without headings', () => {
  it.each([
    ['1\tLê Thị Mẫu\t1990\tBản Mẫu\tHội viên\n2\tTrần Văn Mẫu\t1985\tBản Mẫu\tHội viên', ['serial', 'name', 'birth', 'unit', 'post']],
    ['1\tLê Thị Mẫu\t85\tTrưởng thôn\n2\tTrần Văn Mẫu\t1985\tBí thư chi bộ', ['serial', 'name', 'birth', 'post']],
    ['Bản Mẫu Một\tLê Thị Mẫu\t1990\nBản Mẫu Hai\tTrần Văn Mẫu\t1985\nBản Mẫu Ba\tLò Thị Mẫu\t1991', ['unit', 'name', 'birth']],
  ])('whose columns are in any order tells them by their values', (text, mapping) => {
    expect(findHeader(readPasted(text, '')).mapping).toEqual(mapping)
  })
})
