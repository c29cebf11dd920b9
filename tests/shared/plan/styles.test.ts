import { describe, expect, it } from 'vitest'
import { foldText } from '@shared/lib/text'
import { readPlanText, type PlanReading } from '@shared/plan/readPlan'

/** One plan in the numbering habits that offices have: whatever the signs, each sentence stands in the same place. */

type Style = {
  /** A part of the plan, counted from 1. */
  readonly part: (at: number, title: string) => readonly string[]
  readonly head: (part: number, at: number, title: string) => string
  readonly item: (part: number, head: number, at: number, words: string) => string
}
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'] as const
const dash = (_part: number, _head: number, _at: number, words: string): string => `- ${words}`
const usual = (_part: number, at: number, title: string): string => `${at}. ${title}`
const styles: Readonly<Record<string, Style>> = {
  'I. 1. -': { part: (at, title) => [`${roman[at]}. ${title}`], head: usual, item: dash },
  'I/ 1/ a/': {
    part: (at, title) => [`${roman[at]}/ ${title}:`],
    head: (_part, at, title) => `${at}/ ${title}:`,
    item: (_part, _head, at, words) => `${'abcde'[at - 1]}) ${words}`,
  },
  'I - 1) +': {
    part: (at, title) => [`${roman[at]} - ${title}`],
    head: (_part, at, title) => `${at}) ${title}`,
    item: (_p, _h, _a, words) => `+ ${words}`,
  },
  'Phần I alone': { part: (at, title) => [`Phần ${roman[at]}`, title], head: usual, item: dash },
  'PHẦN THỨ NHẤT alone': {
    part: (at, title) => [`PHẦN THỨ ${['', 'NHẤT', 'HAI', 'BA', 'BỐN'][at] ?? ''}`, title],
    head: usual,
    item: dash,
  },
  'Chương I alone': { part: (at, title) => [`CHƯƠNG ${roman[at]}`, title], head: usual, item: dash },
  'A. 1. -': { part: (at, title) => [`${'.ABCD'[at]}. ${title}`], head: usual, item: dash },
  '1. 1.1. 1.1.1.': {
    part: (at, title) => [`${at}. ${title}`],
    head: (part, at, title) => `${part}.${at}. ${title}`,
    item: (part, head, at, words) => `${part}.${head}.${at}. ${words}`,
  },
  'small l for I': { part: (at, title) => [`${(roman[at] ?? '').replaceAll('I', 'l')}. ${title}`], head: usual, item: dash },
  'bold marks': { part: (at, title) => [`**${roman[at]}. ${title}**`], head: (_part, at, title) => `**${at}. ${title}**`, item: dash },
  'no blank behind the sign': {
    part: (at, title) => [`${roman[at]}.${title}`],
    head: (_part, at, title) => `${at}.${title}`,
    item: (_p, _h, _a, words) => `-${words}`,
  },
  'blank before the point': {
    part: (at, title) => [`${roman[at]} . ${title}`],
    head: (_part, at, title) => `${at} . ${title}`,
    item: dash,
  },
}

const parts: readonly (readonly [title: string, heads: readonly (readonly [head: string, items: readonly string[]])[]])[] = [
  [
    'MỤC ĐÍCH, YÊU CẦU',
    [
      ['Mục đích', ['Khơi dậy tinh thần thi đua.', 'Nâng cao đời sống.']],
      ['Yêu cầu', ['Thiết thực, hiệu quả.', 'Đúng luật.']],
    ],
  ],
  [
    'TIÊU CHÍ THI ĐUA',
    [
      ['Đối với các thôn', ['Có tổ thu gom rác.', 'Trồng thêm cây xanh.']],
      ['Đối với cá nhân', ['Có sáng kiến được áp dụng.', 'Gương mẫu ở nơi cư trú.']],
    ],
  ],
  [
    'TỔ CHỨC THỰC HIỆN',
    [
      ['Phòng Kinh tế', ['Chủ trì, hướng dẫn các thôn.', 'Tổng hợp kết quả.']],
      ['Các thôn', ['Tuyên truyền đến từng hộ.', 'Giữ gìn cây xanh.']],
    ],
  ],
]
const head = [
  'ỦY BAN NHÂN DÂN',
  'XÃ MẪU AN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 15/KH-UBND',
  'Mẫu An, ngày 03 tháng 02 năm 2027',
  'KẾ HOẠCH',
  'Phát động phong trào thi đua “Mẫu An xanh” giai đoạn 2027 - 2029',
  'UBND xã ban hành Kế hoạch như sau:',
]
const foot = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Văn Mẫu']

const written = ({ part, head: headOf, item }: Style): string =>
  [
    ...head,
    ...parts.flatMap(([title, heads], at) => [
      ...part(at + 1, title),
      ...heads.flatMap(([name, items], no) => [
        headOf(at + 1, no + 1, name),
        ...items.map((words, i) => item(at + 1, no + 1, i + 1, words)),
      ]),
    ]),
    ...foot,
  ].join('\n')

const read = (text: string): PlanReading => {
  const reading = readPlanText(text)
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}

/** Places of all sentences that are no headings, signs aside. */
const placesOf = (text: string): string[] =>
  read(text)
    .sentences.filter(({ place }) => place !== 'heading' && place !== 'pageNoise')
    .map(({ place, text: words }) => `${place}: ${foldText(words).replace(/^(?:[a-e] |[^a-z]+)/, '')}`)

