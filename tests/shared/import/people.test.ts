import { describe, expect, it } from 'vitest'
import { emptyRow, problemsOfRow, withCell } from '@shared/domain/round/listRow'
import { readingsOf } from '@shared/domain/round/listReading'
import { birthDayOf, birthOf } from '@shared/domain/subject/birth'
import { kindOfName, splitHonorific } from '@shared/domain/subject/reading'
import { readLegacy, unicodeOf } from '@shared/lib/legacyText'
import { cleanText, foldText } from '@shared/lib/text'
import { withoutBullets } from '@shared/lib/bullets'
import { aPerson } from '../../support/builders'
import { codesOf, ofPasted, told } from '../../support/lists'

const one = (name: string, more: Parameters<typeof ofPasted>[1] = {}) => ofPasted(`Họ và tên\tNăm sinh\n${name}\t`, more).rows[0]!

describe('who is it', () => {
  it.each(
    'Khoa Nội|Thanh tra xã|Bộ phận Một cửa|Kho bạc Mẫu|Viện Mẫu|Tòa án Mẫu|Đồn Biên phòng Mẫu|Đài Truyền thanh|Dòng họ Mẫu|Phân hiệu Mẫu|Xưởng may|Cụm dân cư 3|Điện lực Mẫu|Chùa Mẫu|Ấp Mẫu|Buôn Mẫu|Lớp 9A|Ngân hàng Mẫu|Công đoàn Mẫu|Xóm 5|Nhóm trẻ|Sở Mẫu|Chi cục Mẫu|Giáo xứ Mẫu|Học viện Mẫu|Trung đội Dân quân|Tổ hợp tác Mẫu|Khóm 3|UBND xã|Hiệp hội Mẫu'.split(
      '|',
    ),
  )('%s is a collective, also in capitals and after a number', (name) => {
    expect([kindOfName(name), kindOfName(name.toLocaleUpperCase('vi')), kindOfName(`1. ${name}`)]).toEqual([
      'collective',
      'collective',
      'collective',
    ])
  })
  it.each('Khoa Văn Mẫu|Tô Thị Mẫu|Trương Mẫu|Bàn Văn Mẫu|Đoàn Thị Mẫu|Viên Mẫu Hà|Ân Mẫu|Hồ Mẫu|Đài Thị Mẫu|Lương Mẫu'.split('|'))(
    '%s may be a person',
    (name) => {
      expect(kindOfName(name)).toBeNull()
    },
  )
  it.each(['Kho lương xã Mẫu', 'Lâm sinh Mẫu', 'Nhịp cầu nhân ái Mẫu'])('asks whether “%s” is a collective', (name) => {
    expect(codesOf(one(name))).toContain('maybeCollective')
  })
  it.each([
    ['Đ/c Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', null],
    ['Đ/c: Bà Lê Mẫu', 'Lê Mẫu', 'female'],
    ['Ông: Trần Mẫu', 'Trần Mẫu', 'male'],
    ['Ông/Bà Trần Mẫu', 'Trần Mẫu', null],
    ['Ông (bà): Trần Mẫu', 'Trần Mẫu', null],
    ['Anh Thư', 'Anh Thư', null],
    ['Bà. Vũ Mẫu', 'Vũ Mẫu', 'female'],
  ])('takes the form of address off “%s”', (cell, name, gender) => {
    expect(splitHonorific(cell)).toEqual({ name, gender })
  })
  it.each(['1. ', '1.', '2) ', '-', '- ', '• ', '\uF0B7\t', '§\t', 'Ø ', 'ü\t', '➢ ', '▪', 'a. ', 'a) ', '+ '])(
    'takes the mark %j off a name, typed and imported alike',
    (mark) => {
      expect(withoutBullets(`${mark}Nguyễn Mẫu`)).toBe('Nguyễn Mẫu')
      expect(withCell(emptyRow('r'), 'name', `${mark}Nguyễn Mẫu`, [], 2026).name).toBe('Nguyễn Mẫu')
    },
  )
  it.each(['1/2 Mẫu', '-5', '3.000 cây', '1985', '10%'])('leaves “%s” as it is', (text) => {
    expect(withoutBullets(text)).toBe(text)
  })
  it('asks about two names in a cell and never glues them', () => {
    const row = ofPasted('Họ và tên\n"Nguyễn Văn Mẫu\nTrần Thị Mẫu"').rows[0]!
    expect([row.draft.name, codesOf(row)]).toEqual(['Nguyễn Văn Mẫu, Trần Thị Mẫu', expect.arrayContaining(['severalNames'])])
    for (const cell of ['Nguyễn Văn Mẫu và Lê Thị Mẫu', 'Nguyễn Văn Mẫu; Lê Thị Mẫu', '1. Nguyễn Văn Mẫu 2. Lê Thị Mẫu'])
      expect(codesOf(one(cell))).toContain('severalNames')
    expect(told(ofPasted('Họ và tên\n"Nguyễn Văn\nMẫu"'))).toEqual([['Nguyễn Văn Mẫu', 'new', []]])
  })
  it('keeps brackets, asks, and finds who it is without them', () => {
    const row = ofPasted('Họ và tên\tNăm sinh\nNguyễn Văn Mẫu (tức Ba Mẫu)\t1985', { known: [aPerson({ id: 'a' })] }).rows[0]!
    expect([row.draft.name, codesOf(row), row.known.map(({ id }) => id)]).toEqual([
      'Nguyễn Văn Mẫu (tức Ba Mẫu)',
      ['nameWithBrackets'],
      ['a'],
    ])
  })
  it('says “repeated” for certain only when nothing tells the two apart', () => {
    const list = 'Họ và tên\tNgày sinh\tThôn\n'
    const second = (a: string, b: string) => ofPasted(`${list}Nguyễn Văn Mẫu\t${a}\nNguyễn Văn Mẫu\t${b}`).rows[1]!.status
    expect(second('1985\tThôn 1', '1985\tThôn 1')).toBe('wrong')
    expect(second('1985\tThôn 1', '1985\tThôn 2')).toBe('doubtful')
    expect(second('1985\tThôn 1', '1985\t')).toBe('doubtful')
    expect(second('02/03/1985\t', '03/03/1985\t')).toBe('new')
  })
  it('asks when somebody known has the same name and year but another day of birth or village', () => {
    const known = [aPerson({ id: 'a', bornOn: '1985-03-02', address: 'Thôn 1' })]
    const row = (cells: string) => ofPasted(`Họ và tên\tNgày sinh\tThôn\nNguyễn Văn Mẫu\t${cells}`, { known }).rows[0]!
    expect(row('02/03/1985\t').status).toBe('matched')
    expect(row('03/03/1985\t').doubts).toEqual([{ code: 'match', reason: 'dayDiffers' }])
    expect(row('1985\tThôn 2').doubts).toEqual([{ code: 'match', reason: 'placeDiffers' }])
  })
})

