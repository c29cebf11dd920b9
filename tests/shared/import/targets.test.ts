import { describe, expect, it } from 'vitest'
import { awardNameOf, givenAward, giverLevel } from '@shared/domain/award/giver'
import { indexSubjects } from '@shared/domain/subject/matching'
import { emptyYear } from '@shared/domain/subject/years'
import type { Subject } from '@shared/domain/subject/types'
import { chosenHeader, layoutKey, noFacts, understandList } from '@shared/import/list'
import { nothingGiven, startingOptions } from '@shared/import/options'
import { readPasted } from '@shared/import/pasted'
import { outcomeOfRow, type GivenFacts, type PreviewRow } from '@shared/import/preview'
import type { TargetId } from '@shared/import/targets'
import { splitDecision } from '@shared/import/targets/awards'
import { yearOfList, yearTold } from '@shared/import/targets/year'
import { seedLawBook } from '@shared/law/seed'
import { aCollective, aPerson } from '../../support/builders'

type More = { readonly given?: Partial<GivenFacts>; readonly known?: readonly Subject[]; readonly stored?: ReadonlyMap<string, unknown> }
const rowsFor = (target: TargetId, text: string, { given = {}, known = [], stored = new Map() }: More = {}): readonly PreviewRow[] => {
  const grid = readPasted(text, '')
  const header = chosenHeader(grid, 'auto', target)
  const facts = { ...noFacts(indexSubjects(known), target), stored, records: new Map(known.map((one) => [one.id, one])) }
  const options = { ...startingOptions(seedLawBook, '2026-11-01'), given: { ...nothingGiven, ...given } }
  return understandList(grid, header, header.mapping, options, facts).rows
}
const fieldsOf = (target: TargetId, text: string) => chosenHeader(readPasted(text, ''), 'auto', target).mapping

describe('the columns of a target', () => {
  it('reads one sheet for what it is to go into', () => {
    const sheet =
      'STT\tHọ và tên\tNăm sinh\tThành tích\tXếp loại\tSố QĐ\tNgày ký\tCấp khen\tDanh hiệu\tTiền thưởng\n1\tNguyễn Văn Mẫu\t1985\tGiỏi\tHTTNV\t12/QĐ-UBND\t05/12/2024\tChủ tịch UBND xã Mẫu\tLĐTT\t500.000'
    expect(fieldsOf('round', sheet)).toEqual([
      'serial',
      'name',
      'birth',
      'achievement',
      'ignored',
      'ignored',
      'ignored',
      null,
      'award',
      'ignored',
    ])
    expect(fieldsOf('subjects', sheet)).toEqual([
      'serial',
      'name',
      'birth',
      'ignored',
      'ignored',
      'ignored',
      'ignored',
      null,
      'ignored',
      'ignored',
    ])
    expect(fieldsOf('ratings', sheet)[4]).toBe('rating')
    expect(fieldsOf('awards', sheet)).toEqual([
      'serial',
      'name',
      'birth',
      'achievement',
      'ignored',
      'decisionSymbol',
      'decidedOn',
      'decidedBy',
      'award',
      'prize',
    ])
  })
  it('does not take years of birth of women for numbers of women', () => {
    const sheet =
      'STT\tHọ và tên\tNam\tNữ\tXếp loại\n1\tLê Thị Mẫu\t\t1985\tTốt\n2\tLê Thị Mẫu B\t\t1986\tTốt\n3\tLê Thị Mẫu C\t\t1987\tTốt'
    expect(fieldsOf('ratings', sheet)).toEqual(['serial', 'name', 'isMale', 'isFemale', 'rating'])
  })
  it('knows a layout by its headings and its target', () => {
    const header = chosenHeader(readPasted('STT\tHọ và tên\tNăm sinh\n1\tLê Văn Mẫu\t1980', ''), 'auto')
    expect(layoutKey(header, 'round')).toBe('round:stt|ho va ten|nam sinh')
    expect(layoutKey(chosenHeader(readPasted('Lê Văn Mẫu\t1980', ''), 'none'), 'round')).toBeNull()
  })
})

