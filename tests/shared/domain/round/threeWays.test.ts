import { describe, expect, it } from 'vitest'
import { readingsOf } from '@shared/domain/round/listReading'
import { bornOfRow, emptyRow, kindOfRow, problemsOfRow, withCell, type ListRow } from '@shared/domain/round/listRow'
import { cellsOfBlock, toBlockText } from '@shared/lib/clipboard'
import { blockOfCopy } from '@shared/lib/clipboardHtml'
import { unicodeOf } from '@shared/lib/legacyText'
import type { PreviewRow } from '@shared/import/preview'
import { seedLawBook } from '@shared/law/seed'
import { ofPasted } from '../../../support/lists'

/** Random cells typed into the list, pasted into it and brought in as a file: the same rows, and the same said about them. */

function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const singles = Array.from({ length: 0x100 - 0xa1 }, (_, at) => String.fromCharCode(0xa1 + at))
const toTcvn3 = new Map(singles.map((sign) => [unicodeOf(sign, 'tcvn3'), sign]))
const tcvn3 = (text: string): string => Array.from(text.toLocaleLowerCase('vi'), (letter) => toTcvn3.get(letter) ?? letter).join('')
const toVni = new Map(
  [...'aeoôuöyñôöîæóòíì'].flatMap((first) => ['', ...singles].map((second) => [unicodeOf(first + second, 'vni'), first + second] as const)),
)
const vni = (text: string): string =>
  Array.from(text.toLocaleLowerCase('vi'), (letter) => (/[a-z ]/.test(letter) ? letter : (toVni.get(letter) ?? letter))).join('')
