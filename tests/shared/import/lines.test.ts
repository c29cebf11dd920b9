import { describe, expect, it } from 'vitest'
import { readListFile } from '@shared/import/open'
import { aWordFile } from '../../support/wordFile'
import { codesOf, ofPasted, understood } from '../../support/lists'

/** Lists that a Word file writes as paragraphs: read right, or put before the officer. */

type Told = readonly [name: string, birthYear: number | null, post: string, unit: string, ...reasons: string[]]
const readOf = (...lines: readonly string[]) => {
  const read = readListFile('a.docx', aWordFile(...lines))
  if (!read.ok) throw new Error(read.error.code)
  return understood(read.value[0]!)
}
const toldBy = (...lines: readonly string[]): readonly Told[] =>
  readOf(...lines).rows.map((row) => [row.draft.name, row.draft.birthYear, row.draft.post, row.draft.unit, ...codesOf(row)])
const an: Told = ['Nguyễn Văn Mẫu', null, 'Trưởng thôn', '']
const hanh: Told = ['Trần Thị Hạnh', null, 'Bí thư', '']
const asked = (told: Told): Told => [...told, 'fromLine']

describe('a list of paragraphs', () => {
  it.each([
    ['numbers', '1. Ông Nguyễn Văn Mẫu, Trưởng thôn', '2. Bà Trần Thị Hạnh - Bí thư'],
    ['numbers with a stroke or dash', '1/ Nguyễn Văn Mẫu, Trưởng thôn', '02- Trần Thị Hạnh; Bí thư'],
    ['numbers with nothing behind', '1 Nguyễn Văn Mẫu, Trưởng thôn', '2 Trần Thị Hạnh, Bí thư'],
    ['bullets and brackets', '- Ông Nguyễn Văn Mẫu (Trưởng thôn)', '+ Bà Trần Thị Hạnh: Bí thư'],
    ['letters', 'a) Ông Nguyễn Văn Mẫu, Trưởng thôn;', 'b) Bà Trần Thị Hạnh, Bí thư.'],
    ['tabs', '1.\tNguyễn Văn Mẫu\tTrưởng thôn', '2.\tTrần Thị Hạnh\tBí thư'],
    ['breaks in one paragraph', '1. Ông Nguyễn Văn Mẫu, Trưởng thôn\n2. Bà Trần Thị Hạnh, Bí thư'],
    ['numbers in one line', '1. Ông Nguyễn Văn Mẫu, Trưởng thôn; 2. Bà Trần Thị Hạnh, Bí thư.'],
    ['no sign before the post', '1. Ông Nguyễn Văn Mẫu là Trưởng thôn', '2. Bà Trần Thị Hạnh, Bí thư'],
    ['a post in a line of its own', '1. Nguyễn Văn Mẫu', 'Trưởng thôn', '2. Trần Thị Hạnh', 'Bí thư'],
    ['a form filled in', '1. Họ và tên: Nguyễn Văn Mẫu', 'Chức vụ: Trưởng thôn', '2. Họ và tên: Trần Thị Hạnh; Chức vụ: Bí thư'],
    ['capitals', '1. NGUYỄN VĂN MẪU, Trưởng thôn', '2. ĐỒNG CHÍ TRẦN THỊ HẠNH, Bí thư'],
  ])('with %s is read', (_, ...lines) => {
    expect(toldBy('DANH SÁCH', ...lines, 'CHỦ TỊCH', 'Phạm Văn Ký')).toEqual([an, hanh])
  })
  it.each([
    ['after words and a colon', 'Tặng Giấy khen cho các ông, bà có tên sau: Nguyễn Văn Mẫu, Trưởng thôn; Trần Thị Hạnh, Bí thư.'],
    ['joined in one sentence', 'Ông Nguyễn Văn Mẫu, Trưởng thôn và bà Trần Thị Hạnh, Bí thư.'],
    ['without number or mark', 'Nguyễn Văn Mẫu - Trưởng thôn', 'Trần Thị Hạnh - Bí thư'],
    ['as those present', 'Thành phần tham dự:', '1. Ông Nguyễn Văn Mẫu, Trưởng thôn', '2. Bà Trần Thị Hạnh, Bí thư'],
    ['in an article', 'Điều 1. Khen thưởng ông Nguyễn Văn Mẫu, Trưởng thôn và bà Trần Thị Hạnh, Bí thư.'],
  ])('whose people stand %s is asked about', (_, ...lines) => {
    expect(toldBy(...lines)).toEqual([asked(an), asked(hanh)])
  })
  it('takes several bare names of one line apart, and asks', () => {
    for (const line of [
      '- Nguyễn Văn Mẫu, Trần Thị Hạnh, Lê Văn Tám',
      '1. Ông Nguyễn Văn Mẫu, bà Trần Thị Hạnh và ông Lê Văn Tám',
      '1. Danh hiệu “Lao động tiên tiến”: Nguyễn Văn Mẫu; Trần Thị Hạnh; Lê Văn Tám',
    ]) {
      const { rows } = readOf(line)
      expect(
        rows.map((row) => [row.draft.name, codesOf(row)]),
        line,
      ).toEqual([
        ['Nguyễn Văn Mẫu', ['fromLine']],
        ['Trần Thị Hạnh', ['fromLine']],
        ['Lê Văn Tám', ['fromLine']],
      ])
      expect(rows.map(({ draft }) => draft.awardCode === 'LDTT')).toEqual(Array(3).fill(line.includes('tiên tiến')))
    }
  })
  it('reads births wherever they stand, and keeps identity numbers out of the post', () => {
    expect(
      toldBy(
        '1. Ông Nguyễn Văn Mẫu, sinh ngày 15/3/1985, CCCD 0123, Trưởng thôn',
        '2. Bà Trần Thị Hạnh (sinh năm 1981), Bí thư',
        '3. Lê Văn Tám (1979), hội viên',
        '4. Lê Văn Chín – 1978 – hội viên',
        '5. Phạm Văn Mẫu SN 1980 hội viên',
      ).map(([name, year, post]) => [name, year, post]),
    ).toEqual([
      ['Nguyễn Văn Mẫu', 1985, 'Trưởng thôn'],
      ['Trần Thị Hạnh', 1981, 'Bí thư'],
      ['Lê Văn Tám', 1979, 'hội viên'],
      ['Lê Văn Chín', 1978, 'hội viên'],
      ['Phạm Văn Mẫu', 1980, 'hội viên'],
    ])
  })
  it('takes units over their people, in a line of their own or before a colon', () => {
    expect(toldBy('I. Thôn Mẫu', '1. Nguyễn Văn Mẫu, Trưởng thôn', '* Thôn Hai:', '- Trần Thị Hạnh, Bí thư')).toEqual([
      ['Nguyễn Văn Mẫu', null, 'Trưởng thôn', 'Thôn Mẫu'],
      ['Trần Thị Hạnh', null, 'Bí thư', 'Thôn Hai'],
    ])
    const { rows } = readOf('* Thôn Mẫu:', '- Nguyễn Văn Mẫu', '- Thôn Hai: ông Lê Văn Tám, bà Phạm Thị Chín')
    expect(rows.map((row) => [row.draft.name, row.draft.unit, row.draft.proposedBy, codesOf(row)])).toEqual([
      ['Nguyễn Văn Mẫu', 'Thôn Mẫu', 'Thôn Mẫu', []],
      ['Lê Văn Tám', 'Thôn Hai', '', ['fromLine']],
      ['Phạm Thị Chín', 'Thôn Hai', '', ['fromLine']],
    ])
  })
  it('ends a unit where a line begins without a mark', () => {
    const { rows } = readOf('* Thôn Mẫu:', '- Nguyễn Văn Mẫu', 'Khen thưởng bà Trần Thị Hạnh, Bí thư.', '1. Lê Văn Tám, hội viên')
    expect(rows.map(({ draft }) => [draft.name, draft.unit, draft.proposedBy])).toEqual([
      ['Nguyễn Văn Mẫu', 'Thôn Mẫu', 'Thôn Mẫu'],
      ['Trần Thị Hạnh', '', ''],
      ['Lê Văn Tám', '', ''],
    ])
  })
  it('asks about units and households but where a section says so', () => {
    const lines = ['1. Thôn Mẫu 2', '2. Trường Mầm non Mẫu, xã Mẫu']
    expect(readOf(...lines, '3. Ông Lê Văn Tám').rows.map(codesOf)).toEqual([['fromLine'], ['fromLine'], []])
    expect(readOf('I. TẬP THỂ', ...lines, 'II. HỘ GIA ĐÌNH', '1. Hộ ông Lê Văn Tám, thôn Mẫu').rows.map(codesOf)).toEqual([[], [], []])
  })
  it('keeps a couple of one household together', () => {
    const [row] = readOf('I. HỘ GIA ĐÌNH', '1. Hộ ông Lê Văn Tám, bà Phạm Thị Chín, thôn Mẫu').rows
    expect([row?.draft.kind, row?.draft.name, row?.draft.address]).toEqual(['household', 'Hộ ông Lê Văn Tám, bà Phạm Thị Chín', 'thôn Mẫu'])
    expect(codesOf(row!)).toEqual(['severalHeads'])
  })
  it('keeps merits as they are written, also in a line of their own', () => {
    const merits = ['đã tổ chức 5 buổi - 2 lớp; hiến 200 m2 đất: tốt', 'Đã có thành tích trong công tác.']
    expect(
      readOf(`1. Ông Nguyễn Văn Mẫu, Trưởng thôn, ${merits[0]}`, '2. Bà Trần Thị Hạnh, Bí thư', merits[1]!).rows.map(
        ({ draft }) => draft.achievement,
      ),
    ).toEqual(merits)
  })
  it('asks about a sentence, and reads no sentence about those who carry it out', () => {
    expect(toldBy('- Ông Nguyễn Văn Mẫu đã hiến đất', '1. Bà Trần Thị Hạnh, Bí thư')[0]).toEqual([
      'Nguyễn Văn Mẫu',
      null,
      '',
      '',
      'fromLine',
    ])
    const lines = ['1. Bà Trần Thị Hạnh, Bí thư', 'Điều 3. Ông Nguyễn Văn Mẫu chịu trách nhiệm thi hành.', 'Nơi nhận:', '- Ông Lê Văn Tám;']
    expect(toldBy(...lines)).toEqual([hanh])
    expect(readOf(...lines).ignored.map(({ text }) => text)).toEqual(lines.slice(1))
  })
  it('asks about letters that are no syllable, also where a section tells the kind', () => {
    expect(readOf('II. CÁ NHÂN', '1. Lương CB', '2. Bà Trần Thị Hạnh, Bí thư').rows.map(codesOf)).toEqual([['nameWithMore'], []])
    for (const word of ['Lương CB', 'Luong CB', 'LƯƠNG CB'])
      expect(toldBy(`1. ${word}`, '2. Bà Trần Thị Hạnh, Bí thư')[0]?.slice(4), word).toContain('maybeCollective')
  })
  it('shows a line in an old font beside what it says', () => {
    const [row] = readOf('1. Ông NguyÔn V¨n MÉu, Tr­ëng th«n').rows
    expect(row?.draft.name).toBe('Nguyễn Văn Mẫu')
    expect(row?.draft.post).toBe('Trưởng thôn')
    expect(row?.doubts).toMatchObject([{ code: 'converted', conversions: [{ original: '1. Ông NguyÔn V¨n MÉu, Tr­ëng th«n' }] }])
  })
  it('reads the numbers that Word draws in a copied text', () => {
    expect(
      ofPasted('1.\tÔng Nguyễn Văn Mẫu, Trưởng thôn\n2.\tBà Trần Thị Hạnh, Bí thư').rows.map(({ draft }) => [draft.name, draft.post]),
    ).toEqual([
      ['Nguyễn Văn Mẫu', 'Trưởng thôn'],
      ['Trần Thị Hạnh', 'Bí thư'],
    ])
  })
})