describe('ratings', () => {
  const head = 'Họ và tên\tNăm sinh\tXếp loại\n'
  it('reads the rating and the year of the list, asks about what is none', () => {
    const rows = rowsFor('ratings', `${head}Lê Văn Mẫu\t1980\tHTXSNV\nLê Thị Mẫu\t1981\tA2\nLê Thị Mẫu B\t1982\t`, {
      given: { year: 2024 },
    })
    expect(
      rows.map(({ status, draft, problems, doubts }) => [
        draft.year?.rating,
        draft.year?.year,
        status,
        problems,
        doubts.map(({ code }) => code),
      ]),
    ).toEqual([
      ['excellent', 2024, 'new', [], []],
      [null, 2024, 'doubtful', [], ['cellUnread']],
      [null, 2024, 'wrong', [{ code: 'nothingToStore' }], []],
    ])
  })
  it('shows what stands there and what would change', () => {
    const known = [aPerson({ id: 'a', name: 'Lê Văn Mẫu', birthYear: 1980 })]
    const stored = new Map([['a:2024', { ...emptyYear('a', 2024), rating: 'good' }]])
    const [row] = rowsFor('ratings', `${head}Lê Văn Mẫu\t1980\tXuất sắc`, { given: { year: 2024 }, known, stored })
    expect(row).toMatchObject({ status: 'present', changes: { a: [{ field: 'rating', from: 'good', to: 'excellent', fills: false }] } })
    expect([
      outcomeOfRow(row!, undefined, 'add'),
      outcomeOfRow(row!, undefined, 'update'),
      outcomeOfRow(row!, { take: 'skip' }, 'update'),
    ]).toEqual([{ take: 'skip', isThere: true }, { take: 'known', subjectId: 'a', mode: 'update' }, { take: 'skip' }])
  })
  it('counts a collective, and asks where a part is more than the whole', () => {
    const sheet = 'Tên tập thể\tTổng số người\tHoàn thành\tXếp loại\nTrường Mầm non Mẫu\t20\t21\tTốt'
    expect(rowsFor('ratings', sheet, { given: { year: 2024 } })[0]).toMatchObject({
      draft: { year: { headcount: 20, completed: 21 } },
      doubts: [{ code: 'cellUnread', field: 'completed' }],
    })
  })
  it.each([
    [['Xếp loại năm 2023', '2025'], 2023],
    [['Kết quả', 'Danh sách 2022'], 2022],
    [['Kết quả', '12345'], null],
  ])('finds the year in %j', (texts, year) => {
    expect(yearTold(texts)).toBe(year)
  })
  it.each<[string, readonly (readonly string[])[], number]>([
    ['a line over it', [['Kết quả xếp loại năm 2025'], ['1', 'Lê Văn Mẫu', '1980', 'Tốt']], 2025],
    ['its entries, which are born in years', [['1', 'Lê Văn Mẫu', '1980', 'Tốt']], 2026],
    ['its entries, which say so in words', [['1', 'Lê Văn Mẫu', 'sinh năm 1980', 'Tốt']], 2026],
    ['a line of two cells', [['Đơn vị: Phòng Mẫu', 'Năm: 2024']], 2024],
  ])('takes the year of a list of ratings from %s', (_what, rows, year) => {
    const top = rows.map((cells) => ({ cells }))
    expect(yearOfList(['Họ và tên', 'Xếp loại'], 'Sheet1', top, '2026-11-30')).toBe(year)
  })
})