describe('letters', () => {
  it.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Vаn Mẫu'.replace('а', 'ă')],
    ['Đặng Văn Mẫu', 'Ðặng Văn Mẫu'],
    ['Hoa Mẫu', 'Ｈｏａ Mẫu'],
    ['Phi Mẫu', 'Рhі Mẫu'],
  ])('finds “%s” written with look-alikes', (plain, written) => {
    expect(foldText(written)).toBe(foldText(plain))
    expect(one(written).draft.name).toBe(plain)
  })
  it.each([
    ['NguyÔn V¨n MÉu', 'tcvn3', 'Nguyễn Văn Mẫu'],
    ['L\u00ADu ThÞ V\u00AD¬ng', 'tcvn3', 'Lưu Thị Vương'],
    ['Traàn Thò Höông Maãu', 'vni', 'Trần Thị Hương Mẫu'],
    ['Nguyá»…n VÄƒn Máº«u', 'utf8', 'Nguyễn Văn Mẫu'],
    ['Ä\u0090á»— Thá»‹ MÆ°á»\u009Di', 'utf8', 'Đỗ Thị Mười'],
  ] as const)('shows “%s” in Unicode beside the original', (text, encoding, result) => {
    expect(unicodeOf(text, encoding)).toBe(result)
    const row = one(text)
    expect([row.draft.name, row.doubts[0]]).toEqual([
      result,
      { code: 'converted', conversions: [expect.objectContaining({ encoding, result })] },
    ])
    const typed = withCell(emptyRow('r'), 'name', text, [], 2026)
    expect([typed.name, problemsOfRow(typed, 2026)]).toEqual([result, {}])
    expect(readingsOf(typed)).toEqual([{ code: 'converted', field: 'name', encoding, original: cleanText(text), result }])
  })
  it.each([
    ['Ông NguyÔn V¨n MÉu', 'Nguyễn Văn Mẫu'],
    ['Đ/c Toâ Vaên Maãu', 'Tô Văn Mẫu'],
    ['1. Ông Traàn Vaên Maãu', 'Trần Văn Mẫu'],
    ['Đồng chí NguyÔn MÉu', 'Nguyễn Mẫu'],
  ])('turns only the old letters of “%s”', (text, result) => {
    expect([one(text).draft.name, codesOf(one(text))]).toEqual([result, ['converted']])
    expect(withCell(emptyRow('r'), 'name', text, [], 2026).name).toBe(result)
  })
  it.each(['Lê Thị Mẫu', 'Hoà Mẫu', 'Thuý Hoàng Mẫu', 'ĐỖ THỊ HÀ', 'Trần Hoè Mẫu', 'H’Bé Niê', 'Y Phê Êban'])('leaves “%s”', (text) => {
    expect(readLegacy(text)).toEqual({ text, encoding: null })
  })
  it.each(['Nguy?n V?n M?u', 'Nguy\uFFFDn Mẫu', 'Trần M\uF06Fẫu', 'Hoàng?? Mẫu'])(
    'never takes “%s”, whose letters are lost, and never erases the sign',
    (name) => {
      expect(one(name).problems.map(({ code }) => code)).toEqual(['lettersLost'])
      expect(problemsOfRow(withCell(emptyRow('r'), 'name', name, [], 2026), 2026).name).toBe('lettersLost')
      expect(cleanText('a\uFFFDb')).toBe('a\uFFFDb')
    },
  )
  it('asks about half-capital and small names', () => {
    expect(told(ofPasted('Họ và tên\nNguyễN VăN MẫU\nnguyễn văn mẫu\nH’Hen Niê Mẫu\nY Mẫu'))).toEqual([
      ['Nguyễn Văn Mẫu', 'doubtful', ['halfCapitals']],
      ['nguyễn văn mẫu', 'doubtful', ['notCapital', 'maybeRepeated']],
      ['H’Hen Niê Mẫu', 'new', []],
      ['Y Mẫu', 'new', []],
    ])
  })
  it('breaks a line where Word breaks it', () => {
    expect(cleanText('Một\u000BHai\u000CBa')).toBe('Một\nHai\nBa')
  })
})