describe('a file of words that is no list', () => {
  const sure = (...lines: readonly string[]): readonly string[] =>
    readOf(...lines)
      .rows.filter(({ status }) => status === 'new')
      .map(({ draft }) => draft.name)
  it('of an article, asks about everybody whom its sentences speak of', () => {
    expect(
      sure(
        'Người trưởng thôn tận tụy với việc chung',
        'Về thôn Mẫu Đông những ngày này, ai cũng nhắc đến ông Nguyễn Văn Mẫu, Trưởng thôn.',
        'Bà Trần Thị Hạnh, 62 tuổi, ở xóm 3, cho biết: “Nhờ ông Mẫu mà con đường rộng gấp đôi”.',
        'Ông Lê Văn Thử, Chủ tịch xã, đã đến thăm bà con.',
        'Con đường dài hai cây số, rộng bốn mét.',
        'Mọi việc đều do dân bàn, dân làm.',
        'Ai cũng phấn khởi.',
      ),
    ).toEqual([])
  })
  it('of a plan, asks about the units that carry it out: “TỔ CHỨC THỰC HIỆN” is no section of collectives', () => {
    expect(
      sure('KẾ HOẠCH', 'II. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế: chủ trì, theo dõi.', '2. Văn phòng xã Mẫu: phối hợp, đôn đốc.'),
    ).toEqual([])
  })
  it('but lines without marks that are the list are it', () => {
    expect(sure('Danh sách', 'Ông Nguyễn Văn Mẫu, Trưởng thôn', 'Bà Trần Thị Hạnh, Bí thư')).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Hạnh'])
  })
})