describe('people and units', () => {
  it('says of somebody known what the list writes otherwise', () => {
    const known = [aPerson({ id: 'a', name: 'Lê Văn Mẫu', birthYear: 1980, unit: 'Phòng A', post: 'Công chức', address: '' })]
    const stored = new Map([['a', known[0]]])
    const [row] = rowsFor('subjects', 'Họ và tên\tNăm sinh\tChức vụ\tĐịa chỉ\nLê Văn Mẫu\t1980\tPhó phòng\tThôn Mẫu', { known, stored })
    expect(row).toMatchObject({ status: 'present', problems: [] })
    expect(row?.changes?.['a']).toEqual([
      { field: 'post', from: 'Công chức', to: 'Phó phòng', fills: false },
      { field: 'address', from: '', to: 'Thôn Mẫu', fills: true },
    ])
  })
  it('knows a unit whose organ is written anew', () => {
    const known = [aCollective({ id: 'u', name: 'Trường Mầm non Mẫu', parentOrgan: '' })]
    const [row] = rowsFor('subjects', 'Tên đơn vị\tCơ quan\nTrường Mầm non Mẫu\tUBND xã Mẫu', { known, stored: new Map([['u', known[0]]]) })
    expect(row?.draft.kind).toBe('collective')
    expect(row?.status).toBe('present')
  })
})