describe('optional cells never stop a person', () => {
  it.each([
    ['khoảng 1985', 1985, true],
    ['1985 (?)', 1985, true],
    ['1985?', 1985, true],
    ['15 tháng 3 năm 1985', 1985, undefined],
    ['ngày 15 tháng 03 năm 1985', 1985, undefined],
    ['15-12-1985', 1985, undefined],
    ['tháng 3 năm 1985', 1985, undefined],
    ['1.985', 1985, undefined],
  ])('reads the birth “%s”', (text, year, isUncertain) => {
    expect(birthOf(text, 2026)).toEqual({ year, problem: null, ...(isUncertain === undefined ? {} : { isUncertain }) })
  })
  it('keeps the whole day where the list tells it', () => {
    expect(['15 tháng 3 năm 1985', '15-3-1985', '31121', '1985'].map(birthDayOf)).toEqual(['1985-03-15', '1985-03-15', '1985-03-15', null])
    expect(ofPasted('Họ và tên\tNgày sinh\nLê Mẫu An\t5/3/1990').rows[0]!.draft).toMatchObject({ birthYear: 1990, bornOn: '1990-03-05' })
  })
  it('takes the row, says what it could not read, and reads “4 khẩu”', () => {
    const { rows } = ofPasted(
      'Họ tên chủ hộ\tNăm sinh\tSố nhân khẩu\tThôn\nHộ ông Lê Mẫu\t\t4 khẩu\t#REF!\nHộ bà Trần Mẫu\t\tbốn\tThôn 1\nHộ bà Vũ Mẫu\t\t05\tThôn 1',
    )
    expect(rows.map(({ status, draft }) => [status, draft.memberCount, draft.address])).toEqual([
      ['doubtful', 4, ''],
      ['doubtful', null, 'Thôn 1'],
      ['new', 5, 'Thôn 1'],
    ])
    expect(told(ofPasted('Họ và tên\tNăm sinh\nLê Mẫu An\tkhoảng 1985\nLê Mẫu Bình\tnăm Tý'))).toEqual([
      ['Lê Mẫu An', 'new', ['birthUncertain']],
      ['Lê Mẫu Bình', 'doubtful', ['birth']],
    ])
  })
})
