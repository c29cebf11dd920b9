import { actors, groups, habits, issuers, places, things, verbs } from './planHabits'
import { chance } from './scores'

/** One line of a made-up plan with the place that a reader would give it; `null` where several are right. */
export type RandomLine = { readonly text: string; readonly place: string | null }
export type RandomPlan = { readonly lines: readonly RandomLine[]; readonly habit: string }

/** How plans say when reports are due. */
const reportDays: readonly ((day: number) => string)[] = [
  (day) => `trước ngày ${day}/12 hằng năm`,
  (day) => `chậm nhất ngày ${day}/12 hằng năm`,
  (day) => `trước ngày ${day} tháng cuối quý`,
  (day) => `định kỳ 6 tháng (trước ${day}/6), năm (trước ${day}/12)`,
  (day) => `trước ngày ${day} tháng 12 hằng năm để tổng hợp`,
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
  const hasPages = isSo(0.15)
  const hasNested = isSo(0.3)
  /** "1. Mục đích: …", "2. Phòng Kinh tế: …": heading and text in one paragraph. */
  const isRunIn = isSo(0.15) && !/[:]|capitals/u.test(habit.name) && !habit.head(1, 1, 'x').endsWith(':')
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
  put(
    'symbol',
    isSo(0.8) ? `${pick(['Số: ', 'Số: ', 'Số ', 'Số:'])}${1 + upTo(300)}${pick(['', '', ' '])}/KH-${sign}` : `Số:      /KH-${sign}`,
  )
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
    times(from, to, (at) => {
      const own = habit.item(part, head, at, said(lead))
      put(place, own)
      if (hasNested && isSo(0.3)) times(1, 2, () => put(place, `${own.startsWith('+') ? '•' : '+'} ${said()}`))
    })

  const purpose = (): void => {
    open(pick(['MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH VÀ YÊU CẦU', 'MỤC TIÊU, YÊU CẦU']))
    if (isRunIn) {
      put('objective', habit.head(part, 1, `Mục đích: ${said('Nhằm')}`))
      put('requirement', habit.head(part, 2, `Yêu cầu: ${said('Phải bảo đảm')}`))
      return
    }
    if (isSo(0.15)) {
      put('objective', habit.head(part, 1, said('Nhằm')))
      put('requirement', habit.head(part, 2, said('Phải bảo đảm')))
      return
    }
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
    const hasPoints = isSo(0.3)
    if (isTable) {
      put('heading', 'STT\tTiêu chí\tĐiểm tối đa\tMinh chứng')
      times(2, 4, (at) => put('criterion', `${at}\t${said().slice(0, -1)}\t${10 * at}\tHồ sơ lưu`))
      return
    }
    times(1, 3, (at) => {
      put('criteriaGroup', habit.head(part, at, groups[(seed + at) % groups.length]!))
      if (hasPoints)
        times(1, 3, (item) => put('criterion', habit.item(part, at, item, `${said().slice(0, -1)} (tối đa ${5 * item} điểm).`)))
      else items('criterion', at)
    })
  }
  const awards = (): void => {
    open('KHEN THƯỞNG')
    put(null, habit.item(part, 1, 1, said('Khen thưởng tập thể, cá nhân')))
    put(null, habit.item(part, 1, 2, 'Giấy khen của Chủ tịch Ủy ban nhân dân xã.'))
  }
  const schedule = (): void => {
    open('THỜI GIAN THỰC HIỆN')
    if (isSo(0.3))
      return put(
        'scheduleIntro',
        `Phong trào thi đua được tổ chức từ tháng 6/${year} đến hết tháng 12/${year + 3}, chia làm 02 giai đoạn: giai đoạn 1 từ ${year} đến ${year + 1}; giai đoạn 2 từ ${year + 2} đến ${year + 3}.`,
      )
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
      const actor = actors[(seed * 3 + at) % actors.length]!
      if (isRunIn) put('duty', habit.head(part, at, `${actor}: ${said('Chủ trì')}`))
      else {
        put('actor', habit.head(part, at, actor))
        items('duty', at, 1, 3)
      }
    })
    if (isSo(0.5))
      put(
        'reporting',
        `Các đơn vị gửi báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) ${pick(reportDays)(10 + upTo(10))}.`,
      )
  }
  const turnPage = (): void => {
    if (hasPages) put('pageNoise', pick(['2', '- 3 -', 'Trang 2/5']))
  }
  purpose()
  turnPage()
  if (isSo(0.4)) subjects()
  themes()
  if (isSo(0.7)) criteria()
  if (isSo(0.6)) awards()
  if (isSo(0.6)) schedule()
  turnPage()
  if (isSo(0.4)) funding()
  tasks()
  if (isSo(0.5)) put('closing', `Trên đây là Kế hoạch tổ chức phong trào thi đua, đề nghị các đơn vị thực hiện./.`)
  if (isSo(0.2)) put(null, 'Nơi nhận: Như trên; Đơn vị Mẫu 1; Đơn vị Mẫu 2; Lưu: VT, VHXH.')
  else {
    put('heading', 'Nơi nhận:')
    times(1, 3, (at) => put('recipient', `- Đơn vị Mẫu ${at};`))
    put('fileCopy', '- Lưu: VT, VHXH.')
  }
  if (isSo(0.5)) put('signature', 'TM. ỦY BAN NHÂN DÂN')
  if (isSo(0.4)) {
    put('signature', 'KT. CHỦ TỊCH')
    put('signature', 'PHÓ CHỦ TỊCH')
  } else put('signature', 'CHỦ TỊCH')
  if (isSo(0.2)) put('signature', '(Đã ký)')
  put('signature', 'Nguyễn Văn Mẫu')
  if (isSo(0.15)) {
    put('unplaced', 'PHỤ LỤC I')
    put(null, `BẢNG ĐIỂM THI ĐUA MỐC ${seed}`)
    put(null, 'STT\tTiêu chí\tĐiểm tối đa\tGhi chú')
    times(2, 3, (at) => put('criterion', `${at}\t${said().slice(0, -1)}\t${10 * at}\t`))
    put('unplaced', 'PHỤ LỤC II')
    put('unplaced', `LỊCH THỰC HIỆN MỐC ${seed}`)
    put(null, 'TT\tNội dung công việc\tChủ trì\tThời gian hoàn thành')
    times(2, 3, (at) => put('duty', `${at}\t${said().slice(0, -1)}\t${pick(actors.slice(0, 4))}\t${10 + at}/12/${year}`))
  } else if (isSo(0.3)) {
    put('unplaced', 'PHỤ LỤC')
    put('unplaced', `DANH SÁCH ĐƠN VỊ THAM GIA MỐC ${seed}`)
    times(1, 3, (at) => put('unplaced', `${at}. Đơn vị Mẫu số ${seed}${at}`))
  }
  return { lines, habit: habit.name }
}