describe('past awards', () => {
  const head = 'Họ và tên\tHình thức\tSố QĐ\tNgày quyết định\tCấp khen\n'
  it('reads number, day and giver, and asks for each that is missing', () => {
    const rows = rowsFor(
      'awards',
      `${head}Lê Văn Mẫu\tBằng khen\t150/QĐ-UBND\t01/02/2023\tChủ tịch UBND tỉnh Mẫu\nLê Thị Mẫu\tLĐTT\t\t\tChủ tịch UBND xã Mẫu\nLê Thị Mẫu B\tGiấy khen\t7/QĐ-UBND\t31/02/2023\tChủ tịch UBND huyện Mẫu`,
    )
    expect(
      rows.map(({ draft, status, problems, doubts }) => [
        draft.awardCode,
        draft.past?.decidedOn,
        status,
        problems,
        doubts.map(({ code }) => code),
      ]),
    ).toEqual([
      ['BK_TINH', '2023-02-01', 'new', [], []],
      [
        'LDTT',
        null,
        'wrong',
        [
          { code: 'missing', field: 'decisionSymbol' },
          { code: 'missing', field: 'decidedOn' },
        ],
        [],
      ],
      ['GK_KHAC', null, 'wrong', [{ code: 'missing', field: 'decidedOn' }], ['cellUnread']],
    ])
  })
  it('takes a year of two digits for one that is past', () => {
    const rows = rowsFor(
      'awards',
      `${head}${['5/12/98', '5.12.26', '051297', '05/12/1998'].map((day, at) => `Lê Văn Mẫu ${'ABCD'[at]}\tGiấy khen\t${at + 1}/QĐ-UB\t${day}\tUBND xã Mẫu`).join('\n')}`,
    )
    expect(rows.map(({ draft }) => draft.past?.decidedOn)).toEqual(['1998-12-05', '2026-12-05', '1997-12-05', '1998-12-05'])
  })
  it('takes no day of a year that has not come, be it said in the line, beside the number or for the whole file', () => {
    const rows = rowsFor(
      'awards',
      `${head}Lê Văn Mẫu\tGiấy khen\t12/QĐ-UBND\t05/12/2062\tUBND xã Mẫu\nLê Thị Mẫu\tGiấy khen\t13/QĐ-UBND ngày 5/12/2206\t\tUBND xã Mẫu`,
      { given: { decidedOn: '2062-12-05' } },
    )
    expect(rows.map(({ draft, problems }) => [draft.past?.decidedOn, problems])).toEqual([
      [null, [{ code: 'missing', field: 'decidedOn' }]],
      [null, [{ code: 'missing', field: 'decidedOn' }]],
    ])
  })
  it('takes what is said for the whole file, but no day of the file for another number', () => {
    const given = { decisionSymbol: '12/QĐ-UBND', decidedOn: '2022-12-01', decidedBy: 'Chủ tịch UBND xã Mẫu', award: 'Giấy khen' }
    const sheet = 'Họ và tên\tSố QĐ\nLê Văn Mẫu\t\nLê Thị Mẫu\t12/QĐ-UBND\nLê Thị Mẫu B\t13/QĐ-UBND'
    const rows = rowsFor('awards', sheet, { given })
    expect(rows.map(({ draft }) => [draft.awardCode, draft.past?.decisionSymbol, draft.past?.decidedOn])).toEqual([
      ['GK_XA', '12/QĐ-UBND', '2022-12-01'],
      ['GK_XA', '12/QĐ-UBND', '2022-12-01'],
      ['GK_XA', '13/QĐ-UBND', null],
    ])
  })
  it.each([
    ['12/QĐ-UBND ngày 05/12/2024', '12/QĐ-UBND', '2024-12-05'],
    ['Số 12/QĐ-UBND, ngày 5 tháng 12 năm 2024', '12/QĐ-UBND', '2024-12-05'],
    ['1520/QĐ-UBND (05-12-2024)', '1520/QĐ-UBND', '2024-12-05'],
    ['QĐ 1520', '1520', null],
    ['12/2024/QĐ-UBND', '12/2024/QĐ-UBND', null],
    ['12/QĐ-UBND ngày 5/12/24', '12/QĐ-UBND', '2024-12-05'],
    ['12/QĐ-UB ngày 05-12-98', '12/QĐ-UB', '1998-12-05'],
    ['12/QĐ-UBND-24', '12/QĐ-UBND-24', null],
  ])('splits “%s”', (cell, symbol, on) => {
    expect(splitDecision(cell, 2026)).toEqual({ symbol, on })
  })
  it.each([
    ['Chủ tịch UBND xã Mẫu', null, 'commune'],
    ['Ủy ban nhân dân thị trấn Mẫu', null, 'commune'],
    ['Chủ tịch Ủy ban nhân dân huyện Mẫu', null, 'other'],
    ['Chủ tịch UBND thành phố Hải Phòng', null, 'upper'],
    ['UBND TP. Hải Dương', '2020-01-01', 'other'],
    ['Chủ tịch UBND thành phố Huế', '2020-01-01', 'other'],
    ['Chủ tịch UBND thành phố Huế', '2025-03-01', 'upper'],
    ['Thủ tướng Chính phủ', null, 'primeMinister'],
    ['Chủ tịch nước', null, 'president'],
    ['Bộ trưởng Bộ Mẫu', null, 'other'],
    ['', null, null],
  ])('knows the level of “%s” in %s', (decidedBy, on, level) => {
    expect(giverLevel(decidedBy, on)).toBe(level)
  })
  it.each([
    ['Giấy khen', 'commune', 'person', 'GK_XA'],
    ['Tặng Giấy khen', 'other', 'collective', 'GK_KHAC'],
    ['Bằng khen', 'upper', 'person', 'BK_TINH'],
    ['Bằng khen', 'primeMinister', 'person', 'BK_TTG'],
    ['Bằng khen', 'other', 'collective', null],
    ['danh hiệu “Chiến sỹ thi đua cơ sở”', 'other', 'person', 'CSTDCS'],
    ['CSTĐ cấp tỉnh', 'upper', 'person', 'CSTDT'],
    ['Lao động tiên tiến năm 2023', 'other', 'person', 'LDTT'],
    ['Tập thể Lao động xuất sắc', 'upper', 'collective', 'TTLDXS'],
    ['Gia đình văn hoá', 'commune', 'household', 'GDVH'],
    ['Huân chương Lao động hạng Ba', 'president', 'person', 'HCLD3'],
    ['Cờ truyền thống', 'other', 'collective', null],
  ] as const)('knows “%s” by a giver of level %s for a %s', (text, level, kind, code) => {
    expect(givenAward(text, level, kind, seedLawBook.awardForms)).toBe(code)
  })
  it('names a bare certificate with its giver', () => {
    expect(awardNameOf('tặng Giấy khen', 'Chủ tịch UBND huyện Mẫu')).toBe('Giấy khen của Chủ tịch UBND huyện Mẫu')
    expect(awardNameOf('danh hiệu “Lao động tiên tiến”', 'X')).toBe('Lao động tiên tiến')
  })
})