const expected = [
  ...['Khơi dậy tinh thần thi đua.', 'Nâng cao đời sống.'].map((words) => ['objective', words]),
  ...['Thiết thực, hiệu quả.', 'Đúng luật.'].map((words) => ['requirement', words]),
  ...['Có tổ thu gom rác.', 'Trồng thêm cây xanh.', 'Có sáng kiến được áp dụng.', 'Gương mẫu ở nơi cư trú.'].map((words) => [
    'criterion',
    words,
  ]),
  ...['Chủ trì, hướng dẫn các thôn.', 'Tổng hợp kết quả.', 'Tuyên truyền đến từng hộ.', 'Giữ gìn cây xanh.'].map((words) => [
    'duty',
    words,
  ]),
].map(([place, words]) => `${place}: ${foldText(words!)}`)
const content = (text: string): string[] =>
  placesOf(text).filter((line) => /^(?:objective|requirement|criterion|duty|unplaced|otherPart|theme)/.test(line))

/** How a text comes out of the web, a mail or an old program: the words are the same. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length < 62 ? [line] : [line.slice(0, line.lastIndexOf(' ', 58)), line.slice(line.lastIndexOf(' ', 58) + 1)]))
    .join('\n')
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as typed': (text) => text,
  'with letters taken apart': (text) => text.normalize('NFD'),
  'with Windows ends, tabs behind signs and hard blanks': (text) => text.replaceAll('\n', '\r\n').replaceAll('- ', '-\u00A0'),
  'with lines broken at the edge': wrapped,
}

describe.each(Object.entries(styles))('a plan numbered %s', (_, style) => {
  it.each(Object.entries(ways))('has each sentence in its place %s', (_way, way) => {
    expect(content(way(written(style)))).toEqual(expected)
  })
})

describe('what real plans taught', () => {
  const plan = (...body: readonly string[]): string => [...head, ...body, ...foot].join('\n')
  const places = (text: string): string[] => read(text).sentences.map(({ place, text: words }) => `${place}: ${words}`)

  it.each([
    ['with its subject on one line', 'KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA “MẪU AN XANH” GIAI ĐOẠN 2027 - 2029'],
    ['with its subject behind it', 'KẾ HOẠCH Phát động phong trào thi đua “Mẫu An xanh” giai đoạn 2027 - 2029'],
    ['in letters set apart', 'K Ế   H O Ạ C H\nPhát động phong trào thi đua “Mẫu An xanh” giai đoạn 2027 - 2029'],
    ['as a heading of a mail', '# KẾ HOẠCH\n## Phát động phong trào thi đua “Mẫu An xanh” giai đoạn 2027 - 2029'],
  ])('a type %s is a type, and the subject its subject', (_way, typed) => {
    const text = plan('I. MỤC ĐÍCH', 'Xanh.').replace(`${head[6]!}\n${head[7]!}`, typed)
    const { tree } = read(text)
    expect([tree.name.toLocaleLowerCase('vi'), tree.fromYear, tree.toYear]).toEqual(['mẫu an xanh', 2027, 2029])
    expect(places(text).filter((line) => /^(?:type|subject)/.test(line))).toHaveLength(2)
    expect(places(text).at(8)).toBe('opening: UBND xã ban hành Kế hoạch như sau:')
  })

  it('two years parted by the edge of a line are one period', () => {
    const text = plan('I. MỤC ĐÍCH', 'Xanh.').replace('giai đoạn 2027 - 2029', 'giai đoạn 2027\n- 2029')
    const { tree } = read(text)
    expect([tree.fromYear, tree.toYear]).toEqual([2027, 2029])
  })

  it('an award broken behind “Chủ tịch” is one award', () => {
    const lines = places(plan('I. HÌNH THỨC KHEN THƯỞNG', '1. Hằng năm: Giấy khen của Chủ tịch', 'Ủy ban nhân dân xã.'))
    expect(lines).toContain('annualAward: Giấy khen của Chủ tịch Ủy ban nhân dân xã.')
  })

  it('a part behind Đ is a part', () => {
    const lines = places(plan('D. BIỆN PHÁP', 'Phát động theo đợt.', 'Đ. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế', '- Theo dõi.'))
    expect(lines).toContain('duty: - Theo dõi.')
  })

  it('a time is nobody that acts: it is asked about', () => {
    const lines = places(plan('I. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế: theo dõi.', '2. Thời gian gửi hồ sơ: trước ngày 30/10/2027.'))
    expect(lines).toContain('unplaced: 2. Thời gian gửi hồ sơ: trước ngày 30/10/2027.')
  })

  it('a year of school is a period, and no name', () => {
    const text = plan('I. MỤC ĐÍCH', 'Tốt.').replace(head[7]!, 'Thi đua năm học 2026 - 2027')
    const { tree } = read(text)
    expect([tree.name, tree.fromYear, tree.toYear]).toEqual(['', 2026, 2027])
  })

  it('what a web page writes below is no end of the plan', () => {
    const lines = places([...head, 'I. MỤC ĐÍCH', 'Tốt.', 'Tác giả bài viết: Ban biên tập', 'Lượt xem: 878'].join('\n'))
    expect(lines.slice(-2)).toEqual(['pageNoise: Tác giả bài viết: Ban biên tập', 'pageNoise: Lượt xem: 878'])
  })
})
