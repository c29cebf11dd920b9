import { chance } from './scores'

/** One line of a made-up plan with the place that a reader would give it; `null` where several are right. */
export type RandomLine = { readonly text: string; readonly place: string | null }
export type RandomPlan = { readonly lines: readonly RandomLine[]; readonly habit: string }

type Habit = {
  readonly name: string
  readonly part: (at: number, title: string) => string
  readonly head: (part: number, at: number, title: string) => string
  readonly item: (part: number, head: number, at: number, words: string) => string
}
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const letters = 'abcdđeghik'
const habits: readonly Habit[] = [
  {
    name: 'I. 1. -',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'I. 1. a)',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, at, words) => `${letters[at - 1]}) ${words}`,
  },
  {
    name: 'I. 1. 1.1.',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, head, at, words) => `${head}.${at}. ${words}`,
  },
  {
    name: 'I/ 1/ +',
    part: (at, title) => `${roman[at]}/ ${title}`,
    head: (_p, at, title) => `${at}/ ${title}`,
    item: (_p, _h, _a, words) => `+ ${words}`,
  },
  {
    name: 'I - 1) •',
    part: (at, title) => `${roman[at]} - ${title}`,
    head: (_p, at, title) => `${at}) ${title}`,
    item: (_p, _h, _a, words) => `• ${words}`,
  },
  {
    name: '1. 1.1. -',
    part: (at, title) => `${at}. ${title}`,
    head: (part, at, title) => `${part}.${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'A. I. -',
    part: (at, title) => `${'ABCDĐEGHIKLM'[at - 1]}. ${title}`,
    head: (_p, at, title) => `${roman[at]}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'Phần 1. -',
    part: (at, title) => `Phần ${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
]

const verbs = ['Tuyên truyền', 'Vận động', 'Xây dựng', 'Nâng cao', 'Đẩy mạnh', 'Giữ gìn', 'Hướng dẫn', 'Triển khai']
const things = [
  'nếp sống văn hóa',
  'chất lượng dịch vụ công',
  'đường làng, ngõ xóm',
  'việc học tập suốt đời',
  'mô hình kinh tế tập thể',
  'tủ sách dùng chung',
  'kỹ năng số của Nhân dân',
]
const places = ['ở khu dân cư', 'tại các thôn, tổ dân phố', 'trong từng cơ quan, đơn vị', 'ở nhà trường', 'tại các chi hội']
const actors = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  'Công an xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đoàn TNCS Hồ Chí Minh xã',
  'Trường Tiểu học Mẫu',
  'Các thôn, tổ dân phố',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  'Trạm Y tế xã',
]
const groups = ['Đối với các thôn', 'Đối với cơ quan, đơn vị', 'Đối với hộ gia đình', 'Đối với cá nhân', 'Đối với doanh nghiệp']
const issuers: readonly (readonly [string, string, string])[] = [
  ['ỦY BAN NHÂN DÂN', 'XÃ MẪU AN', 'UBND'],
  ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU BÌNH', 'UBND'],
  ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU GIANG', 'UBND'],
  ['UBND XÃ MẪU CÁT', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'HĐTĐKT'],
  ['PHÒNG GIÁO DỤC MẪU', 'TRƯỜNG TRUNG HỌC CƠ SỞ MẪU ĐÔNG', 'THCSMĐ'],
  ['LIÊN ĐOÀN LAO ĐỘNG MẪU', 'CÔNG ĐOÀN XÃ MẪU HÀ', 'CĐX'],
]

/** A whole plan by chance: order of parts, numbering, tables, slips, forms behind it; the same for the same seed. */
export function randomPlan(seed: number): RandomPlan {
  const numbers = chance(seed)
  const next = (): number => numbers.next().value
  const upTo = (most: number): number => Math.floor(next() * most)
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length)]!
  const isSo = (share: number): boolean => next() < share
  let count = 0
  /** Words that stand nowhere else in the plan. */
  const said = (lead = ''): string => {
    count += 1
    const own = lead === '' ? pick(verbs) : `${lead} ${pick(verbs).toLowerCase()}`
    return `${own} ${pick(things)} ${pick(places)}, mốc ${seed}${String(count).padStart(3, '0')}.`
  }
  const habit = pick(habits)
  const lines: RandomLine[] = []
  const put = (place: string | null, text: string): void => void lines.push({ place, text: slipped(text) })
  const hasSlips = isSo(0.25)
  const slipped = (text: string): string =>
    !hasSlips || text.includes('\t') || !isSo(0.2)
      ? text
      : pick<(words: string) => string>([
          (words) => words.replace(', ', ' , '),
          (words) => words.replace(/ (?=\p{Ll}+ \p{Ll}+\.$)/u, '  '),
          (words) => words.replace(/\.$/u, '..'),
          (words) => words.replace(/\.$/u, ' .'),
        ])(text)
  const times = (from: number, to: number, make: (at: number) => void): void => {
    const most = from + upTo(to - from + 1)
    for (let at = 1; at <= most; at += 1) make(at)
  }

  const [over, issuer, sign] = pick(issuers)
  const year = 2026 + upTo(4)
  put('issuer', over)
  put('issuer', issuer)
  put('motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  put('motto', 'Độc lập - Tự do - Hạnh phúc')
  put('symbol', isSo(0.8) ? `Số: ${1 + upTo(300)}/KH-${sign}` : `Số:      /KH-${sign}`)
  put(
    'dateline',
    isSo(0.8)
      ? `Mẫu, ngày ${String(10 + upTo(18))} tháng ${String(1 + upTo(12)).padStart(2, '0')} năm ${year}`
      : `Mẫu, ngày     tháng     năm ${year}`,
  )
  put('type', 'KẾ HOẠCH')
  put(
    'subject',
    `${pick(['Tổ chức', 'Phát động', 'Triển khai'])} phong trào thi đua “Mẫu ${seed} vươn lên” giai đoạn ${year} - ${year + 3}`,
  )
  if (isSo(0.5))
    put('opening', `Căn cứ Kế hoạch số ${seed}/KH-UBND ngày 05/01/${year} của UBND thành phố Mẫu về phong trào thi đua yêu nước;`)
  put('opening', `${pick(['Ủy ban nhân dân xã', 'Nhà trường', 'Ban Chấp hành'])} ban hành Kế hoạch với các nội dung sau:`)

  let part = 0
  const open = (title: string): void => {
    part += 1
    put('heading', habit.part(part, title))
  }
  const items = (place: string, head: number, from = 1, to = 4, lead = ''): void =>
    times(from, to, (at) => put(place, habit.item(part, head, at, said(lead))))

  const purpose = (): void => {
    open('MỤC ĐÍCH, YÊU CẦU')
    put('heading', habit.head(part, 1, 'Mục đích'))
    items('objective', 1)
    put('heading', habit.head(part, 2, 'Yêu cầu'))
    items('requirement', 2)
  }
  const subjects = (): void => {
    open('ĐỐI TƯỢNG THI ĐUA')
    items('otherPart', 1, 1, 2)
  }
  const themes = (): void => {
    open(pick(['NỘI DUNG THI ĐUA', 'NỘI DUNG']))
    items('theme', 1, 2, 5, 'Thi đua')
  }
  const criteria = (): void => {
    open('TIÊU CHÍ THI ĐUA')
    const isTable = isSo(0.25)
    if (isTable) {
      put('heading', 'STT\tTiêu chí\tĐiểm tối đa\tMinh chứng')
      times(2, 4, (at) => put('criterion', `${at}\t${said().slice(0, -1)}\t${10 * at}\tHồ sơ lưu`))
      return
    }
    times(1, 3, (at) => {
      put('criteriaGroup', habit.head(part, at, groups[(seed + at) % groups.length]!))
      items('criterion', at)
    })
  }
  const awards = (): void => {
    open('KHEN THƯỞNG')
    put(null, habit.item(part, 1, 1, said('Khen thưởng tập thể, cá nhân')))
    put(null, habit.item(part, 1, 2, 'Giấy khen của Chủ tịch Ủy ban nhân dân xã.'))
  }
  const schedule = (): void => {
    open('THỜI GIAN THỰC HIỆN')
    times(1, 2, (at) => put('phase', habit.head(part, at, `Giai đoạn ${at} (năm ${year + at}): ${said()}`)))
  }
  const funding = (): void => {
    open('KINH PHÍ THỰC HIỆN')
    put('otherPart', said())
  }
  const tasks = (): void => {
    open('TỔ CHỨC THỰC HIỆN')
    if (isSo(0.3)) {
      put('heading', 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian')
      times(2, 4, (at) =>
        put('duty', `${at}\t${said().slice(0, -1)}\t${pick(actors.slice(0, 4))}\t${isSo(0.5) ? 'Các thôn' : ''}\tTháng ${at}/${year}`),
      )
      return
    }
    times(2, 4, (at) => {
      put('actor', habit.head(part, at, actors[(seed * 3 + at) % actors.length]!))
      items('duty', at, 1, 3)
    })
    if (isSo(0.5))
      put(
        'reporting',
        `Các đơn vị gửi báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày ${10 + upTo(10)}/12 hằng năm.`,
      )
  }
  purpose()
  if (isSo(0.4)) subjects()
  themes()
  if (isSo(0.7)) criteria()
  if (isSo(0.6)) awards()
  if (isSo(0.6)) schedule()
  if (isSo(0.4)) funding()
  tasks()
  if (isSo(0.5)) put('closing', `Trên đây là Kế hoạch tổ chức phong trào thi đua, đề nghị các đơn vị thực hiện./.`)
  put('heading', 'Nơi nhận:')
  times(1, 3, (at) => put('recipient', `- Đơn vị Mẫu ${at};`))
  put('fileCopy', '- Lưu: VT, VHXH.')
  if (isSo(0.5)) put('signature', 'TM. ỦY BAN NHÂN DÂN')
  put('signature', 'CHỦ TỊCH')
  put('signature', 'Nguyễn Văn Mẫu')
  if (isSo(0.3)) {
    put('unplaced', 'PHỤ LỤC')
    put('unplaced', `DANH SÁCH ĐƠN VỊ THAM GIA MỐC ${seed}`)
    times(1, 3, (at) => put('unplaced', `${at}. Đơn vị Mẫu số ${seed}${at}`))
  }
  return { lines, habit: habit.name }
}