const titled = (text: string): string =>
  text.replace(/(^| )(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

const names = [
  'Nguyễn Văn Mẫu',
  'Trần Thị Hồng Mẫu',
  'Lê Mẫu',
  'Đặng Thị Mẫu',
  'H’Mẫu Niê',
  'Mẫu',
  'Trương Mẫu',
  'Tô Văn Mẫu',
  'Bàn Thị Mẫu',
  'Đội Văn Mẫu',
  'Khối Thị Mẫu',
]
const others = ['Trường Mầm non Mẫu', 'Tổ dân phố số 3 Mẫu', 'CLB HƯU TRÍ MẪU', 'Kho lương xã Mẫu', 'Hộ ông Trần Mẫu', 'Gia đình bà Lê Mẫu']
const before = [
  '',
  '',
  '',
  '1. ',
  '2) ',
  '- ',
  '• ',
  'Ông ',
  'Bà ',
  'ÔNG: ',
  'Đ/c ',
  'đồng chí ',
  'Ông/Bà ',
  'Anh ',
  'Chị ',
  'ThS. ',
  'Cụ ',
  '3. Ông ',
]
const after = [
  '',
  '',
  '',
  ' (tức Ba Mẫu)',
  ' 2',
  ', Trưởng thôn',
  ' và Lê Thị Mẫu',
  '; Trần Mẫu',
  '\nTrần Văn Mẫu',
  ' - Vũ Thị Mẫu',
  ' ',
  '.',
]
const turns: readonly ((text: string) => string)[] = [
  ...Array<(text: string) => string>(6).fill((text) => text),
  (text) => text.toLocaleUpperCase('vi'),
  (text) => text.toLocaleLowerCase('vi'),
  (text) => tcvn3(text),
  (text) => titled(vni(text)),
  (text) => text.replace('ẫ', 'Ẫ'),
  (text) => text.replace('M', 'М'),
  (text) => text.replace('ẫ', '?'),
  (text) => text.replace('ẫ', '\uFFFD'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(' ', '\u00A0 '),
]
const births = [
  '',
  '1985',
  '05/01/1991',
  '5-1-1991',
  '1/1991',
  'SN 1980',
  '33000',
  '31000',
  '1985.0',
  '85',
  '31/02/1980',
  'khoảng 1960',
  '1985 (?)',
]
const moreBirths = [
  'Tháng 5/1970',
  '15 tháng 3 năm 1985',
  'không rõ',
  '3027',
  '1899',
  "'1985",
  '15/3/85',
  '1970 (56 tuổi)',
  '12.3.1975',
  '1,985',
]
const genders = ['', '', '', 'Nam', 'nữ', 'Ông', 'Bà', 'x?']
const kinds = ['', '', '', '', 'Cá nhân', 'tt', 'Hộ gia đình']

type Cells = readonly [name: string, kind: string, gender: string, birth: string]
function cellsOf(seed: number): Cells {
  const next = generator(seed * 7919 + 13)
  for (let times = 0; times < 5; times += 1) next(10)
  const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value
  const isPerson = next(4) > 0
  const turn = pick(turns)
  const name = isPerson ? `${pick(before)}${turn(pick(names))}${pick(after)}` : turn(pick(others))
  return [name, pick(kinds), pick(genders), pick([...births, ...moreBirths])]
}

type Told = {
  readonly kind: string
  readonly name: string
  readonly honorific: string
  readonly birth: string
  readonly said: readonly string[]
}
const lost = (codes: readonly string[]): boolean => codes.includes('lettersLost')

function toldOfRow(row: ListRow): Told {
  const kind = kindOfRow(row)
  const problems = problemsOfRow(row, 2026)
  const codes = [
    ...readingsOf(row).map(({ code }) => code as string),
    ...(problems.birthYear === undefined ? [] : ['birth']),
    ...(problems.name === undefined ? [] : [problems.name]),
    ...(problems.honorific === undefined ? [] : ['genderUnread']),
    ...(problems.kind === 'kindUnclear' ? ['maybePerson'] : []),
  ]
  const born = bornOfRow(row)
  const birth = problems.birthYear === undefined ? (born.bornOn ?? String(born.birthYear ?? '')) : ''
  return told(kind, row.name, problems.honorific === undefined ? row.honorific : '', birth, codes)
}
function toldOfPreview({ draft, doubts, notes = [], problems }: PreviewRow): Told {
  const honorific = draft.gender === null ? '' : draft.gender === 'male' ? 'Ông' : 'Bà'
  const codes = [...doubts, ...notes, ...problems].map(({ code }) => code as string)
  return told(draft.kind, draft.name, honorific, draft.bornOn ?? String(draft.birthYear ?? ''), codes)
}
/** Birth and form of address are a person's; what nothing was changed by ("recased") is said by the list alone, since a file has a switch for it. */
function told(kind: string, name: string, honorific: string, birth: string, codes: readonly string[]): Told {
  const isPerson = kind === 'person'
  const ofPerson = ['birth', 'birthUncertain', 'birthSerial', 'genderUnread', 'genderDiffers']
  const said = [...new Set(codes)].filter((code) => code !== 'recased' && (isPerson || !ofPerson.includes(code)))
  return { kind, name: lost(said) ? '' : name, honorific: isPerson ? honorific : '', birth: isPerson ? birth : '', said: said.toSorted() }
}

const fields = ['name', 'kind', 'honorific', 'birthYear'] as const
const intoList = (cells: readonly string[]): ListRow =>
  cells.reduce((row, text, at) => withCell(row, fields[at] ?? 'name', text, seedLawBook.awardForms, 2026), emptyRow('r'))

describe('typed, pasted and imported', () => {
  it('the same cells are the same rows with the same doubts', () => {
    const lists = Array.from({ length: 60 }, (_, list) => Array.from({ length: 20 }, (_row, row) => cellsOf(list * 100 + row)))
    const differing = lists.flatMap((rows) => {
      const typed = rows.map((cells) => toldOfRow(intoList(cells)))
      const pasted = cellsOfBlock(blockOfCopy('', toBlockText(rows))).map((cells) => toldOfRow(intoList(cells)))
      expect(pasted).toEqual(typed)
      return rows.flatMap((cells, at) => {
        const [row] = ofPasted(toBlockText([['Họ và tên', 'Loại đối tượng', 'Giới tính', 'Ngày sinh'], cells])).rows
        const imported = row === undefined ? undefined : toldOfPreview(row)
        return JSON.stringify(imported) === JSON.stringify(typed[at]) ? [] : [{ cells, typed: typed[at], imported }]
      })
    })
    expect(differing).toEqual([])
  })

  it('a title tells a person whose bare name reads like a collective, until another name is typed over it', () => {
    const titled = withCell(emptyRow('r'), 'name', 'Đ/c Đội Văn Mẫu', [], 2026)
    expect(kindOfRow(titled)).toBe('person')
    expect(kindOfRow(withCell(titled, 'honorific', 'Bà', [], 2026))).toBe('person')
    expect(kindOfRow(withCell(titled, 'name', 'Đội thi công số 2 Mẫu', [], 2026))).toBe('collective')
    const asked = withCell(titled, 'kind', 'Cá nhân', [], 2026)
    expect(kindOfRow(withCell(asked, 'name', 'Đội thi công số 2 Mẫu', [], 2026))).toBe('person')
  })

  it.each([
    'Ban CHQS xã Mẫu',
    'UBMTTQ Việt Nam xã Mẫu',
    'Trạm Y tế xã Mẫu',
    'TRẠM Y TẾ XÃ MẪU',
    'Hội LHPN xã Mẫu',
    'Hội CCB thôn Mẫu',
    'HTX Dịch vụ nông nghiệp Mẫu',
    'Chi bộ thôn Mẫu',
    'Khu dân cư số 5 Mẫu',
    'KDC số 5',
    'Cty TNHH MTV Mẫu',
    'DNTN Vận tải Mẫu',
    'Công an xã Mẫu',
    'Công ty Mẫu',
    'Công đoàn Trường Mẫu',
    'CÔNG AN XÃ MẪU',
    'Cong ty Mau',
    'Cổng thông tin Mẫu',
    'Tống Văn Mẫu',
    'Tòng Thị Mẫu',
    'Công Thị Mẫu',
    'CA xã Mẫu',
    'BCH Đoàn xã Mẫu',
    'Tổ ANCS thôn Mẫu',
    'Thôn Mẫu Thượng',
    'thôn mẫu hạ',
    'TDP 7 Mẫu',
    'Trường THCS Mẫu',
    'THPT Mẫu',
    'Lớp 9A Trường THCS Mẫu',
    'Hộ kinh doanh Mẫu',
    'Hộ: Lê Văn Mẫu',
    'hộ bà Vũ Thị Mẫu',
    'Gđ ông Trần Mẫu',
    'GIA ĐÌNH ÔNG LÊ MẪU',
    'Hộ gia đình ông Đỗ Mẫu',
    'Dòng họ Nguyễn Mẫu',
    'Chùa Mẫu',
    'Văn phòng HĐND và UBND xã Mẫu',
    'Trung tâm PVHCC xã Mẫu',
    '1. Đội văn nghệ thôn Mẫu',
    '- CLB Thơ Mẫu',
    'Nhóm thiện nguyện Mẫu',
    'Khoa Dược Mẫu',
    'Ông Khoa Văn Mẫu',
    'Đoàn Văn Mẫu',
    'Trạm Thị Mẫu',
    'Y Mẫu Niê',
    'K’ Mẫu',
    'Quàng Thị Mẫu',
    'LÒ VĂN MẪU',
    'lê thị mẫu',
  ])('“%s” means the same by every way in', (name) => {
    const cells = [name, '', '', ''] as const
    const typed = toldOfRow(intoList(cells))
    const [pasted] = cellsOfBlock(blockOfCopy('', toBlockText([cells]))).map((copied) => toldOfRow(intoList(copied)))
    const [row] = ofPasted(toBlockText([['Họ và tên', 'Loại đối tượng', 'Giới tính', 'Ngày sinh'], cells])).rows
    expect(pasted).toEqual(typed)
    expect(row === undefined ? undefined : toldOfPreview(row)).toEqual(typed)
  })

  it.each(['Tổng cộng', 'TỔNG SỐ: 12', 'Cộng', 'Cộng: 25 người', 'Công: 5', 'Tong cong', 'CONG', 'Tổng'])(
    '“%s” is a sum, not somebody',
    (name) => {
      const list = [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Thị Mẫu', '1980'],
        [name, ''],
      ]
      expect(ofPasted(toBlockText(list)).rows.map(({ draft }) => draft.name)).toEqual(['Lê Thị Mẫu'])
    },
  )

  it('a line keeps nothing of a change made before', () => {
    const row = intoList(['NguyÔn V¨n MÉu', '', '', '31000'])
    expect(readingsOf(row).map(({ code }) => code)).toEqual(['converted', 'birthSerial'])
    expect(withCell(row, 'name', row.name, [], 2026)).toBe(row)
  })
})
